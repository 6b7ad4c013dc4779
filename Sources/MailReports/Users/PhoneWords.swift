import MailVocabulary
import MailWording

/// What a help desk can read out to a user: what we see, and the one thing to do.
struct PhoneWords {
  let story: UserStory
  let entries: [Report.Entry]
  let words: LogWords

  private var say: Wording { words.say }

  var text: String { ([main] + [undelivered, doubt].compactMap { $0 }).joined(separator: " ") }

  /// What matters most to the user, first.
  private static let order: [FindingCode] = [
    .accessAccountCompromised, .abuseSpamBurst, .accessMailboxUnavailable, .deliveryMailboxFull, .accessStalePassword,
    .accessLoginFailed, .accessSilentLoginFailure, .accessPlaintextRefused, .accessTlsFailed, .accessMailboxLocked,
    .accessClientDisconnects, .accessMailLeftOnServer, .accessDistributedBruteForce, .accessBruteForce,
    .accessPasswordSpray,
  ]

  private var main: String {
    for code in Self.order {
      let fitting = entries.filter { $0.finding.code == code }
      if let last = fitting.max(by: { $0.finding.lastSeen < $1.finding.lastSeen }), let told = sentence(last.finding) {
        return told
      }
    }
    return withoutFinding
  }

  private func sentence(_ finding: Finding) -> String? {
    var values = finding.values
    values["count"] = say.number(finding.count)
    values["last"] = words.when(finding.lastSeen)
    switch finding.code {
    case .accessAccountCompromised:
      return say(
        "Somebody else has most likely used your account. We will lock it and agree with you on a new password; do not use the old one anywhere any more."
      )
    case .abuseSpamBurst:
      return say(
        "Far more mail than usual was sent with your account. If that was not you, somebody else has your password: we will lock it and agree with you on a new one."
      )
    case .accessMailboxUnavailable:
      return say("Your mailbox could not be opened. That is for us to mend, you need do nothing.")
    case .deliveryMailboxFull:
      return say(
        "Your mailbox is full, so new mail is turned away. Please delete or put away what you no longer need, large attachments first."
      )
    case .accessStalePassword:
      return say(
        "One of your devices most likely still has an old password: one at {source} was refused {count|=once|times}, the last time {last}. Please enter the new password there, or remove the account from it.",
        values)
    case .accessSilentLoginFailure where !story.ledger.hasLoggedIn(from: finding.subject.value): return nil
    case .accessLoginFailed, .accessSilentLoginFailure:
      if finding.confidence == .inferred {
        return say(
          "Your login was most likely refused {count|=once|times}, the last time {last}. Please type the password anew in the mail program; if it does not help, we will set a new one.",
          values)
      }
      return say(
        "Your login was refused {count|=once|times}, the last time {last}. Please type the password anew in the mail program, with its small and large letters; if it is refused again, we will set a new one.",
        values)
    case .accessPlaintextRefused:
      return say(
        "Your mail program wants to send the password without encryption, which our server refuses. Please switch on SSL/TLS in its settings, for receiving and for sending."
      )
    case .accessTlsFailed:
      return say(
        "Your mail program and our server do not agree on the encryption. Most often the program is old: please bring it up to date."
      )
    case .accessMailboxLocked:
      return say(
        "Two of your devices open the mailbox at the same time, and one has to wait. Please close the mail program on one of them, or let it look for mail less often."
      )
    case .accessClientDisconnects:
      return say(
        "Your connection keeps breaking off in the middle. Most often it is the network or a virus scanner: please try it from another network."
      )
    case .accessMailLeftOnServer:
      return say(
        "Your mail program leaves all mail on the server, and the mailbox grows. Please let it delete there what it has fetched, after some days."
      )
    case .accessDistributedBruteForce, .accessBruteForce, .accessPasswordSpray:
      guard story.ledger.refused > 0 else { return nil }
      return say(
        "Somebody on the internet guesses passwords for your account, as happens to many. We see no login of theirs that worked; you need do nothing."
      )
    default: return nil
    }
  }

  private var withoutFinding: String {
    let ledger = story.ledger
    // What only follows from what is missing is not read out as though it had been seen.
    let refusedLast = ledger.lastRefusal.flatMap { $0.confidence == .observed ? $0 : nil }.map(\.time) ?? .distantPast
    if let login = ledger.lastLogin {
      let values = [
        "time": words.when(login.time), "protocol": words.name(login.mailProtocol),
        "count": say.number(ledger.refused), "last": ledger.lastRefusal.map { words.when($0.time) },
        "reason": serversReason,
      ].compactMapValues { $0 }
      if refusedLast > login.time, serversReason != nil {
        return say(
          "Your last login that worked was {time}; after that the server turned you away, the last time {last}, for a reason that is not the password: {reason}. We look into it.",
          values)
      }
      if refusedLast > login.time {
        return say(
          "Your last login that worked was {time}; after that you were refused, the last time {last}. Please type the password anew.",
          values)
      }
      return say("In what we see your logins work: the last was {time} by {protocol}.", values)
    }
    if let refusal = ledger.lastRefusal {
      if let serversReason {
        return say(
          "We see {count|refused login|refused logins} of yours and none that worked; the last one, {last}, for a reason that is not the password: {reason}. We look into it.",
          ["count": say.number(ledger.refused), "last": words.when(refusal.time), "reason": serversReason])
      }
      return say(
        "We see {count|refused login|refused logins} of yours, the last {last}, and none that worked. Please type name and password anew.",
        ["count": say.number(ledger.refused), "last": words.when(refusal.time)])
    }
    return say("In this log we see no login of yours at all.")
  }

  /// Why the server turned the user away last, if no password that is typed anew can help.
  private var serversReason: String? {
    guard let reason = story.ledger.lastRefusal?.reason,
      ["backend", "limit", "mailbox-locked", "mailbox-unavailable"].contains(reason)
    else { return nil }
    return AccessWords(say).reason(reason)
  }

  private var undelivered: String? {
    let bad: [MessageTrace.Outcome] = [.bounced, .expired, .rejected]
    let count = bad.reduce(0) { $0 + (story.sent.outcomes[$1] ?? 0) }
    // Of what an intruder sent the user knows nothing.
    let isStolen = entries.contains { [.accessAccountCompromised, .abuseSpamBurst].contains($0.finding.code) }
    guard count > 0, !isStolen, let last = story.sent.troubled.elements.last(where: { bad.contains($0.outcome) }) else {
      return nil
    }
    return say(
      "Of what you sent {count|message|messages} could not be delivered, the last one to {recipient}, {time}.",
      ["count": say.number(count), "recipient": last.recipient, "time": words.when(last.time)])
  }

  private var doubt: String? {
    words.facts.isDoubtful || !words.facts.faults.isEmpty ? say("We do not see everything in this log.") : nil
  }
}
