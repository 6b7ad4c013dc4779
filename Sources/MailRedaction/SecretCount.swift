import Synchronization

/// How many lines held a password: the copies of a redactor, each on a thread of its own, count together.
public final class SecretCount: Sendable {
  private let count = Atomic<Int>(0)

  public var value: Int { count.load(ordering: .relaxed) }

  func add() { count.add(1, ordering: .relaxed) }
}
