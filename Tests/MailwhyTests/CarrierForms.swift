import Foundation
import MailTestSupport
import MailVocabulary
import Testing

/// A line of syslog in its parts, to be written in the forms of all that carry it.
struct PlainLine: Sendable {
  /// As RFC 3164 has it: `Nov 24 01:44:28`.
  var stamp: String
  var host: String
  var program: String
  var pid: String
  var text: String

  /// Nil for a line that has not all parts.
  init?(_ line: Substring) {
    guard let colon = line.dropFirst(16).firstRange(of: "]: ") else { return nil }
    let words = line[..<colon.lowerBound].dropFirst(16).split(separator: " ")
    guard words.count == 2, let open = words[1].firstIndex(of: "[") else { return nil }
    stamp = String(line.prefix(15))
    host = String(words[0])
    program = String(words[1][..<open])
    pid = String(words[1][words[1].index(after: open)...])
    text = String(line[colon.upperBound...])
  }

  var time: String { String(stamp.suffix(8)) }
  var day: String { String(stamp.dropFirst(4).prefix(2)) }
  var date: String { "2026-11-\(day)" }
  var tag: String { "\(program)[\(pid)]: " }
  var line: String { "\(stamp) \(host) \(tag)\(text)" }
  /// In UTC, as everything here.
  var seconds: Int {
    let parts = time.split(separator: ":").compactMap { Int($0) }
    return Int(
      CivilTime(year: 2026, month: 11, day: Int(day) ?? 1, hour: parts[0], minute: parts[1], second: parts[2])
        .microsecondsAsUTC / 1_000_000)
  }

  /// The postfix and uw-imap logs of the lab.
  static func lab(_ daemon: String) throws -> [PlainLine] {
    try String(decoding: Data(contentsOf: Lab.folder.appending(path: "\(daemon)/all.log")), as: UTF8.self)
      .split(separator: "\n").compactMap { PlainLine($0) }
  }
}

/// One form in which a log is carried.
struct CarrierForm: Sendable, CustomTestStringConvertible {
  var name: String
  var hasHost = true
  var hasTime = true
  var hasProcess = true
  /// The program as the form names it, if otherwise than syslog.
  var program: @Sendable (PlainLine) -> String = { $0.program }
  var write: @Sendable (PlainLine) -> String
  var testDescription: String { name }

  static func quoted(_ text: String) -> String {
    // The text as JSON, less the brackets of the list that it must stand in.
    guard let data = try? JSONSerialization.data(withJSONObject: [text]) else { return "\"\"" }
    return String(String(decoding: data, as: UTF8.self).dropFirst().dropLast())
  }

  static let all: [CarrierForm] = journal + containers + loggers + documents

  static let journal: [CarrierForm] = [
    .init(name: "journalctl -o json") {
      """
      {"_PID":"1","__REALTIME_TIMESTAMP":"\($0.seconds)123456","PRIORITY":"6","_HOSTNAME":"\($0.host)","MESSAGE":\(quoted($0.text)),"SYSLOG_IDENTIFIER":"\($0.program)","SYSLOG_PID":"\($0.pid)","_CAP_EFFECTIVE":"0","__CURSOR":"s=a;i=1"}
      """
    },
    .init(name: "journalctl -o json, message as bytes") {
      """
      {"MESSAGE":[\(Array($0.text.utf8).map(String.init).joined(separator: ","))],"__REALTIME_TIMESTAMP":"\($0.seconds)123456","_HOSTNAME":"\($0.host)","SYSLOG_IDENTIFIER":"\($0.program)","SYSLOG_PID":"\($0.pid)"}
      """
    },
    .init(name: "journalctl -o json-seq") {
      """
      \u{1E}{"__REALTIME_TIMESTAMP":"\($0.seconds)123456","_HOSTNAME":"\($0.host)","MESSAGE":\(quoted($0.text)),"SYSLOG_IDENTIFIER":"\($0.program)","_PID":"\($0.pid)"}
      """
    },
    .init(name: "journalctl -o short-precise") { "\($0.stamp).123456 \($0.host) \($0.tag)\($0.text)" },
    .init(name: "journalctl -o short-iso") { "\($0.date)T\($0.time)+0000 \($0.host) \($0.tag)\($0.text)" },
    .init(name: "journalctl -o short-iso-precise") {
      "\($0.date)T\($0.time).123456+00:00 \($0.host) \($0.tag)\($0.text)"
    },
    .init(name: "journalctl -o short-full") { "Tue \($0.date) \($0.time) UTC \($0.host) \($0.tag)\($0.text)" },
    .init(name: "journalctl -o short-unix") { "\($0.seconds).123456 \($0.host) \($0.tag)\($0.text)" },
    .init(name: "journalctl -o short-monotonic", hasTime: false) {
      "[ 1234.567890] \($0.host) \($0.tag)\($0.text)"
    },
    .init(name: "journalctl -o with-unit", program: { _ in "postfix@-.service" }) {
      "Tue \($0.date) \($0.time) UTC \($0.host) postfix@-.service[\($0.pid)]: \($0.text)"
    },
    .init(name: "journalctl in colours") { "\($0.stamp) \($0.host) \u{1B}[1m\($0.tag)\u{1B}[0m\($0.text)" },
    .init(name: "journalctl, text in colours") {
      "\($0.stamp) \($0.host) \($0.tag)\u{1B}[0;1;39m\($0.text)\u{1B}[0m"
    },
  ]

