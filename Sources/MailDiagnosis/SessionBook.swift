public import MailVocabulary

/// The part of the casebook that sessions alone fill, so that it may be kept on a thread of its own.
public struct SessionBook: Sendable {
  public var access: AccessLedger
  var clients = HiddenClientLedger()

  public init(_ thresholds: Thresholds = Thresholds()) { access = AccessLedger(thresholds) }

  /// The end of the log.
  public mutating func finish() { access.settleStep() }

  public mutating func observe(_ session: Session) {
    access.observe(session)
    clients.observe(session)
  }
}
