public import MailSyntax
import MailVocabulary

extension Dialect {
  /// Rspamd: `<tag>; module; function: text`. In a file of its own the number and kind of the process stand before it.
  public static let rspamd = Dialect(
    service: "rspamd", programs: ["rspamd", "rspamd_proxy"], hasOwnFormat: true,
    ownMarks: ["#{:digits}({:first}) ", "[{:first}] #{:digits}({:first}) ", "({:first}) "], sessions: .none,
    messages: RspamdMessages.verdicts + RspamdMessages.house)
}

enum RspamdMessages {
  /// What stands before the verdict in the line on a message.
  private static func line(_ action: String) -> String {
    "<{:word} {:word} rspamd_task_write_log: id: <{email.message_id:lone}>, qid: <{email.local_id}>, ip: {source.ip}, {?user: {user.name}, }from: <{email.from.address}>, (default: {:word} (\(action)): [{:first}] {event.reason:last}, len: {mail.size}, time: {}, dns req: {}"
  }

  static let verdicts: [Message] = [
    Message(
      "passed",
      line("no action"),
      action: .filter, outcome: .success,
      means: "The message from {email.from.address} may pass.",
      samples: [
        "<a1b2c3>; task; rspamd_task_write_log: id: <4711@example.net>, qid: <3F2A1B4C5D>, ip: 203.0.113.10, from: <ana@example.net>, (default: F (no action): [-0.50/15.00] [MIME_GOOD(-0.10){text/plain;},R_SPF_ALLOW(-0.20){+mx;}]), len: 4711, time: 112.32ms, dns req: 12, digest: <0123>, rcpts: <alice@example.com>, mime_rcpts: <alice@example.com>",
        "<a1b2c3>; task; rspamd_task_write_log: id: <4711@example.net>, qid: <3F2A1B4C5D>, ip: 203.0.113.10, user: alice, from: <ana@example.net>, (default: F (no action): [-0.50/15.00] [MIME_GOOD(-0.10){text/plain;}]), len: 4711, time: 112.32ms, dns req: 12, digest: <0123>",
      ]),
    Message(
      "refused",
      line("reject"), line("soft reject"), line("greylist"), line("quarantine"), line("discard"),
      action: .filter, outcome: .failure,
      means: "The message from {email.from.address} is to be refused or put off: {event.reason}.",
      samples: [
        "<9a1448>; proxy; rspamd_task_write_log: id: <b1@example.org>, qid: <4XyzFA2>, ip: 203.0.113.66, from: <x@example.org>, (default: S (reject): [15.00/15.00] [GTUBE(0.00){}]), len: 268, time: 0.434ms, dns req: 0, digest: <10a885905e83c5ac0c58c3350e5aca87>, mime_rcpts: <alice@example.com>, forced: reject \"Gtube pattern\"; score=15.00 (set by GTUBE)",
        "<a1b2c3>; task; rspamd_task_write_log: id: <4711@example.net>, qid: <3F2A1B4C5D>, ip: 203.0.113.66, from: <x@example.net>, (default: T (reject): [21.30/15.00] [BAYES_SPAM(5.10){100.00%;}]), len: 4711, time: 112.32ms, dns req: 12, digest: <0123>, rcpts: <alice@example.com>",
      ]),
    Message(
      "marked",
      line("add header"), line("rewrite subject"),
      action: .filter,
      means: "The message from {email.from.address} passes with a mark as spam.",
      samples: [
        "<a1b2c3>; task; rspamd_task_write_log: id: <4711@example.net>, qid: <3F2A1B4C5D>, ip: 203.0.113.66, from: <x@example.net>, (default: T (add header): [7.30/15.00] [BAYES_SPAM(5.10){100.00%;}]), len: 4711, time: 112.32ms, dns req: 12, digest: <0123>"
      ]),
    Message(
      "judged",
      "<{:word} {:word} rspamd_task_write_log: {event.reason}",
      action: .filter,
      means: "A message was judged: {event.reason}.",
      samples: [
        "<a1b2c3>; task; rspamd_task_write_log: id: <undef>, ip: 127.0.0.1, (default: F (no action): [0.00/15.00] []), len: 99, time: 1.2ms"
      ]),
  ]

