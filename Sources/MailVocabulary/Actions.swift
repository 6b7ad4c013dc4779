/// What a line tells of: the value of `event.action`.
public enum Action: String, CaseIterable, Sendable {
  case connect, disconnect, login, logout, autologout
  case accept, queue, reject, deliver, `defer`, bounce, expire, discard, hold, remove, filter, notify
  case start, stop, reload, warn, fail, other

  /// The ECS category that goes with it, unless the message says another.
  public var category: Category {
    switch self {
    case .connect, .disconnect: .network
    case .login: .authentication
    case .logout, .autologout: .session
    case .accept, .queue, .reject, .deliver, .defer, .bounce, .expire, .discard, .hold, .remove, .filter, .notify:
      .email
    case .start, .stop, .reload, .warn, .fail, .other: .process
    }
  }

  /// Whether what the line tells of worked, unless the message says another.
  public var outcome: Outcome {
    switch self {
    case .accept, .deliver, .logout, .remove, .notify, .start, .stop, .reload, .queue: .success
    case .reject, .defer, .bounce, .expire, .fail: .failure
    default: .unknown
    }
  }
}

/// The value of `event.outcome`.
public enum Outcome: String, CaseIterable, Sendable {
  case success, failure, unknown
}

/// The value of `event.category`, from ECS.
public enum Category: String, CaseIterable, Sendable {
  case authentication, session, email, network, configuration, process, database, file, host, malware
}

/// The value of `mail.protocol`.
public enum MailProtocol: String, CaseIterable, Sendable, BitwiseCopyable {
  case smtp, lmtp, pop3, imap, managesieve, local
}

/// How a conclusion was reached: a line says so, or it follows from what is missing.
public enum Confidence: String, CaseIterable, Sendable {
  case observed, inferred
}
