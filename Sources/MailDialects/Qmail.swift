import MailVocabulary
public import MailSyntax

extension Dialect {
  /// qmail and netqmail 1.03 to 1.06, notqmail: what qmail-send writes, through splogger to syslog or through multilog
  /// with TAI64N stamps; and what tcpserver and the usual patches of qmail-smtpd write.
  ///
  /// Source: `qmail-send.c`, `qmail-lspawn.c`, `qmail-rspawn.c`, `qmail-remote.c`, `splogger.c`, `qmail-smtpd.c`;
  /// ucspi-tcp's `tcpserver.c`; the patches of spamcontrol, qmail-ldap, and the toaster.
  ///
  /// A message has the number of its file in the queue, which is soon used again, and a delivery a number of its own:
  /// a line that tells how a delivery ended names that number alone. In the text of such a line a blank is `_`. `qp` is
  /// the process that put a message into the queue: by it a notification is known before it has a number.
  public static let qmail = Dialect(
    service: "qmail",
    programs: [
      "qmail", "qmail-send", "qmail-smtpd", "qmail-remote", "qmail-local", "qmail-pop3d", "qmail-qfilter",
      "smtpd-qmail", "tcpserver", "rblsmtpd", "spamdyke",
    ],
    hasOwnFormat: true, protocols: ["qmail-smtpd": .smtp, "qmail-pop3d": .pop3, "spamdyke": .smtp],
    messages: QmailMessages.queue + QmailMessages.endings + QmailMessages.connections + QmailMessages.spamdyke
      + QmailMessages.house)
}

enum QmailMessages {
  /// The stamp that splogger puts before a line.
  static let stamp = "{?{:decimal} }"

  static let queue: [Message] = [
    Message(
      "new-message",
      "\(stamp)new msg {email.local_id}",
      action: .other, category: .email,
      means: "The message number {email.local_id} entered the queue.",
      notTold: "That it is another message than an earlier one with this number: numbers are used again.",
      samples: ["new msg 93869", "1140042101.123456 new msg 93869"]),
    Message(
      "message",
      "\(stamp)info msg {email.local_id}: bytes {mail.size} from <{email.from.address:last}> qp {mail.process.pid} uid {:integer}",
      action: .accept,
      means: "The message number {email.local_id}, {mail.size} bytes, is from {email.from.address}.",
      samples: [
        "info msg 93869: bytes 2343 from <alice@example.com> qp 18695 uid 49491",
        "1140042101.123456 info msg 93869: bytes 2343 from <> qp 18695 uid 49491",
      ],
      hostile: [
        .init(
          "info msg 93869: bytes 2343 from <a> qp 1 uid 0@example.org> qp 18695 uid 49491",
          [.sender: "a> qp 1 uid 0@example.org", .size: "2343"])
      ]),
    Message(
      "delivery-started",
      "\(stamp)starting delivery {mail.related_id}: msg {email.local_id} to local {email.to.address}",
      "\(stamp)starting delivery {mail.related_id}: msg {email.local_id} to remote {email.to.address}",
      action: .other, category: .email,
      means:
        "The delivery number {mail.related_id}, of the message number {email.local_id} to {email.to.address}, began.",
      samples: [
        "starting delivery 392: msg 93869 to remote ana@example.net",
        "starting delivery 393: msg 93869 to local example.com-alice@example.com",
      ]),
    Message(
      "bounced",
      "\(stamp)bounce msg {email.local_id} qp {mail.process.pid}",
      action: .notify,
      means: "The sender of the message number {email.local_id} is told that it could not be delivered.",
      notTold: "The number of the notification: the line that takes it in names the same process, behind `qp`.",
      samples: ["bounce msg 93869 qp 18707"]),
    Message(
      "triple-bounce",
      "\(stamp)triple bounce: discarding {}", "\(stamp)triple bounce: discarding bounce/{email.local_id}",
      "\(stamp)double bounce: discarding {}",
      action: .discard, shows: .serverBounceUndeliverable,
      means: "A report that nobody could be given was thrown away.",
      samples: ["triple bounce: discarding bounce/93869", "double bounce: discarding bounce/93869"]),
    Message(
      "ended",
      "\(stamp)end msg {email.local_id}",
      action: .remove,
      means: "All is done for the message number {email.local_id}, and it left the queue.",
      samples: ["end msg 93869"]),
    Message(
      "status",
      "\(stamp)status: local {:integer}/{:integer} remote {:integer}/{:integer}",
      "\(stamp)status: local {:integer}/{:integer} remote {:integer}/{:integer}{event.reason}",
      "\(stamp)status: exiting", "\(stamp)status: initialization completed",
      "\(stamp)status: qmail-todo stop processing asap",
      action: .other,
      means: "So many deliveries are under way, of so many that may be.",
      samples: ["status: local 0/10 remote 1/20", "status: local 0/10 remote 0/20 exitasap", "status: exiting"]),
  ]