  static let house: [Message] = [
    Message(
      "scan-failed",
      "<{:word} lua; {:first}: failed to scan, maximum retransmits exceed{}",
      "<{:word} lua; {:first}: {mail.process.name:first}: failed to scan, {event.reason}",
      "<{:word} lua; {mail.process.name:first}: failed to scan, {event.reason}",
      "<{:word} antivirus; {event.reason:first}: failed to scan{}",
      action: .fail, category: .network, shows: .serverFilterDown,
      means: "A scanner that the filter asks cannot be reached.",
      samples: ["<a1b2c3>; lua; common.lua:112: clamav: failed to scan, maximum retransmits exceed"]),
    Message(
      "store-failed",
      "<{:word} lua; {:first}: cannot connect to redis{event.reason}",
      "<{:word} {:word} rspamd_redis{:first}: error {event.reason}",
      "<{:word} {:word} rspamd_redis{:first}: cannot {event.reason}",
      "<{:word} {:word} rspamd_redis{:first}: connection {event.reason}",
      "<{:word} {:word} {:first}: cannot connect to {:word} redis{event.reason}",
      action: .fail, category: .database, shows: .serverLookupFailed,
      means: "The filter cannot use its store: {event.reason}.",
      samples: ["<a1b2c3>; task; rspamd_redis_connected: error getting reply from redis server 127.0.0.1: timeout"]),
    Message(
      "blocklist-refuses",
      "<{:word} monitored; {:first}: DNS query blocked on {source.domain:first} ({:first} returned), possibly due to high volume",
      action: .warn, category: .network, shows: .filterDnsblRefused,
      means: "A blocklist does not answer this host's questions: it asks too much, or through a public resolver.",
      samples: [
        "<a1b2c3>; monitored; rspamd_monitored_dns_cb: DNS query blocked on bl.example.net (127.255.255.254 returned), possibly due to high volume"
      ]),
    Message(
      "untrained",
      "<{:word} {:word} rspamd_redis_connected: skip obtaining bayes tokens {event.reason}",
      "<{:word} {:word} rspamd_stat_classifiers_process: skip statistics {event.reason}",
      action: .other, category: .email,
      means: "The filter has learned too few messages to judge by what it learned.",
      samples: [
        "<cdc723>; task; rspamd_redis_connected: skip obtaining bayes tokens for BAYES_HAM of classifier bayes: not enough learns 0; 200 required",
        "<d3c2fa>; proxy; rspamd_stat_classifiers_process: skip statistics as SPAM class is missing",
      ]),
    Message(
      "controller-refused",
      "<{:word} {:word} rspamd_controller_check_password: absent or incorrect password has been specified; source ip: {source:word}",
      "rspamd_controller_check_password: absent or incorrect password has been specified; source ip: {source:word}",
      action: .other, outcome: .failure, category: .authentication,
      means: "{source.ip} wanted to use the filter's own web page without the right password.",
      notTold: "That a mailbox is in danger: it is not a password of mail users.",
      samples: [
        "<>; ; rspamd_controller_check_password: absent or incorrect password has been specified; source ip: 127.0.0.1:33444"
      ]),
    Message(
      "task",
      "<{:word} {:word} {event.reason}",
      "{:hyphenated}; {event.reason}", "rspamd_{:word} {event.reason}",
      action: .other,
      means: "What a part of the filter has to say: {event.reason}.",
      samples: [
        "<a1b2c3>; proxy; proxy_accept_socket: accepted milter connection from 127.0.0.1 port 41157",
        "<a1b2c3>; milter; rspamd_milter_process_command: got connection from 203.0.113.10:41157",
        "<a1b2c3>; main; main: rspamd 3.4 is loading configuration, build id: release",
        "lua; lua_cfg_transform.lua:161: group excessqp has no symbols",
        "rspamd_regexp_library_init: pcre2 is compiled with JIT for x86 64bit (little endian + unaligned)",
      ]),
  ]
}
