#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
public import MailVocabulary

/// What could not be read. Its description is a sentence: what, where, and what to do about it.
public enum InputFault: Error, Sendable, Hashable {
  /// `code` is the system's error number.
  case cannotOpen(path: String, code: Int32)
  /// Reading stopped at a byte of the file on disk.
  case cannotRead(path: String, offset: Int, code: Int32)
  /// The file became shorter than what was read of it, as a rotation that copies and cuts does to it.
  case cutWhileRead(path: String, offset: Int)
  /// A directory, socket or disk where a file was expected.
  case notAFile(path: String)
  case nothingInDirectory(path: String)
  case directoryTooDeep(path: String)
  /// The name is not UTF-8; `path` shows it as far as it can be shown.
  case unreadableName(path: String)
  /// The compressed file ends too early; `offset` counts the uncompressed text before it.
  case truncated(path: String, offset: Int, format: String)
  /// The compressed file is damaged, or something else follows it; `offset` counts the uncompressed text before it.
  case corrupt(path: String, offset: Int, format: String)
  /// Unpacking takes more memory than is allowed.
  case needsMemory(path: String, offset: Int, format: String)
  /// A format that is recognised but not read; `remedy` says how else.
  case notSupported(path: String, format: Sentence, remedy: Sentence)
  case journalFailed(status: Int32)
  /// The user did not want to wait for the end.
  case stopped
  /// A dialect file is not used, so that its lines are not understood; the sentence says why.
  case dialectRefused(Sentence)
}

extension InputFault: Told {
  public var sentence: Sentence {
    switch self {
    case .cannotOpen(let path, let code):
      "Cannot open \(Self.shown(path), as: "path") (\(Self.reason(code), as: "reason")): \(Self.advice(code), as: "advice")."
    case .cannotRead(let path, let offset, let code):
      """
      Cannot read \(Self.shown(path), as: "path") beyond byte \(offset, as: "offset") (\(Self.reason(code), as: "reason")): \
      what comes before was read; check the disk or the connection.
      """
    case .cutWhileRead(let path, let offset):
      """
      The file \(Self.shown(path), as: "path") was cut while it was read, after \(offset, as: "offset") bytes: \
      what comes before was read; name the file to which its lines were moved, too.
      """
    case .notAFile(let path):
      "Cannot read \(Self.shown(path), as: "path"), which is not a file: name a log file."
    case .nothingInDirectory(let path):
      "Found no log file in the directory \(Self.shown(path), as: "path"): name a file, or another directory."
    case .directoryTooDeep(let path):
      "Did not enter the directory \(Self.shown(path), as: "path"), which lies too deep: name it by itself."
    case .unreadableName(let path):
      "Cannot open \(Self.shown(path), as: "path"), whose name is not UTF-8: rename it, or read it from standard input."
    case .truncated(let path, let offset, let format):
      """
      The \(format, as: "format") file \(Self.shown(path), as: "path") ends too early, after \(offset, as: "offset") bytes of text: \
      what comes before was read; get a whole copy of it.
      """
    case .corrupt(let path, let offset, let format):
      """
      The \(format, as: "format") file \(Self.shown(path), as: "path") is damaged after \(offset, as: "offset") bytes of text: \
      what comes before was read; get an intact copy of it.
      """
    case .needsMemory(let path, let offset, let format):
      """
      The \(format, as: "format") file \(Self.shown(path), as: "path") needs too much memory to unpack after \(offset, as: "offset") bytes of text: \
      unpack it with \(format == "zstd" ? "zstd -d --long=31" : format + " -d", as: "command"), and name the result.
      """
    case .notSupported(let path, let format, let remedy):
      "Cannot read \(Self.shown(path), as: "path"), which is \(format, as: "format"): \(remedy, as: "remedy")."
    case .journalFailed(let status):
      "Cannot read the journal to its end (journalctl ended with status \(Int(status), as: "status")): run journalctl to see why."
    case .stopped:
      "Stopped before the end of the log, as asked: what is said is about the lines that were read."
    case .dialectRefused(let sentence):
      sentence
    }
  }

  /// A path without bytes that would break the sentence or reach the terminal.
  static func shown(_ path: String) -> String {
    guard path.unicodeScalars.contains(where: \.isHidden) else { return path }
    var text = ""
    for scalar in path.unicodeScalars {
      switch scalar {
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if scalar.isHidden {
          text += "\\u{" + String(scalar.value, radix: 16) + "}"
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return text
  }

  /// The system's own words.
  private static func reason(_ code: Int32) -> Sentence { Sentence(String(cString: strerror(code))) }

  private static func advice(_ code: Int32) -> Sentence {
    switch code {
    case ENOENT, ENOTDIR, ENAMETOOLONG: "check the path"
    case EACCES, EPERM: "run as root, or as a member of the group that may read it"
    case ELOOP: "check where its symbolic links lead"
    case EMFILE, ENFILE, ENOMEM: "close other programs, or raise the limit"
    default: "check that it can be read"
    }
  }
}
