import ArgumentParser
import MailDialects
import MailInput
import MailSyntax
import MailVocabulary

/// Names that the shell offers for what is being typed: those in the newest lines of the log.
///
/// Strangers choose names in a log, and bash evaluates what it is offered: `$(…)` in the name of a user would be run by
/// whoever presses the key. So only names are offered that mean nothing to any shell.
///
/// zsh takes what stands behind a colon for the description of what stands before it, so it is told where none is meant.
/// fish shows us only what stands before the cursor, so that a file that is named behind it is not looked at.
/// Known weakness: bash parts words at @ and :, so there a name is completed only until one of them is typed.
struct NameCompletion {
  static let users = kind(.user)
  static let hosts = kind(.host)
  static let messages = kind(.message)

  enum Subject: Sendable {
    case user, host, message

    func names(_ event: Event) -> [String] {
      switch self {
      case .user: return [.userName].compactMap(event.string)
      case .host:
        let remote = [Field.sourceIP, .sourceDomain, .destinationIP, .destinationDomain].compactMap(event.string)
        return event.line.hostCount > 0 ? remote + [event.host.string] : remote
      case .message: return [.localID].compactMap(event.string)
      }
    }
  }

  /// Bytes of the end of each log that are looked at, and of how many logs: with them the answer is there at once.
  static let sampleLength = 524_288
  static let logLimit = 4
  static let nameLimit = 200

  private static func kind(_ subject: Subject) -> CompletionKind {
    .custom { words, index, _ in
      // What the parser gives as typed is of the last word, which may be a file.
      let typed = words.indices.contains(index) ? ShellWord.unquoted(words[index]).lowercased() : ""
      let isZsh = CompletionShell.requesting == .zsh
      return names(subject, in: logs(words, besides: index)).filter { $0.lowercased().hasPrefix(typed) }
        .prefix(nameLimit).map { isZsh ? $0.replacing(":", with: "\\:") : $0 }
    }
  }

  /// The files that are named on the line, else the newest part of each log of the system.
  private static func logs(_ words: [String], besides index: Int) -> [String] {
    let named = words.indices.dropFirst(2).filter { $0 != index }.map { ShellWord.unquoted(words[$0]) }
      .filter { !$0.hasPrefix("-") && FileWindow(path: $0)?.isPlain == true }
    guard named.isEmpty else { return Array(named.prefix(logLimit)) }
    let groups = InputPlan.systemLog()
    return groups.compactMap { group in
      guard let part = group.parts.last, case .file(let path) = part.place else { return nil }
      return path
    }.prefix(logLimit).map { $0 }
  }

  /// The names in the newest lines, those that come most often first.
  static func names(_ subject: Subject, in logs: [String]) -> [String] {
    let grammar = Grammar.builtIn
    var counts: [String: Int] = [:]
    for path in logs {
      guard let window = FileWindow(path: path), window.isPlain else { continue }
      let block = LineBlock(capacity: sampleLength)
      // A line that a seam between two looks cuts is left out: it is a sample.
      for offset in stride(from: max(0, window.size - sampleLength), to: window.size, by: FileWindow.length) {
        for line in window.lines(at: offset) where line.count < block.capacity - block.count {
          block.append(line)
          block.append("\n")
        }
      }
      var parser = LineParser(grammar)
      parser.parse(block)
      var owners = TagOwners(grammar)
      owners.settle(block)
      for index in 0..<block.lines.count {
        let event = Event(block: block, index: index, time: nil, lexicon: grammar.lexicon, source: .none)
        for name in subject.names(event) where ShellWord.isHarmless(name) { counts[name, default: 0] += 1 }
      }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}

enum ShellWord {
  /// Whether a name consists of letters, digits and signs that no shell gives a meaning, and is no option.
  static func isHarmless(_ name: String) -> Bool {
    guard let first = name.utf8.first, first != UInt8(ascii: "-"), first != UInt8(ascii: "="), name.utf8.count <= 255
    else { return false }
    return name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"),
        UInt8(ascii: "+"), UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: "="):
        true
      default: false
      }
    }
  }

  /// A word without the quotes and backslashes that the shell takes off.
  static func unquoted(_ word: String) -> String {
    var text = ""
    var quote: Character?
    var isEscaped = false
    for character in word {
      if isEscaped {
        text.append(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      } else {
        text.append(character)
      }
    }
    return text
  }
}
