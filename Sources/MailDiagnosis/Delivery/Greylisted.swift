import MailVocabulary

extension Diagnosis {
  /// First tries are put off on purpose.
  static let greylisted = Diagnosis(
    .deliveryGreylisted, severity: .notice, actor: .remote,
    title: "{subject} puts off first tries (greylisting)",
    cause: "{count} times {relay} put a message off on purpose, as it does with senders that it does not know yet: “{reply}”. The next try is normally taken.",
    remedy: ["Wait: the queue tries again by itself after some minutes."],
    unless: "If tries are still put off after hours, the retries come from changing addresses, or it is another refusal.",
    detector: .reply(.deliveryGreylisted, .greylisted, .domain, severity: .notice),
    cases: [])
}
