import MailVocabulary

/// Turns an input whose records are not one line each into lines, fed with pieces of any size.
protocol RecordScanner {
  /// Reads a piece, and appends the lines of the records that end in it.
  mutating func feed(_ piece: UnsafeRawBufferPointer, into out: inout [UInt8])
  /// Ends the record that is being read, if one is.
  mutating func finish(into out: inout [UInt8])
  /// Where the records began whose lines were appended since it was asked last.
  mutating func takePlaces() -> [LinePlace]
}

/// A format in which a record may be several lines, told from the first bytes of an input.
enum RecordFormat: CaseIterable {
  /// `journalctl --output=export`, and what systemd-journal-upload and -remote exchange.
  case journalExport
  /// `journalctl --output=json-pretty`.
  case journalPretty
  /// `journalctl --output=json-sse`: an empty line behind each record.
  case journalEvents
  /// What Docker, containerd, CRI-O and Podman keep of a container, in which a long line is broken.
  case container

  /// The first bytes that tell it; a blank stands for any number of them and of line ends.
  private var signatures: [StaticString] {
    switch self {
    case .journalExport: ["__CURSOR=", "__REALTIME_TIMESTAMP="]
    case .journalPretty: ["{\n \"__"]
    case .journalEvents: ["data: {\"__"]
    case .container: ["{\"log\":\""]
    }
  }

  /// How many bytes are looked at.
  static let signatureLimit = 48

  /// The format of an input that begins so; nil is text of one line a record.
  init?(head: UnsafeRawBufferPointer) {
    guard let format = Self.allCases.first(where: { $0.fits(head) == .whole }) else { return nil }
    self = format
  }

  /// Whether more bytes might tell a format.
  static func mayBegin(with head: UnsafeRawBufferPointer) -> Bool {
    head.count < signatureLimit && allCases.contains { $0.fits(head) != .no }
  }

  private enum Fit { case no, begun, whole }

  private func fits(_ head: UnsafeRawBufferPointer) -> Fit {
    var best = Fit.no
    for signature in signatures {
      switch Self.fit(head, signature) {
      case .whole: return .whole
      case .begun: best = .begun
      case .no: break
      }
    }
    if self == .container {
      let fit = Self.fitMarked(head)
      return fit == .no ? best : fit
    }
    return best
  }

  private static func fit(_ head: UnsafeRawBufferPointer, _ signature: StaticString) -> Fit {
    var place = 0
    let wanted = Bytes(signature)
    for position in 0..<wanted.count {
      if wanted[position] == 0x20 {
        while place < head.count, head[place] == 0x20 || head[place] == 0x09 || head[place] == 0x0A { place += 1 }
        continue
      }
      if place < head.count, wanted[position] == 0x0A, head[place] == 0x0D { place += 1 }
      guard place < head.count else { return .begun }
      guard head[place] == wanted[position] else { return .no }
      place += 1
    }
    return .whole
  }

  /// Whether it begins as `2026-11-24T01:44:28.123456789Z stdout F `.
  private static func fitMarked(_ head: UnsafeRawBufferPointer) -> Fit {
    var place = 0
    for expected in "0000-00-00T00:00:00".utf8 {
      guard place < head.count else { return .begun }
      let isFit = expected == UInt8(ascii: "0") ? head[place] &- 0x30 < 10 : head[place] == expected
      guard isFit else { return .no }
      place += 1
    }
    while place < head.count, place < 36, head[place] &- 0x30 < 10 || ".Z+-:".utf8.contains(head[place]) { place += 1 }
    for stream in [" stdout ", " stderr "] as [StaticString] {
      let rest = UnsafeRawBufferPointer(rebasing: head[place...])
      let fit = fit(rest, stream)
      guard fit == .whole, rest.count > 8 else {
        if fit != .no { return .begun }
        continue
      }
      return rest[8] == UInt8(ascii: "P") || rest[8] == UInt8(ascii: "F") ? .whole : .no
    }
    return .no
  }

  var scanner: any RecordScanner {
    switch self {
    case .journalExport: ExportScanner()
    case .journalPretty: JournalScanner(isPretty: true, tellsPlaces: true)
    case .journalEvents: JournalScanner(tellsPlaces: true)
    case .container: ContainerScanner()
    }
  }
}

/// The records of an input as lines of text, with the places at which they stand in it.
final class RecordSource: ByteSource {
  private let source: any ByteSource
  private let memory: UnsafeMutableRawBufferPointer
  private var scanner: any RecordScanner
  /// Lines that were not asked for yet.
  private var lines: [UInt8] = []
  private var served = 0
  private var places: [LinePlace] = []
  private var placesServed = 0
  private var hasEnded = false
  private var failure: InputFault?

  /// - Parameter head: what was read of it already.
  init(_ source: any ByteSource, format: RecordFormat, head: UnsafeRawBufferPointer) {
    self.source = source
    scanner = format.scanner
    memory = .allocate(byteCount: 64 << 10, alignment: 16)
    scanner.feed(head, into: &lines)
    places = scanner.takePlaces()
  }

  deinit { memory.deallocate() }

  var consumed: Int { source.consumed }
  var isIdle: Bool { served == lines.count && !hasEnded && source.isIdle }

  func read(into output: UnsafeMutableRawBufferPointer) throws(InputFault) -> Int {
    while served == lines.count {
      if hasEnded {
        if let failure { throw failure }
        return 0
      }
      lines.removeAll(keepingCapacity: true)
      served = 0
      var count = 0
      do throws(InputFault) {
        count = try source.read(into: memory)
      } catch {
        failure = error
      }
      if count > 0 {
        scanner.feed(UnsafeRawBufferPointer(rebasing: memory[..<count]), into: &lines)
      } else {
        hasEnded = true
        scanner.finish(into: &lines)
      }
      places += scanner.takePlaces()
    }
    let count = min(output.count, lines.count - served)
    lines[served..<served + count].withUnsafeBytes { output.copyMemory(from: $0) }
    served += count
    return count
  }

  /// Where the next lines stand in the input.
  func takePlaces(_ count: Int) -> [LinePlace] {
    let end = min(places.count, placesServed + count)
    let taken = Array(places[placesServed..<end])
    placesServed = end
    if placesServed > 4_096 {
      places.removeFirst(placesServed)
      placesServed = 0
    }
    return taken
  }
}
