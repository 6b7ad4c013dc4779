import MailPipeline
import MailReports

/// How a command that read a log ends.
enum Ending {
  /// Throws the status that tells what went wrong, the gravest first.
  static func check(_ result: PassResult, _ output: Output) throws {
    try check(output)
    if !result.faults.isEmpty { throw ExitStatus.unreadableInput }
  }

  /// The same of a command that read none: what could not be written is told.
  static func check(_ output: Output) throws {
    output.flush()
    guard let fault = output.fault, case .failed = fault else { return }
    Diagnostics.tell(fault)
    throw ExitStatus.internalFault
  }
}
