import MailVocabulary
public import MailSyntax

extension Dialect {
  /// Sendmail 8.12 to 8.18, its submission program and its queue runners.
  ///
  /// Source: `sendmail/{headers,deliver,srvrsmtp,daemon,usersmtp,collect,parseaddr,milter,tls,sfsasl,queue,err}.c`,
  /// `sendmail/{recipient,alias,conf,util,envelope,map,main,ratectrl,savemail,readcf}.c`.
  ///
  /// Most lines begin with the queue id, `NOQUEUE`, or neither, depending on where in the daemon they are written.
  /// What a line tells of the other side stands at its end: `relay=`, `reject=` and `stat=` come last. How much is
  /// logged is a matter of LogLevel; connections are logged from 10 on only.
  public static let sendmail = Dialect(
    service: "sendmail",
    programs: [
      "sendmail", "sm-mta", "sm-msp-queue", "sm-mta-rx", "sm-msp", "sm-mta-queue", "sm-que", "send-mail", "mailq",
      "newaliases", "makemap", "sendmail-mta", "sendmail-msp", "sendmail-client",
    ],
    programsAfterSlash: ["sendmail-mta"],
    protocols: [
      "sendmail": .smtp, "sm-mta": .smtp, "sm-msp-queue": .smtp, "sm-mta-rx": .smtp, "sm-msp": .smtp,
      "sm-mta-queue": .smtp, "sm-que": .smtp, "send-mail": .smtp, "sendmail-mta": .smtp, "sendmail-msp": .smtp,
      "sendmail-client": .smtp,
    ],
    sessions: .process,
    messages: SendmailMessages.all)
}

/// The messages by subject, so that each array stays short.
enum SendmailMessages {
  /// What may stand before a message: the queue id, the word for its absence, or nothing.
  static let id = "{?NOQUEUE: }{?{email.local_id}: }"

  static let all: [Message] =
    accepted + turnedAway + userFaults + clients + abuse + logins + encryption + outcomes
    + failures + notices + milters + milterFaults + daemon + load + faults + configuration + tables + queue + house
}
