public import MailVocabulary

/// What a command says to people, before it is set in a format.
///
/// Purpose: one page, written as text, Markdown or HTML, so that a command knows no format and a format no command. The
/// texts are as the log has them: each writer makes them harmless in its own way, and nobody before it.
public struct Page: Sendable {
  public var title: String
  /// The language of its sentences, as HTML names it.
  public var language: String
  public var blocks: [Block]

  public init(title: String, language: String = "en", blocks: [Block] = []) {
    self.title = title
    self.language = language
    self.blocks = blocks
  }

  public enum Block: Sendable {
    /// Begins a section.
    case heading(String)
    case paragraph(String, tone: Style.Tone? = nil)
    /// Names and their values, one below the other.
    case pairs([Pair])
    case table(Table)
    /// What happened, moment by moment.
    case timeline([Moment])
    /// Lines of the log, as they stand there.
    case lines([LogLine])
    /// What to do, in order.
    case steps([String])
    /// Bars over time.
    case chart(Chart)
  }

  public struct Pair: Sendable {
    public var name: String
    public var value: String
    public var tone: Style.Tone?

    public init(_ name: String, _ value: String, tone: Style.Tone? = nil) {
      self.name = name
      self.value = value
      self.tone = tone
    }
  }

  public struct Table: Sendable {
    public struct Column: Sendable {
      public var title: String
      /// Numbers stand at the right.
      public var isNumber: Bool
      /// What readers copy, as ids are, is parted last where room lacks.
      public var isCopied: Bool

      public init(_ title: String, isNumber: Bool = false, isCopied: Bool = false) {
        self.title = title
        self.isNumber = isNumber
        self.isCopied = isCopied
      }
    }

    public var columns: [Column]
    /// Each with as many cells as there are columns.
    public var rows: [[String]]

    public init(_ columns: [Column], rows: [[String]]) {
      self.columns = columns
      self.rows = rows
    }
  }

  /// What became of things at a moment: the sign that stands before it.
  public enum Mark: String, CaseIterable, Sendable {
    /// Came from somewhere, or went on.
    case arrived, moved
    /// One more thing that happened.
    case step
    /// Ended well, ended badly, must wait.
    case good, bad, waiting
    /// Not in the log: concluded.
    case note

    public var sign: String {
      switch self {
      case .arrived: "→"
      case .moved: "⇢"
      case .step: "·"
      case .good: "✓"
      case .bad: "✗"
      case .waiting: "…"
      case .note: "?"
      }
    }

    public var tone: Style.Tone? {
      switch self {
      case .good: .good
      case .bad: .error
      case .waiting: .warning
      case .arrived, .moved: .notice
      case .step, .note: nil
      }
    }
  }

  public struct Moment: Sendable {
    /// The time as the reader writes it.
    public var time: String
    public var mark: Mark
    /// How deep it stands under the moment before.
    public var indent: Int
    public var text: String
    /// Words of the log, shown as such: a reply.
    public var quote: String?
    /// Where the line stands: `maillog:12`.
    public var place: String?

    public init(
      _ time: String, _ mark: Mark, _ text: String, indent: Int = 0, quote: String? = nil, place: String? = nil
    ) {
      self.time = time
      self.mark = mark
      self.indent = indent
      self.text = text
      self.quote = quote
      self.place = place
    }
  }

  public struct LogLine: Sendable {
    /// `maillog:12`.
    public var place: String
    public var text: String

    public init(place: String, text: String) {
      self.place = place
      self.text = text
    }
  }

  /// The texts of its paragraphs.
  public var paragraphs: [String] {
    blocks.compactMap { if case .paragraph(let text, _) = $0 { text } else { nil } }
  }

  /// Writes it in a format for people; others write nothing.
  public func write(_ format: OutputFormat, style: Style = Style(), to output: Output) {
    switch format {
    case .text: PageText(style).write(self, to: output)
    case .markdown: output.write(PageMarkdown.text(self))
    case .html: output.write(PageHTML.text(self))
    case .json, .ndjson, .csv, .none: return
    }
    output.flush()
  }
}

extension Record {
  /// The record as a document of its own.
  public func writeDocument(to output: Output) {
    var writer = JSONWriter()
    writer.begin()
    write(into: &writer)
    writer.end()
    output.buffer.append(writer.bytes)
    output.write("\n")
    output.flush()
  }
}

extension LogSource {
  /// A line of one of the sources, as a person finds it: `maillog:12`.
  public static func position(_ place: Place, in sources: [LogSource]) -> String {
    (place.source < sources.count ? sources[place.source].path : "?") + ":\(place.line)"
  }
}
