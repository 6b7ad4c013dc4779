import MailTestSupport
import Foundation
import MailVocabulary
import Testing

@testable import MailInput

@Suite struct OpeningTests {
  @Test func missingFile() {
    #expect(throws: InputFault.cannotOpen(path: "/nowhere/maillog", code: ENOENT)) {
      try InputReader(Input(file: "/nowhere/maillog"))
    }
  }

  @Test func directoryIsNoFile() {
    #expect(throws: InputFault.notAFile(path: "/")) { try InputReader(Input(file: "/")) }
    #expect(
      InputFault.notAFile(path: "/").description == "Cannot read /, which is not a file: name a log file.")
  }

  @Test func nameWithALineEnd() throws {
    let work = Workplace()
    let path = try work.write("mail\nlog", "x\n")
    #expect(try Reading(path: path).text == "x\n")
    #expect(InputPlan.resolve([path]).groups.first?.parts.first?.path == path)
  }

  @Test func foreignFormatsAreNamed() throws {
    let work = Workplace()
    let path = try work.write("old.Z", [0x1F, 0x9D, 0x90, 1, 2, 3])
    let reading = try Reading(path: path)
    #expect(reading.lines.isEmpty)
    let text = "Cannot read \(path), which is packed by compress: unpack it with gzip -d, and name the result."
    #expect(reading.fault?.description == text)
  }

  @Test func nameDoesNotTellTheFormat() throws {
    let work = Workplace()
    #expect(try Reading(path: try work.write("plain.gz", "x\n")).text == "x\n")
    #expect(try Reading(path: try work.write("packed", Packing.xz.pack(Array("x\n".utf8)))).text == "x\n")
    #expect(try Reading(path: try work.write("a.gz", Packing.zstd.pack(Array("x\n".utf8)))).text == "x\n")
  }

  /// Writes pieces to a pipe from another thread, with a pause before each.
  private func feed(_ path: String, _ pieces: [[UInt8]]) -> Thread {
    let thread = Thread {
      let pipe = open(path, O_WRONLY | O_CLOEXEC)
      for piece in pieces {
        usleep(20_000)
        _ = write(pipe, piece, piece.count)
      }
      close(pipe)
    }
    thread.start()
    return thread
  }

  @Test(.timeLimit(.minutes(10)))
  func linesOfAPipeComeWhenTheyAreWritten() throws {
    let work = Workplace()
    let path = work.path + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    let pieces = ["on", "e\ntw", "o\n", "three\nfour\n", "end"].map { Array($0.utf8) }
    let thread = feed(path, pieces)
    let reading = try Reading(path: path)
    #expect(reading.text == "one\ntwo\nthree\nfour\nend")
    #expect(reading.lines.map(\.offset) == [0, 4, 8, 14, 19])
    #expect(reading.blocks > 1)
    #expect(reading.fault == nil)
    withExtendedLifetime(thread) {}
  }

  @Test(.timeLimit(.minutes(10)), arguments: Packing.allCases)
  func packedPipeInDrops(_ packing: Packing) throws {
    let work = Workplace()
    let path = work.path + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    let packed = packing.pack(Array("one\ntwo\n".utf8))
    let pieces = [Array(packed[..<1]), Array(packed[1..<3]), Array(packed[3..<7]), Array(packed[7...])]
    let thread = feed(path, pieces)
    let reading = try Reading(path: path)
    #expect(reading.text == "one\ntwo\n")
    #expect(reading.fault == nil)
    withExtendedLifetime(thread) {}
  }

  @Test(.timeLimit(.minutes(10)))
  func pipeThatDoesNotBlockIsWaitedFor() throws {
    let work = Workplace()
    let path = work.path + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    let thread = feed(path, ["one\n", "two\n"].map { Array($0.utf8) })
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    #expect(fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0)
    let file = OpenFile(descriptor: descriptor, path: "-", isOwned: true)
    let reading = Reading(InputReader(file, path: "-"), capacity: 100)
    #expect(reading.text == "one\ntwo\n")
    #expect(reading.fault == nil)
    withExtendedLifetime(thread) {}
  }

  @Test func fileThatShrinksWhileItIsRead() throws {
    let work = Workplace()
    let path = try work.write("log", [UInt8](repeating: 0x0A, count: 300_000))
    let reader = try InputReader(Input(file: path))
    let block = LineBlock(capacity: 1_000)
    #expect(reader.fill(block))
    #expect(truncate(path, 50) == 0)
    block.removeAll()
    var bytes = 0
    while reader.fill(block) {
      bytes += block.count
      block.removeAll()
    }
    // What was read ahead, and no more.
    #expect(bytes < 100_000)
    guard case .cutWhileRead(path, let offset) = reader.fault else {
      Issue.record("\(String(describing: reader.fault))")
      return
    }
    #expect(offset >= bytes)
  }

  @Test func fileThatGrowsWhileItIsRead() throws {
    let work = Workplace()
    let path = try work.write("log", [UInt8](repeating: 0x0A, count: 1_000))
    let reader = try InputReader(Input(file: path))
    let block = LineBlock(capacity: 1_000)
    #expect(reader.fill(block))
    block.removeAll()
    let file = try #require(FileHandle(forWritingAtPath: path))
    file.seekToEndOfFile()
    file.write(Data("more\n".utf8))
    #expect(reader.fill(block))
    #expect(block.bytes.string == "more\n")
  }
}