  static let endings: [Message] = [
    Message(
      "delivery-succeeded",
      "\(stamp)delivery {mail.related_id}: success: {destination.ip}_accepted_message./{mail.reply}",
      "\(stamp)delivery {mail.related_id}: success: {mail.reply}",
      action: .deliver,
      means: "The delivery number {mail.related_id} succeeded: {mail.reply}.",
      notTold: "Which message it was: the line that began the delivery names it.",
      samples: [
        "delivery 392: success: 203.0.113.10_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4XyZ4711B7z2Qk/",
        "delivery 393: success: did_0+0+1/",
      ]),
    Message(
      "delivery-looping",
      "\(stamp)delivery {mail.related_id}: failure: This_message_is_looping{mail.reply}",
      action: .bounce, shows: .deliveryLoop,
      means: "The delivery number {mail.related_id} failed, because the message was here before: it goes in a circle.",
      samples: ["delivery 394: failure: This_message_is_looping:_it_already_has_my_Delivered-To_line._(#5.4.6)/"]),
    Message(
      "delivery-failed",
      "\(stamp)delivery {mail.related_id}: failure: {destination.ip}_{mail.reply}",
      "\(stamp)delivery {mail.related_id}: failure: {mail.reply}",
      action: .bounce,
      means: "The delivery number {mail.related_id} failed for good: {mail.reply}.",
      notTold: "Which message it was: the line that began the delivery names it.",
      samples: [
        "delivery 394: failure: 203.0.113.10_does_not_like_recipient./Remote_host_said:_550_5.1.1_no_such_user/Giving_up_on_203.0.113.10./",
        "delivery 394: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/",
      ]),
    Message(
      "delivery-deferred",
      "\(stamp)delivery {mail.related_id}: deferral: {destination.ip}_{mail.reply}",
      "\(stamp)delivery {mail.related_id}: deferral: {mail.reply}",
      action: .defer,
      means: "The delivery number {mail.related_id} failed for now, and will be tried again: {mail.reply}.",
      notTold: "Which message it was: the line that began the delivery names it.",
      samples: [
        "delivery 395: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/",
        "delivery 395: deferral: 203.0.113.13_failed_after_I_sent_the_message./Remote_host_said:_450_4.2.0_Greylisted/",
      ]),
    Message(
      "delivery-crashed",
      "\(stamp)delivery {mail.related_id}: report mangled, will defer",
      action: .fail,
      means: "How the delivery number {mail.related_id} ended is not known, so it will be tried again.",
      samples: ["delivery 395: report mangled, will defer"]),
  ]

