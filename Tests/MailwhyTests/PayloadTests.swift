import Foundation
import MailTestSupport
import MailVocabulary
import Testing

/// Whatever a stranger writes into the log, no output of any command does what he wants.
@Suite struct PayloadTests {
  static let lines = Payloads.ofLines.flatMap { Payloads.lines($0) }
  static let log = Result {
    let file = FileManager.default.temporaryDirectory.appending(path: "mailwhy-payloads-\(UUID().uuidString)")
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    return file.path
  }

  static func run(_ arguments: [String]) throws -> CommandTests.Ending {
    try CommandTests.run(arguments + ["--year", "2026", try log.get()])
  }

  /// What a terminal obeys, or hides.
  static func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A, 0x0D: true
      case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
  }

  @Test(
    arguments: ["report", "events", "sessions", "messages", "findings", "redact"], ["text", "json", "ndjson", "csv"])
  func nothingIsObeyed(_ command: String, _ format: String) throws {
    if command == "redact", format != "text" { return }
    if command == "report", format == "csv" || format == "ndjson" { return }
    let ended = try Self.run([command] + (command == "redact" ? [] : ["--format", format]))
    #expect(ended.status == 0)
    // A tab is a blank of the log, and the log stays one.
    #expect(Self.isHarmless(command == "redact" ? ended.output.replacing("\t", with: " ") : ended.output))
    #expect(Self.isHarmless(ended.errors))
    switch format {
    case "json": #expect(try JSONSerialization.jsonObject(with: Data(ended.output.utf8)) is NSObject)
    case "ndjson":
      let records = ended.output.split(separator: "\n")
      for record in records {
        let object = try JSONSerialization.jsonObject(with: Data(record.utf8)) as? [String: Any]
        #expect(object != nil)
      }
      if command == "events" { #expect(records.count == Self.lines.count) }
    case "csv":
      let rows = Self.table(ended.output)
      #expect(rows.allSatisfy { $0.count == rows[0].count })
      for cell in rows.joined() {
        guard let first = cell.first, "=+-@＝＋－＠".contains(first) else { continue }
        #expect(Double(cell) != nil && first == "-", "\(cell)")
      }
    default: break
    }
  }

  /// Rows and cells after RFC 4180.
  static func table(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      switch scalar {
      case "\"" where isQuoted && next == "\"":
        cell += "\""
        next = scalars.next()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\r" where !isQuoted: continue
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        row = []
        cell = ""
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }

  @Test(arguments: ["text", "json", "markdown", "html"]) func pagesAreHarmless(_ format: String) throws {
    let ended = try Self.run(["message", "--id", "AB12CD34EF", "--all", "--lines", "--format", format])
    #expect(ended.status == 0 && Self.isHarmless(ended.output))
    if format == "html" {
      // Tags are ours alone.
      for tag in ["<script", "<img", "<svg", "onerror=alert(1)>", "<b>"] {
        #expect(!ended.output.contains(tag), "\(tag)")
      }
    }
    if format == "markdown" {
      var isFenced = false
      for line in ended.output.split(separator: "\n") {
        if line.hasPrefix("```") { isFenced.toggle() }
        // What is quoted, and what is escaped, is nothing but itself.
        let text = line.replacing(/`+[^`]*`+/, with: "").replacing(/\\./, with: "")
        guard !isFenced else { continue }
        #expect(!text.contains("](") && !text.contains("<script") && !text.contains("<img"), "\(line)")
      }
    }
  }

  @Test func explainIsHarmless() throws {
    for line in Self.lines[..<40] {
      let ended = try? CommandTests.run(["explain", "--", line])
      #expect(ended.map { Self.isHarmless($0.output) } == true, "\(line)")
    }
  }

  /// What the daemon saw is told, whatever the client says it was.
  @Test(arguments: Payloads.ofLines) func nobodyElseIsAccused(_ payload: String) {
    let run = LogRun(lines: Payloads.lines(payload))
    #expect(run.events.count == Payloads.lines(payload).count)
    for event in run.events {
      for field in [Field.sourceIP, .destinationIP] {
        guard let address = event.fields[field] else { continue }
        // Dovecot's line tells the server's own address.
        #expect(
          address == "203.0.113.66" || field == .destinationIP && address == "203.0.113.1",
          "\(event.code) \(event.text)")
      }
      #expect(event.code == "unknown" || event.host == "mail")
    }
    for finding in run.findings where finding.subject.type == .source {
      #expect(finding.subject.value.hasPrefix("203.0.113."), "\(finding.code) \(finding.subject.value)")
    }
    for session in run.sessions { #expect(session.sourceIP == nil || session.sourceIP == "203.0.113.66") }
  }
}
