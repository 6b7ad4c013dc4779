public import MailVocabulary

/// What a refusal or a failure means: read from its text first, then from the enhanced status code, then from the
/// three digits, since many servers put a policy refusal under `5.1.1` or a full mailbox under `5.7.1`.
public enum ReplyReading: String, CaseIterable, Sendable {
  case recipientUnknown, mailboxFull, mailboxDisabled, relayDenied, blocklisted, authenticationPolicy, rateLimited
  case greylisted, dnsFailure, unreachable, tlsFailed, contentRejected, tooLarge, loop, senderRejected, reverseDNS
  case localFailure, filterDown, remoteFault, unread

  /// Reads the reply or the text of a failed delivery.
  ///
  /// - Parameters:
  ///   - text: what the other side said, or our own server's words.
  ///   - dsn: the enhanced status code, where the line has one.
  ///   - isRemote: whether the other side said it.
  public static func read(_ text: Bytes, dsn: Bytes?, isRemote: Bool) -> ReplyReading {
    text.withFolded(limit: 600) { folded in
      if !isRemote, let own = first(in: ownWords, folded) { return own }
      if let told = first(in: words, folded) {
        // Some words of a busy server are those of greylisting; only a temporary refusal can be that.
        if told != .greylisted || isTemporary(text, dsn) { return told }
      }
      if let dsn = dsn ?? Reply.statusCode(text), let known = byCode(dsn) {
        // The other side looked something up of its own: the recipient's domain was found, as it has answered.
        return isRemote && known == .dnsFailure && !dsn.hasSuffix(".1.2") ? .remoteFault : known
      }
      if !isRemote, let own = first(in: lateOwnWords, folded) { return own }
      return .unread
    }
  }

  private static func isTemporary(_ text: Bytes, _ dsn: Bytes?) -> Bool {
    if let dsn, !dsn.isEmpty { return dsn[0] == UInt8(ascii: "4") }
    return !text.isEmpty && text[0] == UInt8(ascii: "4")
  }

  /// The words are in small letters, and so is the text.
  private static func first(in table: [(StaticString, ReplyReading)], _ text: Bytes) -> ReplyReading? {
    for (word, reading) in table where text.contains(word) { return reading }
    return nil
  }

  /// The meaning of an enhanced status code alone (RFC 3463 and its registry), its class left away.
  private static func byCode(_ dsn: Bytes) -> ReplyReading? {
    guard dsn.count >= 5, dsn[1] == UInt8(ascii: ".") else { return nil }
    switch dsn[2, dsn.count].string {
    case "1.1", "1.6", "1.10": return .recipientUnknown
    case "1.2": return .dnsFailure
    case "1.7", "1.8": return .senderRejected
    case "2.1": return .mailboxDisabled
    case "2.2": return .mailboxFull
    case "2.3", "3.4": return .tooLarge
    case "3.0", "3.1", "3.2", "3.5": return .remoteFault
    case "4.1", "4.2": return .unreachable
    case "4.3", "4.4": return .dnsFailure
    case "4.5", "7.28": return .rateLimited
    case "4.6": return .loop
    case "6.0", "6.1", "6.2", "6.3": return .contentRejected
    case "7.4", "7.5", "7.6", "7.7", "7.10", "7.11": return .tlsFailed
    case "7.20", "7.21", "7.22", "7.23", "7.24", "7.26": return .authenticationPolicy
    case "7.25": return .reverseDNS
    default: return nil
    }
  }

  /// What our own server says of a delivery that got no answer.
  private static let ownWords: [(StaticString, ReplyReading)] = [
    ("loops back to myself", .loop), ("mail forwarding loop", .loop), ("too many hops", .loop),
    ("does not accept mail (nullmx)", .recipientUnknown),
    ("name service error", .dnsFailure), ("host or domain name not found", .dnsFailure),
    ("unable to look up host", .dnsFailure), ("host not found", .dnsFailure), ("domain not found", .senderRejected),
    ("private/dovecot-lmtp", .localFailure), ("[127.0.0.1]:100", .filterDown), ("[::1]:100", .filterDown),
    ("certificate", .tlsFailed), ("cannot start tls", .tlsFailed), ("tls is required", .tlsFailed),
    ("connection timed out", .unreachable), ("connection refused", .unreachable), ("no route to host", .unreachable),
    ("network is unreachable", .unreachable), ("lost connection with", .unreachable), ("timed out while", .unreachable),
    ("disk quota exceeded", .mailboxFull), ("file too large", .mailboxFull), ("command died", .localFailure),
    ("temporary failure", .localFailure), ("cannot update mailbox", .localFailure),
    ("maildir delivery failed", .localFailure), ("mail transport unavailable", .localFailure),
    ("unknown mail transport error", .localFailure), ("can't create user output file", .localFailure),
    ("unknown mailer error", .localFailure), ("can't create output", .localFailure),
    ("command time limit exceeded", .localFailure), ("mail system configuration error", .localFailure),
  ]

  private static let lateOwnWords: [(StaticString, ReplyReading)] = [("permission denied", .localFailure)]

