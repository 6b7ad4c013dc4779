/// A bounded queue between two threads: who puts waits while it is full, who takes waits while it is empty.
final class Channel<Element: Sendable>: @unchecked Sendable {
  private var elements: [Element] = []
  private let limit: Int
  private var isClosed = false
  private let monitor = Monitor()

  init(limit: Int) { self.limit = limit }

  /// Puts one; false if nobody will take it any more.
  func put(_ element: Element) -> Bool {
    monitor.alone {
      while elements.count >= limit, !isClosed { monitor.wait() }
      if isClosed { return false }
      elements.append(element)
      monitor.tell()
      return true
    }
  }

  /// Takes the oldest; nil if it is closed and empty.
  func take() -> Element? {
    monitor.alone {
      while elements.isEmpty, !isClosed { monitor.wait() }
      return first()
    }
  }

  /// Takes one if there is one.
  func takeNow() -> Element? { monitor.alone { first() } }

  private func first() -> Element? {
    guard !elements.isEmpty else { return nil }
    monitor.tell()
    return elements.removeFirst()
  }

  func close() {
    monitor.alone {
      isClosed = true
      monitor.tell()
    }
  }
}
