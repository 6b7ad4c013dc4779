import MailVocabulary
public import MailWording

/// Why a login was refused or how a session ended, in words.
public struct AccessWords {
  let say: Wording

  public init(_ say: Wording) { self.say = say }

  public func reason(_ reason: String?) -> String {
    switch reason {
    case "wrong-password", nil: say("wrong password")
    case "unknown-user": say("unknown name")
    case "login-disabled": say("login is disabled")
    case "plaintext-refused": say("no encryption")
    case "tls": say("encryption failed")
    case "mailbox-locked": say("mailbox in use elsewhere")
    case "mailbox-unavailable": say("mailbox cannot be opened")
    case "limit": say("too many connections")
    case "backend": say("passwords could not be checked")
    case "disconnected": say("the connection broke off")
    case "idle": say("idle too long")
    case .some(let other): other
    }
  }

  func reasons(_ counts: Counts) -> String {
    counts.sorted.map { counts.byName.count > 1 ? "\(reason($0.name)) \(say.number($0.count))" : reason($0.name) }
      .joined(separator: ", ")
  }

  func owner(_ owner: RefusalOwner) -> String {
    switch owner {
    case .oldDevice: say("a device of theirs with an old password")
    case .attack: say("somebody who guesses passwords")
    case .mistyped: say("mistyped, and put right within ten minutes")
    case .ownAddress: say("they themselves: they log in from there too")
    case .server: say("the server, not the password")
    case .stranger: say("not known: no login from there in this log")
    }
  }

  /// `pc7.example.com; ipop3d; between 8 and 18 h; about every 10 min`.
  func habit(_ device: Device) -> String {
    var parts = [device.domain ?? "", device.programs.sorted.map(\.name).joined(separator: ", ")]
    if let part = device.dayPart {
      parts.append(say("between {start} and {end} h", ["start": String(part.start), "end": String(part.end)]))
    }
    if let interval = device.interval {
      parts.append(say("about every {span}", ["span": say.span(Double(interval))]))
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
