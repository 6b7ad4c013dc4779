public import MailVocabulary

/// What a refusal or a failure means: read from its text first, then from the enhanced status code, then from the
/// three digits, since many servers put a policy refusal under `5.1.1` or a full mailbox under `5.7.1`.
public enum ReplyReading: String, CaseIterable, Sendable {
  case recipientUnknown, mailboxFull, mailboxDisabled, nullMX, relayDenied, blocklisted, authenticationPolicy
  case rateLimited, greylisted, dnsFailure, unreachable, maybeTwice, tlsFailed, contentRejected, phishing, tooLarge
  case loop, senderRejected, reverseDNS, smarthostLogin, internationalAddress, badProtocol
  case localFailure, filterDown, remoteFault, unread

  /// Reads the reply or the text of a failed delivery.
  ///
  /// - Parameters:
  ///   - text: what the other side said, or our own server's words.
  ///   - dsn: the enhanced status code, where the line has one.
  ///   - isRemote: whether the other side said it.
  public static func read(_ text: Bytes, dsn: Bytes?, isRemote: Bool) -> ReplyReading {
    if let known = known(text, dsn: dsn, isRemote: isRemote) { return known.reading }
    if let dsn = dsn ?? Reply.statusCode(text), let known = StatusCode.known(dsn)?.reading {
      // The other side looked something up of its own: the recipient's domain was found, as it has answered.
      return isRemote && known == .dnsFailure && !dsn.hasSuffix(".1.2") ? .remoteFault : known
    }
    if !isRemote, text.withFolded(limit: limit, { $0.contains("permission denied") }) { return .localFailure }
    return .unread
  }

  /// The known reply that a text is, if its words tell.
  public static func known(_ text: Bytes, dsn: Bytes?, isRemote: Bool) -> KnownReply? {
    text.withFolded(limit: limit) { folded in
      if !isRemote, let own = ReplyBook.own.first(in: folded) { return own }
      guard let told = ReplyBook.remote.first(in: folded) else { return nil }
      // Some words of a busy server are those of greylisting; only a temporary refusal can be that.
      return told.reading == .greylisted && !isTemporary(text, dsn) ? nil : told
    }
  }

  /// Bytes of a reply that are looked at.
  private static let limit = 600

  private static func isTemporary(_ text: Bytes, _ dsn: Bytes?) -> Bool {
    if let dsn, !dsn.isEmpty { return dsn[0] == UInt8(ascii: "4") }
    return !text.isEmpty && text[0] == UInt8(ascii: "4")
  }
}
