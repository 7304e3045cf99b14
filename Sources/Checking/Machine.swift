import Glibc

/// What the machine offers.
public enum Machine {
  /// How many processors this process may use.
  public static var processors: Int {
    max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }
}
