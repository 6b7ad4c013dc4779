public import MailVocabulary

/// A login, a refusal or an end of a session, as it is shown.
public struct AccessMoment: Sendable {
  public var time: Instant
  public var mailProtocol: MailProtocol
  public var source: String?
  public var domain: String?
  /// As it was written.
  public var user: String?
  public var program: String
  public var reason: String?
  public var confidence: Confidence
  public var place: Place?

  public init(_ session: Session, at time: Instant) {
    self.time = time
    mailProtocol = session.mailProtocol
    source = session.sourceIP
    domain = session.sourceDomain
    user = session.user
    program = session.program.isEmpty ? session.service : session.program
    reason = session.reason
    confidence = session.confidence
    place = session.telling?.place ?? session.evidence.last
  }
}
