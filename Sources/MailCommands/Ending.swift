import MailPipeline
import MailReports

/// How a command that read a log ends.
enum Ending {
  /// Throws the status that tells what went wrong, the gravest first.
  static func check(_ result: PassResult, _ output: Output) throws {
    switch output.fault {
    case .failed:
      if let fault = output.fault { Diagnostics.tell(fault) }
      throw ExitStatus.internalFault
    case .closedPipe, nil:
      break
    }
    if !result.faults.isEmpty { throw ExitStatus.unreadableInput }
  }
}
