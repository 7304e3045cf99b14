import Glibc

/// Runs another program to its end and keeps what it printed.
enum Subprocess {
  /// What became of a run.
  struct Outcome {
    /// The exit status; -1 where a signal ended it.
    var status: Int32
    /// What it wrote to standard output.
    var output: [UInt8]
    /// What it wrote to standard error.
    var errors: [UInt8]
  }

  /// Why there is no outcome.
  enum Failure: Error {
    /// The program could not be started.
    case start(Int32)
    /// It wrote more than was asked for.
    case tooMuch
  }

  /// How much of standard error is kept.
  private static let mostErrors = 1 << 16

  /// Runs a program that is looked for as a shell would; it gets nothing to read.
  ///
  /// - Parameters:
  ///   - words: the program and its arguments.
  ///   - additions: variables of the environment beside those of this process.
  ///   - most: the most bytes of output that are kept.
  static func run(_ words: [String], additions: [String], most: Int) throws(Failure) -> Outcome {
    var output: [Int32] = [-1, -1]
    var errors: [Int32] = [-1, -1]
    guard pipe(&output) == 0 else { throw .start(errno) }
    guard pipe(&errors) == 0 else {
      let code = errno
      output.forEach { close($0) }
      throw .start(code)
    }
    // Another program that is started meanwhile has no business with them.
    for end in output + errors { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var process = pid_t()
    let code = start(words, additions, output: output[1], errors: errors[1], &process)
    close(output[1])
    close(errors[1])
    defer {
      close(output[0])
      close(errors[0])
    }
    guard code == 0 else { throw .start(code) }
    let (kept, told, isWhole) = read(output[0], errors[0], most: most)
    if !isWhole { kill(process, SIGTERM) }
    var ended: Int32 = 0
    while waitpid(process, &ended, 0) < 0 && errno == EINTR {}
    guard isWhole else { throw .tooMuch }
    return Outcome(status: ended & 0x7F == 0 ? (ended >> 8) & 0xFF : -1, output: kept, errors: told)
  }

  /// Starts the program; 0, or the error of the system.
  private static func start(
    _ words: [String], _ additions: [String], output: Int32, errors: Int32, _ process: inout pid_t
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for word in arguments { free(word) } }
    var environment: [UnsafeMutablePointer<CChar>?] = additions.map { strdup($0) }
    let names = additions.map { $0.prefix { $0 != "=" } + "=" }
    var next = environ
    while let variable = next.pointee {
      let text = String(cString: variable)
      if !names.contains(where: { text.hasPrefix($0) }) { environment.append(strdup(variable)) }
      next += 1
    }
    environment.append(nil)
    defer { for variable in environment { free(variable) } }
    return posix_spawnp(&process, words.first ?? "", &actions, nil, arguments, environment)
  }

  /// Reads both streams to their ends, whichever has something first; false where the first has too much.
  private static func read(_ output: Int32, _ errors: Int32, most: Int) -> ([UInt8], [UInt8], isWhole: Bool) {
    var kept: [UInt8] = []
    var told: [UInt8] = []
    var streams = [output, errors].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while streams.contains(where: { $0.fd >= 0 }) {
      guard poll(&streams, nfds_t(streams.count), -1) >= 0 else {
        if errno == EINTR { continue }
        return (kept, told, false)
      }
      for index in streams.indices where streams[index].fd >= 0 && streams[index].revents != 0 {
        let count = Glibc.read(streams[index].fd, &buffer, buffer.count)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else {
          // A stream with a negative number is passed over.
          streams[index].fd = -1
          continue
        }
        if index == 0 {
          guard kept.count + count <= most else { return (kept, told, false) }
          kept += buffer[..<count]
        } else if told.count < mostErrors {
          told += buffer[..<count]
        }
      }
    }
    return (kept, told, true)
  }
}
