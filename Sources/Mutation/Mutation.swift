import Checking
import Glibc

/// `mutation sample|all|unverified`: whether the tests would notice a changed line of `Rules/`.
@main struct Mutation {
  /// What the program says when it is called wrongly.
  private static let usage = """
    usage: mutation sample [COUNT]   change COUNT lines of Rules/ (40), one at a time, the same ones at each run
           mutation all              change every line
           mutation unverified       judge without the unverified rows of the registers, and with other values in them
    Run it in the root of the repository, in release. Exit status 1: a line that matters can change unnoticed.
    """
  /// The lines that nothing has to notice, with reasons.
  private static let unclaimed = "Tests/Mutation/unclaimed.tsv"
  /// What the choice of a sample begins with.
  private static let seed = "totrinh"

  /// Runs one command.
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do throws(MutationError) {
      switch (arguments.first, arguments.count) {
      case ("sample", 1): try await run(40)
      case ("sample", 2):
        guard let count = Int(arguments[1]), count > 0 else { leave(usage, 2) }
        try await run(count)
      case ("all", 1): try await run(nil)
      case ("unverified", 1): try unverified()
      default: leave(usage, 2)
      }
    } catch {
      leave("mutation: \(error.message)", 2)
    }
  }

  /// Tries some mutants, or all, and tells which nothing notices.
  private static func run(_ count: Int?) async throws(MutationError) {
    let proofs = try Proofs()
    let unclaimed = Unclaimed(table: String(decoding: try Proofs.read(unclaimed), as: UTF8.self))
    let mutants = Mutant.all(of: proofs.sources).filter { !unclaimed.isWholeFile($0.path) }
    // A sample is worth its time where something is claimed; all of them also tell what could be claimed by now.
    let chosen = count.map { count in sample(count, of: mutants.filter { !unclaimed.contains($0) }) } ?? mutants
    let witnesses = await witnesses(of: chosen, proofs)
    var seen: [String: Int] = [:]
    var survivors: [Mutant] = []
    for (mutant, witness) in zip(chosen, witnesses) {
      if let witness { seen[witness, default: 0] += 1 } else { survivors.append(mutant) }
    }
    for (witness, count) in seen.sorted(by: { $0.key < $1.key }) { print("noticed by \(witness): \(count)") }
    let unnoticed = survivors.filter { !unclaimed.contains($0) }
    print("unnoticed: \(survivors.count) of \(chosen.count), \(survivors.count - unnoticed.count) of them not claimed")
    for mutant in unnoticed { print(mutant.description) }
    for (mutant, witness) in zip(chosen, witnesses) where witness != nil && unclaimed.contains(mutant) {
      print("noticed, though not claimed: \(mutant.description)")
    }
    if !unnoticed.isEmpty { leave("mutation: give each an example or passage, or list it in \(Self.unclaimed)", 1) }
  }

  /// Some mutants, chosen by a hash of each so that a changed line leaves the choice of the others alone.
  private static func sample(_ count: Int, of mutants: [Mutant]) -> [Mutant] {
    let ranked = mutants.map { (rank: SHA256.hex("\(seed) \($0.path) \($0.change) \($0.line)".utf8), mutant: $0) }
    return ranked.sorted { $0.rank < $1.rank }.prefix(count).map(\.mutant)
  }

  /// What notices each mutant, on all processors.
  private static func witnesses(of mutants: [Mutant], _ proofs: Proofs) async -> [String?] {
    let threads = Machine.processors
    return await withTaskGroup(of: [(Int, String?)].self) { group in
      for first in 0..<threads {
        group.addTask {
          stride(from: first, to: mutants.count, by: threads).map { ($0, proofs.witness(of: mutants[$0])) }
        }
      }
      var found = [String?](repeating: nil, count: mutants.count)
      for await part in group {
        for (index, witness) in part { found[index] = witness }
      }
      return found
    }
  }

  /// Tells whether a verdict rests on an unverified row.
  private static func unverified() throws(MutationError) {
    let proofs = try Proofs()
    let unverified = try Unverified(sources: proofs.sources)
    let changes = unverified.changes()
    for change in changes { print(change) }
    guard changes.isEmpty else { leave("mutation: verdicts rest on rows that nobody has verified", 1) }
    guard unverified.tiersMatter() else { leave("mutation: no example shows that verified rows count", 1) }
    print("no verdict rests on an unverified row")
  }

  /// Ends with a message on standard error.
  private static func leave(_ message: String, _ status: Int32) -> Never {
    let line = Array("\(message)\n".utf8)
    fflush(nil)
    _ = write(STDERR_FILENO, line, line.count)
    exit(status)
  }
}
