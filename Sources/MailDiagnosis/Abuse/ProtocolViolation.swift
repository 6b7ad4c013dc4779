import MailVocabulary

extension Diagnosis {
  /// A source that does not speak the protocol.
  static let protocolViolation = Diagnosis(
    .abuseProtocolViolation, severity: .notice, actor: .admin,
    title: "{subject} does not speak the protocol",
    cause:
      "{subject} talked before its turn, in bad commands, or in another protocol altogether, {count|time|times}: “{text}”. Programs that send spam or look for holes do that.",
    remedy: [
      "Nothing needs to be done while it is refused.",
      "If it goes on, block the address: nft add element inet filter blocklist {{ {subject} }}",
    ],
    unless: "An old device or a broken script of yours may do so too.",
    detector: .shownBy(.source, atLeast: 5),
    cases: protocolViolationCases)
}
