import MailVocabulary

extension Diagnosis {
  /// First tries are put off on purpose.
  static let greylisted = Diagnosis(
    .deliveryGreylisted, severity: .notice, actor: .remote,
    title: "{subject} puts off first tries (greylisting)",
    cause:
      "The server of {subject} put mail off on purpose, {count|=once|times}, as it does with senders that it does not know yet{reply?, with the words “~”}. The next try is normally taken.",
    remedy: [
      "Wait: the queue tries again by itself after some minutes."
    ],
    unless: "If tries are still put off after hours, they come from changing addresses, or it is another refusal.",
    detector: .reply(.deliveryGreylisted, .greylisted, .domain, severity: .notice),
    cases: greylistedCases)
}
