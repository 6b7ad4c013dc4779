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
    detector: .shownBy(.program, atLeast: 1),
    cases: configErrorCases)
}
