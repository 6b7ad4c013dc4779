import MailVocabulary

/// One thing that the matcher does: templates are sequences of them, and the tree shares those that begin alike.
enum Step: Hashable {
  /// This text stands here.
  case literal([UInt8])
  /// This text is passed over if it stands here.
  case detour([UInt8])
  /// One byte or more of a class.
  case run(CharacterClass, Template.Target)
  /// Up to a text, which is passed over too.
  case until([UInt8], Search, Template.Target)
  /// To the end of the line.
  case rest(Template.Target)
  /// To the end of the line, without passing over it.
  case peek(Template.Target)
  /// A text, the first literal, the same text again, and the second literal.
  case twin(separator: [UInt8], end: [UInt8], Template.Target, Template.Target)
  /// A peer with the name it gave itself.
  case host(Template.Target)
  /// So many hexadecimal digits.
  case hexadecimal(count: Int, Template.Target)
  /// As many keyed values as stand here.
  case keys([Template.KeyedTarget])

  enum Search: Hashable {
    case first, last, lone, echo, mailbox
  }

  enum CharacterClass: UInt8, Hashable {
    case integer, decimal, digits, address, identifier, word, hyphenated, account

    /// Which bytes belong to it.
    var table: [Bool] {
      (0..<256).map { value in
        let byte = UInt8(value)
        let isDigit = byte &- 0x30 < 10
        let isLetter = (byte | 0x20) &- 0x61 < 26
        switch self {
        case .integer: return isDigit
        case .decimal, .digits: return isDigit || byte == UInt8(ascii: ".")
        case .address:
          return isDigit || (byte | 0x20) &- 0x61 < 6 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
        case .identifier: return isDigit || isLetter
        case .word: return byte > 0x20
        case .hyphenated: return isDigit || isLetter || byte == UInt8(ascii: "-")
        case .account: return byte > 0x20 && byte != 0x7F && !"(),<>".utf8.contains(byte)
        }
      }
    }

    /// The tables of all of them, one after the other; made once and never given back.
    nonisolated(unsafe) static let tables: UnsafePointer<Bool> = {
      let all = [.integer, .decimal, .digits, .address, .identifier, .word, .hyphenated, .account].flatMap(
        \CharacterClass.table)
      let memory = UnsafeMutablePointer<Bool>.allocate(capacity: all.count)
      memory.initialize(from: all, count: all.count)
      return UnsafePointer(memory)
    }()
  }
}

extension Template {
  /// The steps of one expansion.
  static func steps(of sequence: [Part], in text: String) throws(ParseError) -> [Step] {
    var steps: [Step] = []
    steps.reserveCapacity(sequence.count)
    var place = 0
    func literal(at place: Int) -> [UInt8]? {
      if place < sequence.count, case .literal(let bytes) = sequence[place] { return bytes }
      return nil
    }
    while place < sequence.count {
      switch sequence[place] {
      case .literal(let bytes):
        steps.append(.literal(bytes))
      case .optional, .seam:
        break
      case .detour(let bytes):
        steps.append(.detour(bytes))
      case .keys(let keys):
        steps.append(.keys(keys))
      case .capture(let target, let kind):
        if kind == .peek {
          steps.append(.peek(target))
        } else if kind == .hex8 || kind == .hex16 {
          steps.append(.hexadecimal(count: kind == .hex8 ? 8 : 16, target))
        } else if kind == .host {
          steps.append(.host(target))
        } else if let characters = runClass(target, kind) {
          steps.append(.run(characters, target))
        } else if kind == .twin, let separator = literal(at: place + 1), place + 2 < sequence.count,
          case .capture(let second, _) = sequence[place + 2], let end = literal(at: place + 3)
        {
          steps.append(.twin(separator: separator, end: end, target, second))
          place += 3
        } else if let next = literal(at: place + 1) {
          steps.append(.until(next, search(target, kind), target))
          place += 1
        } else if place + 1 == sequence.count {
          steps.append(.rest(target))
        } else {
          throw ParseError(
            text: text, place: placeOfMeeting(text), sentence: "two captures with no text between them")
        }
      }
      place += 1
    }
    return steps
  }

  /// Where two captures meet in a template, as near as its text tells: after `}`, before `{`.
  private static func placeOfMeeting(_ text: String) -> Int {
    let bytes = Array(text.utf8)
    return bytes.indices.dropFirst().first {
      bytes[$0] == TemplateParser.open && bytes[$0 - 1] == TemplateParser.close
    } ?? 0
  }

  private static func runClass(_ target: Target, _ kind: Kind) -> Step.CharacterClass? {
    switch kind {
    case .word: .word
    case .integer: .integer
    case .decimal: .decimal
    case .address: .address
    case .identifier: .identifier
    case .digits: .digits
    case .hyphenated: .hyphenated
    case .account: .account
    case .first, .last, .lone, .echo, .mailbox, .twin, .peek, .host, .hex8, .hex16: nil
    case .natural:
      switch target {
      case .source, .destination: nil
      case .field(let field):
        switch field.shape {
        case .text: nil
        case .integer: .integer
        case .decimal: .decimal
        case .address: .address
        case .identifier: .identifier
        case .dottedDigits: .digits
        }
      }
    }
  }

  private static func search(_ target: Target, _ kind: Kind) -> Step.Search {
    switch kind {
    case .first: return .first
    case .last: return .last
    case .lone: return .lone
    case .echo: return .echo
    case .mailbox: return .mailbox
    default:
      guard case .field(let field) = target else { return .first }
      switch field {
      case .sender, .recipient, .originalRecipient: return .mailbox
      default: return field.isHostile ? .last : .first
      }
    }
  }
}
