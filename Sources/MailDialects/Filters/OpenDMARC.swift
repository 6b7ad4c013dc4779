public import MailSyntax
import MailVocabulary

extension Dialect {
  /// OpenDMARC: checks the sender's domain against its published policy.
  ///
  /// Source: `opendmarc/opendmarc.c`.
  public static let openDMARC = Dialect(
    service: "opendmarc", programs: ["opendmarc"], sessions: .none, messages: OpenDMARCMessages.all)

  /// OpenARC: seals and verifies what mailing lists and forwarders change.
  ///
  /// Source: `openarc/openarc.c`.
  public static let openARC = Dialect(
    service: "openarc", programs: ["openarc"], sessions: .none, messages: OpenDMARCMessages.sealing)
}

enum OpenDMARCMessages {
  static let all: [Message] = [
    Message(
      "pass",
      "{email.local_id}: {:word} pass",
      action: .filter, outcome: .success,
      means: "The message fits the policy of its sender's domain.",
      samples: ["8A1B2C3D4E: example.net pass"]),
    Message(
      "none",
      "{email.local_id}: {:word} none",
      action: .filter, outcome: .success,
      means: "The sender's domain has no policy.",
      samples: ["8A1B2C3D4E: example.net none"]),
    Message(
      "fail",
      "{email.local_id}: {:word} fail",
      "{email.local_id}: {:word} temperror",
      "{email.local_id}: {:word} permerror",
      action: .filter,
      means: "The message does not fit the policy of its sender's domain.",
      notTold:
        "That it was refused: that depends on the policy and on RejectFailures; the mail server's own line says it.",
      samples: ["8A1B2C3D4E: example.net fail"]),
    Message(
      "rejected",
      "{email.local_id}: rejected by DMARC policy for {event.reason}",
      action: .filter, outcome: .failure,
      means: "The message was refused by the policy of {event.reason}.",
      samples: ["8A1B2C3D4E: rejected by DMARC policy for example.net"]),
    Message(
      "spf",
      "{email.local_id}: SPF(mailfrom): {:word} {event.reason}",
      "{email.local_id}: SPF(helo): {:word} {event.reason}",
      "{email.local_id}: SPF: {event.reason}",
      action: .other, category: .email,
      means: "Whether the client may send for the sender's domain: {event.reason}.",
      samples: ["8A1B2C3D4E: SPF(mailfrom): example.net pass", "8A1B2C3D4E: SPF(helo): mail.example.net none"]),
    Message(
      "result-ignored",
      "{email.local_id}: ignoring Authentication-Results at {:digits} from {event.reason}",
      "{email.local_id}: ignoring invalid ARC-Authentication-Results header \"{event.reason:last}\"",
      "{email.local_id}: ignoring {event.reason}",
      action: .other, category: .email,
      means: "A check by another server, {event.reason}, is not trusted and was left out of account.",
      samples: ["8A1B2C3D4E: ignoring Authentication-Results at 1 from mx.example.net"]),
    Message(
      "from-unusable",
      "{email.local_id}: RFC5322 requirement error: {event.reason}",
      "{email.local_id}: unable to parse From header field",
      "{email.local_id}: unable to extract domain from From{event.reason}",
      "{email.local_id}: multi-valued From field detected",
      "{email.local_id}: can't determine From domain{event.reason}",
      action: .other, category: .email,
      means: "The message has no usable From header.",
      samples: [
        "8A1B2C3D4E: RFC5322 requirement error: missing From field", "8A1B2C3D4E: unable to parse From header field",
      ]),
    Message(
      "policy-unreachable",
      "{email.local_id}: opendmarc_policy_query_dmarc({:first}) returned status {event.reason}",
      action: .other, outcome: .failure, category: .network,
      means: "The policy of the sender's domain could not be looked up.",
      samples: ["8A1B2C3D4E: opendmarc_policy_query_dmarc(example.net) returned status 2"]),
    Message(
      "client-ignored",
      "ignoring connection from {source.domain:word}",
      action: .other, category: .email,
      means: "The client is on the list of those whose mail is not checked.",
      samples: ["ignoring connection from mail.example.net"]),
    Message(
      "trusted-servers",
      "additional trusted authentication services: {event.reason}",
      action: .other, category: .configuration,
      means: "Whose checks the filter relies on: {event.reason}.",
      samples: ["additional trusted authentication services: mail.example.com"]),
    Message(
      "configuration-error",
      "{mail.mailbox:first}: configuration error at line {:digits}: {event.reason}",
      "{mail.mailbox:first}: configuration error: {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "The configuration has a fault, and the filter goes on with the old one: {event.reason}.",
      samples: ["/etc/opendmarc.conf: configuration error at line 17: unrecognized parameter"]),
    Message(
      "configuration-read",
      "/{:word} ", "/{:word}",
      action: .reload,
      means: "The configuration was read anew.",
      samples: ["/etc/opendmarc.conf: ", "/etc/opendmarc.conf:"]),
    Message(
      "start",
      "OpenDMARC Filter v{service.version:first} starting (args: {})",
      "OpenDMARC Filter v{service.version:first} starting",
      "OpenDMARC Filter: Opening listen socket on conn {}",
      action: .start, shows: .serverRestarted,
      means: "The filter started.",
      samples: ["OpenDMARC Filter v1.4.2 starting (args: -f)"]),
    Message(
      "stop",
      "OpenDMARC Filter v{service.version:first} terminating with status {}",
      "OpenDMARC Filter: mi_stop={}",
      action: .stop,
      means: "The filter stopped.",
      samples: ["OpenDMARC Filter v1.4.2 terminating with status 0, errno = 0"]),
    Message(
      "socket-failed",
      "OpenDMARC Filter: Unable to bind to port {event.reason}",
      "OpenDMARC Filter: Unable to create listening socket on conn {event.reason}",
      "smfi_opensocket() failed",
      action: .fail, category: .configuration, shows: .serverFilterDown,
      means: "The filter could not open its socket, so the mail server cannot reach it.",
      samples: [
        "smfi_opensocket() failed",
        "OpenDMARC Filter: Unable to bind to port inet:8893@localhost: Address already in use",
      ]),
    Message(
      "history-failed",
      "{email.local_id}: unable to {event.reason}",
      "{email.local_id}: error {event.reason}",
      "{mail.mailbox:first}: open(): {event.reason}",
      "{mail.mailbox:first}: fopen(): {event.reason}",
      "{mail.mailbox:first}: write(): {event.reason}",
      action: .fail, category: .file,
      means: "The history for the reports could not be written: {event.reason}.",
      samples: ["/var/run/opendmarc/opendmarc.dat: open(): Permission denied"]),
  ]

