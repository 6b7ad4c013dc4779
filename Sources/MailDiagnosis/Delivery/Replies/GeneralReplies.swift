import MailVocabulary

extension ReplyBook {
  /// Whoever else says it: the word is never said for another reason.
  static let greylisting: [KnownReply] = word(
    .greylisted, "greylist", "graylist", "grey list", "policy rejection- please try later")

  /// Words of replies that many servers share, the more telling first.
  static let generalWords: [KnownReply] =
    word(.loop, "too many hops", "hop count exceeded", "hopcount exceeded", "mail loop", "forwarding loop")
    + word(
      .rateLimited, "rate limit", "unexpected volume", "excessive volume", "too many connections",
      "receiving email too quickly", "too many messages", "too much mail", "too many concurrent", "slow down",
      "throttl",
      "daily limit", "sending limit")
    + word(.senderRejected, "sender address rejected", "sender not allowed")
    + word(
      .authenticationPolicy, "unauthenticated", "dmarc", "spf fail", "spf check", "sender policy framework", "dkim",
      "openspf")
    + word(
      .blocklisted, "blocked using", "block list", "blocklist", "blacklist", "dnsbl", " rbl", "-rbl", "rbl-", "rbl.",
      "(rbl", "poor reputation", " listed at ", "refused - see ")
    + word(
      .relayDenied, "relay access denied", "relaying denied", "relay not permitted", "unable to relay",
      "relaying not allowed", "relay denied")
    + word(
      .mailboxFull, "over quota", "overquota", "quota exceeded", "mailbox full", "mailbox is full", "out of storage",
      "disk quota", "disc quota", "inbox is full", "exceeded storage")
    + word(
      .tooLarge, "message size exceeds", "message exceeds", "message too large", "message too big",
      "exceeds size limit", "message size limits", "maximum message size")
    // Whether it exists is not known yet.
    + word(.remoteFault, "verification in progress")
    + word(
      .reverseDNS, "cannot find your", "reverse dns", "reverse hostname", "ptr record", "fully-qualified hostname")
    + word(.nullMX, "nullmx", "null mx")
    + word(
      .recipientUnknown, "nosuchuser", "user unknown", "unknown user", "no such user", "no such recipient",
      "no such mailbox", "recipient not found", "does not exist", "doesn't exist", "doesn't have a",
      "unknown recipient", "invalid recipient", "mailbox unavailable", "address rejected", "undeliverable address")
    + word(.mailboxDisabled, "account disabled", "account is disabled", "mailbox disabled", "inactive")
    + word(.contentRejected, "spam", "virus", "malware", "message content", "invalid header")
    + word(.tlsFailed, "tls is required", "starttls", "tls handshake failed")
    + word(.smarthostLogin, "authentication required")
    + word(.unreachable, "connection timed out", "connection refused", "no route to host")
    + word(.remoteFault, "try again later", "service currently unavailable")

  /// What our own server says of a delivery that got no answer.
  static let ownWords: [KnownReply] =
    word(.loop, "loops back to myself", "mail forwarding loop", "too many hops", "too many \"received\"")
    + word(.nullMX, "does not accept mail (nullmx)", "nullmx")
    // Of what a client of ours wanted, which is no delivery.
    + word(.relayDenied, "relay not permitted")
    + word(
      .dnsFailure, "name service error", "host or domain name not found", "unable to look up host", "host not found",
      // Of Exim and Sendmail.
      "host lookup did not complete", "lookup of host", "host name lookup failure", "name server:",
      "all relevant mx records point to non-existent hosts", "mx record", "unknown mail domain")
    + word(.senderRejected, "domain not found")
    + word(.smarthostLogin, "sasl authentication failed", "authenticator failed")
    + word(.internationalAddress, "smtputf8")
    + word(.localFailure, "private/dovecot-lmtp", "lmtp timeout after")
    + word(.filterDown, "[127.0.0.1]:100", "[::1]:100")
    + word(
      .tlsFailed, "certificate", "cannot start tls", "tls is required", "tls session is required", "tls handshake",
      "start tls failed")
    // The receiver may have it: what Exim waited for was the word that it is taken.
    + word(
      .maybeTwice, "may be sent more than once", "smtp timeout * end of data",
      "closed connection in response to end of data")
    + word(
      .unreachable, "connection timed out", "connection refused", "no route to host", "network is unreachable",
      "lost connection with", "timed out while", "smtp timeout", "remote host closed connection",
      "closed connection in response to",
      "failed to write a data block", "connection reset")
    + word(.badProtocol, "malformed smtp reply", "malformed smtp response")
    + word(
      .mailboxFull, "disk quota exceeded", "file too large", "mailbox is full", "quota exceeded", "over quota")
    + word(
      .localFailure, "command died", "temporary failure", "cannot update mailbox", "maildir delivery failed",
      "mail transport unavailable", "unknown mail transport error", "can't create user output file",
      "unknown mailer error", "can't create output", "command time limit exceeded", "mail system configuration error",
      // Of Exim.
      "child process of", "failed to open mailbox", "failed to get user name for uid", "failed to create directory",
      "failed to stat mailbox", "not permitted")

  private static func word(_ reading: ReplyReading, _ words: String...) -> [KnownReply] {
    words.map { KnownReply($0, reading) }
  }
}
