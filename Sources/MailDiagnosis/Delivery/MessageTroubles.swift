import MailVocabulary

extension DeliveryLedger {
  /// A single message of our own people that was refused for what it is.
  struct RefusedMessage: Sendable {
    var trouble: Trouble
    var sender: String?
  }

  struct MessageKey: Hashable, RollKey {
    var reading: ReplyReading
    /// Message-ID, else queue id.
    var message: String
  }

  /// Refusals for want of SPF, DKIM or DMARC.
  struct PolicyKey: Hashable, RollKey {
    var sender: String
    var recipient: String
  }

  static let messageLimit = 20_000

  /// What was refused of a message that goes out.
  mutating func observeOutgoing(_ message: MessageTrace) {
    guard !message.isNotification else { return }
    let isOurs = message.direction == .outbound || message.direction == .internal || message.user != nil
    for place in message.recipients.indices {
      // Most arrived: those are not even copied.
      switch message.recipients[place].outcome {
      case .delivered, .relayed: continue
      default: break
      }
      let recipient = message.recipients[place]
      switch recipient.outcome {
      case .bounced, .deferred, .expired:
        // What got nowhere counts as come from outside; a server elsewhere that says no tells that it was to go out.
        guard isOurs || leaves(recipient) else { continue }
      // What strangers send and we refuse is their affair.
      case .rejected where isOurs || Self.isNeighbour(message, recipient): break
      default: continue
      }
      let reading = ReplyReading.readDelivery(recipient)
      switch reading {
      case .contentRejected, .tooLarge, .loop:
        guard recipient.outcome != .deferred, let name = message.messageID ?? message.localIDs.last else { continue }
        refuse(message, recipient, MessageKey(reading: reading, message: name))
      case .authenticationPolicy:
        guard let sender = message.sender.flatMap(Self.domainText),
          let domain = Self.domainText(recipient.address)
        else { continue }
        let key = PolicyKey(sender: sender, recipient: domain)
        let time = recipient.time ?? message.start
        policies[key, default: Trouble(incident: Incident(at: time))].take(message, recipient, time)
      case .phishing:
        guard
          let subject = message.user.map({ Finding.Subject(.user, $0) })
            ?? message.hosts.first.map({ Finding.Subject(.host, $0) })
        else { continue }
        let time = recipient.time ?? message.start
        reported[subject, default: Trouble(incident: Incident(at: time))].take(message, recipient, time)
      default:
        continue
      }
    }
  }

  /// Whether a client without a login is one of the house: its verified name, the sender and the recipient share a domain.
  private static func isNeighbour(_ message: MessageTrace, _ recipient: MessageTrace.Recipient) -> Bool {
    guard let name = message.sourceDomain?.lowercased(), let sender = message.sender.flatMap(domainText),
      domainText(recipient.address) == sender
    else { return false }
    return name.hasSuffix("." + sender)
  }

  private func leaves(_ recipient: MessageTrace.Recipient) -> Bool {
    if let relay = recipient.relayIP, PrivateNetworks.contain(relay) { return false }
    return Self.domainText(recipient.address).map { !ownDomains.contains($0) } ?? false
  }

  private mutating func refuse(_ message: MessageTrace, _ recipient: MessageTrace.Recipient, _ key: MessageKey) {
    let time = recipient.time ?? message.start
    let new = RefusedMessage(trouble: Trouble(incident: Incident(at: time)), sender: message.sender)
    refused[key, default: new].trouble.take(message, recipient, time)
  }
}

extension ReplyReading {
  /// What the failure of a delivery means.
  static func readDelivery(_ recipient: MessageTrace.Recipient) -> ReplyReading {
    var reply = recipient.reply ?? ""
    var dsn = recipient.dsn ?? ""
    return reply.withUTF8 { text in
      dsn.withUTF8 { code in
        guard let base = text.baseAddress else { return .unread }
        let said = Bytes(base: base, count: text.count)
        let known = code.baseAddress.flatMap { code.isEmpty ? nil : Bytes(base: $0, count: code.count) }
        return read(said, dsn: known, isRemote: said.count > 3 && said[0, 3].integer != nil)
      }
    }
  }
}

extension Diagnosis.Detector {
  /// Single messages whose refusal reads as one thing.
  static func message(
    _ code: FindingCode, _ reading: ReplyReading, severity: Finding.Severity
  ) -> Diagnosis.Detector {
    .rule { book in
      book.delivery.refused.compactMap { key, told -> Finding? in
        guard key.reading == reading else { return nil }
        var values = told.trouble.values
        values["sender"] = told.sender.flatMap { $0.isEmpty ? nil : $0 }
        return Finding(
          code, .init(.message, key.message), told.trouble.incident, severity: severity, values: values)
      }
    }
  }
}
