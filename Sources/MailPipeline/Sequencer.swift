#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Puts in order what several threads finish in any order: each thing has a number, and is taken when its turn comes.
final class Sequencer<Element: Sendable>: @unchecked Sendable {
  private var waiting: [Int: Element] = [:]
  private var next = 0
  /// The number after the last; nil as long as it is not known.
  private var end: Int?
  private var isStopped = false
  private let limit: Int
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>

  /// - Parameter limit: things that wait for their turn; who brings more of them waits, but for the one whose turn it is.
  init(limit: Int) {
    self.limit = limit
    lock = .allocate(capacity: 1)
    changed = .allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_mutex_destroy(lock)
    pthread_cond_destroy(changed)
    lock.deallocate()
    changed.deallocate()
  }

  /// Brings the thing of a number; false if nobody will take it any more.
  func put(_ element: Element, at number: Int) -> Bool {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while waiting.count >= limit, number != next, !isStopped { pthread_cond_wait(changed, lock) }
    if isStopped { return false }
    waiting[number] = element
    // The one who takes waits for the next number only.
    if number == next { pthread_cond_broadcast(changed) }
    return true
  }

  /// Takes the next; nil at the end.
  func take() -> Element? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while true {
      if isStopped { return nil }
      if let element = waiting.removeValue(forKey: next) {
        next += 1
        pthread_cond_broadcast(changed)
        return element
      }
      if next == end { return nil }
      pthread_cond_wait(changed, lock)
    }
  }

  /// Says how many there are in all.
  func finish(at number: Int) {
    pthread_mutex_lock(lock)
    end = number
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(lock)
  }

  func stop() {
    pthread_mutex_lock(lock)
    isStopped = true
    waiting.removeAll()
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(lock)
  }
}
