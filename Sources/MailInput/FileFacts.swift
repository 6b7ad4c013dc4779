import MailVocabulary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system tells of a path, symbolic links followed.
struct FileFacts {
  /// Tells files apart whatever they are called.
  struct Identity: Hashable {
    var device: UInt64
    var number: UInt64
  }

  enum Kind {
    case regular
    case directory
    /// A pipe or a terminal, which is read once and has no size.
    case stream
    case other
  }

  var identity: Identity
  var kind: Kind
  var size: Int
  var modified: Instant

  static let noPermission = EACCES
  static let noSuchFile = ENOENT
  static let loop = ELOOP

  /// Throws if the path leads nowhere, or to what may not be read.
  init(path: String) throws(InputFault) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .cannotOpen(path: path, code: errno) }
    identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
    size = Int(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .directory
    case S_IFIFO, S_IFCHR: kind = .stream
    default: kind = .other
    }
    if kind != .other, access(path, R_OK) != 0 { throw .cannotOpen(path: path, code: errno) }
  }
}
