import MailVocabulary

extension Diagnosis {
  /// One source tries recipients that do not exist.
  static let addressHarvest = Diagnosis(
    .abuseAddressHarvest, severity: .warning, actor: .admin,
    title: "{subject} looks for addresses that exist",
    cause:
      "{subject} tried {count|recipient that does|recipients that do} not exist, under at least {names} different names. Recipients that were accepted from it: {accepted#}.",
    remedy: [
      "Block the address: ip route add blackhole {subject}",
      "Have the server slow down or hang up after a few unknown recipients.",
    ],
    remedyFor: [
      "postfix": [
        "Block the address: ip route add blackhole {subject}",
        "Make it slow for everybody who does so: postconf -e smtpd_soft_error_limit=3 smtpd_hard_error_limit=10 disable_vrfy_command=yes; postfix reload",
      ],
      "exim": [
        "Block the address: ip route add blackhole {subject}",
        "Have Exim hang up after a few of them, in the ACL for RCPT, where $rcpt_fail_count tells how many there were.",
      ],
      "sendmail": [
        "Block the address: ip route add blackhole {subject}",
        "Make it slow for everybody who does so, in sendmail.mc: define(`confBAD_RCPT_THROTTLE', 3)",
      ],
    ],
    unless: "A partner with an old list tries the same few names again and again, among many good ones.",
    detector: .rule { book in
      let thresholds = book.thresholds
      return book.connections.sources.compactMap { address, source -> Finding? in
        guard let incident = source.unknown,
          incident.count
            >= (source.accepted == 0 ? thresholds.strangersHarvestRefusals : thresholds.harvestRefusals),
          source.names.count >= thresholds.harvestNames, source.accepted * 4 <= incident.count
        else { return nil }
        return Finding(
          .abuseAddressHarvest, .init(.source, address), incident, severity: .warning,
          values: [
            "names": String(source.names.count), "accepted": String(source.accepted), "service": source.service,
          ])
      }
    },
    cases: addressHarvestCases)
}
