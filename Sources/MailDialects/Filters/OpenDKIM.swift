public import MailSyntax
import MailVocabulary

extension Dialect {
  /// OpenDKIM 2.x and the dkim-filter before it: signs what goes out, verifies what comes in.
  ///
  /// Source: `opendkim/opendkim.c`. Lines on a message begin with the queue id of the mail server.
  public static let openDKIM = Dialect(
    service: "opendkim", programs: ["opendkim", "dkim-filter"], sessions: .none,
    messages: OpenDKIMMessages.verdicts + OpenDKIMMessages.unsigned + OpenDKIMMessages.house)
}

enum OpenDKIMMessages {
  static let verdicts: [Message] = [
    Message(
      "signed",
      "{email.local_id}: DKIM-Signature field added (s={:first}, d={source.domain:first})",
      "{email.local_id}: DKIM-Signature header added{}",
      "{email.local_id}: DKIM-Signature header added",
      action: .filter, outcome: .success,
      means: "The message was signed for its sender's domain.",
      samples: [
        "8A1B2C3D4E: DKIM-Signature field added (s=default, d=example.com)", "8A1B2C3D4E: DKIM-Signature header added",
      ]),
    Message(
      "verified",
      "{email.local_id}: DKIM verification successful",
      action: .filter, outcome: .success,
      means: "The signature of the message is right: it comes from the domain that signed it, unchanged.",
      samples: ["8A1B2C3D4E: DKIM verification successful"]),
    Message(
      "signature-seen",
      "{email.local_id}: s={:first} d={:first} a={:first} SSL",
      "{email.local_id}: s={:first} d={:first} SSL",
      action: .other, category: .email,
      means: "Which key signed the message.",
      samples: ["8A1B2C3D4E: s=sel20 d=example.net a=rsa-sha256 SSL", "8A1B2C3D4E: s=sel20 d=example.net SSL"]),
    Message(
      "signature-unreadable",
      "{email.local_id}: syntax error: {event.reason}",
      action: .filter,
      means: "The signature of the message cannot be read: {event.reason}.",
      samples: ["4XyzAB5: syntax error: tag without value at end of signature data"]),
    Message(
      "signers-seen",
      "{email.local_id}: message has signatures from {event.reason}",
      action: .other, category: .email,
      means: "The message bears several signatures, of {event.reason}.",
      samples: ["4XyzAB6: message has signatures from example.net, example.net"]),
    Message(
      "signature-wrong",
      "{email.local_id}: s={:first} d={:first} a={:first} SSL {event.reason}",
      "{email.local_id}: s={:first} d={:first} SSL {event.reason}", "{email.local_id}: SSL error:{event.reason}",
      "{email.local_id}: bad signature data",
      "{email.local_id}: DKIM verification failed{}",
      "{email.local_id}: signature=XXX domain={:first} selector={:first} result=\"{event.reason:last}\"",
      "{email.local_id}: signature={} domain={:first} selector={:first} result=\"{event.reason:last}\"",
      action: .filter,
      means: "The signature of the message does not fit: it was changed on the way, or somebody forged it.",
      notTold: "That it was refused: as set up by default such mail passes. Mailing lists change messages too.",
      samples: [
        "8A1B2C3D4E: s=sel20 d=example.net SSL error:04091068:rsa routines:INT_RSA_VERIFY:bad signature",
        "8A1B2C3D4E: bad signature data",
      ]),
    Message(
      "no-signature",
      "{email.local_id}: no signature data",
      action: .filter,
      means: "The message bears no signature.",
      samples: ["8A1B2C3D4E: no signature data"]),
    Message(
      "key-missing",
      "{email.local_id}: key retrieval failed (s={:first}, d={:first}): {event.reason}",
      "{email.local_id}: key retrieval failed (s={:first}, d={:first})",
      action: .filter,
      means: "The key of the signature could not be fetched from DNS, so the message could not be verified.",
      samples: [
        "8A1B2C3D4E: key retrieval failed (s=sel20, d=example.net): 'sel20._domainkey.example.net' record not found",
        "8A1B2C3D4E: key retrieval failed (s=sel20, d=example.net): 'sel20._domainkey.example.net' query timed out",
      ]),
    Message(
      "refused",
      "{email.local_id}: rejected{event.reason}",
      "{email.local_id}: milter reject: {event.reason}",
      action: .filter, outcome: .failure,
      means: "The message was refused for its signature.",
      samples: ["8A1B2C3D4E: rejected per sender domain policy"]),
  ]

