import MailVocabulary

/// What a line of a log comes wrapped in: the name of a container, a stamp of the pipe that it went through, JSON.
///
/// A carrier is told by the first bytes, so that a plain line of syslog costs it nothing; carriers may hold one another,
/// as a container's name holds its stamp, and that a JSON object.
struct Carrier: Sendable {
  let name: StaticString
  /// The bytes with which it may begin.
  let firstBytes: [ClosedRange<UInt8>]
  /// Takes the outermost layer off, and notes what it tells; false leaves the line as it was.
  let unwrap: @Sendable (inout CarriedLine) -> Bool

  static let all: [Carrier] = [
    .json, .terminalEscape, .pod, .bracketedDate, .monotonicStamp, .weekdayStamp, .epochStamp, .facilityBehindHost,
    .pipeStamp,
    .facility, .container,
  ]

  /// The carriers that may begin with each byte.
  private static let byFirstByte: [[Carrier]] = (UInt8.min...UInt8.max).map { byte in
    all.filter { carrier in carrier.firstBytes.contains { $0 ~= byte } }
  }

  /// More layers than that hold no log.
  private static let layerLimit = 6

  /// Takes a line out of all that carries it; nil if it is carried by nothing, or has nothing in it.
  static func unwrap(_ block: LineBlock, start: Int, count: Int) -> CarriedLine? {
    var line = CarriedLine(block, start: start, count: count)
    var layers = 0
    while layers < layerLimit, !line.isRead, let first = line.rest.first,
      byFirstByte[Int(first)].contains(where: { $0.unwrap(&line) })
    {
      layers += 1
      line.readHeader()
    }
    if layers == 0, !terminalEscape.unwrap(&line) { return nil }
    return line.finish() ? line : nil
  }
}

extension Bytes {
  var first: UInt8? { isEmpty ? nil : self[0] }

  /// The place after a run of bytes for which the test holds.
  func end(from start: Int, while test: (UInt8) -> Bool) -> Int {
    var place = start
    while place < count, test(self[place]) { place += 1 }
    return place
  }
}
