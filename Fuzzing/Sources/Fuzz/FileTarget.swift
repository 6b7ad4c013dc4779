import Glibc
import MailInput
import MailVocabulary

/// A file of any bytes is read to its end or to its fault, in bounded memory.
enum FileTarget {
  static let path = "/dev/shm/mailwhy-fuzz-\(getpid())"

  static func run(_ input: [UInt8]) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    precondition(descriptor >= 0 && write(descriptor, input, input.count) == input.count)
    close(descriptor)
    guard let reader = try? InputReader(Input(file: path)) else { return }
    let block = LineBlock(capacity: 70_000)
    var end = 0
    // A bomb is stopped here; that it fits the memory is all that is asked.
    while end < 8 << 20, reader.fill(block) {
      precondition(block.baseOffset >= end && block.count > 0)
      end = block.baseOffset + block.count
      block.removeAll()
    }
  }
}
