import MailVocabulary
public import MailSyntax

extension Dialect {
  /// Mailman 2 and 3: what its wrappers and queues write.
  ///
  /// Its own log files have a year behind the time, and no tag; the number of the process stands in parentheses. All
  /// templates begin with words of its own, since lines without a tag are tried against them.
  ///
  /// Source: Mailman 2.1 `src/common.c`, `Mailman/Handlers/*.py`, `Mailman/Queue/*.py`, `Mailman/Bouncer.py`;
  /// Mailman 3 `src/mailman/mta`, `src/mailman/runners`, `src/mailman/chains`.
  public static let mailman = Dialect(
    service: "mailman", programs: ["mailman", "mailman3", "mailman-wrapper", ""], isGuest: true,
    messages: MailmanMessages.all)

  /// mlmmj, a mailing list manager of small programs.
  ///
  /// Source: mlmmj 1.2 and 1.3 `src/*.c`, `src/log_error.c`.
  public static let mlmmj = Dialect(
    service: "mlmmj",
    programs: [
      "mlmmj-receive", "mlmmj-recieve", "mlmmj-process", "mlmmj-send", "mlmmj-sub", "mlmmj-unsub", "mlmmj-bounce",
      "mlmmj-maintd", "mlmmj-list", "mlmmj-amime-receive",
    ],
    messages: MlmmjMessages.all)
}

enum MailmanMessages {
  static let all: [Message] = [
    Message(
      "wrapper-group-mismatch",
      "Mailman mail-wrapper: Group mismatch error.  Mailman expected the mail{event.reason}",
      "Mailman mail-wrapper: Group mismatch error. {event.reason}",
      "Mailman cgi-wrapper: Group mismatch error. {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means:
        "Mail for a list is not taken, because the mail server runs Mailman's wrapper under another group than it was made for.",
      samples: [
        "Mailman mail-wrapper: Group mismatch error.  Mailman expected the mail wrapper script to be executed as group \"mailman\", but"
      ]),
    Message(
      "wrapper-failed",
      "Mailman mail-wrapper: {event.reason}",
      "Mailman cgi-wrapper: {event.reason}",
      action: .fail, category: .email,
      means: "Mailman's wrapper failed: {event.reason}.",
      samples: ["Mailman mail-wrapper: Illegal command: foo"]),
    Message(
      "sent",
      "({:integer}) <{email.message_id:first}> smtp to {email.to.address:first} for {mail.recipients} recips, completed in {mail.seconds} seconds",
      "({:integer}) <{email.message_id:first}> smtp for {mail.recipients} recips, completed in {mail.seconds} seconds",
      action: .deliver,
      means: "Mailman handed the message to the mail server for {mail.recipients} recipients.",
      samples: [
        "(1234) <a@example.net> smtp to list@example.com for 3 recips, completed in 0.120 seconds",
        "(1234) <a@example.net> smtp for 3 recips, completed in 0.120 seconds",
      ]),
    Message(
      "posted",
      "({:integer}) post to {email.to.address:first} from {email.from.address:first}, size={mail.size}, message-id=<{email.message_id:first}>, success",
      action: .accept,
      means: "A message from {email.from.address} was posted to the list {email.to.address}.",
      samples: ["(1234) post to list from bob@example.net, size=1234, message-id=<a@example.net>, success"]),
    Message(
      "posted-in-part",
      "({:integer}) post to {email.to.address:first} from {email.from.address:first}, size={mail.size}, message-id=<{email.message_id:first}>, {:integer} failures",
      action: .warn, category: .email,
      means: "A message to the list {email.to.address} could not be handed on to all.",
      samples: ["(1234) post to list from bob@example.net, size=1234, message-id=<a@example.net>, 2 failures"]),
    Message(
      "held",
      "({:integer}) {email.to.address:word} post from {email.from.address:first} held, message-id=<{email.message_id:first}>: {event.reason}",
      "({:integer}) HOLD: {email.to.address:first} post from {email.from.address:first} held, message-id=<{email.message_id:first}>: {event.reason}",
      action: .hold,
      means: "A message from {email.from.address} waits for the list's moderator: {event.reason}.",
      samples: [
        "(1234) list post from bob@example.net held, message-id=<a@example.net>: Post by non-member to a members-only list",
        "(1234) HOLD: list@example.com post from bob@example.net held, message-id=<a@example.net>: The message is not from a list member",
      ]),
    Message(
      "discarded",
      "({:integer}) Message discarded, msgid: <{email.message_id:first}>",
      "({:integer}) Message discarded, msgid: <{email.message_id:first}>' list: {}",
      "({:integer}) DISCARD: <{email.message_id:first}>{?; {}}",
      action: .discard, outcome: .success,
      means: "Mailman threw a message away, as the list's rules say.",
      samples: [
        "(1234) Message discarded, msgid: <a@example.net>", "(1234) DISCARD: <a@example.net>; ['banned address']",
      ]),
    Message(
      "delivery-failed",
      "({:integer}) delivery to {email.to.address:first} failed with code {:integer}: {mail.reply}",
      "({:integer}) All recipients refused: {event.reason}",
      "({:integer}) Low level smtp error: {event.reason}",
      action: .defer,
      means: "Mailman could not hand a message to the mail server.",
      samples: [
        "(1234) delivery to bob@example.net failed with code 550: 5.1.1 User unknown",
        "(1234) Low level smtp error: [Errno 111] Connection refused, msgid: <a@example.net>",
      ]),
    Message(
      "shunted",
      "({:integer}) SHUNTING: {}",
      "({:integer}) Uncaught runner exception: {event.reason}",
      "({:integer}) Traceback (most recent call last):",
      action: .fail, category: .email,
      means: "Mailman failed over a message, and put it aside.",
      notTold: "That it is lost: it lies in the shunt queue.",
      samples: [
        "(1234) SHUNTING: 1095246890.12345+abcdef",
        "(1234) Uncaught runner exception: 'ascii' codec can't decode byte 0xe9",
      ]),
    Message(
      "bounce-score",
      "({:integer}) {:word} {email.to.address:word} bounce score: {}",
      "({:integer}) {:word} {email.to.address:word} current bounce score: {}",
      "({:integer}) {:word} {email.to.address:word} disabling due to bounce score {}",
      "({:integer}) {:word} {email.to.address:word} deleted after exhausting notices",
      "({:integer}) bounce message w/no discernable addresses: {}",
      action: .other, category: .email,
      means: "Mailman counts the bounces of a subscriber.",
      samples: [
        "(1234) list: bob@example.net current bounce score: 2.0",
        "(1234) list: bob@example.net disabling due to bounce score 5.0 >= 5.0",
      ]),
    Message(
      "membership",
      "({:integer}) {:word} new {email.to.address:first}, {}",
      "({:integer}) {:word} pending {email.to.address}",
      "({:integer}) {:word} deleted {email.to.address}",
      action: .other, category: .email,
      means: "Someone joins or leaves a list.",
      samples: [
        "(1234) list: new bob@example.net, via confirmed web", "(1234) list: pending bob@example.net 198.51.100.14",
      ]),
    Message(
      "runner-started",
      "({:integer}) {:word} qrunner started.",
      "({:integer}) {:word} runner started.",
      action: .start,
      means: "A part of Mailman starts.",
      samples: ["(1234) IncomingRunner qrunner started.", "(1234) pipeline runner started."]),
    Message(
      "runner-stopped",
      "({:integer}) {:word} qrunner exiting.",
      "({:integer}) {:word} runner exiting.",
      "({:integer}) {:word} qrunner caught {}",
      "({:integer}) Master watcher caught {}",
      "({:integer}) Master qrunner detected subprocess exit",
      action: .stop,
      means: "A part of Mailman stops.",
      samples: ["(1234) IncomingRunner qrunner exiting.", "(1234) IncomingRunner qrunner caught SIGTERM.  Stopping."]),
  ]
}