  /// Why a message went out without a signature.
  static let unsigned: [Message] = [
    Message(
      "not-internal",
      "{email.local_id}: {source} not internal",
      action: .other, category: .email,
      means: "The client at {source.ip} is not one of ours, so its message is verified and not signed.",
      samples: ["8A1B2C3D4E: mail.example.net [203.0.113.10] not internal"]),
    Message(
      "not-authenticated",
      "{email.local_id}: not authenticated", "cache: {:integer} queries, {}",
      action: .other, category: .email,
      means: "Nobody logged in to send this message, so it is verified and not signed.",
      samples: ["8A1B2C3D4E: not authenticated"]),
    Message(
      "external-sender",
      "{email.local_id}: external host {source} attempted to send as {event.reason}",
      action: .warn, category: .email,
      means:
        "{source.ip}, which is not one of our hosts and did not log in, sent mail in the name of {event.reason}, which is not signed for it.",
      samples: ["8A1B2C3D4E: external host [203.0.113.66] attempted to send as example.com"]),
    Message(
      "no-key-for-sender",
      "{email.local_id}: no signing table match for '{email.from.address}'",
      "{email.local_id}: no signing domain match for '{event.reason:last}'",
      "{email.local_id}: no signing subdomain match for '{event.reason:last}'",
      "{email.local_id}: no signing keylist match for '{event.reason:last}'",
      action: .other, category: .email, shows: .filterSigningMissing,
      means: "For this sender no key is set up, so the message is not signed.",
      samples: [
        "8A1B2C3D4E: no signing table match for 'alice@example.com'",
        "8A1B2C3D4E: no signing domain match for 'example.org'",
      ]),
    Message(
      "key-unusable",
      "{email.local_id}: can't load key from {mail.mailbox:first}: {event.reason}",
      "can't load key from {mail.mailbox:first}: {event.reason}",
      "{email.local_id}: key data is not secure: {event.reason}",
      "{email.local_id}: error loading key '{mail.mailbox:last}'",
      "{mail.mailbox:word} key data is not secure: {event.reason}",
      "key data is not secure: {event.reason}",
      action: .fail, category: .configuration, shows: .filterSigningMissing,
      means: "The key that signs cannot be used, so mail goes out unsigned or is put off.",
      samples: [
        "8A1B2C3D4E: can't load key from /etc/opendkim/keys/example.com/default.private: Permission denied",
        "8A1B2C3D4E: key data is not secure: /etc/opendkim/keys/default.private is in group 118 which has multiple users (e.g., \"postfix\")",
        "8A1B2C3D4E: error loading key 'example.com'",
      ]),
  ]

  static let house: [Message] = [
    Message(
      "start",
      "OpenDKIM Filter v{service.version:first} starting (args: {})",
      "OpenDKIM Filter v{service.version:first} starting",
      "Sendmail DKIM Filter v{service.version:first} starting{}",
      action: .start, shows: .serverRestarted,
      means: "The filter started, version {service.version}.",
      samples: [
        "OpenDKIM Filter v2.11.0 starting (args: -f)", "OpenDKIM Filter v2.11.0 starting (args: -x /etc/opendkim.conf)",
      ]),
    Message(
      "stop",
      "OpenDKIM Filter v{service.version:first} terminating with status {event.reason}",
      "OpenDKIM Filter: mi_stop={}",
      "terminating due to signal {}",
      "OpenDKIM Filter: {event.reason:first}, terminating",
      action: .stop,
      means: "The filter stopped.",
      samples: ["OpenDKIM Filter v2.11.0 terminating with status 0, errno = 0", "OpenDKIM Filter: mi_stop=1"]),
    Message(
      "socket-failed",
      "OpenDKIM Filter: Unable to bind to port {event.reason}",
      "OpenDKIM Filter: Unable to create listening socket on conn {event.reason}",
      "OpenDKIM Filter: Opening listen socket on conn {event.reason}",
      "smfi_opensocket() failed",
      action: .fail, category: .configuration, shows: .serverFilterDown,
      means: "The filter could not open its socket, so the mail server cannot reach it.",
      samples: [
        "OpenDKIM Filter: Unable to bind to port local:/var/spool/postfix/opendkim/opendkim.sock: Address already in use",
        "smfi_opensocket() failed",
      ]),
    Message(
      "configuration",
      "configuration reloaded from {mail.mailbox}",
      "OpenDKIM Filter: configuration reloaded from {mail.mailbox}",
      action: .reload,
      means: "The configuration was read anew.",
      samples: ["configuration reloaded from /etc/opendkim.conf"]),
    Message(
      "configuration-error",
      "{mail.mailbox:first}: configuration error at line {:digits}: {event.reason}",
      "{mail.mailbox:first}: refilecheck: {event.reason}",
      "{mail.mailbox:first}: dkimf_db_open(): {event.reason}",
      "{mail.mailbox:first}: open(): {event.reason}",
      "opendkim: {event.reason}",
      action: .fail, category: .configuration, shows: .serverConfigError,
      means: "The configuration has a fault: {event.reason}.",
      samples: [
        "/etc/opendkim/keys/default.private: open(): No such file or directory",
        "opendkim: /etc/opendkim.conf: configuration error at line 12: unrecognized parameter",
        "/etc/opendkim.conf: configuration error at line 12: unrecognized parameter",
      ]),
    Message(
      "headers",
      "{email.local_id}: failed to parse {event.reason}",
      "{email.local_id}: can't parse {event.reason}",
      "{email.local_id}: removed {event.reason}",
      "{email.local_id}: ignoring {event.reason}",
      "{email.local_id}: syntax error {event.reason}",
      "{email.local_id}: can't determine message sender; {event.reason}",
      "{email.local_id}: {:word} returned status {event.reason}",
      action: .other, category: .email,
      means: "A header of the message could not be read, or was left out of account.",
      samples: [
        "8A1B2C3D4E: can't determine message sender; accepting",
        "4XyzAA6: can't parse From: header value '<<>@,>'",
        "8A1B2C3D4E: failed to parse Authentication-Results: header field",
      ]),
  ]
}
