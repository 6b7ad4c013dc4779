import MailDiagnosis
import MailInput
import MailReports
import MailVocabulary

/// What the configuration file sets: lines of `thresholds.NAME = NUMBER`, and comments that begin with `#`.
enum Configuration {
  static let systemPath = "/etc/mailwhy/mailwhy.conf"

  /// A line that can't be followed, or a file that can't be read.
  enum Fault: Error, Equatable, Told {
    case unreadable(path: String)
    case noSetting(path: String, line: Int)
    case unknown(path: String, line: Int, name: String)
    case badValue(path: String, line: Int, name: String, value: String)

    var sentence: Sentence {
      switch self {
      case .unreadable(let path):
        "\(path, as: "path"): the configuration cannot be read."
      case .noSetting(let path, let line):
        "\(path, as: "path"), line \(line, as: "line"): a line is NAME = NUMBER, or a comment after #."
      case .unknown(let path, let line, let name):
        "\(path, as: "path"), line \(line, as: "line"): there is no setting \(name, as: "name"); mailwhy findings --help lists them."
      case .badValue(let path, let line, let name, let value):
        "\(path, as: "path"), line \(line, as: "line"): \(name, as: "name") is a whole number from 1 to \(Thresholds.limit, as: "limit"), not “\(value, as: "value")”."
      }
    }
  }

  /// The thresholds that a file sets; without a path those of the system's file, if there is one.
  static func thresholds(_ path: String?) throws(Fault) -> Thresholds {
    guard let window = FileWindow(path: path ?? systemPath), window.isPlain else {
      if let path { throw .unreadable(path: path) }
      return Thresholds()
    }
    return try read(window.wholeLines().map(\.string), path: path ?? systemPath)
  }

  static func read(_ lines: [String], path: String) throws(Fault) -> Thresholds {
    var thresholds = Thresholds()
    for (place, text) in lines.enumerated() {
      let content = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0].trimmed
      guard !content.isEmpty else { continue }
      let parts = content.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(\.trimmed)
      guard parts.count == 2, !parts[0].isEmpty else { throw .noSetting(path: path, line: place + 1) }
      let name = String(parts[0])
      let prefix = "thresholds."
      guard name.hasPrefix(prefix), Thresholds.settings.contains(where: { $0.name == name.dropFirst(prefix.count) })
      else {
        throw .unknown(path: path, line: place + 1, name: name)
      }
      guard let value = Int(parts[1]), (1...Thresholds.limit).contains(value) else {
        throw .badValue(path: path, line: place + 1, name: name, value: String(parts[1]))
      }
      _ = thresholds.set(name.dropFirst(prefix.count), to: value)
    }
    return thresholds
  }

  /// All settings with their defaults, one a line, for help and manual.
  static let overview = Thresholds.settings.map { setting in
    "  thresholds.\(setting.name) = \(setting.defaultValue)  # \(setting.means)"
  }.joined(separator: "\n")
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = self
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
