import Glibc

/// Runs a list of jobs on threads and hands the results over in the order of the jobs.
public enum Workers<Output: Sendable> {
  /// What the threads share, guarded by its lock.
  private final class Shared: @unchecked Sendable {
    /// Guards everything below.
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    /// Wakes whoever waits for a change.
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    /// The next job to be taken.
    private var next = 0
    /// The next result to be handed over.
    private var handedOver = 0
    /// Results that wait for an earlier one.
    private var done: [Int: Output] = [:]
    /// How many jobs there are.
    let count: Int
    /// How far the threads may run ahead of the slowest job, which bounds what waits in `done`.
    let lead: Int
    /// Creates a thread's own worker.
    let makeWorker: @Sendable () -> (Int) -> Output

    /// Creates the shared state.
    init(count: Int, lead: Int, makeWorker: @escaping @Sendable () -> (Int) -> Output) {
      self.count = count
      self.lead = lead
      self.makeWorker = makeWorker
      pthread_mutex_init(lock, nil)
      pthread_cond_init(changed, nil)
    }

    deinit {
      pthread_cond_destroy(changed)
      pthread_mutex_destroy(lock)
      changed.deallocate()
      lock.deallocate()
    }

    /// Takes the next job; nil when there is none left.
    func take() -> Int? {
      pthread_mutex_lock(lock)
      defer { pthread_mutex_unlock(lock) }
      while next < count && next - handedOver >= lead { pthread_cond_wait(changed, lock) }
      guard next < count else { return nil }
      next += 1
      return next - 1
    }

    /// Keeps a result until its turn.
    func put(_ output: Output, for job: Int) {
      pthread_mutex_lock(lock)
      defer { pthread_mutex_unlock(lock) }
      done[job] = output
      pthread_cond_broadcast(changed)
    }

    /// Waits for the result whose turn it is.
    func nextResult() -> Output {
      pthread_mutex_lock(lock)
      defer { pthread_mutex_unlock(lock) }
      while true {
        if let output = done.removeValue(forKey: handedOver) {
          handedOver += 1
          pthread_cond_broadcast(changed)
          return output
        }
        pthread_cond_wait(changed, lock)
      }
    }
  }

  /// Eight megabytes, as the main thread has: readers recurse into nested tables.
  private static var stackSize: Int { 8 << 20 }

  /// Does `count` jobs on up to `threads` threads; `receive` runs on the calling thread, in the order of the jobs.
  public static func run(
    count: Int, threads: Int, makeWorker: @escaping @Sendable () -> (Int) -> Output, receive: (Int, Output) -> Void
  ) {
    let shared = Shared(count: count, lead: 16 * max(threads, 1), makeWorker: makeWorker)
    var started: [pthread_t] = []
    if threads > 1 && count > 1 {
      for _ in 0..<min(threads, count) {
        if let thread = start(shared) { started.append(thread) }
      }
    }
    guard !started.isEmpty else {
      let work = makeWorker()
      for job in 0..<count { receive(job, work(job)) }
      return
    }
    for job in 0..<count { receive(job, shared.nextResult()) }
    for thread in started { pthread_join(thread, nil) }
  }

  /// Starts one thread; nil where the system has none to give.
  private static func start(_ shared: Shared) -> pthread_t? {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    let body: @Sendable () -> Void = {
      let work = shared.makeWorker()
      while let job = shared.take() { shared.put(work(job), for: job) }
    }
    let box = Unmanaged.passRetained(ThreadBody(body))
    var thread = pthread_t()
    let status = pthread_create(
      &thread, &attributes,
      { pointer in
        guard let pointer else { return nil }
        Unmanaged<ThreadBody>.fromOpaque(pointer).takeRetainedValue().body()
        return nil
      }, box.toOpaque())
    guard status == 0 else {
      box.release()
      return nil
    }
    return thread
  }
}

/// Carries a closure through the C function that starts threads.
private final class ThreadBody: Sendable {
  /// What the thread does.
  let body: @Sendable () -> Void

  /// Wraps a closure.
  init(_ body: @escaping @Sendable () -> Void) {
    self.body = body
  }
}
