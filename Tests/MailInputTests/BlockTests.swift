import MailTestSupport
import MailInput
import MailVocabulary
import Testing

/// How the text is cut into blocks must not show in the lines.
@Suite struct BlockTests {
  static func randomText(_ dice: inout Dice) -> [UInt8] {
    var text: [UInt8] = []
    for _ in 0..<Int.random(in: 0...40, using: &dice) {
      let length = [0, 1, 7, 15, 16, 17, 31, 60, 200].randomElement(using: &dice) ?? 0
      let alphabet: [UInt8] = [0x61, 0x62, 0x20, 0x00, 0x0D, 0xC3, 0xFF]
      for _ in 0..<length { text.append(alphabet.randomElement(using: &dice) ?? 0) }
      if Bool.random(using: &dice) { text.append(0x0D) }
      text.append(0x0A)
    }
    if Bool.random(using: &dice), text.last == 0x0A { text.removeLast() }
    return text
  }

  @Test(arguments: [2, 3, 16, 17, 31, 64, 100, 1_000, 100_000])
  func blockSizeDoesNotShow(_ capacity: Int) throws {
    let work = Workplace()
    for seed in 0..<60 {
      var dice = Dice(state: UInt64(seed))
      let text = Self.randomText(&dice)
      let limit = min(InputReader.lineLimit, capacity - 1)
      let expected = expectedLines(text, limit: limit)
      let plain = try Reading(path: try work.write("t", text), capacity: capacity)
      #expect(plain.lines == expected, "seed \(seed)")
      let packed = try Reading(path: try work.write("t.gz", Packing.gzip.pack(text)), capacity: capacity)
      #expect(packed.lines == expected, "seed \(seed)")
      #expect(plain.fault == nil && packed.fault == nil)
    }
  }

  @Test func blocksOfChangingSize() throws {
    let work = Workplace()
    var dice = Dice(state: 99)
    let text = (0..<30).flatMap { _ in Self.randomText(&dice) }
    let reader = try InputReader(Input(file: try work.write("t", text)))
    var bytes = 0
    var next = 0
    let blocks = [500, 300, 2_000, 257].map { LineBlock(capacity: $0) }
    var turn = 0
    while reader.fill(blocks[turn % 4]) {
      let block = blocks[turn % 4]
      #expect(block.baseOffset == next)
      #expect(block.bytes[block.count - 1] == 0x0A || block.baseOffset + block.count == text.count)
      bytes += block.count
      next += block.count
      block.removeAll()
      turn += 1
    }
    #expect(bytes == text.count)
  }

  @Test(arguments: [65_535, 65_536, 65_537, 70_000, 1_048_575, 1_048_576, 3_000_000], ["\n", "\r\n", ""])
  func longLines(_ length: Int, _ end: String) throws {
    let work = Workplace()
    let before = Array("first\nsecond\n".utf8)
    var text = before + [UInt8](repeating: 0x78, count: length) + Array(end.utf8)
    if !end.isEmpty { text += Array("after\nlast".utf8) }
    let expected = expectedLines(text, limit: InputReader.lineLimit)
    for capacity in [65_537, 100_000, 1 << 20] {
      let reading = try Reading(path: try work.write("long", text), capacity: capacity)
      #expect(reading.lines == expected)
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func hundredMegabytesInOneLine() throws {
    let work = Workplace()
    var text = Array("a\n".utf8)
    text += [UInt8](repeating: 0x78, count: 100_000_000)
    text += Array("\nb\n".utf8)
    let path = try work.write("long", text)
    let reading = try Reading(path: path)
    #expect(reading.lines.map(\.offset) == [0, 2, 100_000_003])
    #expect(reading.lines.map(\.omitted) == [nil, 100_000_000 - InputReader.lineLimit, nil])
    #expect(reading.lines.last?.bytes == Array("b\n".utf8))
  }

  @Test func cutLineHasABlockOfItsOwn() throws {
    let work = Workplace()
    let reader = try InputReader(Input(file: try work.write("c", "a\nb\n0123456789abcdefghij\nc\n")))
    let block = LineBlock(capacity: 16)
    var seen: [String] = []
    while reader.fill(block) {
      seen.append("\(block.baseOffset) \(block.bytes.string.debugDescription) \(block.omitted)")
      block.removeAll()
    }
    #expect(seen == ["0 \"a\\nb\\n\" [:]", "4 \"0123456789abcde\\n\" [0: 5]", "25 \"c\\n\" [:]"])
  }

  @Test(arguments: [
    "", "\n", "\n\n", "x", "x\n", "\r\n", "\0", "\0\n\0", "BZh", "BZh9", "BZh9 is text\n", "P", "\u{1F}",
  ])
  func smallTexts(_ text: String) throws {
    let work = Workplace()
    for capacity in [16, 1 << 20] {
      let reading = try Reading(path: try work.write("small", text), capacity: capacity)
      #expect(reading.lines == expectedLines(Array(text.utf8), limit: capacity - 1))
      #expect(reading.fault == nil)
    }
  }

  @Test func endIsTheEndForGood() throws {
    let work = Workplace()
    let reader = try InputReader(Input(file: try work.write("e", "x")))
    let block = LineBlock(capacity: 16)
    #expect(reader.fill(block))
    block.removeAll()
    #expect(!reader.fill(block))
    #expect(!reader.fill(block))
    #expect(reader.consumed == 1)
  }
}
