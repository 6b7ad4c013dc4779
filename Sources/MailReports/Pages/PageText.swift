/// A page for a terminal: as wide as that, coloured or not.
struct PageText {
  let style: Style

  init(_ style: Style) { self.style = style }

  func write(_ page: Page, to output: Output) {
    writeHeading(page.title, to: output)
    for block in page.blocks {
      output.write("\n")
      write(block, to: output)
    }
  }

  private func write(_ block: Page.Block, to output: Output) {
    switch block {
    case .heading(let text): writeHeading(text.uppercased(), to: output)
    case .paragraph(let text, let tone):
      for line in Visible.fold(Visible.text(text), width: style.width) { output.write(set(line, tone) + "\n") }
    case .pairs(let pairs): write(pairs, to: output)
    case .chart(let chart):
      output.write(style.set(chart.sparkline(width: style.width), .notice) + "\n")
      output.write(style.paragraph("", "\(chart.start) – \(chart.end): \(chart.title)"))
    case .table(let table): PageTable(table, width: style.width).write(style, to: output)
    case .timeline(let moments): write(moments, to: output)
    case .lines(let lines):
      for line in lines {
        output.write("  " + style.set(Visible.cut(Visible.text(line.place), to: style.width - 2), .faint) + "\n")
        // Not cut: it is the very line, and somebody may copy it.
        for piece in ReportText.pieces(Visible.text(line.text), width: style.width - 2, limit: .max - 1) {
          output.write("  " + piece + "\n")
        }
      }
    case .steps(let steps):
      for (place, step) in steps.enumerated() {
        hang("  \(place + 1). ", Visible.text(step), to: output)
      }
    }
  }

  private func writeHeading(_ text: String, to output: Output) {
    for line in Visible.fold(Visible.text(text), width: style.width) { output.write(style.set(line, .strong) + "\n") }
  }

  private func set(_ text: String, _ tone: Style.Tone?) -> String { tone.map { style.set(text, $0) } ?? text }

  private func write(_ pairs: [Page.Pair], to output: Output) {
    let width = min(30, pairs.map { Visible.width(Visible.text($0.name)) }.max() ?? 0)
    for pair in pairs {
      let label = "  " + Visible.cut(Visible.text(pair.name), to: width).padded(to: width + 2)
      hang(label, Visible.text(pair.value), tone: pair.tone, to: output)
    }
  }

  private func write(_ moments: [Page.Moment], to output: Output) {
    let width = moments.map { Visible.width(Visible.text($0.time)) }.max() ?? 0
    var last = ""
    for moment in moments {
      let time = Visible.text(moment.time)
      // Moments of one second share its stamp.
      let shown = time == last ? "" : time
      last = time
      let shift = String(repeating: "  ", count: min(moment.indent, 4))
      let label = "  " + style.set(shown, .faint) + String(repeating: " ", count: width - Visible.width(shown) + 2)
      let indent = 2 + width + 2 + shift.count + 2
      let room = max(20, style.width - indent)
      var lines = Visible.fold(Visible.text(moment.text), width: room)
      if let quote = moment.quote { lines += Visible.fold("“" + Visible.text(quote) + "”", width: room) }
      if let place = moment.place.map({ Visible.cut(Visible.text($0), to: room) }) {
        let used = Visible.width(lines[lines.count - 1])
        if used + 2 + Visible.width(place) <= room {
          lines[lines.count - 1] += "  " + style.set(place, .faint)
        } else {
          lines.append(style.set(place, .faint))
        }
      }
      let blank = String(repeating: " ", count: indent)
      for (number, line) in lines.enumerated() {
        output.write(
          (number == 0 ? label + shift + set(moment.mark.sign, moment.mark.tone) + " " : blank) + line + "\n")
      }
    }
  }

  /// A text whose first line stands after a label, the others below it.
  private func hang(_ label: String, _ text: String, tone: Style.Tone? = nil, to output: Output) {
    let indent = Visible.width(label)
    for (number, line) in Visible.fold(text, width: max(20, style.width - indent)).enumerated() {
      let start = number == 0 ? style.set(label, .faint) : String(repeating: " ", count: indent)
      output.write(start + set(line, tone) + "\n")
    }
  }
}

/// A table whose columns share the width of the terminal.
struct PageTable {
  let columns: [Page.Table.Column]
  let rows: [[String]]
  let widths: [Int]

  init(_ table: Page.Table, width: Int) {
    columns = table.columns
    rows = table.rows.map { $0.map { Visible.text($0) } }
    var widths = table.columns.map { Visible.width(Visible.text($0.title)) }
    for row in rows {
      for (number, cell) in row.enumerated() where number < widths.count {
        widths[number] = max(widths[number], Visible.width(cell))
      }
    }
    // The widest gives way first, and what is copied only where nothing else can.
    let room = width - 2 - 2 * max(0, widths.count - 1)
    while widths.reduce(0, +) > room {
      let wide = widths.indices.filter { widths[$0] > Self.narrowest }
      let free = wide.filter { !table.columns[$0].isCopied }
      guard let place = (free.isEmpty ? wide : free).max(by: { (widths[$0], $0) < (widths[$1], $1) }) else { break }
      widths[place] -= 1
    }
    self.widths = widths
  }

  static let narrowest = 6

  func write(_ style: Style, to output: Output) {
    writeRow(columns.map { Visible.text($0.title) }, to: output) { style.set($0, .faint) }
    for row in rows { writeRow(row, to: output) { $0 } }
  }

  private func writeRow(_ cells: [String], to output: Output, dress: (String) -> String) {
    let pieces = zip(cells, widths).map { Visible.fold($0, width: $1) }
    for number in 0..<(pieces.map(\.count).max() ?? 0) {
      var line = "  "
      for (place, piece) in pieces.enumerated() {
        let text = number < piece.count ? piece[number] : ""
        let gap = String(repeating: " ", count: max(0, widths[place] - Visible.width(text)))
        line += columns[place].isNumber ? gap + text : text + gap
        if place < pieces.count - 1 { line += "  " }
      }
      while line.last == " " { line.removeLast() }
      output.write(dress(line) + "\n")
    }
  }
}
