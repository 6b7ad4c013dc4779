import MailVocabulary

extension Diagnosis {
  /// A client that would send its password in clear where that is refused.
  static let plaintextRefused = Diagnosis(
    .accessPlaintextRefused, severity: .warning, actor: .user,
    title: "{subject} tries to log in without TLS, which is refused",
    cause:
      "A mail program at {subject} wanted to send its password over a connection without encryption, {count|time|times}. The server does not take passwords that way; whether it was the right one was not looked at.",
    remedy: [
      "In the mail program switch encryption on: for IMAP port 993 with SSL/TLS or 143 with STARTTLS, for POP3 port 995 with SSL/TLS.",
      "Do not allow passwords in clear again. If a device cannot do TLS, allow it from its own network only.",
    ],
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