  static let connections: [Message] = [
    Message(
      "connected",
      "tcpserver: pid {mail.process.pid} from {source.ip}", "pid {mail.process.pid} from {source.ip}",
      action: .other, category: .network,
      means: "A client connected from {source.ip}, and is served by the process {mail.process.pid}.",
      samples: ["tcpserver: pid 18695 from 203.0.113.66"]),
    Message(
      "allowed",
      "tcpserver: ok {mail.process.pid} {:first}:{service.address}:{:integer} {:first}:{source.ip}:{}:{source.port}",
      "tcpserver: ok {mail.process.pid} {event.reason}",
      "ok {mail.process.pid} {:first}:{service.address}:{:integer} {:first}:{source.ip}:{}:{source.port}",
      action: .other, category: .network,
      means: "The client at {source.ip} may go on.",
      samples: [
        "tcpserver: ok 18695 mail.example.com:192.0.2.10:25 :203.0.113.66::4711",
        "tcpserver: ok 18695 0:192.0.2.10:25 mx.example.net:203.0.113.66:user:4711",
      ]),
    Message(
      "denied",
      "tcpserver: deny {mail.process.pid} {:first}:{service.address}:{:integer} {:first}:{source.ip}:{}:{source.port}",
      "tcpserver: deny {mail.process.pid} {event.reason}",
      action: .reject, category: .network,
      means: "The client at {source.ip} was turned away by the rules of tcpserver.",
      samples: ["tcpserver: deny 18695 mail.example.com:192.0.2.10:25 :203.0.113.66::4711"]),
    Message(
      "ended-connection",
      "tcpserver: end {mail.process.pid} status {process.exit_code}",
      "end {mail.process.pid} status {process.exit_code}",
      action: .other, category: .network,
      means: "The process {mail.process.pid} ended, and with it the connection that it served.",
      samples: ["tcpserver: end 18695 status 0", "tcpserver: end 18695 status 256"]),
    Message(
      "connection-count",
      "tcpserver: status: {:integer}/{:integer}",
      action: .other, category: .network,
      means: "So many clients are connected, of so many that may be.",
      samples: ["tcpserver: status: 1/40"]),
    Message(
      "client-listed",
      "{source.ip} pid {mail.process.pid}: {mail.reply}",
      action: .reject, category: .network, programs: ["rblsmtpd"],
      means: "The client at {source.ip} was turned away: {mail.reply}.",
      samples: ["203.0.113.66 pid 18695: 451 http://www.spamhaus.org/query/bl?ip=203.0.113.66"]),
    Message(
      "client-rejected",
      "CHKUSER rejected rcpt: from <{email.from.address}> remote <{mail.helo:first}:{:first}:{source.ip}> rcpt <{email.to.address}> : {mail.reply}",
      "CHKUSER rejected rcpt: from <{email.from.address}> remote <{:last}> rcpt <{email.to.address}> : {mail.reply}",
      "qmail-smtpd: {}qregex {}", "qmail-smtpd: badrcptto: {}", "qmail-smtpd: badmailfrom: {}",
      "qmail-smtpd: {}no valid cert for gatewaying{}",
      "Reject::{mail.reply}", "rblsmtpd: {source.ip} pid {mail.process.pid}: 451 {mail.reply}",
      "rblsmtpd: {source.ip} pid {mail.process.pid}: 553 {mail.reply}",
      "rblsmtpd: {source.ip} pid {mail.process.pid}: {mail.reply}",
      action: .reject, category: .network,
      means: "The client at {source.ip} was turned away: {mail.reply}.",
      samples: [
        "rblsmtpd: 203.0.113.66 pid 18695: 451 http://www.spamhaus.org/query/bl?ip=203.0.113.66",
        "CHKUSER rejected rcpt: from <a@example.org> remote <mx:unknown:203.0.113.66> rcpt <zoe@example.com> : not existing recipient",
      ]),
    Message(
      "client-accepted",
      "CHKUSER accepted {event.reason}", "CHKUSER relaying {event.reason}", "Accept::{event.reason}",
      action: .other, category: .email,
      means: "A patched qmail-smtpd let a sender or recipient pass.",
      samples: [
        "CHKUSER accepted sender: from <a@example.org::> remote <mx:unknown:203.0.113.66> rcpt <> : sender accepted"
      ]),
  ]

  static let house: [Message] = [
    Message(
      "started",
      "\(stamp)status: initialization completed, running", "\(stamp)running",
      action: .start, shows: .serverRestarted,
      means: "qmail-send runs.",
      samples: ["running"]),
    Message(
      "alert",
      "\(stamp)alert: cannot start: {event.reason}", "\(stamp)alert: {event.reason}",
      action: .fail,
      means: "qmail cannot go on: {event.reason}.",
      samples: ["alert: cannot start: qmail-send is already running", "alert: oh no! lost spawn connection! dying..."]),
    Message(
      "warning",
      "\(stamp)warning: {event.reason}", "tcpserver: warning: {event.reason}",
      action: .warn,
      means: "qmail warns: {event.reason}.",
      samples: [
        "warning: trouble opening remote/12/93869; will try again later",
        "tcpserver: warning: dropping connection, unable to fork: temporary failure",
      ]),
    Message(
      "fatal",
      "tcpserver: fatal: {event.reason}", "qmail-smtpd: fatal: {event.reason}", "\(stamp)fatal: {event.reason}",
      action: .fail,
      means: "A program of qmail could not go on: {event.reason}.",
      samples: ["tcpserver: fatal: unable to bind: address already used"]),
  ]
}
