/// Puts in order what several threads finish in any order: each thing has a number, and is taken when its turn comes.
final class Sequencer<Element: Sendable>: @unchecked Sendable {
  private var waiting: [Int: Element] = [:]
  private var next = 0
  /// The number after the last; nil as long as it is not known.
  private var end: Int?
  private var isStopped = false
  private let limit: Int
  private let monitor = Monitor()

  /// - Parameter limit: things that wait for their turn; who brings more of them waits, but for the one whose turn it is.
  init(limit: Int) { self.limit = limit }

  /// Brings the thing of a number; false if nobody will take it any more.
  func put(_ element: Element, at number: Int) -> Bool {
    monitor.alone {
      while waiting.count >= limit, number != next, !isStopped { monitor.wait() }
      if isStopped { return false }
      waiting[number] = element
      // The one who takes waits for the next number only.
      if number == next { monitor.tell() }
      return true
    }
  }

  /// Takes the next; nil at the end.
  func take() -> Element? {
    monitor.alone {
      while true {
        if isStopped { return nil }
        if let element = waiting.removeValue(forKey: next) {
          next += 1
          monitor.tell()
          return element
        }
        if next == end { return nil }
        monitor.wait()
      }
    }
  }

  /// Says how many there are in all.
  func finish(at number: Int) {
    monitor.alone {
      end = number
      monitor.tell()
    }
  }

  func stop() {
    monitor.alone {
      isStopped = true
      waiting.removeAll()
      monitor.tell()
    }
  }
}
