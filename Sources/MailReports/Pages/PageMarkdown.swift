/// A page in Markdown, to be pasted into a ticket: whatever the log holds, it stays text there.
enum PageMarkdown {
  static func text(_ page: Page) -> String {
    var result = "# " + escape(page.title) + "\n"
    for block in page.blocks { result += "\n" + text(block) }
    return result
  }

  private static func text(_ block: Page.Block) -> String {
    switch block {
    case .heading(let text): "## " + escape(text) + "\n"
    case .paragraph(let text, let tone):
      switch tone {
      case .good, .warning, .error, .critical, .strong: "**" + escape(text) + "**\n"
      case .notice, .faint, nil: escape(text) + "\n"
      }
    case .pairs(let pairs):
      pairs.map { "- **\(escape($0.name))**: \(escape($0.value))\n" }.joined()
    case .table(let table): text(table)
    case .timeline(let moments): text(moments)
    case .lines(let lines): fence(lines)
    case .chart(let chart):
      escape("\(chart.title), \(chart.start) – \(chart.end)") + ": `" + chart.sparkline(width: 80) + "`\n"
    case .steps(let steps):
      steps.enumerated().map { "\($0 + 1). \(escape($1))\n" }.joined()
    }
  }

  private static func text(_ table: Page.Table) -> String {
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    return row(table.columns.map { escape($0.title) }) + row(table.columns.map { $0.isNumber ? "--:" : "---" })
      + table.rows.map { row($0.map { escape($0) }) }.joined()
  }

  private static func text(_ moments: [Page.Moment]) -> String {
    var result = ""
    var depth = -1
    for moment in moments {
      // A list that leaps inwards would be code.
      depth = min(moment.indent, depth + 1)
      result += String(repeating: "  ", count: depth) + "- **\(escape(moment.time))** \(moment.mark.sign) "
      result += escape(moment.text)
      if let quote = moment.quote { result += " " + code(quote) }
      if let place = moment.place { result += " (" + code(place) + ")" }
      result += "\n"
    }
    return result
  }

  /// Lines in a fence that none of them can close.
  private static func fence(_ lines: [Page.LogLine]) -> String {
    let texts = lines.flatMap { [Visible.text($0.place) + ":", "  " + Visible.text($0.text)] }
    let fence = String(repeating: "`", count: max(3, longestTicks(texts.joined(separator: "\n")) + 1))
    return fence + "text\n" + texts.joined(separator: "\n") + "\n" + fence + "\n"
  }

  /// Words of the log, between more ticks than they have in a row.
  static func code(_ text: String) -> String {
    let text = Visible.text(text)
    let ticks = String(repeating: "`", count: longestTicks(text) + 1)
    // Some readers take a backslash before the last tick for an escape of it.
    let isEdgy = text.hasPrefix("`") || text.hasSuffix("`") || text.hasSuffix("\\") || text.isEmpty
    return ticks + (isEdgy ? " " + text + " " : text) + ticks
  }

  private static func longestTicks(_ text: String) -> Int {
    var longest = 0
    var run = 0
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// Every sign that could mean something to Markdown, in whatever place, stands for itself.
  static func escape(_ text: String) -> String {
    var result = ""
    var previous: Unicode.Scalar = " "
    var isStart = true
    let scalars = Array(Visible.text(text).unicodeScalars.drop { $0 == " " })
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "!", "$", "^":
        result += "\\" + String(scalar)
      case "-", "+",
        "=" where isStart:
        result += "\\" + String(scalar)
      // The first signs of a list that is numbered.
      case ".",
        ")" where isStart:
        result += "\\" + String(scalar)
      // What a forge would make a link of.
      case ":" where place + 1 < scalars.count && scalars[place + 1] == "/": result += "\\:"
      case "." where previous == "w" || previous == "W": result += "\\."
      // A name after it would be called to the ticket; an address has a letter before.
      case "@" where !isWord(previous): result += "@\u{2060}"
      default: result.unicodeScalars.append(scalar)
      }
      isStart = isStart && ("0"..."9").contains(scalar)
      previous = scalar
    }
    return result
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }
}
