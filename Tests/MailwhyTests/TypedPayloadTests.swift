import Foundation
import MailTestSupport
import Testing

/// What was typed, or named by somebody else, is repeated on standard error: names of files, values, unknown options.
@Suite struct TypedPayloadTests {
  /// Ways to make the program repeat a word.
  static let ways: [[String]] = [
    ["report", "--since"], ["report", "--until"], ["report", "--year"], ["report", "--timezone"],
    ["report", "--config"],
    ["report", "--dialects"], ["report", "--format"], ["report", "--lang"], ["report", "--color"], ["report", "--top"],
    ["report", "--lang", "it", "--year"], ["sessions", "--format"], ["redact", "--key-file"], ["explain", "--format"],
    ["dialects"], ["dialects", "--as-files"], ["events"], ["message", "--since", "2026-10-04", "--id"],
    ["--generate-completion-script"],
  ]

  static let words = Payloads.ofOutput.filter { !$0.contains("\0") }

  /// Each way with a word that has all, and each word in one way after the other.
  @Test func itIsMadeFitToBeShown() throws {
    let worst = "x\u{1B}[2J\u{1B}]0;owned\u{7}\ny\r\nUsage: \u{202E}z\u{9B}31m"
    let turns = Self.ways.map { ($0, worst) } + Self.words.enumerated().map { (Self.ways[$0 % Self.ways.count], $1) }
    for (way, typed) in turns {
      // A folder is made where it can be.
      let word = way.last == "--as-files" ? "/dev/null/" + typed : typed
      for arguments in [way + [word], way.dropLast() + ["\(way.last ?? "")=\(word)"], way + ["--" + word]] {
        let said = try CommandTests.run(Array(arguments), input: "").errors
        #expect(Harmless.text(said).isEmpty, "\(arguments)")
        #expect(!said.contains("\nUsage: z"), "\(arguments)")
      }
    }
  }

  /// The bar counts bytes and names nobody, whatever the files are called. It looks at the clock once in some ten thousand
  /// lines, so that many are needed.
  @Test(.timeLimit(.minutes(5))) func theBarNamesNobody() throws {
    let ended = try CommandTests.run(
      [CommandTests.article],
      shell: """
        command -v script > /dev/null || exit 77
        folder=$(mktemp -d); cd "$folder" || exit 99
        name=$(printf 'log\\033]0;owned\\007\\nmail\\342\\200\\256')
        mkfifo "$name"
        (sleep 1.5; yes "$(cat "$1")" | head -n 70000) > "$name" &
        export MAILWHY="$0" LOG="$name"
        script -qec '"$MAILWHY" events --format none --year 2026 "$LOG" > /dev/null' /dev/null < /dev/null
        cd /; rm -r "$folder"
        """)
    if ended.status == 77 { return }
    #expect(ended.output.contains(" MB/s"), "\(ended.output.debugDescription)")
    #expect(!ended.output.contains("owned"))
    let rest = ended.output.replacing("\r\u{1B}[K", with: "").replacing("\r\n", with: "\n")
    #expect(Harmless.text(rest).isEmpty, "\(rest.debugDescription)")
  }
}
