import MailVocabulary

/// Joins the parts of a line that the engine of a container broke at 16 KiB, each stream by itself.
///
/// Docker writes a part as an object whose text has no line end; containerd, CRI-O and Podman mark it with a P. The line
/// stands where its first part stood, and comes when its last part does, so that what the other stream wrote meanwhile
/// comes before it. What was broken by a client's long text is one line again, and no part of it can pass for another.
/// Known weakness: of a line that went on from a file that was rotated away only the end is there, and it is read as a
/// line.
struct ContainerScanner: RecordScanner {
  /// A line of which more is to come.
  private struct Unfinished {
    /// What is known of it, without what stands behind its text.
    var text: [UInt8]
    /// What stands behind the text in its first part.
    var tail: [UInt8]
    var place: LinePlace
  }

  /// A line of the file, taken apart.
  private struct Part {
    /// 0 is the standard output, 1 the standard error.
    var stream: Int
    var text: Range<Int>
    var isUnfinished: Bool
  }

  /// A joined line is longer than the reader keeps, so that the reader cuts it and counts it as damaged.
  static let textLimit = InputReader.lineLimit + 1
  /// Docker breaks lines at 16 KiB; a shorter text without a line end is one whose writer left it away.
  private static let partSize = 16_000

  /// The begin of the line that is being read, if it lies in the pieces before.
  private var begin: [UInt8] = []
  /// Whether the line is too long to be kept, and goes through as it comes.
  private var isPassing = false
  private var unfinished: [Unfinished?] = [nil, nil]
  /// Where the line that is being read stands.
  private var place = LinePlace(line: 1, offset: 0)
  private var places: [LinePlace] = []

  mutating func takePlaces() -> [LinePlace] {
    defer { places.removeAll(keepingCapacity: true) }
    return places
  }

  mutating func feed(_ piece: UnsafeRawBufferPointer, into out: inout [UInt8]) {
    guard let base = piece.bindMemory(to: UInt8.self).baseAddress else { return }
    let bytes = Bytes(base: base, count: piece.count)
    var start = 0
    while start < bytes.count {
      guard let end = bytes.firstIndex(of: 0x0A, from: start) else {
        keep(bytes[start, bytes.count], into: &out)
        return
      }
      let rest = bytes[start, end + 1]
      if isPassing {
        out.append(contentsOf: rest)
        isPassing = false
        advance(rest.count)
      } else if begin.isEmpty {
        take(rest, into: &out)
      } else {
        begin.append(contentsOf: rest)
        takeBegin(into: &out)
      }
      start = end + 1
    }
  }

  mutating func finish(into out: inout [UInt8]) {
    if !begin.isEmpty { takeBegin(into: &out) }
    // In the order in which they began.
    for line in unfinished.compactMap({ $0 }).sorted(by: { $0.place.offset < $1.place.offset }) {
      end(line, into: &out)
    }
    unfinished = [nil, nil]
  }

  /// Keeps the begin of a line until its end comes.
  private mutating func keep(_ bytes: Bytes, into out: inout [UInt8]) {
    if isPassing {
      out.append(contentsOf: bytes)
      place.offset += bytes.count
      return
    }
    begin.append(contentsOf: bytes)
    guard begin.count > Self.textLimit else { return }
    places.append(place)
    out.append(contentsOf: begin)
    place.offset += begin.count
    begin.removeAll(keepingCapacity: true)
    isPassing = true
  }

