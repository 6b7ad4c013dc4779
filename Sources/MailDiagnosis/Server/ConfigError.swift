import MailVocabulary

extension Diagnosis {
  /// A configuration fault stops a service, or it warns of one.
  static let configError = Diagnosis(
    .serverConfigError, severity: .error, actor: .admin,
    title: "{subject} complains about its configuration",
    cause: "{count} lines tell of a fault in the configuration: {text}.",
    remedy: [
      "Let the program check it: postfix check; postconf -n; doveconf -n",
      "See what was changed last: ls -lt /etc/postfix /etc/dovecot | head",
      "Correct that line, then postfix reload.",
    ],
    detector: .shownBy(.program, atLeast: 1),
    cases: [])
}
