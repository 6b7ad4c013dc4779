import MailVocabulary

extension Diagnosis {
  /// Our login at the server that sends on for us is refused.
  static let smarthostAuthFailed = Diagnosis(
    .deliverySmarthostAuthFailed, severity: .critical, actor: .admin,
    title: "The login of {subject} at its relay host is refused: outgoing mail waits",
    cause:
      "The server that should send on did not accept the login, {count|=once|times}{reply?: “~”}{text?: “~”}. The password was changed there, the provider wants an app password or OAuth, or the entry in the password table does not match the name of the relay host.",
    remedy: [
      "Try the name and the password in the provider’s web mail; make an app password where it offers one.",
      "Put them where this server reads them, then send what waits.",
    ],
    remedyFor: [
      "postfix": [
        "See what Postfix uses; both must be written the same: postconf relayhost smtp_sasl_password_maps; postmap -q \"$(postconf -h relayhost)\" hash:/etc/postfix/sasl_passwd",
        "Put the new password in, and rebuild: postmap /etc/postfix/sasl_passwd; chmod 600 /etc/postfix/sasl_passwd*",
        "If no mechanism fits, install the plain one: apt install libsasl2-modules, or dnf install cyrus-sasl-plain",
        "Then send what waits: postqueue -f",
      ],
      "exim": [
        "See the entry: grep -n SMARTHOST /etc/exim4/passwd.client; exim -bP authenticators",
        "Put the new password in, and read it anew: update-exim4.conf; systemctl reload exim4",
        "Then send what waits: exim -qff",
      ],
      "sendmail": [
        "Put the new password into /etc/mail/authinfo, and rebuild: makemap hash /etc/mail/authinfo < /etc/mail/authinfo",
        "Then send what waits: sendmail -q -v",
      ],
    ],
    unless: "If mail leaves again after {last}, somebody has mended it.",
    blindSpots: "The name that was used is not logged; see the password table.",
    detector: .rule { book in
      var told: [String: (incident: Incident, values: [String: String])] = [:]
      for (key, incident) in book.shown where key.code == .deliverySmarthostAuthFailed {
        told[key.subject.value] = (incident, book.shownValues[key] ?? [:])
      }
      for (key, trouble) in book.delivery.troubles where key.reading == .smarthostLogin {
        // The line before it told the same.
        if told[key.subject] == nil { told[key.subject] = (trouble.incident, trouble.values) }
      }
      return told.map { program, told in
        Finding(
          .deliverySmarthostAuthFailed, .init(.service, program), told.incident,
          severity: told.incident.count > 1 ? .critical : .warning, values: told.values)
      }
    },
    cases: [
      .finds(
        "postfix/smtp", because: "the provider does not know the password any more",
        CaseLines.every(300, from: "Oct  4 10:00:00", count: 3) {
          [
            "»postfix/smtp[2104]: 4XyZ0\($0): SASL authentication failed; server smtp.provider.example[203.0.113.20] said: 535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6",
            "postfix/smtp[2104]: 4XyZ0\($0): to=<eva@example.net>, relay=smtp.provider.example[203.0.113.20]:587, delay=1, delays=0/0/1/0, dsn=4.7.8, status=deferred (SASL authentication failed; server smtp.provider.example[203.0.113.20] said: 535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6)",
          ]
        }),
      .finds(
        "postfix/smtp", because: "nobody told Postfix to log in",
        CaseLines.every(300, from: "Oct  4 10:00:00", count: 2) {
          [
            "»postfix/smtp[2104]: 4XyZ0\($0): to=<eva@example.net>, relay=smtp.provider.example[203.0.113.20]:587, delay=1, delays=0/0/1/0, dsn=5.7.57, status=bounced (host smtp.provider.example[203.0.113.20] said: 530 5.7.57 Client not authenticated to send mail. [AM0PR10] (in reply to MAIL FROM command))"
          ]
        }),
      .silent(
        because: "a user’s login is refused here",
        CaseLines.at("Oct  4 10:00:00", CaseLines.submissionRefused(2101, "alice", "198.51.100.14", marked: false))),
      otherRefusal(
        "5.7.1", "550 5.7.1 Unable to relay", because: "another server is not ours to log in at"),
    ])
}
