/// A page as one HTML document: no script, nothing from elsewhere, fit for a telephone and for paper.
enum PageHTML {
  static func text(_ page: Page) -> String {
    let title = escape(page.title)
    return """
      <!doctype html>
      <html lang="\(escape(page.language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="robots" content="noindex">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(title)</title>
      <style>
      \(PageSheet.text)
      \(ChartSVG.sheet)
      </style>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>
      \(page.blocks.map(text).joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  private static func text(_ block: Page.Block) -> String {
    switch block {
    case .heading(let text): "<h2>\(escape(text))</h2>"
    case .paragraph(let text, let tone): "<p\(name(tone))>\(escape(text))</p>"
    case .pairs(let pairs):
      "<dl>\n" + pairs.map { "<dt>\(escape($0.name))</dt><dd\(name($0.tone))>\(escape($0.value))</dd>\n" }.joined()
        + "</dl>"
    case .table(let table): text(table)
    case .timeline(let moments): "<ol class=\"timeline\">\n" + moments.map(text).joined() + "</ol>"
    case .lines(let lines):
      "<ul class=\"lines\">\n"
        + lines.map {
          "<li><span class=\"place\">\(escape($0.place))</span> <code>\(escape($0.text))</code></li>\n"
        }.joined() + "</ul>"
    case .chart(let chart): ChartSVG.text(chart)
    case .steps(let steps): "<ol>\n" + steps.map { "<li>\(step($0))</li>\n" }.joined() + "</ol>"
    }
  }

  /// A step may hold a command: its options are not broken behind their hyphens.
  private static func step(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.first == "-" && word.utf8.count > 1 && word.utf8.count <= 32
        ? "<span class=\"whole\">\(escape(String(word)))</span>" : escape(String(word))
    }.joined(separator: " ")
  }

  private static func text(_ table: Page.Table) -> String {
    func cells(_ tag: String, _ row: [String]) -> String {
      let cells = zip(row, table.columns).map { text, column in
        "<\(tag)\(column.isNumber ? " class=\"number\"" : "")>\(escape(text))</\(tag)>"
      }
      return "<tr>" + cells.joined() + "</tr>\n"
    }
    return "<div class=\"wide\"><table>\n<thead>\n" + cells("th", table.columns.map(\.title)) + "</thead>\n<tbody>\n"
      + table.rows.map { cells("td", $0) }.joined() + "</tbody>\n</table></div>"
  }

  private static func text(_ moment: Page.Moment) -> String {
    var result = "<li class=\"\(moment.mark.rawValue) in\(min(max(moment.indent, 0), 4))\">"
    result += "<time>\(escape(moment.time))</time> <span class=\"mark\">\(moment.mark.sign)</span> "
    result += "<span class=\"what\">\(escape(moment.text))"
    if let quote = moment.quote { result += " <code>\(escape(quote))</code>" }
    if let place = moment.place { result += " <span class=\"place\">\(escape(place))</span>" }
    return result + "</span></li>\n"
  }

  private static func name(_ tone: Style.Tone?) -> String { tone.map { " class=\"\($0)\"" } ?? "" }

  /// Text as text, between tags and in attributes alike.
  static func escape(_ text: String) -> String {
    var result = ""
    for scalar in Visible.text(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// How the pages look: small, light or dark as the reader's system, readable on paper.
enum PageSheet {
  static let text = """
    :root { --text: #1b1f24; --page: #fff; --faint: #5c6570; --line: #d5dae0; --code: #f3f5f7; --good: #1a7f37;
      --bad: #b3261e; --wait: #8a5a00; --note: #0b5c8a }
    @media (prefers-color-scheme: dark) { :root { --text: #e4e7eb; --page: #14171b; --faint: #98a2ad; --line: #353c44;
      --code: #20252b; --good: #57c274; --bad: #ff8a80; --wait: #e0b050; --note: #6cb8e6 } }
    * { box-sizing: border-box }
    body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif;
      overflow-wrap: anywhere }
    main { max-width: 62rem; margin: 0 auto; padding: 1rem }
    h1 { font-size: 1.4rem; line-height: 1.25 } h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem }
    dl { display: grid; grid-template-columns: minmax(5.5rem, max-content) 1fr; gap: .15rem 1rem; margin: .6rem 0 }
    dt, time, .place { color: var(--faint) } dd { margin: 0 }
    .place { font-size: .85em } code { font: .88em ui-monospace, monospace; background: var(--code);
      padding: .1em .3em; border-radius: .25em }
    .wide { overflow-x: auto } table { border-collapse: collapse; font-size: .95em }
    th, td { text-align: left; vertical-align: top; padding: .25rem .8rem .25rem 0; border-bottom: 1px solid var(--line) }
    .whole { white-space: nowrap } .number { text-align: right; font-variant-numeric: tabular-nums }
    .timeline, .lines { list-style: none; padding: 0 } .timeline li { display: grid; gap: 0 .5rem; padding: .15rem 0;
      grid-template-columns: max-content 1.2em 1fr } .lines li { padding: .2rem 0 } .lines code { display: block }
    time { font-variant-numeric: tabular-nums } .in1 { margin-left: 1.5rem } .in2 { margin-left: 3rem }
    .in3 { margin-left: 4.5rem } .in4 { margin-left: 6rem }
    .good, .good .mark { color: var(--good) } .error, .critical, .bad .mark { color: var(--bad) }
    .warning, .waiting .mark { color: var(--wait) } .notice, .arrived .mark, .moved .mark { color: var(--note) }
    .timeline .good { color: inherit } .faint { color: var(--faint) }
    p.good, p.error, p.critical, p.warning, .strong { font-weight: 600 }
    @media (max-width: 36rem) { .timeline li { grid-template-columns: 1.2em 1fr } .timeline time { grid-column: 1 / 3 }
      dl { grid-template-columns: 1fr } dd { margin: 0 0 .4rem } .in1, .in2, .in3, .in4 { margin-left: .8rem } }
    @media print { body { font-size: 10pt } main { max-width: none; padding: 0 } li, tr, figure { break-inside: avoid }
      h2, p.critical, p.error, p.warning { break-after: avoid } }
    """
}
