import MailVocabulary

extension Diagnosis {
  /// A source that does not speak the protocol.
  static let protocolViolation = Diagnosis(
    .abuseProtocolViolation, severity: .notice, actor: .admin,
    title: "{subject} does not speak the protocol",
    cause:
      "{subject} talked before its turn, in bad commands, or in another protocol altogether, {count|=once|times}: “{text}”. Programs that send spam or look for holes do that.",
    remedy: [
      "Nothing needs to be done while it is refused.",
      "If it goes on, block the address: ip route add blackhole {subject}",
    ],
    unless: "An old device or a broken script of yours may do so too.",
    blindSpots: "What it wanted is not told; the bytes it sent are in a trace of the network only.",
    detector: .rule { book in
      book.shown.compactMap { key, incident -> Finding? in
        guard key.code == .abuseProtocolViolation, incident.count >= book.thresholds.violations,
          // A device in this house, or where people log in, is broken and no enemy.
          !PrivateNetworks.contain(key.subject.value), !book.connections.isGateway(key.subject.value),
          (book.access.sources[key.subject.value]?.logins ?? 0) == 0
        else { return nil }
        let hours = max(1, incident.last.seconds(since: incident.first) / 3_600)
        return Finding(
          key.code, key.subject, incident, severity: Double(incident.count) > 1_000 * hours ? .warning : .notice,
          values: book.shownValues[key] ?? [:])
      }
    },
    cases: protocolViolationCases)
}
