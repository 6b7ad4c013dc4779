import MailVocabulary

extension Diagnosis {
  /// The log hides who the client is.
  static let identityUnknown = Diagnosis(
    .logIdentityUnknown, severity: .notice, actor: .admin,
    title: "{subject} does not see where people log in from",
    cause:
      "{count|login|logins} of {users} users all come from {local?this machine itself}{address?~, one machine before it}. A web mail program, a proxy or stunnel stands before {subject} and keeps the true addresses to itself. Attacks on passwords cannot be told from people who mistype, and nobody can be blocked.",
    remedy: [
      "Let the program before it pass the client’s address on.",
      "Never block that one address: it is everybody’s.",
    ],
    remedyFor: [
      "dovecot": [
        "For a proxy: haproxy = yes in the inet_listener, and haproxy_trusted_networks = 127.0.0.1",
        "For web mail: login_trusted_networks = 127.0.0.1, and let Roundcube send its imap ID (plugin client_ip or imap_conn_options).",
        "Never block that one address: it is everybody’s.",
      ],
      "postfix": [
        "For a proxy: postconf -P submission/inet/smtpd_upstream_proxy_protocol=haproxy, once the proxy sends that header.",
        "For web mail that passes the client’s address on by XCLIENT: name its machine in smtpd_authorized_xclient_hosts.",
        "Never block that one address: it is everybody’s.",
      ],
    ],
    unless: "If there is only web mail, its own log has the addresses.",
    blindSpots: "All findings about sources are blind here; the log of the program before it tells more.",
    detector: .rule { book in
      book.sessions.clients.programs.compactMap { program, hidden -> Finding? in
        guard let (address, front) = hidden.front, front.incident.count >= book.thresholds.hiddenLogins,
          // A house may have one router for its few people; so many are behind a program.
          front.users.count >= book.thresholds.hiddenUsers * (front.isLocal ? 1 : 3),
          (hidden.logins - front.incident.count) * 10 <= front.incident.count
        else { return nil }
        var values = ["users": String(front.users.count), "service": hidden.service]
        values[front.isLocal ? "local" : "address"] = address
        return Finding(.logIdentityUnknown, .init(.service, program), front.incident, severity: .notice, values: values)
      }
    },
    cases: [
      .finds(
        "ipop3d", because: "thirty logins of six users, all from the machine itself",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 30) {
          CaseLines.pop(2001 + $0, "user\($0 % 6)", "127.0.0.1", marked: true)
        }),
      .finds(
        "ipop3d", because: "all from the proxy in the house",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 60) {
          CaseLines.pop(2001 + $0, "user\($0 % 30)", "10.0.0.5", marked: true)
        }),
      .silent(
        because: "the office has one router, and few people",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 60) {
          CaseLines.pop(2001 + $0, "user\($0 % 5)", "10.0.0.5")
        }),
      .silent(
        because: "the office is one of many places",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 120) {
          CaseLines.pop(2001 + $0, "user\($0 % 30)", $0 % 2 == 0 ? "10.0.0.5" : "198.51.100.\($0)")
        }),
      .silent(
        because: "each from elsewhere",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 30) {
          CaseLines.pop(2001 + $0, "user\($0 % 6)", "198.51.100.\($0)")
        }),
      .silent(
        because: "one program of the machine fetches one mailbox",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 30) {
          CaseLines.pop(2001 + $0, "alice", "127.0.0.1")
        }),
    ])
}
