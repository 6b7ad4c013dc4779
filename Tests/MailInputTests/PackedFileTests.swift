import MailTestSupport
import MailInput
import MailVocabulary
import Testing

/// What is true of every packed format.
@Suite struct PackedFileTests {
  /// Text that does not pack too well, so that truncation leaves something to serve.
  static func sample(_ lines: Int, seed: UInt64 = 7) -> [UInt8] {
    var dice = Dice(state: seed)
    var text: [UInt8] = []
    for number in 0..<lines {
      let queue = String(dice.next(), radix: 36, uppercase: true)
      text += Array("Oct  4 10:59:51 mail postfix/qmgr[\(number)]: \(queue): removed \(dice.next())\n".utf8)
    }
    return text
  }

  @Test(arguments: Packing.allCases, [16, 100, 4_096, 1 << 20])
  func whole(_ packing: Packing, _ capacity: Int) throws {
    let work = Workplace()
    let text = Self.sample(capacity < 4_096 ? 50 : 30_000)
    let path = try work.write("a.bin", packing.pack(text))
    let reading = try Reading(path: path, capacity: capacity)
    #expect(reading.lines == expectedLines(text, limit: min(InputReader.lineLimit, capacity - 1)))
    #expect(reading.fault == nil)
    #expect(reading.consumed == packing.pack(text).count)
  }

  @Test(arguments: Packing.allCases)
  func severalStreamsAreOneText(_ packing: Packing) throws {
    let work = Workplace()
    let parts = [Self.sample(10), [], Self.sample(3_000, seed: 2), Array("half a line".utf8), Array(" more\n".utf8)]
    let path = try work.write("many", parts.flatMap(packing.pack))
    let reading = try Reading(path: path)
    #expect(reading.bytes == parts.flatMap { $0 })
    #expect(reading.fault == nil)
  }

  @Test(arguments: Packing.allCases, [1, 4, 512, 700_000])
  func zerosBehindAStreamAreNothing(_ packing: Packing, _ count: Int) throws {
    let work = Workplace()
    let zeros = [UInt8](repeating: 0, count: count)
    let text = Self.sample(20)
    let path = try work.write("padded", packing.pack(text) + zeros)
    let reading = try Reading(path: path)
    #expect(reading.bytes == text)
    #expect(reading.fault == nil)
    // Another stream may follow them.
    let path2 = try work.write("padded2", packing.pack(text) + zeros + packing.pack(text))
    let reading2 = try Reading(path: path2)
    #expect(reading2.bytes == text + text)
    #expect(reading2.fault == nil)
  }

  @Test(arguments: Packing.allCases, ["garbage", "x", "\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\u{9}\u{A}\u{B}"])
  func garbageBehindAStreamIsDamage(_ packing: Packing, _ garbage: String) throws {
    let work = Workplace()
    let text = Self.sample(20)
    let path = try work.write("garbage", packing.pack(text) + Array(garbage.utf8))
    let reading = try Reading(path: path)
    #expect(reading.bytes == text)
    #expect(reading.fault == .corrupt(path: path, offset: text.count, format: packing.rawValue))
  }