  static let containers: [CarrierForm] = [
    .init(name: "docker logs -t") { "\($0.date)T\($0.time).123456789Z \($0.line)" },
    .init(name: "docker logs -t, RFC 3339 inside") {
      "\($0.date)T\($0.time).123456789Z \($0.date)T\($0.time).123456+00:00 \($0.host) \($0.tag)\($0.text)"
    },
    .init(name: "docker logs -t, a blank for the T inside") {
      "\($0.date)T\($0.time).123456789Z \($0.date) \($0.time) \($0.host) \($0.tag)\($0.text)"
    },
    .init(name: "docker compose") { "postfix-mailcow-1  | \($0.line)" },
    .init(name: "docker compose in colours") { "\u{1B}[36mpostfix-mailcow-1  | \u{1B}[0m\($0.line)" },
    .init(name: "docker compose -t") { "mail_1 | \($0.date)T\($0.time).123456789Z \($0.line)" },
    .init(name: "docker service logs") { "mail_postfix.1.h3kx9@node-1    | \($0.line)" },
    .init(name: "Docker's json-file") {
      #"{"log":\#(quoted($0.line + "\n")),"stream":"stdout","time":"\#($0.date)T\#($0.time).123456789Z"}"#
    },
    .init(name: "Docker's json-file, in colours") {
      #"{"log":\#(quoted("\u{1B}[32m\($0.line)\u{1B}[0m\r\n")),"stream":"stderr","time":"\#($0.date)T\#($0.time).1Z"}"#
    },
    .init(name: "fluent-bit, without line ends") {
      #"{"date":\#($0.seconds).123456,"log":\#(quoted($0.line)),"stream":"stdout","kubernetes":{"host":"n","labels":{}}}"#
    },
    .init(name: "CRI") { "\($0.date)T\($0.time).123456789+00:00 stdout F \($0.line)" },
    .init(name: "CRI, JSON inside") {
      #"\#($0.date)T\#($0.time).1Z stderr F {"message":\#(quoted($0.text)),"host":"\#($0.host)","program":"\#($0.program)","pid":\#($0.pid)}"#
    },
    .init(name: "kubectl logs --timestamps") { "\($0.date)T\($0.time).123456789Z \($0.line)" },
    .init(name: "kubectl logs --prefix") { "[pod/mail-0/postfix] \($0.line)" },
    .init(name: "kubectl logs --prefix --timestamps") {
      "[pod/mail-0/postfix] \($0.date)T\($0.time).123456789Z \($0.line)"
    },
  ]

  static let loggers: [CarrierForm] = [
    .init(name: "busybox syslogd") { "\($0.stamp) \($0.host) mail.info \($0.tag)\($0.text)" },
    .init(name: "logread of OpenWrt", hasHost: false) {
      "Tue \($0.stamp) 2026 mail.info \($0.tag)\($0.text)"
    },
    .init(name: "FreeBSD's syslogd -v") { "\($0.stamp) <mail.info> \($0.host) \($0.tag)\($0.text)" },
    .init(name: "FreeBSD's syslogd -v, numbers") { "\($0.stamp) <2.6> \($0.host) \($0.tag)\($0.text)" },
    .init(name: "macOS log show --style syslog") {
      "\($0.date) \($0.time).123456+0000  \($0.host) \($0.tag)\($0.text)"
    },
    .init(name: "with a priority") { "<22>\($0.line)" },
    .init(name: "RSYSLOG_SyslogProtocol23Format") {
      "<22>1 \($0.date)T\($0.time).123456+00:00 \($0.host) \($0.program) \($0.pid) - -  \($0.text)"
    },
    .init(name: "syslog-ng, ISO") { "\($0.date)T\($0.time)+00:00 \($0.host) \($0.tag)\($0.text)" },
    .init(name: "syslog-ng, ISO with a fraction") { "\($0.date)T\($0.time).123+00:00 \($0.host) \($0.tag)\($0.text)" },
    .init(name: "socklog with svlogd -tt") { "\($0.date)_\($0.time).12345 mail.info: \($0.line)" },
    .init(name: "socklog with svlogd -ttt") { "\($0.date)T\($0.time).12345 mail.info: \($0.line)" },
    .init(name: "svlogd -t") { "@\(tai($0.seconds)) \($0.line)" },
    .init(name: "tai64nlocal") { "\($0.date) \($0.time).123456789 \($0.line)" },
    .init(name: "s6-log") { "\($0.date) \($0.time).123456789  \($0.host) \($0.tag)\($0.text)" },
    .init(name: "Windows line ends") { "\($0.line)\r" },
  ]