  private mutating func takeBegin(into out: inout [UInt8]) {
    let line = begin
    begin.removeAll(keepingCapacity: true)
    line.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      take(Bytes(base: base, count: buffer.count), into: &out)
    }
  }

  private mutating func advance(_ count: Int) {
    place.offset += count
    place.line += 1
  }

  /// Takes a line with its line end, if it has one.
  private mutating func take(_ line: Bytes, into out: inout [UInt8]) {
    defer { advance(line.count) }
    guard let part = part(line), part.isUnfinished || unfinished[part.stream] != nil else {
      places.append(place)
      out.append(contentsOf: line)
      return
    }
    var whole =
      unfinished[part.stream]
      ?? Unfinished(
        text: Array(line[0, part.text.lowerBound]), tail: Array(line[part.text.upperBound, line.count]), place: place)
    unfinished[part.stream] = nil
    let room = max(0, Self.textLimit - whole.text.count)
    whole.text.append(contentsOf: line[part.text.lowerBound, min(part.text.upperBound, part.text.lowerBound + room)])
    if part.isUnfinished {
      unfinished[part.stream] = whole
    } else {
      end(whole, into: &out)
    }
  }

  /// Writes a line that was joined.
  private mutating func end(_ line: Unfinished, into out: inout [UInt8]) {
    places.append(line.place)
    let start = out.count
    out.append(contentsOf: line.text)
    out.append(contentsOf: line.tail)
    if line.tail.last != 0x0A { out.append(0x0A) }
    // It is a part no more.
    if out[start] != UInt8(ascii: "{"), let blank = out[start...].firstIndex(of: 0x20), blank + 8 < out.count {
      out[blank + 8] = UInt8(ascii: "F")
    }
  }

  // MARK: The two forms

  private func part(_ line: Bytes) -> Part? {
    if line.hasPrefix("{\"log\":\"") {
      // Most lines are short, and no part of another.
      guard line.count >= Self.partSize || unfinished[0] != nil || unfinished[1] != nil else { return nil }
      return Self.object(line)
    }
    return Self.marked(line)
  }

  /// `{"log":"text\n","stream":"stdout","time":"…"}`
  private static func object(_ line: Bytes) -> Part? {
    var end = 8
    var escapes = 0
    while end < line.count, line[end] != UInt8(ascii: "\"") {
      if line[end] == UInt8(ascii: "\\") {
        // `\u0000` is one byte, too.
        let count = end + 1 < line.count && line[end + 1] == UInt8(ascii: "u") ? 6 : 2
        escapes += count - 1
        end += count
      } else {
        end += 1
      }
    }
    guard end < line.count, line.matches(Bytes("\",\"stream\":\"std"), at: end), end + 16 < line.count else {
      return nil
    }
    let isError = line[end + 15] == UInt8(ascii: "e")
    // Only an escape ends so: a backslash of the text is written twice.
    let hasLineEnd =
      end - 8 >= 2 && line.matches(Bytes("\\n"), at: end - 2) && backslashes(line, before: end - 1) % 2 == 1
    return Part(
      stream: isError ? 1 : 0, text: 8..<end, isUnfinished: !hasLineEnd && end - 8 - escapes >= partSize)
  }

  private static func backslashes(_ line: Bytes, before end: Int) -> Int {
    var place = end
    while place > 8, line[place - 1] == UInt8(ascii: "\\") { place -= 1 }
    return end - place
  }

  /// `2026-11-24T01:44:28.123456789Z stdout P text`
  private static func marked(_ line: Bytes) -> Part? {
    guard let blank = line[0, min(line.count, 40)].firstIndex(of: 0x20), blank > 18, blank + 9 < line.count,
      line.matches(Bytes(" std"), at: blank), line[blank + 7] == 0x20
    else { return nil }
    let flag = line[blank + 8]
    guard flag == UInt8(ascii: "P") || flag == UInt8(ascii: "F") else { return nil }
    // More marks may follow behind colons.
    var start = blank + 9
    while start < line.count, line[start] > 0x20 { start += 1 }
    guard start < line.count, line[start] == 0x20 else { return nil }
    let end = line[line.count - 1] == 0x0A ? line.count - 1 : line.count
    return Part(
      stream: line[blank + 4] == UInt8(ascii: "e") ? 1 : 0, text: min(start + 1, end)..<end,
      isUnfinished: flag == UInt8(ascii: "P"))
  }
}

extension [UInt8] {
  fileprivate init(_ bytes: Bytes) {
    self = bytes.withUnsafeBuffer { Array($0) }
  }

  fileprivate mutating func append(contentsOf bytes: Bytes) {
    bytes.withUnsafeBuffer { append(contentsOf: $0) }
  }
}
