import DocumentReading
import Glibc
import TestSupport

for path in CommandLine.arguments.dropFirst() {
  let bytes = Repository.bytes(at: path)
  do {
    let document = try DocumentReader().read(bytes, name: path)
    print(path, document.paragraphs.count)
  } catch { print(path, error) }
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  print(Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6, usage.ru_maxrss / 1024, "MB")
}
