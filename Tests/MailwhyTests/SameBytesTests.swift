import Foundation
import MailTestSupport
import Testing

/// The same log gives the same bytes, however it comes: packed, in parts, in any order, through a pipe.
@Suite struct SameBytesTests {
  static let logs = ["lab/postfix/all.log", "lab/uw-imap/all.log", "pages/hermes.log", "lab/courier/all.log"]
  static let commands = [["sessions"], ["messages"], ["report", "--format", "json"]]

  /// A folder that is gone with the test.
  final class Folder {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
      let file = url.appending(path: name)
      try Data(bytes).write(to: file)
      return file.path
    }
  }

  /// What the program says, without the place of the files.
  static func told(_ command: [String], _ files: [String], input: String? = nil) throws -> String {
    let ended = try CommandTests.run(command + ["--year", "2026", "--timezone", "UTC"] + files, input: input)
    #expect(ended.status == 0 && ended.errors.isEmpty, "\(ended.errors)")
    guard let file = files.first, file != "-" else { return ended.output }
    return ended.output.replacing(URL(filePath: file).deletingLastPathComponent().path + "/", with: "")
  }

  static func bytes(_ log: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: MessageCommandTests.fixtures.appending(path: log)))
  }

  @Test(arguments: logs, commands) func packedOrThroughAPipe(_ log: String, _ command: [String]) throws {
    let bytes = try Self.bytes(log)
    let plain = try Folder()
    let whole = try Self.told(command, [plain.write("maillog", bytes)])
    for packing in Packing.allCases {
      let folder = try Folder()
      #expect(try Self.told(command, [folder.write("maillog", packing.pack(bytes))]) == whole, "\(packing)")
    }
    let piped = try Self.told(command, ["-"], input: String(decoding: bytes, as: UTF8.self))
    #expect(piped == whole.replacing("\"maillog\"", with: "\"-\""))
  }

  /// Without the numbers of lines, which are those of each file.
  static func withoutPlaces(_ records: String) -> String {
    records.replacing(/,"event\.evidence":\[[^\]]*\]/, with: "")
  }

  @Test(arguments: logs, ["sessions", "messages"]) func inPartsCutAnywhereInAnyOrder(_ log: String, _ command: String)
    throws
  {
    let bytes = try Self.bytes(log)
    let plain = try Folder()
    let whole = Self.withoutPlaces(try Self.told([command], [plain.write("maillog", bytes)]))
    var state: UInt64 = 11
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return Int(state >> 33) % limit
    }
    for _ in 0..<4 {
      let cuts = [random(bytes.count), random(bytes.count), random(bytes.count)].sorted()
      let parts = zip([0] + cuts, cuts + [bytes.count]).map { Array(bytes[$0..<$1]) }
      let folder = try Folder()
      // The newest is plain, each other packed in another way.
      var files: [String] = []
      for (age, part) in parts.reversed().enumerated() {
        let packing = Packing.allCases[(age + cuts[0]) % Packing.allCases.count]
        let isPlain = age == 0 || age == 2
        files.append(
          try folder.write(age == 0 ? "maillog" : "maillog.\(age)", isPlain ? part : packing.pack(part)))
      }
      files.swapAt(0, random(files.count))
      files.swapAt(1, random(files.count))
      #expect(Self.withoutPlaces(try Self.told([command], files)) == whole, "cut at \(cuts)")
    }
  }
}
