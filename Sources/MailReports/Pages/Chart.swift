/// Bars over time, with marks where something begins: drawn where there is room for a drawing.
public struct Chart: Sendable {
  public struct Series: Sendable {
    public var name: String
    public var tone: Style.Tone
    public var counts: [Int]

    public init(_ name: String, _ tone: Style.Tone, _ counts: [Int]) {
      self.name = name
      self.tone = tone
      self.counts = counts
    }
  }

  public struct Mark: Sendable {
    /// Of the width, 0 to 1.
    public var start: Double
    public var end: Double
    public var tone: Style.Tone
    /// Told by the browser when the mark is pointed at.
    public var label: String

    public init(from start: Double, to end: Double, _ tone: Style.Tone, _ label: String) {
      self.start = start
      self.end = end
      self.tone = tone
      self.label = label
    }
  }

  public var title: String
  public var start: String
  public var end: String
  public var series: [Series]
  public var marks: [Mark]
  /// What the marks below the bars are, and the names of their tones.
  public var key: Key?

  public struct Key: Sendable {
    public var title: String
    public var names: [Style.Tone: String]

    public init(_ title: String, _ names: [Style.Tone: String]) {
      self.title = title
      self.names = names
    }
  }

  public init(
    _ title: String, from start: String, to end: String, _ series: [Series], marks: [Mark] = [], key: Key? = nil
  ) {
    self.title = title
    self.start = start
    self.end = end
    self.series = series
    self.marks = marks
    self.key = key
  }

  /// The sums of all series.
  var totals: [Int] {
    (0..<(series.map(\.counts.count).max() ?? 0)).map { place in
      series.reduce(0) { $0 + (place < $1.counts.count ? $1.counts[place] : 0) }
    }
  }

  /// The sums as a row of blocks, so wide at most.
  func sparkline(width: Int) -> String {
    let totals = self.totals
    guard !totals.isEmpty, width > 0 else { return "" }
    let share = max(1, (totals.count + width - 1) / width)
    let sums = stride(from: 0, to: totals.count, by: share).map { start in
      totals[start..<min(start + share, totals.count)].reduce(0, +)
    }
    let highest = max(1, sums.max() ?? 1)
    let blocks = Array("▁▂▃▄▅▆▇█")
    return String(sums.map { $0 == 0 ? " " : blocks[min(7, $0 * 8 / (highest + 1))] })
  }
}

/// The drawing of a chart in an HTML page: no script, colours from the page's sheet.
enum ChartSVG {
  private static let width = 720
  private static let height = 140
  private static let laneHeight = 9
  private static let markWidth = 4

  static func text(_ chart: Chart) -> String {
    let totals = chart.totals
    guard !totals.isEmpty else { return "" }
    let highest = max(1, totals.max() ?? 1)
    var bars = ""
    var base = Array(repeating: 0, count: totals.count)
    for series in chart.series {
      for (place, count) in series.counts.enumerated() where count > 0 {
        let left = place * width / totals.count
        let right = max(left + 1, (place + 1) * width / totals.count)
        let bottom = height - base[place] * height / highest
        base[place] += count
        let top = height - base[place] * height / highest
        let tall = max(1, bottom - top)
        bars +=
          "<rect class=\"\(series.tone)\" x=\"\(left)\" y=\"\(bottom - tall)\" width=\"\(right - left)\" height=\"\(tall)\"/>\n"
      }
    }
    // What is long would hide what is short: each kind has a lane of its own, the gravest on top.
    let lanes = [Style.Tone.critical, .error, .warning, .notice].filter { tone in
      chart.marks.contains { $0.tone == tone }
    }
    var marks = ""
    for mark in chart.marks {
      let left = min(width - markWidth, Int((max(0, min(1, mark.start)) * Double(width)).rounded()))
      let right = max(left + markWidth, Int((max(0, min(1, mark.end)) * Double(width)).rounded()))
      let top = height + 4 + (lanes.firstIndex(of: mark.tone) ?? 0) * laneHeight
      marks +=
        "<rect class=\"mark \(mark.tone)\" x=\"\(left)\" y=\"\(top)\" width=\"\(right - left)\" height=\"\(laneHeight - 2)\"><title>\(PageHTML.escape(mark.label))</title></rect>\n"
    }
    let keys = chart.series.map { key($0.tone, $0.name) }.joined(separator: " ")
    var laneKeys = ""
    if let key = chart.key, !lanes.isEmpty {
      let names = lanes.compactMap { tone in key.names[tone].map { self.key(tone, $0) } }
      laneKeys = "\n<p class=\"keys\">\(PageHTML.escape(key.title)) \(names.joined(separator: " "))</p>"
    }
    let tall = height + 4 + lanes.count * laneHeight
    return """
      <figure>
      <figcaption>\(PageHTML.escape(chart.title))</figcaption>
      <svg viewBox="0 0 \(width) \(tall)" role="img" aria-label="\(PageHTML.escape(chart.title))" preserveAspectRatio="none">
      \(bars)\(marks)</svg>
      <p class="span"><span>\(PageHTML.escape(chart.start))</span> <span>\(PageHTML.escape(chart.end))</span></p>
      <p class="keys">\(keys)</p>\(laneKeys)
      </figure>
      """
  }

  private static func key(_ tone: Style.Tone, _ name: String) -> String {
    "<span class=\"key\"><span class=\"\(tone)\">■</span> \(PageHTML.escape(name))</span>"
  }

  /// What the page's sheet says of drawings.
  static let sheet = """
    figure { margin: 1rem 0; }
    svg { width: 100%; height: 10rem; display: block; border-bottom: 1px solid #8886; }
    svg .good { fill: #2e9e5b; } svg .warning { fill: #d99a00; } svg .error { fill: #c62828; }
    svg .critical { fill: #8e0000; } svg .notice { fill: #1976d2; } svg .strong, svg .faint { fill: #888; }
    .key .good { color: #2e9e5b; } .key .warning { color: #d99a00; } .key .error { color: #c62828; } .key .notice { color: #1976d2; }
    .key .critical { color: #8e0000; }
    @media (prefers-color-scheme: dark) { svg .critical { fill: #ff9e9e; } .key .critical { color: #ff9e9e; } }
    figcaption { font-weight: 600; margin-bottom: .3rem; }
    .span { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 .5rem; font-size: .85rem; margin: .2rem 0;
      color: var(--faint); }
    .keys { font-size: .85rem; margin: .2rem 0; } .key { margin-right: 1rem; white-space: nowrap; }
    """
}