  static let sealing: [Message] = [
    Message(
      "checked",
      "{email.local_id}: chain state {event.reason}",
      "{email.local_id}: ARC chain {event.reason}",
      action: .filter,
      means: "The seals that the message bears were checked: {event.reason}.",
      samples: ["8A1B2C3D4E: chain state pass"]),
    Message(
      "sealed",
      "{email.local_id}: ARC-Seal field added {event.reason}",
      "{email.local_id}: ARC sets added {event.reason}",
      action: .filter, outcome: .success,
      means: "The message was sealed.",
      samples: ["8A1B2C3D4E: ARC-Seal field added (s=default, d=example.com)"]),
    Message(
      "start",
      "OpenARC Filter v{service.version:first} starting (args: {})",
      "OpenARC Filter v{service.version:first} starting",
      action: .start, shows: .serverRestarted,
      means: "The filter started.",
      samples: ["OpenARC Filter v1.0.0.Beta3 starting (args: -f)"]),
    Message(
      "stop",
      "OpenARC Filter v{service.version:first} terminating with status {}",
      "OpenARC Filter: mi_stop={}",
      action: .stop,
      means: "The filter stopped.",
      samples: ["OpenARC Filter v1.0.0.Beta3 terminating with status 0, errno = 0"]),
    Message(
      "trouble",
      "{email.local_id}: {event.reason}",
      action: .other, category: .email,
      means: "What the filter has to say on a message: {event.reason}.",
      samples: ["8A1B2C3D4E: no From header field; accepting"]),
  ]
}
