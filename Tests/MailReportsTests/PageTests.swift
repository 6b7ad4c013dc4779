@testable import MailReports
import MailVocabulary
import MailWording
import Testing

/// One page in each format, and what a hostile log can do in it: nothing.
@Suite struct PageTests {
  static func page(_ text: String) -> Page {
    Page(
      title: text,
      blocks: [
        .heading(text), .paragraph(text), .paragraph(text, tone: .error), .pairs([.init(text, text)]),
        .table(.init([.init("Name"), .init(text, isNumber: true)], rows: [[text, "1"], ["x", text]])),
        .timeline([.init("10:59:51", .good, text, indent: 3, quote: text, place: text)]),
        .lines([.init(place: text, text: text)]), .steps([text]),
      ])
  }

  static func write(_ page: Page, _ format: OutputFormat, style: Style = Style(width: 60)) -> String {
    switch format {
    case .markdown: return PageMarkdown.text(page)
    case .html: return PageHTML.text(page)
    default:
      let output = Output(descriptor: -1)
      PageText(style).write(page, to: output)
      return String(decoding: output.buffer.bytes, as: UTF8.self)
    }
  }

  static let payloads =
    OutputTests.payloads + [
      "</code></style><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='x",
      "```\n# forged\n```",
      "`x` ``y``", "| a | b |", "[click](http://evil.example)", "![](https://evil.example/x.png)", "@admins look #1",
      "1. first", "- item", "    code", "<!-- ", "&lt;script&gt;", "\\", "---", "www.evil.example",
      String(repeating: "x", count: 400), "",
    ]

  @Test(arguments: payloads) func textHasNoControlCharacter(_ payload: String) {
    let text = Self.write(Self.page(payload), .text)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || 0x7F..<0xA0 ~= $0.value })
    for line in text.split(separator: "\n") { #expect(Visible.width(line) <= 60, "\(line)") }
  }

  @Test(arguments: payloads) func htmlHasOnlyItsOwnTags(_ payload: String) {
    let text = Self.write(Self.page(payload), .html)
    let allowed = Set(
      "html head meta title style body main h1 h2 p dl dt dd ul ol li div table thead tbody tr th td time span code"
        .split(separator: " ").map(String.init))
    for tag in text.split(separator: "<").dropFirst() where !tag.hasPrefix("!doctype html>") {
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      #expect(allowed.contains(String(name)), "<\(tag)")
    }
    #expect(!text.contains("onerror=alert(1)>") && !text.contains("src=x onerror=alert(1)>"))
    #expect(!text.contains("http://evil.example\"") && !text.contains("href"))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || 0x202A...0x202E ~= $0.value })
  }

  /// What is left when code and escaped signs are taken out holds no sign of Markdown but the page's own.
  @Test(arguments: payloads) func markdownMakesNothingOfIt(_ payload: String) {
    let lines = PageMarkdown.escape(payload).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 1)
    var isEscaped = false
    var last: Character = " "
    for character in lines[0] {
      if isEscaped {
        isEscaped = false
        last = " "
        continue
      } else if character == "\\" {
        isEscaped = true
      } else {
        #expect(!"`*_[]<>#|!&".contains(character), "\(lines[0])")
        #expect(!(last == ":" && character == "/"), "\(lines[0])")
      }
      last = character
    }
    for start in ["- ", "+ ", "1. ", "---", "    ", "="] { #expect(!lines[0].hasPrefix(start)) }
  }

  @Test func codeIsBetweenMoreTicksThanItHas() {
    #expect(PageMarkdown.code("a ``` b") == "````a ``` b````")
    #expect(PageMarkdown.code("`x`") == "`` `x` ``")
    let fenced = PageMarkdown.text(Page(title: "t", blocks: [.lines([.init(place: "p", text: "x ```` y")])]))
    #expect(fenced.contains("`````text\n"))
  }

  @Test func columnsShareTheWidth() {
    let table = Page.Table(
      [.init("When"), .init("To"), .init("Times", isNumber: true)],
      rows: [["4 Oct 10:59:51", "somebody.with.a.very.long.name@department.example.org", "12"]])
    let text = Self.write(Page(title: "t", blocks: [.table(table)]), .text, style: Style(width: 50))
    #expect(
      text == """
        t

          When            To                         Times
          4 Oct 10:59:51  somebody.with.a.very.long     12
                          .name@department.example.
                          org

        """)
  }

  @Test func colourIsOnlyWhereItIsWanted() {
    let page = Self.page("x")
    #expect(!Self.write(page, .text).contains("\u{1B}"))
    #expect(Self.write(page, .text, style: Style(width: 60, hasColor: true)).contains("\u{1B}[1;32m✓\u{1B}[0m"))
  }

  @Test func spansAreToldInTheirTwoLargestUnits() {
    let say = Wording.english
    #expect(say.span(0.4) == "0.4 s")
    #expect(say.span(0) == "0 s")
    #expect(say.span(3_725) == "1 h 2 min")
    #expect(say.span(86_400) == "1 d")
    #expect(say.span(90) == "1 min 30 s")
    #expect(Wording(.it).span(2.5) == "2,5 s" && Wording(.it).span(90_000) == "1 g 1 h")
  }
}
