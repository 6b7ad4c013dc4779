import MailVocabulary

extension Diagnosis {
  /// A configuration fault stops a service, or it warns of one.
  static let configError = Diagnosis(
    .serverConfigError, severity: .error, actor: .admin,
    title: "{subject} complains about its configuration",
    cause:
      "A setting is wrong, as {count|line says|lines say}: “{text}”.",
    remedy: [
      "See what was changed last: ls -lt /etc | head",
      "Correct the setting that the line names, then have the service read it again.",
    ],
    remedyFor: [
      "exim": [
        "Let Exim check it: exim -bV",
        "See what was changed last: ls -lt /etc/exim4 /etc/exim | head",
        "Correct the setting that the line names, then: systemctl restart exim4",
      ],
      "sendmail": [
        "Let Sendmail check it: sendmail -bt -d0 </dev/null",
        "See what was changed last: ls -lt /etc/mail | head",
        "Correct it in sendmail.mc, then: make -C /etc/mail; systemctl restart sendmail",
      ],
      "postfix": [
        "Let Postfix check it: postfix check; postconf -n",
        "See what was changed last: ls -lt /etc/postfix | head",
        "Correct the setting that the line names, then: postfix reload",
      ],
      "dovecot": [
        "Let Dovecot check it: doveconf -n",
        "See what was changed last: ls -lt /etc/dovecot /etc/dovecot/conf.d | head",
        "Correct the setting that the line names, then: doveadm reload",
      ],
    ],
    unless: "A line that comes only at the restart after a change, and not again, has been seen to.",
    blindSpots: "What was changed, and by whom, is not in the mail log: see the times of the files, and etckeeper.",
    detector: .rule { book in
      book.shown.compactMap { key, incident -> Finding? in
        guard key.code == .serverConfigError else { return nil }
        let values = book.shownValues[key] ?? [:]
        // Without a back end no mechanism is offered: that is told of the back end.
        if values["text"]?.contains("SASL") == true, book.isOutage(incident) { return nil }
        return Finding(key.code, key.subject, incident, severity: severity(values["text"] ?? ""), values: values)
      }
    },
    cases: configErrorCases)

  /// What stops a service is worse than what it only warns of.
  private static func severity(_ text: String) -> Finding.Severity {
    if text.contains("throttling") { return .critical }
    return text.contains("warning: ") || text.contains("Warning: ") ? .warning : .error
  }
}
