import Foundation
import MailInput
import MailVocabulary

/// A directory of a test's own, which goes away with it.
final class Workplace {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "mailwhy-input-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, and the directories on its way; returns its path.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let place = path + "/" + name
    let directory = (place as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: place))
    return place
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }
}

/// A line as it was read.
struct ReadLine: Equatable {
  /// Where it stands in the uncompressed text.
  var offset: Int
  /// With its line end.
  var bytes: [UInt8]
  /// Nil if the line was not cut.
  var omitted: Int?
}

/// Everything that a reader gave.
struct Reading {
  var lines: [ReadLine] = []
  var fault: InputFault?
  var blocks = 0
  var consumed = 0

  var bytes: [UInt8] { lines.flatMap(\.bytes) }
  var text: String { String(decoding: bytes, as: UTF8.self) }

  init(_ reader: InputReader, capacity: Int) {
    let block = LineBlock(capacity: capacity)
    while reader.fill(block) {
      blocks += 1
      let bytes = block.bytes.withUnsafeBuffer { Array($0) }
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
        lines.append(
          ReadLine(
            offset: block.baseOffset + start, bytes: Array(bytes[start..<end]),
            omitted: block.omitted[UInt32(start)]))
        start = end
      }
      block.removeAll()
    }
    fault = reader.fault
    consumed = reader.consumed
  }

  init(path: String, capacity: Int = 1 << 20) throws {
    self.init(try InputReader(Input(file: path)), capacity: capacity)
  }
}

/// The lines of a text as they must be read: the plainest way to say it.
func expectedLines(_ text: [UInt8], limit: Int) -> [ReadLine] {
  var lines: [ReadLine] = []
  var start = 0
  while start < text.count {
    let end = text[start...].firstIndex(of: 0x0A) ?? text.count
    let kept = min(end, start + limit)
    var line = ReadLine(offset: start, bytes: Array(text[start..<kept]), omitted: end > kept ? end - kept : nil)
    if end < text.count { line.bytes.append(0x0A) }
    lines.append(line)
    start = end + 1
  }
  return lines
}

/// The same numbers each time (SplitMix64), so that a failure can be seen again.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
