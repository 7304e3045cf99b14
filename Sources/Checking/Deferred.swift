import Synchronization

/// A value that is made when it is first asked for, once for all threads.
final class Deferred<Value: Sendable>: Sendable {
  /// The value, once it is made.
  private let made: Mutex<Value?>
  /// Makes it.
  private let make: @Sendable () -> Value

  /// Takes what makes the value.
  init(_ make: @escaping @Sendable () -> Value) {
    made = Mutex(nil)
    self.make = make
  }

  /// Takes a value that is there already.
  convenience init(_ value: Value) { self.init { value } }

  /// The value.
  var value: Value {
    made.withLock { made in
      let value = made ?? make()
      made = value
      return value
    }
  }
}