  /// Words of replies, the more telling first.
  private static let words: [(StaticString, ReplyReading)] = [
    ("greylist", .greylisted), ("graylist", .greylisted), ("grey list", .greylisted), ("greylisting", .greylisted),
    ("policy rejection- please try later", .greylisted), ("4.2.0 internal resource", .greylisted),
    ("too many hops", .loop), ("hop count exceeded", .loop), ("mail loop", .loop),
    ("[tss0", .rateLimited), ("rate limit", .rateLimited), ("unusual rate", .rateLimited),
    ("receiving mail at a rate", .rateLimited), ("receiving email too quickly", .rateLimited),
    ("unexpected volume", .rateLimited), ("excessive volume", .rateLimited), ("too many connections", .rateLimited),
    ("too many messages", .rateLimited), ("too much mail", .rateLimited), ("too many concurrent", .rateLimited),
    ("slow down", .rateLimited), ("throttl", .rateLimited), ("4.7.500", .rateLimited), ("4.7.650", .rateLimited),
    ("daily user sending", .rateLimited), ("daily limit", .rateLimited), ("submission quota", .rateLimited),
    ("sending limit", .rateLimited),
    ("sender address rejected", .senderRejected), ("sender verify failed", .senderRejected),
    ("domain of sender address", .senderRejected), ("sender rejected", .senderRejected),
    ("unauthenticated", .authenticationPolicy), ("dmarc", .authenticationPolicy), ("spf fail", .authenticationPolicy),
    ("spf check", .authenticationPolicy), ("sender policy framework", .authenticationPolicy),
    ("dkim", .authenticationPolicy), ("not accepted for policy reasons", .authenticationPolicy),
    ("openspf", .authenticationPolicy), ("5.7.515", .authenticationPolicy),
    // What these list is a link in the message, not the server that sends it.
    ("surbl", .contentRejected), ("uribl", .contentRejected), ("dbl.spamhaus", .contentRejected),
    ("blocked using", .blocklisted), ("spamhaus", .blocklisted), ("spamcop", .blocklisted),
    ("barracudacentral", .blocklisted), ("block list", .blocklisted), ("blocklist", .blocklisted),
    ("blacklist", .blocklisted), ("dnsbl", .blocklisted), (" rbl", .blocklisted), ("-rbl", .blocklisted),
    ("rbl-", .blocklisted),
    ("rbl.", .blocklisted), ("(rbl", .blocklisted), ("banned sending ip", .blocklisted),
    ("poor reputation", .blocklisted), (" listed at ", .blocklisted), ("refused - see ", .blocklisted),
    ("sender.office.com", .blocklisted), ("(s3140)", .blocklisted), ("(s3150)", .blocklisted),
    ("relay access denied", .relayDenied), ("relaying denied", .relayDenied), ("relay not permitted", .relayDenied),
    ("unable to relay", .relayDenied), ("relaying not allowed", .relayDenied), ("relay denied", .relayDenied),
    ("over quota", .mailboxFull), ("overquota", .mailboxFull), ("quota exceeded", .mailboxFull),
    ("mailbox full", .mailboxFull), ("mailbox is full", .mailboxFull), ("out of storage", .mailboxFull),
    ("disk quota", .mailboxFull), ("disc quota", .mailboxFull), ("inbox is full", .mailboxFull),
    ("message size exceeds", .tooLarge), ("message exceeds", .tooLarge), ("message too large", .tooLarge),
    ("message too big", .tooLarge), ("exceeds size limit", .tooLarge), ("message size limits", .tooLarge),
    ("maximum message size", .tooLarge), ("maxsizeerror", .tooLarge),
    // Whether it exists is not known yet.
    ("unverified address", .remoteFault), ("verification in progress", .remoteFault),
    ("cannot find your", .reverseDNS), ("reverse dns", .reverseDNS), ("reverse hostname", .reverseDNS),
    ("ptr record", .reverseDNS), ("fully-qualified hostname", .reverseDNS),
    ("nosuchuser", .recipientUnknown), ("user unknown", .recipientUnknown), ("unknown user", .recipientUnknown),
    ("no such user", .recipientUnknown), ("no such recipient", .recipientUnknown),
    ("no such mailbox", .recipientUnknown),
    ("account that you tried to reach does not exist", .recipientUnknown), ("recipientnotfound", .recipientUnknown),
    ("recipient not found", .recipientUnknown), ("does not exist", .recipientUnknown),
    ("doesn't exist", .recipientUnknown), ("doesn't have a", .recipientUnknown),
    ("unrouteable address", .recipientUnknown), ("unknown recipient", .recipientUnknown),
    ("invalid recipient", .recipientUnknown), ("mailbox unavailable", .recipientUnknown),
    ("mailbox not found", .recipientUnknown), ("recipient address rejected: access denied", .recipientUnknown),
    ("address rejected", .recipientUnknown), ("undeliverable address", .recipientUnknown),
    ("account disabled", .mailboxDisabled), ("account is disabled", .mailboxDisabled),
    ("mailbox disabled", .mailboxDisabled), ("inactive", .mailboxDisabled),
    ("spam", .contentRejected), ("virus", .contentRejected), ("malware", .contentRejected),
    ("message content", .contentRejected), ("invalid header", .contentRejected), ("blockedmessage", .contentRejected),
    ("tls is required", .tlsFailed), ("starttls", .tlsFailed),
    ("connection timed out", .unreachable), ("try again later", .remoteFault),
  ]
}
