import MailVocabulary
public import MailSyntax

extension Dialect {
  /// Courier: its IMAP and POP3 servers, its authentication library, its mail server, and maildrop.
  ///
  /// Source: courier-imap `imap/imaplogin.c`, `imap/imapd.c`, `imap/pop3login.c`, `imap/pop3dserver.c`;
  /// courier `tcpd/tcpd.c`, `tcpd/tlsclient.c`, `courier/courierd.C`, `courier/submit.C`, `courier/module.esmtp`,
  /// `courier/module.local`; courier-authlib `authdaemond.c`, `authmysqllib.c`, `authldaplib.c`, `authpam.c`.
  ///
  /// The lines go through courierlogger, which adds no process id unless it is told to, and takes words such as `ERR:`
  /// and `ALERT:` away. IPv4 addresses are written as mapped into IPv6. What a user is called is the client's word.
  public static let courier = Dialect(
    service: "courier",
    programs: [
      "imapd", "imapd-ssl", "pop3d", "pop3d-ssl", "imaplogin", "pop3login", "courierimapd", "courierpop3d",
      "courierimaplogin", "courierpop3login",
      "couriertls",
      "authdaemond", "authdaemond.plain", "authdaemond.mysql", "authdaemond.pgsql", "authdaemond.ldap",
      "courier-authdaemon", "courierd", "courieresmtpd", "courieresmtp", "courierlocal", "courierdsn", "couriertcpd",
      "courierfilter", "courieruucp", "courierlogger", "esmtpd", "esmtpd-ssl", "esmtpd-msa", "submit", "maildrop",
      "courier-imapd", "courier-pop3d", "courier-imapd-ssl", "courier-pop3d-ssl",
    ],
    protocols: [
      "imapd": .imap, "imapd-ssl": .imap, "imaplogin": .imap, "courierimapd": .imap,
      "courierimaplogin": .imap, "courierpop3login": .pop3, "courier-imapd": .imap,
      "courier-imapd-ssl": .imap, "pop3d": .pop3, "pop3d-ssl": .pop3, "pop3login": .pop3, "courierpop3d": .pop3,
      "courier-pop3d": .pop3, "courier-pop3d-ssl": .pop3, "courieresmtpd": .smtp, "courieresmtp": .smtp,
      "esmtpd": .smtp, "esmtpd-ssl": .smtp, "esmtpd-msa": .smtp, "courierlocal": .local, "maildrop": .local,
    ],
    severityWords: [
      .init("ALERT: ", .fail), .init("CRIT: ", .fail), .init("ERR: ", .fail), .init("Error: ", .fail),
      .init("WARN: ", .warn),
    ],
    sessions: .process, tellsRefusals: true,
    messages: CourierMessages.sessions + CourierMessages.refusals + CourierMessages.encryption
      + CourierMessages.mailboxes + CourierMessages.authentication + CourierMessages.delivery
      + CourierMessages.acceptance + CourierMessages.house)
}

/// The messages by subject, so that each array stays short.
enum CourierMessages {}
