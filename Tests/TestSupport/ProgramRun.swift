import Glibc

/// One run of the built program as a process of its own.
public struct ProgramRun: Sendable {
  /// Its exit status; -1 where a signal ended it.
  public let status: Int32
  /// What it wrote to standard output.
  public let output: [UInt8]
  /// What it wrote to standard error.
  public let errors: String
  /// The seconds of processor time it took.
  public let seconds: Double
  /// The most memory it held, in bytes.
  public let peak: Int

  /// Standard output as text.
  public var text: String { String(decoding: output, as: UTF8.self) }

  /// Why the program could not be started.
  public struct Failure: Error {
    /// The error of the system.
    public let code: Int32
  }

  /// The program that was built together with the tests: it lies beside the program that runs them.
  public static let program: String = {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.bindMemory(to: CChar.self).baseAddress.map { readlink("/proc/self/exe", $0, 4096) } ?? 0
    }
    let folders = String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self).split(separator: "/").dropLast()
    return folders.map { "/" + $0 }.joined() + "/totrinh"
  }()

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: what follows its name.
  ///   - program: its path, where it is not the one beside the tests.
  ///   - input: what it reads from standard input.
  ///   - folder: where it runs, the repository unless told.
  ///   - variables: what stands in its environment beside the usual, each as `NAME=VALUE`.
  public init(
    _ arguments: [String], program: String = ProgramRun.program, input: [UInt8] = [],
    in folder: String = Repository.root, variables: [String] = []
  ) throws {
    // Files, not pipes: a full pipe would wait for a reader.
    let streams = try TemporaryFolder()
    let names = [try streams.write("in", input), streams.path + "/out", streams.path + "/err"]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, names[0], O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, names[1], O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, names[2], O_WRONLY | O_CREAT, 0o600)
    // `env` changes the folder; the call that would do it here is no part of every C library.
    var words: [UnsafeMutablePointer<CChar>?] = (["env", "-C", folder, program] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var environment: [UnsafeMutablePointer<CChar>?] =
      (["PATH=/usr/bin:/bin", "LANG=C.UTF-8"] + variables).map { strdup($0) } + [nil]
    if let libraries = getenv("LD_LIBRARY_PATH") {
      environment.insert(strdup("LD_LIBRARY_PATH=" + String(cString: libraries)), at: 0)
    }
    defer { for variable in environment { free(variable) } }
    var process = pid_t()
    let code = posix_spawn(&process, "/usr/bin/env", &actions, nil, words, environment)
    guard code == 0 else { throw Failure(code: code) }
    var ended: Int32 = 0
    var usage = rusage()
    while wait4(process, &ended, 0, &usage) < 0 && errno == EINTR {}
    let times = [usage.ru_utime, usage.ru_stime]
    seconds = times.reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    peak = usage.ru_maxrss << 10
    status = ended & 0x7F == 0 ? (ended >> 8) & 0xFF : -1
    output = Repository.bytes(at: names[1])
    errors = String(decoding: Repository.bytes(at: names[2]), as: UTF8.self)
  }
}
