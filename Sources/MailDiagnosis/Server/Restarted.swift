import MailVocabulary

extension Diagnosis {
  /// The service stopped or started; a reload is neither.
  static let restarted = Diagnosis(
    .serverRestarted, severity: .notice, actor: .admin,
    title: "{subject} was stopped or started",
    cause:
      "{count|line tells|lines tell} of a stop or a start of {subject}. Connections that were open then were cut off.",
    remedy: [
      "If nobody did it on purpose, see what did: last reboot; journalctl -u {subject} --since {day}"
    ],
    detector: .shownBy(.service, atLeast: 1),
    cases: restartedCases)
}
