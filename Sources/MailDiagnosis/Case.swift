public import MailVocabulary

extension Diagnosis {
  /// A log, and what must be said of it.
  public struct Case: Sendable {
    public enum Verdict: Sendable, Equatable {
      /// Found, of this subject; the lines that begin with `»` are its evidence.
      case finds(String)
      case silent
    }

    public let verdict: Verdict
    /// How grave it is found to be, where that depends on the log.
    public let severity: Finding.Severity?
    /// Why it is a case.
    public let because: String
    /// As written: the telling ones begin with `»`.
    public let lines: [String]

    /// A log in which it is found; the telling lines begin with `»`.
    public static func finds(
      _ subject: String, _ severity: Finding.Severity? = nil, because: String, _ lines: [String]
    ) -> Case {
      Case(verdict: .finds(subject), severity: severity, because: because, lines: lines)
    }

    /// A look-alike in which it is not.
    public static func silent(because: String, _ lines: [String]) -> Case {
      Case(verdict: .silent, severity: nil, because: because, lines: lines)
    }

    static let marker: Character = "»"

    /// The log as it would stand in a file.
    ///
    /// The characters U+F780 to U+F7FF stand for the bytes 80 to FF, so that a case can hold bytes that are no UTF-8.
    public var log: [UInt8] {
      var bytes: [UInt8] = []
      for line in lines {
        for scalar in (line.first == Self.marker ? line.dropFirst() : line[...]).unicodeScalars {
          if (0xF780...0xF7FF).contains(scalar.value) {
            bytes.append(UInt8(scalar.value - 0xF700))
          } else {
            bytes += UTF8.encode(scalar).map(Array.init) ?? []
          }
        }
        bytes.append(0x0A)
      }
      return bytes
    }

    /// The numbers of the telling lines, from 1.
    public var telling: Set<Int> {
      Set(lines.indices.filter { lines[$0].first == Self.marker }.map { $0 + 1 })
    }
  }
}