  @Test(arguments: Packing.allCases)
  func truncatedAnywhereServesWhatIsThere(_ packing: Packing) throws {
    let work = Workplace()
    let text = Self.sample(3_000)
    let packed = packing.pack(text)
    var served = 0
    for cut in [
      10, 18, 40, packed.count / 4, packed.count / 2, packed.count * 3 / 4, packed.count - 9, packed.count - 1,
    ] {
      let path = try work.write("cut", Array(packed[..<cut]))
      let reading = try Reading(path: path)
      #expect(reading.bytes == Array(text.prefix(reading.bytes.count)), "cut at \(cut)")
      #expect(
        reading.fault == .truncated(path: path, offset: reading.bytes.count, format: packing.rawValue), "cut at \(cut)")
      #expect(reading.bytes.count >= served)
      served = reading.bytes.count
    }
    // All but the end of the stream was there at the last cut.
    #expect(served == text.count || packing == .bzip2 || packing == .zstd)
  }

  @Test func truncatedInTheSecondStream() throws {
    let work = Workplace()
    for packing in Packing.allCases {
      let text = Self.sample(40)
      for kept in [1, 3] {
        let path = try work.write("second", packing.pack(text) + packing.pack(text).prefix(kept))
        let reading = try Reading(path: path)
        #expect(reading.bytes == text)
        #expect(reading.fault == .truncated(path: path, offset: text.count, format: packing.rawValue))
      }
    }
  }

  @Test(arguments: Packing.allCases)
  func damagedAnywhereIsTold(_ packing: Packing) throws {
    let work = Workplace()
    let text = Self.sample(3_000)
    let packed = packing.pack(text)
    for part in 1..<8 {
      var damaged = packed
      let place = packed.count * part / 8
      for offset in 0..<8 { damaged[place + offset] ^= 0x5A }
      let path = try work.write("damaged", damaged)
      let reading = try Reading(path: path)
      let fault = try #require(reading.fault)
      // A damaged length may lead beyond the end.
      let isDamage =
        fault == .corrupt(path: path, offset: reading.bytes.count, format: packing.rawValue)
        || fault == .truncated(path: path, offset: reading.bytes.count, format: packing.rawValue)
      #expect(isDamage, "\(fault)")
    }
  }

  @Test func damageInTheMiddleServesWhatIsBefore() throws {
    let work = Workplace()
    let first = Self.sample(1_000)
    for packing in Packing.allCases {
      var second = packing.pack(Self.sample(1_000, seed: 3))
      second.replaceSubrange(30..<60, with: repeatElement(0xA5, count: 30))
      let path = try work.write("middle", packing.pack(first) + second)
      let reading = try Reading(path: path)
      #expect(Array(reading.bytes.prefix(first.count)) == first)
      #expect(reading.fault != nil)
    }
  }

  @Test func wrongChecksumIsDamage() throws {
    let work = Workplace()
    let text = Self.sample(100)
    var packed = Packing.gzip.pack(text)
    packed[packed.count - 7] ^= 1
    let path = try work.write("sum.gz", packed)
    let reading = try Reading(path: path)
    #expect(reading.bytes == text)
    #expect(reading.fault == .corrupt(path: path, offset: text.count, format: "gzip"))
  }

  @Test func skippableFramesAreSkipped() throws {
    let work = Workplace()
    let text = Self.sample(100)
    let skippable: [UInt8] = [0x5A, 0x2A, 0x4D, 0x18, 5, 0, 0, 0] + Array("notes".utf8)
    let packed = Packing.zstd.pack(text)
    let reading = try Reading(path: try work.write("s.zst", skippable + packed + skippable + packed + skippable))
    #expect(reading.bytes == text + text)
    #expect(reading.fault == nil)
  }

  @Test func hugeWindowIsRefusedNotAllocated() throws {
    let work = Workplace()
    // A frame that asks for a window of 2 GiB, with one raw block.
    let path = try work.write("w.zst", [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0xA8, 0x21, 0, 0, 1, 2, 3, 4])
    let reading = try Reading(path: path)
    #expect(reading.fault == .needsMemory(path: path, offset: 0, format: "zstd"))
    // An xz block header that asks for a dictionary of 4 GiB.
    let header: [UInt8] = [0x02, 0x00, 0x21, 0x01, 40, 0, 0, 0]
    let sum = crc(header)
    let path2 = try work.write("w.xz", Array(Packing.xz.pack([1]).prefix(12)) + header + sum + [0, 0, 0, 0])
    let reading2 = try Reading(path: path2)
    #expect(reading2.fault == .needsMemory(path: path2, offset: 0, format: "xz"))
  }

  /// The checksum of an xz header, in its byte order.
  private func crc(_ bytes: [UInt8]) -> [UInt8] {
    var sum: UInt32 = ~0
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return (0..<4).map { UInt8(truncatingIfNeeded: ~sum >> UInt32(8 * $0)) }
  }

  @Test(.timeLimit(.minutes(10)), arguments: [Packing.gzip, .zstd])
  func bombOfOneLine(_ packing: Packing) throws {
    let work = Workplace()
    let size = 200 << 20
    let path = try work.write("bomb", packing.pack([UInt8](repeating: 0, count: size)))
    let reading = try Reading(path: path)
    // One line without an end, cut at the limit; all of it is accounted for.
    #expect(reading.lines.count == 1)
    #expect(reading.lines.first?.bytes.count == InputReader.lineLimit)
    #expect(reading.lines.first?.omitted == size - InputReader.lineLimit)
    #expect(reading.fault == nil)
  }

  @Test(.timeLimit(.minutes(10)), arguments: [Packing.gzip, .zstd])
  func bombOfEmptyLinesComesInBlocks(_ packing: Packing) throws {
    let work = Workplace()
    let size = 200 << 20
    let path = try work.write("bomb", packing.pack([UInt8](repeating: 0x0A, count: size)))
    let reader = try InputReader(Input(file: path))
    let block = LineBlock(capacity: 1 << 20)
    var blocks = 0
    var bytes = 0
    while reader.fill(block) {
      #expect(block.baseOffset == bytes)
      blocks += 1
      bytes += block.count
      block.removeAll()
    }
    #expect(bytes == size)
    #expect(blocks == 200)
  }
}
