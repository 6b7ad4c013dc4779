import Foundation
import MailTestSupport
import Testing

/// A real browser: what it makes of the pages, where there is one.
@Suite(.enabled(if: Browser.path != nil, "no Chromium is installed"), .serialized) struct BrowserTests {
  /// Pages of a quiet and of a hostile log, in both languages.
  static let pages: [[String]] = [
    ["report", LanguageTests.log], ["report", "--lang", "it", LanguageTests.log], ["user", "alice", LanguageTests.log],
    ["host", "example.net", "--lang", "it", LanguageTests.log],
    ["message", "32B0FF8E829", "--lines", LanguageTests.log],
  ]

  static func html(_ arguments: [String]) throws -> String {
    let ended = try CommandTests.run(arguments + ["--format", "html", "--year", "2026"])
    #expect(ended.status == 0)
    return ended.output
  }

  @Test(arguments: pages) func aPageFitsATelephoneAndAScreen(_ arguments: [String]) throws {
    try Self.check(try Self.html(arguments))
  }

  @Test func aHostilePageFitsToo() throws {
    try Self.check(try Self.html(["report", PayloadTests.log.get()]))
  }

  private static func check(_ html: String) throws {
    for width in [400, 1280] {
      let measured = try Browser.measure(html, width: width)
      #expect(measured.overflow == 0, "\(measured)")
      #expect(measured.text > 1_000 && measured.height > 500, "\(measured)")
      #expect(measured.scripts == 0 && measured.loaded == 0, "\(measured)")
      #expect(measured.complaints.isEmpty, "\(measured.complaints)")
    }
  }

  @Test func thePictureShowsSomething() throws {
    let blank = try Browser.picture("<!doctype html><title>blank</title>", width: 1_280)
    let page = try Browser.picture(try Self.html(["report", LanguageTests.log]), width: 1_280)
    #expect(page.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(page.count > 5 * blank.count, "\(page.count) bytes, and \(blank.count) of a blank page")
  }

  /// The measure itself sees what it is there to see.
  @Test func whatIsWrongIsSeen() throws {
    let wide = try Browser.measure("<!doctype html><div style='width:900px'>x</div>", width: 400)
    #expect(wide.overflow > 400)
    let broken = try Browser.measure("<!doctype html><script>nothing.there()</script>", width: 400)
    #expect(broken.scripts == 1 && !broken.complaints.isEmpty)
  }
}

/// Chromium, without a window.
enum Browser {
  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  struct Measure {
    /// Columns beyond the right edge.
    var overflow = 0
    var height = 0
    /// Characters that are seen.
    var text = 0
    var scripts = 0
    /// What was fetched from elsewhere.
    var loaded = 0
    /// What the browser writes to its console.
    var complaints: [String] = []
  }

  /// The page in a frame so wide; a frame of its own origin can be measured, and the page's own rules still hold in it.
  static func measure(_ html: String, width: Int) throws -> Measure {
    let frame = """
      <!doctype html><body><iframe id="page" style="border:0;width:\(width)px;height:2000px" srcdoc="\(attribute(html))"></iframe>
      <script>onload = () => {
        const inner = document.getElementById("page").contentDocument, root = inner.documentElement;
        const seen = [root.scrollWidth - root.clientWidth, root.scrollHeight, inner.body.innerText.length,
          inner.querySelectorAll("script").length,
          document.getElementById("page").contentWindow.performance.getEntriesByType("resource").length];
        document.body.dataset.seen = seen.join(" ");
      }</script>
      """
    let ended = try run(frame, ["--dump-dom", "--enable-logging=stderr", "--window-size=\(width + 100),2200"])
    var measure = Measure()
    let seen = try #require(ended.output.firstMatch(of: /data-seen="([0-9 ]+)"/)?.1)
    let numbers = seen.split(separator: " ").compactMap { Int($0) }
    try #require(numbers.count == 5)
    measure.overflow = numbers[0]
    measure.height = numbers[1]
    measure.text = numbers[2]
    measure.scripts = numbers[3]
    measure.loaded = numbers[4]
    measure.complaints = ended.errors.split(separator: "\n").filter { $0.contains(":CONSOLE") }.map(String.init)
    return measure
  }

  static func picture(_ html: String, width: Int) throws -> Data {
    let file = FileManager.default.temporaryDirectory.appending(path: "mailwhy-\(UUID().uuidString).png")
    defer { try? FileManager.default.removeItem(at: file) }
    _ = try run(html, ["--screenshot=\(file.path)", "--window-size=\(width),1600", "--hide-scrollbars"])
    return try Data(contentsOf: file)
  }

  private static func attribute(_ html: String) -> String {
    html.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
  }

  private static func run(_ html: String, _ options: [String]) throws -> CommandTests.Ending {
    let folder = FileManager.default.temporaryDirectory.appending(path: "mailwhy-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appending(path: "page.html")
    try Data(html.utf8).write(to: page)
    let process = Process()
    process.executableURL = URL(filePath: try #require(path))
    process.arguments =
      ["--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.path)/profile"] + options + [
        page.absoluteString
      ]
    let files = ["out", "err"].map { folder.appending(path: $0) }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    return .init(
      status: process.terminationStatus, output: try String(decoding: Data(contentsOf: files[0]), as: UTF8.self),
      errors: try String(decoding: Data(contentsOf: files[1]), as: UTF8.self))
  }
}
