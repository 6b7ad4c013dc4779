#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The mail entries of the system's journal as lines of text, read from a journalctl of its own.
final class JournalSource: ByteSource {
  /// `--all` so that a long or binary message is not left out; not `--quiet`, so that journalctl says on standard error
  /// if there are entries that the user may not see.
  static let command = ["journalctl", "--output=json", "--all", "--no-pager", "SYSLOG_FACILITY=2"]

  private let pipe: OpenFile
  private var child: pid_t
  private let memory: UnsafeMutableRawBufferPointer
  private var scanner = JournalScanner()
  /// Lines that were not asked for yet.
  private var lines: [UInt8] = []
  private var served = 0
  private var hasEnded = false
  /// Thrown after the last line was served.
  private var failure: InputFault?

  init(command: [String]) throws(InputFault) {
    var ends: (Int32, Int32) = (-1, -1)
    let made = withUnsafeMutablePointer(to: &ends) {
      $0.withMemoryRebound(to: Int32.self, capacity: 2) { makePipe($0) }
    }
    guard made == 0 else { throw .cannotOpen(path: command[0], code: errno) }
    var child: pid_t = -1
    let code = Self.spawn(command, output: ends.1, child: &child)
    close(ends.1)
    guard code == 0 else {
      close(ends.0)
      throw .cannotOpen(path: command[0], code: code)
    }
    pipe = OpenFile(descriptor: ends.0, path: command[0], isOwned: true)
    memory = .allocate(byteCount: 64 << 10, alignment: 16)
    self.child = child
  }

  deinit {
    if child > 0 {
      // It only reads, so that nothing is left half done.
      kill(child, SIGKILL)
      _ = waitForChild()
    }
    memory.deallocate()
  }

  var consumed: Int { pipe.consumed }
  var isIdle: Bool { served == lines.count && !hasEnded && pipe.isIdle }

  func read(into output: UnsafeMutableRawBufferPointer) throws(InputFault) -> Int {
    while served == lines.count {
      guard !hasEnded else { return 0 }
      lines.removeAll(keepingCapacity: true)
      served = 0
      let count = try pipe.read(into: memory)
      if count > 0 {
        scanner.feed(UnsafeRawBufferPointer(rebasing: memory[..<count]), into: &lines)
      } else if child > 0 {
        scanner.finish(into: &lines)
        let status = waitForChild()
        if status != 0 { failure = .journalFailed(status: status) }
      } else {
        hasEnded = true
        if let failure { throw failure }
      }
    }
    let count = min(output.count, lines.count - served)
    lines[served..<served + count].withUnsafeBytes { output.copyMemory(from: $0) }
    served += count
    return count
  }

  private func waitForChild() -> Int32 {
    var status: Int32 = 0
    _ = OpenFile.retrying { waitpid(child, &status, 0) }
    child = -1
    // The exit status, or as a shell gives it for a signal.
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  private static func spawn(_ command: [String], output: Int32, child: inout pid_t) -> Int32 {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    // Threads of a pool block signals, and the program would inherit that: Control-C could not stop it.
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    // A known environment: no pager, no colour, no language.
    let settings = ["PATH=/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL=C"]
    let environment: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) } + [nil]
    let arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for text in environment + arguments { free(text) } }
    return posix_spawnp(&child, command[0], &actions, &attributes, arguments, environment)
  }
}

/// Makes a pipe that no other program inherits: one that held its end open would keep it from ending.
private func makePipe(_ ends: UnsafeMutablePointer<Int32>) -> Int32 {
  guard pipe(ends) == 0 else { return -1 }
  for end in [ends[0], ends[1]] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  return 0
}
