import MailVocabulary
public import MailSyntax

extension Dialect {
  /// Cyrus IMAP 2.3 to 3.12: its servers, its master process and its tools.
  ///
  /// Source: `imap/imapd.c`, `imap/pop3d.c`, `imap/lmtpd.c`, `imap/lmtpengine.c`, `imap/mailbox.c`, `imap/append.c`,
  /// `imap/duplicate.c`, `imap/tls.c`, `imap/userdeny_db.c`, `timsieved/parser.c`, `lib/cyrusdb_skiplist.c`,
  /// `lib/cyrusdb_twoskip.c`, `master/master.c`, `master/service.c`.
  ///
  /// A process serves one connection after the other, and an IMAP session has no line for its end. What SASL says of a
  /// refused login tells a wrong password (-13) from a user that does not exist (-20) and from a backend that does not
  /// answer (-1), as far as the backend tells it apart.
  public static let cyrus = Dialect(
    service: "cyrus",
    programs: (names + daemons).map { "cyrus/" + $0 } + names + daemons + ["cyrus", "cyrus-master", "cyrmaster"],
    protocols: [
      "imap": .imap, "imaps": .imap, "imapd": .imap, "pop3": .pop3, "pop3s": .pop3, "pop3d": .pop3, "lmtp": .lmtp,
      "lmtpd": .lmtp, "lmtpunix": .lmtp, "sieve": .managesieve, "timsieved": .managesieve,
    ],
    severityWords: [.init("IOERROR: ", .fail), .init("DBERROR: ", .fail), .init("Fatal error: ", .fail)],
    sessions: .serial, tellsRefusals: true,
    // The earliest wrote the address at the name.
    messages: (CyrusMessages.logins + CyrusMessages.refusals).map {
      $0.alsoAs { $0.replacing("{source.domain:first} [", with: "{source.domain:first}[") }
    } + CyrusMessages.ends + CyrusMessages.encryption
      + CyrusMessages.delivery + CyrusMessages.store + CyrusMessages.databases + CyrusMessages.master
      + CyrusMessages.services + CyrusMessages.audit)

  private static let daemons = ["imapd", "pop3d", "lmtpd", "timsieved"]

  /// The names of the services as `cyrus.conf` usually has them, and of the tools.
  private static let names: [String] = [
    "imap", "imaps", "pop3", "pop3s", "lmtp", "lmtpunix", "sieve", "master", "notify", "notifyd", "idled", "squatter",
    "reconstruct", "quota", "deliver", "ipurge", "mupdate", "ctl_cyrusdb", "ctl_mboxlist", "ctl_deliver", "cyr_expire",
    "tls_prune", "sync_server", "sync_client", "syncserver", "http", "https", "nntp", "nntps", "cyr_dbtool", "lmtptest",
    "imapproxyd", "httpd", "unexpunge", "chk_cyrus", "cyr_userseen", "promstatsd", "ptloader",
  ]
}

/// The messages by subject, so that each array stays short.
enum CyrusMessages {}
