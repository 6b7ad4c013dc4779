import MailDiagnosis
import MailTestSupport
import MailVocabulary
import Testing

/// Walks the cases of all diagnoses: what must be found is found, by its own lines, and look-alikes are left alone.
@Suite struct CaseTests {
  struct Walk: CustomTestStringConvertible, Sendable {
    let diagnosis: Diagnosis
    let one: Diagnosis.Case

    var testDescription: String { "\(diagnosis.code.rawValue): \(one.because)" }
    var run: LogRun { LogRun(one.log) }
  }

  static let walks = Diagnoses.all.flatMap { diagnosis in
    diagnosis.cases.map { Walk(diagnosis: diagnosis, one: $0) }
  }

  /// What is said of people and of strangers only when it is what the case is about.
  static func accuses(_ code: FindingCode) -> Bool {
    [.accessBruteForce, .accessPasswordSpray, .accessDistributedBruteForce, .accessAccountCompromised].contains(code)
      // A stranger who was refused once is told beside it, as a notice.
      || code.rawValue.hasPrefix("abuse.") && code != .abuseRelayProbe
  }

  @Test(arguments: walks) func isFoundOrLeftAlone(_ walk: Walk) {
    let run = walk.run
    let code = walk.diagnosis.code
    let found = run.findings.filter { $0.code == code }
    switch walk.one.verdict {
    case .finds(let subject):
      #expect(found.map(\.subject.value) == [subject])
      if let severity = walk.one.severity { #expect(found.map(\.severity) == [severity]) }
      for finding in found {
        let lines = finding.evidence.map(\.place.line)
        #expect(!lines.isEmpty, "a finding without evidence")
        let others = Set(lines).subtracting(walk.one.telling).sorted()
        #expect(others.isEmpty, "evidence that is not marked: \(others.map { walk.one.lines[$0 - 1] })")
        #expect(finding.evidence.allSatisfy { $0.text != nil }, "evidence without its text")
        #expect(finding.count >= Set(lines).count)
        #expect(finding.firstSeen <= finding.lastSeen)
      }
    case .silent:
      #expect(found.isEmpty, "\(found.map { "\($0.subject.value), \($0.count) times" })")
    }
    #expect(run.faults.isEmpty)
  }

  @Test(arguments: walks.filter { !accuses($0.diagnosis.code) }) func nobodyElseIsAccused(_ walk: Walk) {
    let accused = walk.run.findings.filter { Self.accuses($0.code) }
    #expect(accused.isEmpty, "\(accused.map { "\($0.code.rawValue) of \($0.subject.value)" })")
  }

  @Test(arguments: walks) func seamsBetweenBlocksDoNotMatter(_ walk: Walk) {
    let whole = walk.run.findings.map(Summary.init)
    // A block must hold the longest line.
    let longest = walk.one.log.split(separator: 0x0A).map(\.count).max() ?? 0
    let torn = LogRun(walk.one.log, blockSize: max(512, longest + 2)).findings.map(Summary.init)
    #expect(whole == torn)
  }

  /// What of a finding must be the same however the log was read.
  struct Summary: Equatable {
    let code: FindingCode
    let subject: String
    let count: Int
    let lines: [Int]

    init(_ finding: Finding) {
      code = finding.code
      subject = finding.subject.value
      count = finding.count
      lines = finding.evidence.map(\.place.line)
    }
  }

  @Test(arguments: Diagnoses.all.map(\.code)) func hasCasesOfBothKinds(_ code: FindingCode) throws {
    let diagnosis = try #require(Diagnoses.all.first { $0.code == code })
    #expect(diagnosis.cases.contains { $0.verdict != .silent })
    #expect(diagnosis.cases.count { $0.verdict == .silent } >= 2)
  }

  @Test(arguments: walks) func linesAreTheirOwn(_ walk: Walk) {
    let isFound = walk.one.verdict != .silent
    #expect(walk.one.telling.isEmpty != isFound, "only what is found has telling lines")
  }

  @Test func codesAreUnique() {
    let codes = Diagnoses.all.map(\.code)
    #expect(codes.count == Set(codes).count)
    #expect(Set(codes).isSubset(of: FindingCode.allCases))
    #expect(FindingCode.allCases.count == Set(FindingCode.allCases.map(\.rawValue)).count)
  }
}
