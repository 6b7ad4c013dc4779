import MailVocabulary

extension Diagnosis {
  /// One source tries recipients that do not exist.
  static let addressHarvest = Diagnosis(
    .abuseAddressHarvest, severity: .warning, actor: .admin,
    title: "{subject} looks for addresses that exist",
    cause: "{count} recipients that {subject} named do not exist, under at least {names} different names; {accepted} were accepted.",
    remedy: [
      "Block the address: nft add element inet filter blocklist {{ {subject} }}",
      "Make it slow for all who do so: smtpd_soft_error_limit = 3, smtpd_hard_error_limit = 10, disable_vrfy_command = yes",
    ],
    unless: "A partner with an old list tries the same few names again and again, among many good ones.",
    detector: .rule { book in
      let thresholds = book.thresholds
      return book.connections.sources.compactMap { address, source -> Finding? in
        guard let incident = source.unknown, incident.count >= thresholds.harvestRefusals,
          source.names.count >= thresholds.harvestNames, source.accepted * 4 <= incident.count
        else { return nil }
        return Finding(
          .abuseAddressHarvest, .init(.source, address), incident, severity: .warning,
          values: [
            "names": String(source.names.count), "accepted": String(source.accepted), "service": source.service,
          ])
      }
    },
    cases: [])
}
