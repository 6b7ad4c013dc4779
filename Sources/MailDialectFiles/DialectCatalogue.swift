public import MailSyntax
import MailVocabulary

/// The dialects that are built in, and what files add to them or put in their place.
public struct DialectCatalogue: Sendable {
  public private(set) var dialects: [Dialect]
  /// Whether a file added to them.
  public private(set) var isExtended = false
  /// Why some of the files are not used.
  public internal(set) var refusals: [DialectRefusal]

  public init(_ dialects: [Dialect], refusals: [DialectRefusal] = []) {
    self.dialects = dialects
    self.refusals = refusals
  }

  /// Adds a file, as a whole or not at all: what is new goes first, what is known by its name is replaced in its place.
  public mutating func add(_ file: DialectFile) {
    do {
      try accept(file)
    } catch {
      refusals.append(error)
    }
  }

  private mutating func accept(_ file: DialectFile) throws(DialectRefusal) {
    var merged = dialects
    var added: [Dialect] = []
    for section in file.sections {
      let dialect: Dialect
      if let place = merged.firstIndex(where: { $0.service == section.service }) {
        dialect = section.merged(into: merged[place])
        merged[place] = dialect
      } else if let place = added.firstIndex(where: { $0.service == section.service }) {
        dialect = section.merged(into: added[place])
        added[place] = dialect
      } else {
        dialect = section.merged(into: nil)
        added.append(dialect)
      }
      try Self.check(section, of: dialect, file)
    }
    merged = added + merged
    try Self.checkSize(of: merged, file)
    var check = SampleCheck(file, Grammar(merged))
    for section in file.sections {
      guard let dialect = merged.first(where: { $0.service == section.service }) else { continue }
      try check.check(section, of: dialect)
    }
    dialects = merged
    isExtended = true
  }

  private static func check(
    _ section: DialectSection, of dialect: Dialect, _ file: DialectFile
  ) throws(DialectRefusal) {
    guard SampleCheck.tag(of: nil, in: dialect) != nil else {
      throw file.refusal(
        section.mark,
        "“\(section.service, as: "service")” is a new service: name its programs in a line “programs: NAME …”")
    }
    for entry in section.entries {
      for program in entry.message.programs where SampleCheck.tag(of: program, in: dialect) == nil {
        throw file.refusal(
          entry.programs, "“\(program, as: "program")” is none of the programs of \(section.service, as: "service")")
      }
    }
  }

  private static func checkSize(of dialects: [Dialect], _ file: DialectFile) throws(DialectRefusal) {
    let messages = dialects.reduce(0) { $0 + $1.messages.count + 3 }
    let programs = dialects.reduce(0) { $0 + $1.messages.reduce(0) { $0 + $1.programs.count } }
    guard messages <= DialectLimits.messages, dialects.count <= DialectLimits.services,
      programs <= DialectLimits.programs
    else {
      throw DialectRefusal(
        path: file.path, place: nil,
        reason:
          "with it there would be more than \(DialectLimits.messages, as: "messages") messages or \(DialectLimits.services, as: "services") services"
      )
    }
  }
}
