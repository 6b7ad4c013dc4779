import MailVocabulary

extension Diagnosis {
  /// A client that would send its password in clear where that is refused.
  static let plaintextRefused = Diagnosis(
    .accessPlaintextRefused, severity: .warning, actor: .user,
    title: "{subject} tries to log in without TLS, which is refused",
    cause:
      "A mail program at {subject} wanted to send its password over a connection without encryption, {count|=once|times}. The server does not take passwords that way; whether it was the right one was not looked at.",
    remedy: [
      "In the mail program switch encryption on: for IMAP port 993 with SSL/TLS or 143 with STARTTLS, for POP3 port 995 with SSL/TLS.",
      "Do not allow passwords in clear again. If a device cannot do TLS, allow it from its own network only.",
    ],
    remedyFor: [
      "dovecot": [
        "In the mail program switch encryption on: for IMAP port 993 with SSL/TLS or 143 with STARTTLS, for POP3 port 995 with SSL/TLS.",
        "If a device cannot do TLS, allow it from its own network only: remote 192.0.2.0/24 with auth_allow_cleartext = yes (before 2.4: disable_plaintext_auth = no)",
      ],
      "uw-imap": [
        "In the mail program switch encryption on: for IMAP port 993 with SSL/TLS, for POP3 port 995 with SSL/TLS.",
        "See that the daemon has a certificate, without which it offers none: ls -l /etc/pki/tls/certs/imapd.pem /etc/pki/tls/certs/ipop3d.pem",
      ],
    ],
    unless: "A scanner that tries each way once leaves the same lines.",
    blindSpots:
      "Whether the password was the right one was not looked at; if it was sent all the same, have it changed.",
    detector: .rule { book in
      book.access.sources.compactMap { address, source -> Finding? in
        guard let incident = source.plaintext, incident.count >= 2 || source.logins > 0 else { return nil }
        return Finding(
          .accessPlaintextRefused, .init(.source, address), incident, severity: .warning,
          values: ["service": source.service, "program": source.program])
      }
    },
    cases: plaintextRefusedCases)
}
