import MailVocabulary
public import MailSyntax

extension Dialect {
  /// The University of Washington's imapd, ipop3d and ipop2d, imap-4.x to imap-2007f.
  ///
  /// Source: `src/imapd/imapd.c`, `src/ipopd/ipop3d.c`, `src/osdep/unix/env_unix.c`.
  public static let uwIMAP = Dialect(
    service: "uw-imap",
    programs: ["imapd", "ipop3d", "ipop2d"],
    protocols: ["imapd": .imap, "ipop3d": .pop3, "ipop2d": .pop3],
    sessions: .process,
    messages: [
      Message(
        "login",
        "Login user={user.name} host={source} nmsgs={mail.messages.visible}/{mail.messages.total}",
        action: .login, outcome: .success,
        means: "{user.name} opened the mailbox from {source.ip}: {mail.messages.visible} of {mail.messages.total} messages in it are visible to this session.",
        notTold: "How many messages were downloaded.",
        samples: ["Login user=hermes host=muladhara.rete039.it [213.198.151.4] nmsgs=23/23"]),
      Message(
        "login-failed",
        "Login failed user={user.name:twin} auth={user.effective.name} host={source}",
        action: .login, outcome: .failure,
        means: "A password for {user.name} was refused.",
        notTold: "Whether the user does not exist or the password is wrong.",
        samples: ["Login failed user=alice auth=alice host=pc14.example.com [198.51.100.14]"],
        hostile: [
          .init(
            "Login failed user=root host=trusted.example [192.0.2.1] auth=root host=trusted.example [192.0.2.1] host=[203.0.113.66]",
            [.userName: "root host=trusted.example [192.0.2.1]", .sourceIP: "203.0.113.66", .sourceDomain: ""])
        ]),
    ])
}
