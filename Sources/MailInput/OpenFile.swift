#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A source of bytes, plain or unpacked.
protocol ByteSource: AnyObject {
  /// Reads at least one byte into memory of at least one; 0 is the end. What was got before a fault is returned first.
  func read(into memory: UnsafeMutableRawBufferPointer) throws(InputFault) -> Int
  /// Bytes read so far from where they lie, that is, before unpacking.
  var consumed: Int { get }
  /// Whether the next read would have to wait for another program.
  var isIdle: Bool { get }
}

/// An open file, pipe or terminal.
final class OpenFile: ByteSource {
  let descriptor: Int32
  /// For faults.
  private let path: String
  private let isOwned: Bool
  /// Whether reading may have to wait for another program; all else has a size.
  private let mayWait: Bool
  private(set) var consumed = 0

  /// Takes a descriptor that is open already.
  init(descriptor: Int32, path: String, isOwned: Bool) {
    self.descriptor = descriptor
    self.path = path
    self.isOwned = isOwned
    var status = stat()
    mayWait = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
  }

  convenience init(path: String) throws(InputFault) {
    let descriptor = Self.retrying { open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else {
      // A socket cannot be opened at all.
      if errno == ENXIO { throw .notAFile(path: path) }
      throw .cannotOpen(path: path, code: errno)
    }
    self.init(descriptor: descriptor, path: path, isOwned: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .cannotOpen(path: path, code: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG, S_IFIFO, S_IFCHR, S_IFSOCK: break
    default: throw .notAFile(path: path)
    }
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  func read(into memory: UnsafeMutableRawBufferPointer) throws(InputFault) -> Int {
    precondition(!memory.isEmpty)
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, memory.baseAddress, memory.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, memory.baseAddress, memory.count)
      #else
        let count = Darwin.read(descriptor, memory.baseAddress, memory.count)
      #endif
      if count >= 0 {
        consumed += count
        if count == 0, wasCut { throw .cutWhileRead(path: path, offset: consumed) }
        return count
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: wait()
      case EISDIR: throw .notAFile(path: path)
      default: throw .cannotRead(path: path, offset: consumed, code: errno)
      }
    }
  }

  /// Whether the file has become shorter than what was read of it: its rest was taken away before it could be read.
  private var wasCut: Bool {
    var status = stat()
    return !mayWait && fstat(descriptor, &status) == 0 && Int(status.st_size) < consumed
  }

  var isIdle: Bool {
    guard mayWait else { return false }
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) == 0
  }

  /// Standard input may have been left non-blocking by another program that shares it.
  private func wait() {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&request, 1, -1)
  }

  static func retrying(_ call: () -> Int32) -> Int32 {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}
