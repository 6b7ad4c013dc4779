import MailVocabulary

extension Diagnosis {
  /// Outgoing mail is not signed.
  static let signingMissing = Diagnosis(
    .filterSigningMissing, severity: .error, actor: .admin,
    title: "Mail of {subject} goes out without a DKIM signature",
    cause:
      "The signer had no usable key for {count|message|messages}{names?, as of ~}{key?; it cannot use the key ~}. Receivers that demand DKIM refuse such mail, the more so where the domain says reject by DMARC.",
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
      ],
      "opendkim key": [
        "See who may read the key, and every folder above it: namei -l {key}",
        "The key must be readable for the signer alone: chown -R opendkim: /etc/opendkim/keys; chmod -R go-rwx /etc/opendkim/keys",
        "Try it, then start the signer anew: opendkim-testkey -vvv; systemctl restart opendkim",
      ],
    ],
    unless: "If another server signs behind this one, nothing is missing.",
    blindSpots: "Which mail is signed is logged only with LogWhy yes and SyslogSuccess yes in opendkim.conf.",
    detector: .rule { book in
      let own = book.delivery.ownDomains
      var told: [Finding.Subject: FilterLedger.Told] = [:]
      var keys: [Finding.Subject: String] = [:]
      for (domain, unsigned) in book.filters.unsigned
      where unsigned.incident.count >= book.thresholds.unsignedMessages && own.contains(domain) {
        told[.init(.domain, domain)] = unsigned
      }
      for (key, broken) in book.filters.brokenKeys.sorted(by: { $0.key < $1.key }) {
        // Keys lie in a folder of their domain, as a rule.
        let subject = domain(ofKey: key, own).map { Finding.Subject(.domain, $0) } ?? .init(.host, broken.host)
        told[subject, default: FilterLedger.Told(broken.told.incident.first)].take(broken.told)
        keys[subject] = key
      }
      return told.map { subject, told in
        var values = told.values
        if let key = keys[subject] {
          values["key"] = key
          values["service"] = keyOf(told.service)
        }
        return Finding(.filterSigningMissing, subject, told.incident, severity: .error, values: values)
      }
    },
    cases: [
      .finds(
        "example.com", because: "no key is set up for it",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 6) { unsigned("4XyZ0\($0)A", "example.com", marked: true) }),
      .finds(
        "example.com", because: "the key of the domain may be read by others, so the signer refuses it",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 3) {
          submitted("4XyZ0\($0)A")
            + [
              "»opendkim[701]: 4XyZ0\($0)A: can't load key from /etc/opendkim/keys/example.com/mail.private: Permission denied"
            ]
        }),
      .finds(
        "mail", because: "the file does not tell of which domain the key is",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 2) {
          submitted("4XyZ0\($0)A")
            + [
              "»opendkim[701]: 4XyZ0\($0)A: key data is not secure: /etc/opendkim/keys/default.private is in group 118 which has multiple users (e.g., \"postfix\")"
            ]
        }),
      .silent(
        because: "every message is signed",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 6) {
          submitted("4XyZ0\($0)A")
            + ["opendkim[701]: 4XyZ0\($0)A: DKIM-Signature field added (s=mail, d=example.com)"]
        }),
      .silent(
        because: "forwarded mail of others is theirs to sign",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 6) { unsigned("4XyZ0\($0)A", "example.org", marked: false) }
      ),
      .silent(
        because: "two are too few",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 2) { unsigned("4XyZ0\($0)A", "example.com", marked: false) }
      ),
    ])

  /// What the finding's service is called where its key is at fault, whose remedy is another one.
  private static func keyOf(_ service: String) -> String { service + " key" }

  private static func domain(ofKey key: String, _ own: Set<String>) -> String? {
    key.lowercased().split(separator: "/").lazy.compactMap { part in
      own.contains(String(part)) ? String(part) : own.filter { part.hasPrefix($0 + ".") }.max { $0.count < $1.count }
    }.first
  }

  private static func submitted(_ id: String) -> [String] {
    CaseLines.submitted(id, "alice", "198.51.100.14", to: "eva@example.net")
  }

  private static func unsigned(_ id: String, _ domain: String, marked: Bool) -> [String] {
    submitted(id)
      + ["\(marked ? "»" : "")opendkim[701]: \(id): no signing table match for 'alice@\(domain)'"]
  }
}
