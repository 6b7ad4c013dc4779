import MailVocabulary

/// Lines of cases, where many alike are needed: whole sessions, and things that come again and again.
///
/// Parts are written without time stamp, as `»ipop3d[4711]: Login …`; ``at(_:host:_:)`` and
/// ``every(_:from:count:host:_:)`` put stamp and host before them, behind the marker of a telling line.
enum CaseLines {
  /// Puts one moment, as `Oct  4 10:00:00`, before some lines.
  static func at(_ stamp: String, host: String = "mail", _ lines: [String]) -> [String] {
    lines.map { line in
      line.first == Diagnosis.Case.marker ? "»\(stamp) \(host) \(line.dropFirst())" : "\(stamp) \(host) \(line)"
    }
  }

  /// The same lines again and again, so many seconds apart; the closure is told which time it is, from 0.
  static func every(
    _ seconds: Int, from stamp: String, count: Int, host: String = "mail", _ lines: (Int) -> [String]
  ) -> [String] {
    (0..<count).flatMap { at(later(stamp, by: $0 * seconds), host: host, lines($0)) }
  }

  /// Several logs as one, in the order of their stamps; all of one month.
  static func together(_ logs: [String]...) -> [String] {
    let lines = logs.flatMap { $0 }.enumerated().map { (place: $0, stamp: $1.trimmedMarker.prefix(15), line: $1) }
    return lines.sorted { $0.stamp == $1.stamp ? $0.place < $1.place : $0.stamp < $1.stamp }.map(\.line)
  }

  /// A stamp so many seconds later, in 2026.
  static func later(_ stamp: String, by seconds: Int) -> String {
    let parts = stamp.split(separator: " ")
    let clock = parts[2].split(separator: ":").compactMap { Int($0) }
    let start = CivilTime(
      year: 2026, month: (months.firstIndex(of: String(parts[0])) ?? 0) + 1, day: Int(parts[1]) ?? 1, hour: clock[0],
      minute: clock[1], second: clock[2], microsecond: 0)
    let time = CivilTime(microsecondsAsUTC: start.microsecondsAsUTC + Int64(seconds) * 1_000_000)
    func two(_ number: Int, _ fill: Character = "0") -> String { number < 10 ? "\(fill)\(number)" : "\(number)" }
    return "\(months[time.month - 1]) \(two(time.day, " ")) \(two(time.hour)):\(two(time.minute)):\(two(time.second))"
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}

// MARK: Sessions

extension CaseLines {
  /// A POP3 session that goes well; all is deleted unless told otherwise. Marked is its login.
  static func pop(
    _ pid: Int, _ user: String, _ source: String, total: Int = 3, deleted: Int? = nil, marked: Bool = false
  ) -> [String] {
    let gone = deleted ?? total
    return [
      "ipop3d[\(pid)]: pop3 service init from \(source)",
      "\(marked ? "»" : "")ipop3d[\(pid)]: Login user=\(user) host=[\(source)] nmsgs=\(total)/\(total)",
      "ipop3d[\(pid)]: Update user=\(user) host=[\(source)] nmsgs=\(total - gone) ndele=\(gone) nseen=\(gone)",
      "ipop3d[\(pid)]: Logout user=\(user) host=[\(source)]",
    ]
  }

  /// An IMAP session that goes well.
  static func imap(_ pid: Int, _ user: String, _ source: String) -> [String] {
    [
      "imapd[\(pid)]: imap service init from \(source)",
      "imapd[\(pid)]: Login user=\(user) host=[\(source)]",
      "imapd[\(pid)]: Logout user=\(user) host=[\(source)]",
    ]
  }

  /// A POP3 login that is refused, with the line that the authentication log has of it.
  static func refused(_ pid: Int, _ user: String, _ source: String, marked: Bool = true) -> [String] {
    [
      "ipop3d[\(pid)]: pop3 service init from \(source)",
      "\(marked ? "»" : "")ipop3d[\(pid)]: Login failed user=\(user) auth=\(user) host=[\(source)]",
      "ipop3d[\(pid)]: Logout user=\(user) host=[\(source)]",
    ]
  }

  /// A login that Postfix refuses.
  static func submissionRefused(_ pid: Int, _ user: String, _ source: String, marked: Bool = true) -> [String] {
    [
      "postfix/submission/smtpd[\(pid)]: connect from unknown[\(source)]",
      "\(marked ? "»" : "")postfix/submission/smtpd[\(pid)]: warning: unknown[\(source)]: SASL LOGIN authentication failed: (reason unavailable), sasl_username=\(user)",
      "postfix/submission/smtpd[\(pid)]: disconnect from unknown[\(source)] ehlo=2 starttls=1 auth=0/1 quit=1 commands=4/5",
    ]
  }

  /// A message from outside that Postfix delivers to a mailbox here.
  static func received(_ id: String, from sender: String, _ source: String, to recipient: String) -> [String] {
    [
      "postfix/smtpd[2101]: connect from mx.example.net[\(source)]",
      "postfix/smtpd[2101]: \(id): client=mx.example.net[\(source)]",
      "postfix/cleanup[2102]: \(id): message-id=<\(id)@example.net>",
      "postfix/qmgr[2100]: \(id): from=<\(sender)>, size=2104, nrcpt=1 (queue active)",
      "postfix/smtpd[2101]: disconnect from mx.example.net[\(source)] ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5",
      "postfix/local[2103]: \(id): to=<\(recipient)>, relay=local, delay=0.1, delays=0.1/0/0/0, dsn=2.0.0, status=sent (delivered to mailbox)",
      "postfix/qmgr[2100]: \(id): removed",
    ]
  }

  /// A message of our own people that Postfix tries to send; the line with the outcome is told by its end, as
  /// `relay=mx.example.net[203.0.113.10]:25, delay=1, dsn=2.0.0, status=sent (250 2.0.0 Ok)`.
  static func sent(_ id: String, to recipient: String, _ outcome: String, marked: Bool = true) -> [String] {
    [
      "postfix/smtpd[2101]: \(id): client=pc14.example.com[198.51.100.14]",
      "postfix/cleanup[2102]: \(id): message-id=<\(id)@example.com>",
      "postfix/qmgr[2100]: \(id): from=<alice@example.com>, size=1820, nrcpt=1 (queue active)",
      "\(marked ? "»" : "")postfix/smtp[2104]: \(id): to=<\(recipient)>, \(outcome)",
    ]
  }
}

extension String {
  fileprivate var trimmedMarker: Substring { first == Diagnosis.Case.marker ? dropFirst() : self[...] }
}
