import MailVocabulary

/// A key under which some program that carries logs as JSON keeps a part of a line.
struct JSONKey: Sendable {
  /// What is kept there.
  enum Role: Int, CaseIterable {
    /// The message alone, or the line where no program is named.
    case message
    /// The line as it came, with its header.
    case line
    case time
    /// When it came to whoever wrote the JSON.
    case arrival
    case host
    case program
    /// `postfix/smtpd[123]:`.
    case tag
    case process
    /// `stdout` or `stderr` of a container.
    case stream
  }

  /// `log.syslog.appname` is also three objects, one in the other.
  let path: StaticString
  let role: Role
  /// Whether it is the line of a container, told by whoever ran it.
  var isStream = false

  private init(_ path: StaticString, _ role: Role, isStream: Bool = false) {
    self.path = path
    self.role = role
    self.isStream = isStream
  }

  /// Where several have the same role, the first of this list counts. No more than 64, for a mask of those that were seen.
  static let all: [JSONKey] = [
    .init("MESSAGE", .message), .init("message", .message), .init("msg", .message), .init("MSG", .message),
    .init("short_message", .message), .init("textPayload", .message), .init("body", .message),
    .init("event.original", .line), .init("rawmsg", .line), .init("full_message", .line), .init("_raw", .line),
    .init("log", .line, isStream: true), .init("line", .line, isStream: true),
    .init("_SOURCE_REALTIME_TIMESTAMP", .time), .init("__REALTIME_TIMESTAMP", .time), .init("timereported", .time),
    .init("timestamp", .time), .init("time", .time), .init("ts", .time), .init("datetime", .time),
    .init("ISODATE", .time), .init("DATE", .time), .init("date", .time), .init("syslog_timestamp", .time),
    .init("@timestamp", .arrival), .init("timegenerated", .arrival), .init("_time", .arrival),
    .init("_HOSTNAME", .host), .init("log.syslog.hostname", .host), .init("syslog_hostname", .host),
    .init("logsource", .host), .init("hostname", .host), .init("host.name", .host), .init("host.hostname", .host),
    .init("host", .host), .init("HOST", .host), .init("source", .host), .init("fromhost", .host),
    .init("labels.hostname", .host), .init("labels.host", .host),
    .init("SYSLOG_IDENTIFIER", .program), .init("log.syslog.appname", .program), .init("syslog_program", .program),
    .init("programname", .program), .init("program", .program), .init("PROGRAM", .program),
    .init("app-name", .program), .init("appname", .program), .init("app_name", .program),
    .init("application_name", .program), .init("ident", .program), .init("process.name", .program),
    .init("_COMM", .program),
    .init("syslogtag", .tag), .init("tag", .tag),
    .init("SYSLOG_PID", .process), .init("log.syslog.procid", .process), .init("procid", .process),
    .init("pid", .process), .init("PID", .process), .init("process.pid", .process), .init("process_id", .process),
    .init("_PID", .process),
    .init("stream", .stream),
  ]

  /// Places in the list by the length of the path.
  private static let byLength: [[Int]] = (0...32).map { length in
    all.indices.filter { all[$0].path.utf8CodeUnitCount == length }
  }

  /// The place in the list of a key below others; nil if it is none.
  static func place(of key: Bytes, below first: Bytes?, _ second: Bytes?) -> Int? {
    var length = key.count
    if let first { length += first.count + 1 }
    if let second { length += second.count + 1 }
    guard length < byLength.count else { return nil }
    return byLength[length].first { place in
      let path = Bytes(all[place].path)
      var position = 0
      for part in [first, second] {
        guard let part else { continue }
        guard path.matches(part, at: position), path[position + part.count] == UInt8(ascii: ".") else { return false }
        position += part.count + 1
      }
      return path[position, path.count] == key
    }
  }

  /// Objects that only wrap another: what is in them counts as though it stood outside.
  private static let wrappers: [StaticString] = ["_source", "result", "message", "jsonPayload", "entry"]

  static func isWrapper(_ key: Bytes) -> Bool { wrappers.contains { key == $0 } }
}
