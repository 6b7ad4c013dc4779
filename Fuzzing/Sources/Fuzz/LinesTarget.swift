import MailTestSupport

/// Lines are parsed, and whatever leaves is harmless.
enum LinesTarget {
  nonisolated(unsafe) static let trial = Trial()

  static func run(_ input: [UInt8]) {
    guard input.count < 1 << 16 else { return }
    let amiss = trial.run(input)
    precondition(amiss.isEmpty, amiss[0])
  }
}
