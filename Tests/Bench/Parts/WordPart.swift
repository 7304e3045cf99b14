extension Measuring {
  /// Whole checks of all Word files against the limit, with one and with two threads.
  func word(_ report: inout Report) throws(BenchFailure) {
    let samples = try inTurn([
      check(words), limit(words), check(words, threads: 2), limit(words, threads: 2),
      limit(words, mode: .io), limit(words, mode: .inflate),
    ])
    report.heading("Word files")
    report.note(
      "Whole `totrinh check --format jsonl` over \(words.count) Word files against the limit on the same files; ratios of "
        + "pairs: median (least–most).")
    var rows = [["threads", "limit, s", "totrinh, s", "ratio", "of processor time alone", "files/s", "peak, MB"]]
    for (threads, bound) in [(1, Bound.wordOneThread), (2, .wordTwoThreads)] {
      let (ours, limit) = (samples[2 * threads - 2], samples[2 * threads - 1])
      let ratio = Spread.ofPairs(ours, limit)
      report.hold(bound, ratio.median)
      rows.append([
        "\(threads)", limit.seconds.told(), ours.seconds.told(), ratio.told(),
        Spread.ofPairs(ours, limit, \.processor).told(),
        (Double(words.count) / Spread(ours.map(\.wall)).median).told(0), ours.peak.megabytes,
      ])
    }
    report.table(rows)
    // Processor time cannot tell what a second thread gains.
    let gains = [(samples[0], samples[2]), (samples[1], samples[3])].map { one, two in
      zip(one, two).map { $0.wall / $1.wall }
    }
    let gain = Spread(zip(gains[0], gains[1]).map { $0 / $1 })
    report.hold(.gain, gain.median)
    report.note(
      "By the time that passes, a second thread makes the limit \(Spread(gains[1]).told()) times as fast and totrinh "
        + "\(Spread(gains[0]).told()) times: \(gain.told()) of the limit's gain. Of the limit's time on one thread, reading takes "
        + "\(Spread.ofPairs(samples[4], samples[1]).told()), reading and inflating "
        + "\(Spread.ofPairs(samples[5], samples[1]).told()); the rest is libxml2.")
  }

  /// Cold and cached whole checks.
  func cache(_ report: inout Report) throws(BenchFailure) {
    let store = scratch.path + "/cache"
    let one = try check(words, more: [])
    let samples = try inTurn([one, one]) { if $0 == 0 { Files.remove(store) } }
    report.heading("Cache")
    report.table([
      ["nothing kept yet, s", "all kept, s", "ratio"],
      [samples[0].seconds.told(), samples[1].seconds.told(), Spread.ofPairs(samples[1], samples[0]).told(3)],
    ])
  }
}
