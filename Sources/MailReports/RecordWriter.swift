public import MailVocabulary

/// Writes records one after the other in a format for machines.
public struct RecordWriter {
  private let output: Output
  private let format: OutputFormat
  private let columns: [String]
  private var count = 0
  private var json: JSONWriter

  /// - Parameter columns: the columns of a table, by key.
  public init(_ output: Output, _ format: OutputFormat, columns: [String]) {
    self.output = output
    self.format = format
    self.columns = columns
    json = JSONWriter(output.buffer)
    if format == .csv { output.write(columns.map(Self.cell).joined(separator: ",") + "\r\n") }
  }

  public var isFinished: Bool { output.isFinished }

  /// Writes one record, which `body` fills in.
  public mutating func write(_ body: (inout JSONWriter) -> Void, _ table: (inout Record) -> Void) {
    switch format {
    case .none, .text, .markdown, .html:
      return
    case .ndjson, .json:
      if format == .json { output.buffer.append(count == 0 ? "[\n" : ",\n") }
      json.begin()
      body(&json)
      json.end()
      if format == .ndjson { output.buffer.append(0x0A) }
    case .csv:
      var record = Record()
      table(&record)
      output.write(columns.map { Self.cell(record[$0]?.cell ?? "") }.joined(separator: ",") + "\r\n")
    }
    count += 1
    output.flushIfLarge()
  }

  /// Writes records that were made elsewhere.
  public func write(_ text: ByteBuffer) {
    output.flush()
    text.withBytes(output.send)
  }

  /// Ends the document.
  public func finish() {
    if format == .json { output.write(count == 0 ? "[]\n" : "\n]\n") }
    output.flush()
  }

  /// One cell: quoted where it must be, and never taken for a formula by a spreadsheet.
  static func cell(_ text: String) -> String {
    var text = Visible.text(text)
    // Some spreadsheets look past blanks.
    if let first = text.first(where: { !$0.isWhitespace }), "=+-@＝＋－＠".contains(first), !isNegative(text) {
      text = "'" + text
    }
    guard text.contains(where: { $0 == "," || $0 == ";" || $0 == "\"" || $0.isNewline || $0 == " " }) else {
      return text
    }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// Whether a text is a number below zero, which is no formula.
  private static func isNegative(_ text: String) -> Bool {
    text.hasPrefix("-") && text.utf8.count > 1 && text.dropFirst().utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2E }
  }
}

/// The columns of tables.
public enum Columns {
  public static let events = [
    "@timestamp", "log.file.path", "log.line", "host.name", "process.name", "process.pid", "service.type",
    "event.code", "event.action", "event.outcome", "source.ip", "source.domain", "destination.ip",
    "destination.domain", "user.name", "email.local_id", "email.message_id", "email.from.address",
    "email.to.address", "mail.dsn", "mail.reply", "event.reason",
  ]
  public static let sessions = [
    "session.start", "session.end", "mail.protocol", "service.type", "host.name", "process.name", "process.pid",
    "user.name", "source.ip", "source.domain", "session.outcome", "session.confidence", "session.reason",
    "session.failures", "mail.messages.visible", "mail.messages.total", "mail.messages.deleted", "event.evidence",
  ]
  public static let messages = [
    "message.start", "message.end", "host.name", "email.local_id", "email.message_id", "email.direction",
    "email.from.address", "user.name", "source.ip", "source.domain", "mail.size", "message.outcome", "recipients",
    "message.related",
  ]
  public static let findings = [
    "finding.severity", "finding.code", "finding.confidence", "finding.subject.type", "finding.subject.value",
    "finding.first_seen", "finding.last_seen", "finding.count", "finding.status", "finding.title", "finding.cause",
    "finding.remedy",
    "finding.actor", "finding.unless", "finding.blind_spots",
  ]
}
