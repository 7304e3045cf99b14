import Glibc

/// A program with its arguments, to be run as a process and measured.
struct Command: Sendable {
  /// Its path, or its name where `PATH` tells where it lies.
  let program: String
  /// What follows its name.
  let arguments: [String]
  /// Where standard output goes.
  let output: String
  /// The clock of the report.
  var clock = Clock.wall
  /// What stands in its environment beside what stands in ours, each as `NAME=VALUE`.
  var variables: [String] = []

  /// Where standard error goes.
  private var errors: String { output == "/dev/null" ? output : output + ".errors" }

  /// What the seconds of a report are.
  enum Clock: String {
    /// The time that passes, by the monotonic clock.
    case wall
    /// The time of processors in the process, which other work on the machine changes little.
    case processor

    /// Seconds of this process by the clock.
    var now: Double {
      var time = timespec()
      clock_gettime(self == .wall ? CLOCK_MONOTONIC : CLOCK_PROCESS_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
  }

  /// What a run took.
  struct Sample: Sendable {
    /// Seconds by the clock of the report.
    var seconds: Double { clock == .wall ? wall : processor }
    /// Seconds from before it was started until it had ended.
    let wall: Double
    /// Seconds of processor time, of all threads together.
    let processor: Double
    /// The clock of the report.
    let clock: Clock
    /// The most memory it held, in bytes.
    let peak: Int
    /// Its exit status; -1 where a signal ended it.
    let status: Int32
  }

  /// Runs the program to its end.
  ///
  /// - Throws: `BenchFailure` where it cannot be started, is ended by a signal, or ends with 2 or more.
  func run() throws(BenchFailure) -> Sample {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) }
    let own = environment.count
    var next = environ
    while let variable = next.pointee {
      environment.append(variable)
      next += 1
    }
    environment.append(nil)
    defer {
      for word in words { free(word) }
      for variable in environment[..<own] { free(variable) }
    }
    var process = pid_t()
    let start = Clock.wall.now
    guard posix_spawnp(&process, program, &actions, nil, &words, &environment) == 0 else {
      throw BenchFailure("\(program) cannot be started")
    }
    var ended: Int32 = 0
    var usage = rusage()
    while wait4(process, &ended, 0, &usage) < 0 && errno == EINTR {}
    let wall = Clock.wall.now - start
    let processor = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    let status = ended & 0x7F == 0 ? (ended >> 8) & 0xFF : -1
    // One is what a check says of returned files, and a search that finds nothing.
    guard status == 0 || status == 1 else {
      throw BenchFailure("\(program) ended with \(status): \(Files.text(errors).prefix(400))")
    }
    return Sample(wall: wall, processor: processor, clock: clock, peak: usage.ru_maxrss << 10, status: status)
  }

  /// A span of the system in seconds.
  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

  /// Whether a program can be started with some arguments and ends with 0.
  static func works(_ program: String, _ arguments: [String]) -> Bool {
    guard let sample = try? Command(program: program, arguments: arguments, output: "/dev/null").run() else {
      return false
    }
    return sample.status == 0
  }
}
