import MailVocabulary

extension Diagnosis {
  /// The log hides who the client is.
  static let identityUnknown = Diagnosis(
    .logIdentityUnknown, severity: .notice, actor: .admin,
    title: "{subject} does not see where people log in from",
    cause:
      "{count|login|logins} of {users} users all come from this machine itself. A web mail program, a proxy or stunnel stands before {subject} and keeps the true addresses to itself. Attacks on passwords cannot be told from people who mistype, and nobody can be blocked.",
    remedy: [
      "Let the program before it pass the client’s address on.",
      "Never block that one address: it is everybody’s.",
    ],
    remedyFor: [
      "dovecot": [
        "For a proxy: haproxy = yes in the inet_listener, and haproxy_trusted_networks = 127.0.0.1",
        "For web mail: login_trusted_networks = 127.0.0.1, and let Roundcube send its imap ID (plugin client_ip or imap_conn_options).",
        "Never block that one address: it is everybody’s.",
      ]
    ],
    unless: "If there is only web mail, its own log has the addresses.",
    blindSpots: "All findings about sources are blind here; the log of the program before it tells more.",
    detector: .rule { book in
      book.sessions.clients.programs.compactMap { program, hidden -> Finding? in
        guard let local = hidden.local, local.count >= book.thresholds.hiddenLogins,
          hidden.users.count >= book.thresholds.hiddenUsers, hidden.remote * 10 <= local.count
        else { return nil }
        return Finding(
          .logIdentityUnknown, .init(.service, program), local, severity: .notice,
          values: ["users": String(hidden.users.count), "service": hidden.service])
      }
    },
    cases: [
      .finds(
        "ipop3d", because: "thirty logins of six users, all from the machine itself",
        CaseLines.every(60, from: "Oct  4 10:00:00", count: 30) {
          CaseLines.pop(2001 + $0, "user\($0 % 6)", "127.0.0.1", marked: true)
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