  static func tai(_ seconds: Int) -> String {
    String(UInt64(seconds) + 0x4000_0000_0000_000A, radix: 16) + "075bcd15"
  }

  static let documents: [CarrierForm] = [
    .init(name: "rsyslog's JSON") {
      #"{"timestamp":"\#($0.date)T\#($0.time).123456+00:00","host":"\#($0.host)","severity":"info","facility":"mail","syslogtag":"\#($0.program)[\#($0.pid)]:","message":\#(quoted(" " + $0.text))}"#
    },
    .init(name: "rsyslog's jsonmesg") {
      #"{"msg":\#(quoted(" " + $0.text)),"rawmsg":\#(quoted("<22>" + $0.line)),"timereported":"\#($0.date)T\#($0.time).1+00:00","hostname":"\#($0.host)","syslogtag":"\#($0.program)[\#($0.pid)]:","inputname":"imuxsock","fromhost":"\#($0.host)","programname":"\#($0.program)","procid":"\#($0.pid)","timegenerated":"\#($0.date)T\#($0.time).2+00:00","$!":null}"#
    },
    .init(name: "syslog-ng's format-json") {
      #"{"PROGRAM":"\#($0.program)","PID":"\#($0.pid)","MESSAGE":\#(quoted($0.text)),"HOST":"\#($0.host)","ISODATE":"\#($0.date)T\#($0.time)+00:00","DATE":"\#($0.stamp)"}"#
    },
    .init(name: "ECS, nested") {
      #"{"@timestamp":"\#($0.date)T\#($0.time).123Z","host":{"name":"\#($0.host)","ip":["192.0.2.1"]},"process":{"name":"\#($0.program)","pid":\#($0.pid)},"log":{"file":{"path":"/var/log/mail.log"},"syslog":{"facility":{"code":2}}},"message":\#(quoted($0.text))}"#
    },
    .init(name: "ECS, dotted") {
      #"{"@timestamp":"\#($0.date)T\#($0.time).123Z","event.original":\#(quoted($0.line)),"message":\#(quoted($0.text)),"host.name":"\#($0.host)","process.name":"\#($0.program)","process.pid":\#($0.pid)}"#
    },
    .init(name: "Elastic hit") {
      #"{"_index":"mail-2026","_id":"x","_source":{"@timestamp":"\#($0.date)T\#($0.time).123Z","event":{"original":\#(quoted($0.line))}}}"#
    },
    .init(name: "Filebeat, read later") {
      #"{"@timestamp":"2026-11-27T00:00:00.123Z","host":{"name":"shipper"},"log":{"offset":7},"message":\#(quoted($0.line))}"#
    },
    .init(name: "GELF") {
      #"{"version":"1.1","host":"\#($0.host)","short_message":\#(quoted($0.text)),"timestamp":\#($0.seconds).123,"level":6,"application_name":"\#($0.program)","process_id":"\#($0.pid)"}"#
    },
    .init(name: "Graylog, the tag in the message") {
      #"{"message":{"source":"\#($0.host)","timestamp":"\#($0.date)T\#($0.time).000Z","message":\#(quoted($0.tag + $0.text))}}"#
    },
    .init(name: "logcli -o jsonl") {
      #"{"labels":{"job":"mail","filename":"/var/log/mail.log"},"line":\#(quoted($0.line)),"timestamp":"\#($0.date)T\#($0.time).123456789Z"}"#
    },
    .init(name: "a list, an object a line") {
      #" {"time":"\#($0.date) \#($0.time)","hostname":"\#($0.host)","program":"\#($0.program)","pid":"\#($0.pid)","msg":\#(quoted($0.text))},"#
    },
  ]
}
