import MailVocabulary
public import MailSyntax

extension Dialect {
  /// The University of Washington's imapd, ipop3d and ipop2d with their helpers, imap-4.x to imap-2007f.
  ///
  /// Source: `src/imapd/imapd.c`, `src/ipopd/ipop3d.c`, `src/ipopd/ipop2d.c`, `src/osdep/unix/*.c`,
  /// `src/c-client/mail.c`, `src/mlock/mlock.c`, `src/dmail/dmail.c`, `src/tmail/tmail.c`.
  ///
  /// The daemons cut a user and a host at 80 bytes, so that the closing bracket of an address may be missing; such an
  /// address is not used. The host's name is whatever reverse DNS says; the address in brackets is the kernel's.
  public static let uwIMAP = Dialect(
    service: "uw-imap",
    programs: ["imapd", "ipop3d", "ipop2d", "mlock", "dmail", "tmail"],
    // mlock logs under the path by which it was called.
    programsAfterSlash: ["mlock"],
    protocols: ["imapd": .imap, "ipop3d": .pop3, "ipop2d": .pop3, "dmail": .local, "tmail": .local],
    sessions: .process,
    messages: UWIMAPMessages.logins + UWIMAPMessages.refusals + UWIMAPMessages.ends + UWIMAPMessages.encryption
      + UWIMAPMessages.locks + UWIMAPMessages.mailboxes + UWIMAPMessages.faults + UWIMAPMessages.delivery)
}

/// The messages by subject, so that each array stays short.
enum UWIMAPMessages {}
