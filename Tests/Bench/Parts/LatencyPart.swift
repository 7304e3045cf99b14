import TestSupport

extension Measuring {
  /// One file from process start, against an empty C program with the same libraries.
  func latency(_ report: inout Report) throws(BenchFailure) {
    let empty = scratch.path + "/empty"
    let source = Repository.root + "/Tests/Bench/peers/empty.c"
    report.heading("One file")
    guard Command.works("cc", ["-O2", "-I/usr/include/libxml2", source, "-lxml2", "-lz", "-o", empty]) else {
      report.note("Not measured: there is no `cc`, or no headers of libxml2 and zlib.")
      return
    }
    // The middle one by size.
    let sizes = words.map { (path: $0, size: Repository.bytes(at: $0).count) }.sorted { $0.size < $1.size }
    let file = sizes[sizes.count / 2].path
    let samples = try inTurn([check([file]), command(empty, []), command(binary, ["--version"])], count: 40 * count)
    let more = Spread(zip(samples[0], samples[1]).map { ($0.seconds - $1.seconds) * 1e3 })
    report.hold(.latency, more.median)
    report.table([
      ["starts", "empty C program, ms", "`--version`, ms", "check of a Word file, ms", "difference, ms"],
      [
        "\(samples[0].count)", Spread(samples[1].map { $0.seconds * 1e3 }).told(),
        Spread(samples[2].map { $0.seconds * 1e3 }).told(), Spread(samples[0].map { $0.seconds * 1e3 }).told(),
        more.told(),
      ],
    ])
  }
}