enum MlmmjMessages {
  static let all: [Message] = [
    Message(
      "address-unknown",
      "{:word} Recipient address '{email.to.address:first}' does not match list address{? {}}",
      "{:word} listdelim {}",
      "{:word} No recipient delimiter {}",
      action: .warn, category: .email,
      means: "Mail came to an address that is not the list's.",
      samples: ["mlmmj-process.c:512: Recipient address 'foo@example.com' does not match list address"]),
    Message(
      "discarded",
      "{:word} Discarding {event.reason}",
      "{:word} Discarding: {event.reason}",
      "{:word} {}discarded{event.reason}",
      action: .discard, outcome: .success,
      means: "A message to the list was thrown away: {event.reason}.",
      samples: ["mlmmj-process.c:840: Discarding mail without From: header"]),
    Message(
      "smtp-failed",
      "{:word} Error in {:first}. Reply = [{mail.reply}]",
      "{:word} Could not connect to {event.reason}",
      "{:word} Wrong reply to {event.reason}",
      "{:word} Error when getting reply from server{? {}}",
      "{:word} init_sockfd {event.reason}",
      action: .fail, category: .email,
      means: "A message of the list could not be handed to the mail server.",
      notTold: "That it is lost: it is tried again.",
      samples: [
        "mlmmj-send.c:210: Could not connect to 127.0.0.1: Connection refused",
        "mlmmj-send.c:130: Error in RCPT TO. Reply = [550 5.1.1 User unknown]",
      ]),
    Message(
      "file-failed",
      "{:word} Could not open {event.reason}",
      "{:word} Can't open {event.reason}",
      "{:word} Could not write {event.reason}",
      "{:word} Could not stat {event.reason}",
      "{:word} Could not rename {event.reason}",
      "{:word} could not create {event.reason}",
      "{:word} Could not get {event.reason}",
      action: .fail, category: .file,
      means: "A file of the list could not be read or written: {event.reason}.",
      samples: [
        "mlmmj-receive.c:101: could not create mail file in /var/spool/mlmmj/list/incoming directory: Permission denied",
        "mlmmj-process.c:77: Could not open '/var/spool/mlmmj/list/control/owner': No such file or directory",
      ]),
    Message(
      "not-set-up",
      "{:word} You have to specify {event.reason}",
      "{:word} Have to invoke {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "A program of the list is called wrongly.",
      samples: ["mlmmj-process.c:400: You have to specify -L"]),
  ]
}
