import CLibXML2
import CZlib
import Checking
import Glibc

/// The machine that is measured on, in words.
enum MachineText {
  /// Processor, memory, system and libraries.
  static func rows(_ clock: Command.Clock) -> [[String]] {
    let model = value(of: "model name", in: "/proc/cpuinfo", after: ":") ?? "unknown"
    let memory = value(of: "MemTotal", in: "/proc/meminfo", after: ":").flatMap { Int($0.prefix { $0 != " " }) } ?? 0
    let system = value(of: "PRETTY_NAME", in: "/etc/os-release", after: "=")?.filter { $0 != "\"" } ?? "unknown"
    let load = Files.text("/proc/loadavg").split(separator: " ").first.map(String.init) ?? "unknown"
    return [
      ["machine", ""], ["processor", "\(model), \(Machine.processors) cores"],
      ["memory", "\(memory / 1_000_000) GB"], ["system", system],
      ["libraries", "libxml2 \(LIBXML_DOTTED_VERSION), zlib \(ZLIB_VERSION)"],
      ["load when this was begun", load],
      ["seconds", clock == .wall ? "that pass" : "of processor time, all threads together"],
    ]
  }

  /// What stands behind a name in a file of names and values.
  private static func value(of name: String, in path: String, after mark: Character) -> String? {
    guard let line = Files.text(path).split(separator: "\n").first(where: { $0.hasPrefix(name) }),
      let end = line.firstIndex(of: mark)
    else { return nil }
    return String(line[line.index(after: end)...].drop { $0 == " " || $0 == "\t" })
  }
}
