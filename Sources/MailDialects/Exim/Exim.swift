import MailVocabulary
public import MailSyntax

extension Dialect {
  /// Exim 4: mainlog, rejectlog and paniclog in its own format, and the same lines through syslog.
  ///
  /// Source: `src/receive.c`, `src/deliver.c`, `src/smtp_in.c`, `src/acl.c`, `src/daemon.c`, `src/queue.c`,
  /// `src/retry.c`, `src/log.c`, `src/tls*.c`, `src/malware.c`, `src/spam.c`, `src/dkim.c`, and the chapter “Log files”
  /// of its specification, 4.8 to 4.98.
  ///
  /// Which keys stand in a line, and how many, is the choice of `log_selector`. A client's own name stands in
  /// parentheses, its subject and its answers in quotes; a line is cut in parts where syslog takes no long ones.
  public static let exim = Dialect(
    service: "exim", programs: ["exim", "exim4"], hasOwnFormat: true,
    protocols: ["exim": .smtp, "exim4": .smtp, "": .smtp], sessions: .process,
    messages: EximMessages.acceptances + EximMessages.deliveries + EximMessages.failures + EximMessages.hosts
      + EximMessages.queue + EximMessages.refusals + EximMessages.contentRefusals + EximMessages.violations
      + EximMessages.connections + EximMessages.logins + EximMessages.encryption + EximMessages.daemon
      + EximMessages.faults + EximMessages.files + EximMessages.filters + EximMessages.rejectedHeaders)
}

/// The messages by subject, so that each array stays short.
enum EximMessages {
  /// The id of a message, of either length.
  static let id = "{email.local_id:hyphenated}"
  /// A client behind `from`, with what a log selector adds to it.
  static let client = "{source:host}{* I= U=source.user.name}"
  /// What is told of a client before the words of a refusal.
  static let incoming =
    "{* H=source I= U=user.effective.name P= X=tls.version:tls.cipher: CV= DN= SNI= A=mail.sasl.mechanism:user.name F=email.from.address PRX= DS K L L- L* TFO TFO*}"
  /// What is told of a message that was taken.
  static let accepted =
    "{* R=mail.related_id H=source I= U=user.effective.name P= X=tls.version:tls.cipher: CV= DN= SNI= A=mail.sasl.mechanism:user.name S=mail.size M8S= RT= id=email.message_id id*=email.message_id T=email.subject PRX= Q= DS K L L- L* PRDR TFO TFO* UTF8}"
  /// What is told of a delivery.
  static let delivery =
    "{* F=email.from.address P= R= T=mail.transport ST= S= H=destination I= X=tls.version:tls.cipher: CV= DN= SNI= A= DANE PRDR DS K L L- L* TFO TFO* C=mail.reply QT= DT= RT= id=email.message_id}"
  /// An address, and the one that it was made of.
  static let local = "{email.to.address:word} <{mail.original_to}>"
  /// The same with those between, where all are logged.
  static let parents = "{email.to.address:word} ({:first}) <{mail.original_to}>"
  static let smtpError = "SMTP error from remote mail server after {mail.command:first}"
}
