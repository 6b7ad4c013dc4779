import MailTestSupport
import Foundation
import MailInput
import MailVocabulary
import MailVocabulary
import MailWording
import Testing

@Suite struct InputPlanTests {
  static func names(_ groups: [InputGroup], in work: Workplace) -> [[String]] {
    groups.map {
      $0.parts.map { $0.path.hasPrefix(work.path) ? String($0.path.dropFirst(work.path.count + 1)) : $0.path }
    }
  }

  @Test func factsOfAFile() throws {
    let work = Workplace()
    let path = try work.write("maillog-20261018", "hello\n")
    let part = try #require(InputPlan.resolve([path]).groups.first?.parts.first)
    #expect(part.place == .file(path))
    #expect(part.path == path)
    #expect(part.size == 6)
    #expect(part.nameDate == CivilTime(year: 2026, month: 10, day: 18))
    let age = Date().timeIntervalSince1970 - Double(try #require(part.modified).microseconds) / 1_000_000
    #expect(abs(age) < 3_600)
  }

  @Test func standardInputOnce() {
    let plan = InputPlan.resolve(["-", "-"])
    #expect(plan.faults.isEmpty)
    #expect(plan.groups.map { $0.parts.map(\.path) } == [["-"]])
    #expect(plan.groups.first?.parts.first?.place == .standardInput)
    #expect(plan.groups.first?.parts.first?.size == nil)
  }

  @Test func sameFileOnce() throws {
    let work = Workplace()
    let path = try work.write("maillog", "x\n")
    try work.link("alias", to: "maillog")
    try FileManager.default.linkItem(atPath: path, toPath: work.path + "/maillog.1")
    let plan = InputPlan.resolve([path, work.path + "/alias", work.path + "/./maillog", work.path])
    #expect(Self.names(plan.groups, in: work) == [["maillog"]])
    #expect(plan.faults.isEmpty)
  }

  @Test func sameDirectoryUnderTwoNamesIsOneGroup() throws {
    let work = Workplace()
    try work.write("maillog", "x\n")
    try work.write("maillog.1", "y\n")
    let plan = InputPlan.resolve([work.path + "/maillog", work.path + "/./maillog.1"])
    #expect(Self.names(plan.groups, in: work) == [["./maillog.1", "maillog"]])
  }

  @Test func sameNameInTwoDirectoriesIsTwoGroups() throws {
    let work = Workplace()
    let paths = [try work.write("a/maillog", "x\n"), try work.write("b/maillog.1", "y\n")]
    #expect(Self.names(InputPlan.resolve(paths).groups, in: work) == [["a/maillog"], ["b/maillog.1"]])
  }

  @Test func directoryWithLoopsAndJunk() throws {
    let work = Workplace()
    try work.write("maillog", "text\n")
    try work.write("maillog.1.gz", Packing.gzip.pack(Array("older\n".utf8)))
    try work.write("empty", "")
    try work.write("exim4/mainlog", "text\n")
    try work.write("exim4/.hidden", "text\n")
    try work.write("journal/abc/system.log", "text\n")
    try work.write("remote/system.journal", "text\n")
    try work.write("core", [UInt8](repeating: 0, count: 5_000))
    try work.write("image.zip", [0x50, 0x4B, 0x03, 0x04, 0x0A])
    try work.write("wtmp", "x\n")
    try work.write("half-binary", [UInt8](repeating: 0, count: 100) + Array("\ntext after a crash\n".utf8))
    try work.link("exim4/up", to: "..")
    try work.link("self", to: "self")
    try work.link("nowhere", to: "gone")
    #expect(mkfifo(work.path + "/pipe", 0o600) == 0)
    let plan = InputPlan.resolve([work.path])
    #expect(plan.faults.isEmpty)
    let expected = [["empty"], ["exim4/mainlog"], ["half-binary"], ["maillog.1.gz", "maillog"]]
    #expect(Self.names(plan.groups, in: work) == expected)
    // By name, it is read whatever it holds.
    #expect(InputPlan.resolve([work.path + "/core"]).groups.count == 1)
  }

  @Test func deepDirectories() throws {
    let work = Workplace()
    try work.write("1/2/3/4/5/6/7/log", "text\n")
    try work.write("1/2/3/4/5/6/7/8/log", "text\n")
    let plan = InputPlan.resolve([work.path])
    #expect(Self.names(plan.groups, in: work) == [["1/2/3/4/5/6/7/log"]])
    #expect(plan.faults == [.directoryTooDeep(path: work.path + "/1/2/3/4/5/6/7/8")])
  }

  @Test func partsOfTheMailLogCountOnce() throws {
    let work = Workplace()
    for name in ["mail.log", "mail.err", "mail.info.1", "mail.warn"] { try work.write("a/" + name, name + "\n") }
    try work.write("b/mail.err", "alone\n")
    let plan = InputPlan.resolve([work.path])
    #expect(Self.names(plan.groups, in: work) == [["a/mail.log"], ["b/mail.err"]])
  }

  @Test func packedTwinIsLeftOut() throws {
    let work = Workplace()
    let text = PackedFileTests.sample(5_000)
    try work.write("maillog.1", text)
    let packed = Packing.gzip.pack(text)
    try work.write("maillog.1.gz", packed)
    #expect(Self.names(InputPlan.resolve([work.path]).groups, in: work) == [["maillog.1"]])
    // Half written.
    try work.write("maillog.1.gz", Array(packed.prefix(packed.count / 2)))
    #expect(Self.names(InputPlan.resolve([work.path]).groups, in: work) == [["maillog.1"]])
    // Another text.
    try work.write("maillog.1.gz", Packing.gzip.pack(PackedFileTests.sample(5_000, seed: 8)))
    #expect(Self.names(InputPlan.resolve([work.path]).groups, in: work) == [["maillog.1", "maillog.1.gz"]])
    // The plain one is shorter.
    try work.write("maillog.1", Array(text.prefix(1_000)))
    try work.write("maillog.1.gz", packed)
    #expect(Self.names(InputPlan.resolve([work.path]).groups, in: work) == [["maillog.1", "maillog.1.gz"]])
  }

  @Test func whatIsMissingIsToldAndTheRestServed() throws {
    let work = Workplace()
    let path = try work.write("maillog", "x\n")
    let missing = work.path + "/gone"
    let plan = InputPlan.resolve([missing, path, path + "/inside"])
    #expect(Self.names(plan.groups, in: work) == [["maillog"]])
    let expected: [InputFault] = [
      .cannotOpen(path: missing, code: ENOENT), .cannotOpen(path: path + "/inside", code: ENOTDIR),
    ]
    #expect(plan.faults == expected)
    #expect(
      plan.faults.first?.description == "Cannot open \(missing) (No such file or directory): check the path.")
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func whatMayNotBeReadIsTold() throws {
    let work = Workplace()
    let path = try work.write("maillog", "x\n")
    #expect(chmod(path, 0) == 0)
    #expect(InputPlan.resolve([path]).faults == [.cannotOpen(path: path, code: EACCES)])
  }

  @Test func emptyDirectoryIsTold() throws {
    let work = Workplace()
    #expect(InputPlan.resolve([work.path]).faults == [.nothingInDirectory(path: work.path)])
    let path = try work.write("maillog", "x\n")
    let plan = InputPlan.resolve([path, work.path, work.path + "/.", work.path + "//"])
    #expect(plan.faults.isEmpty)
    #expect(plan.groups.count == 1)
  }

  @Test(
    arguments: [
      .cannotOpen(path: "a", code: ENOENT), .cannotOpen(path: "a", code: EACCES), .cannotOpen(path: "a", code: ELOOP),
      .cannotOpen(path: "a", code: EMFILE), .cannotOpen(path: "a", code: ENOTDIR),
      .cannotRead(path: "a", offset: 1, code: EIO), .notAFile(path: "a"), .nothingInDirectory(path: "a"),
      .directoryTooDeep(path: "a"), .unreadableName(path: "a"), .truncated(path: "a", offset: 1, format: "gzip"),
      .corrupt(path: "a", offset: 1, format: "gzip"), .needsMemory(path: "a", offset: 1, format: "zstd"),
      .notSupported(path: "a", format: "a zip archive", remedy: "unpack it, and name what is in it"),
      .journalFailed(status: 1), .stopped,
    ] as [InputFault])
  func allIsToldInOtherLanguages(_ fault: InputFault) {
    func templates(_ sentence: Sentence) -> [String] {
      [sentence.template] + sentence.phrases.values.joined().flatMap(templates)
    }
    for template in templates(fault.sentence) { #expect(Wording(.it).has(template), "\(template)") }
  }

  @Test func sentencesShowNoControlBytes() {
    let fault = InputFault.cannotOpen(path: "a\nb\u{1B}[2J\u{9B}", code: EACCES)
    #expect(
      fault.description == "Cannot open a\\nb\\u{1b}[2J\\u{9b} (Permission denied): "
        + "run as root, or as a member of the group that may read it.")
  }
}
