import MailDialects
import MailSyntax

/// The samples of all messages of all daemons, the hostile ones too, as lines of a log: what a fuzzer begins with.
public enum Samples {
  public static let lines: [[UInt8]] = Dialects.all.flatMap { dialect in
    dialect.messages.flatMap { message in
      (message.samples + message.hostile.map(\.text)).map { text in
        let tag = tag(of: message.programs.first, in: dialect)
        return Array("Nov 24 10:00:00 mail \(tag)[7]: \(text)".utf8)
      }
    }
  }

  /// The tag under which a program of a dialect writes.
  private static func tag(of program: String?, in dialect: Dialect) -> String {
    if let program, dialect.programs.contains(program) { return program }
    let behind = program ?? dialect.programsAfterSlash.first
    if let behind, dialect.programsAfterSlash.contains(behind) { return "\(dialect.service)/\(behind)" }
    return dialect.programs.first ?? program ?? dialect.service
  }
}
