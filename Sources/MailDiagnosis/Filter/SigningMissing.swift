import MailVocabulary

extension Diagnosis {
  /// Outgoing mail is not signed.
  static let signingMissing = Diagnosis(
    .filterSigningMissing, severity: .error, actor: .admin,
    title: "Mail of {subject} goes out without a DKIM signature",
    cause:
      "The signer had no usable key for {count|message|messages}{names?, as of ~}. Receivers that demand DKIM refuse such mail, the more so where the domain says reject by DMARC.",
    remedy: [
      "See which key is used, and whether the DNS has it: opendkim-testkey -d {subject} -s default -vvv",
      "Add the domain to the signer’s table, then restart it.",
    ],
    remedyFor: [
      "opendkim": [
        "Add the domain: a line “*@{subject} KEY” in the SigningTable and its KEY in the KeyTable; see grep -i table /etc/opendkim.conf",
        "The key must be readable for the signer alone: chown -R opendkim: /etc/opendkim/keys; chmod -R go-rwx /etc/opendkim/keys",
        "Mail of web sites and cron passes too: postconf non_smtpd_milters; and InternalHosts in /etc/opendkim.conf",
        "Try it: opendkim-testkey -d {subject} -s default -vvv; systemctl restart opendkim",
      ]
    ],
    unless: "If another server signs behind this one, nothing is missing.",
    blindSpots: "Which mail is signed is logged only with LogWhy yes and SyslogSuccess yes in opendkim.conf.",
    detector: .rule { book in
      book.filters.unsigned.compactMap { domain, told -> Finding? in
        guard told.incident.count >= book.thresholds.unsignedMessages, book.delivery.ownDomains.contains(domain) else {
          return nil
        }
        return Finding(
          .filterSigningMissing, .init(.domain, domain), told.incident, severity: .error, values: told.values)
      }
    },
    cases: [
      .finds(
        "example.com", because: "no key is set up for it",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 6) { unsigned("4XyZ0\($0)A", "example.com", marked: true) }),
      .silent(
        because: "forwarded mail of others is theirs to sign",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 6) { unsigned("4XyZ0\($0)A", "example.org", marked: false) }
      ),
      .silent(
        because: "two are too few",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 2) { unsigned("4XyZ0\($0)A", "example.com", marked: false) }
      ),
    ])

  private static func unsigned(_ id: String, _ domain: String, marked: Bool) -> [String] {
    CaseLines.submitted(id, "alice", "198.51.100.14", to: "eva@example.net")
      + ["\(marked ? "»" : "")opendkim[701]: \(id): no signing table match for 'alice@\(domain)'"]
  }
}
