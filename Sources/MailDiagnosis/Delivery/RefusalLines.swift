import MailVocabulary

extension Diagnosis {
  /// A refused delivery as a case has it, of Postfix.
  static func refused(
    _ id: String, _ dsn: String, _ reply: String, to recipient: String = "eva@example.net", marked: Bool = true
  ) -> [String] {
    CaseLines.sent(
      id, to: recipient,
      "relay=mx1.example.net[203.0.113.10]:25, delay=0.1, delays=0/0/0/0.1, dsn=\(dsn), status=\(dsn.first == "4" ? "deferred" : "bounced") (host mx1.example.net[203.0.113.10] said: \(reply) (in reply to RCPT TO command))",
      marked: marked)
  }

  /// A delivery that is refused for another reason than the one at hand.
  static func otherRefusal(_ dsn: String, _ reply: String, because: String) -> Case {
    .silent(because: because, CaseLines.at("Oct  4 10:00:00", refused("4XyZ09", dsn, reply, marked: false)))
  }
}
