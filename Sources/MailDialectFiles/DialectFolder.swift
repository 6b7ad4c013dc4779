#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import MailVocabulary

/// Where dialect files lie.
public struct DialectFolder: Sendable {
  /// Whose files are read.
  public enum Trust: Sendable {
    /// The user named the place, and so vouches for it.
    case named
    /// Files of root or of the user alone, into which not everybody may write: a dialect says what lines mean.
    case owners
  }

  /// Where the machine's own dialects lie, which every command reads.
  public static let system = DialectFolder(path: "/etc/mailwhy/dialects", trust: .owners, isOptional: true)

  public let path: String
  public let trust: Trust
  /// Whether it is no fault if there is no such place.
  let isOptional: Bool

  public init(path: String, trust: Trust = .named, isOptional: Bool = false) {
    self.path = path
    self.trust = trust
    self.isOptional = isOptional
  }

  /// The files in it, in the order of their names, or the one that it is.
  public func read() -> (files: [DialectFile], refusals: [DialectRefusal]) {
    guard let stream = opendir(path) else {
      if errno == ENOENT, isOptional { return ([], []) }
      if errno == ENOTDIR { return readAll([path]) }
      return ([], [Self.unreadable(path)])
    }
    defer { closedir(stream) }
    guard let start = MemoryLayout<dirent>.offset(of: \.d_name) else { return ([], []) }
    var names: [String] = []
    while let entry = readdir(stream) {
      // The system makes the record only as long as its name: it must not be copied as a whole.
      let text = UnsafeRawPointer(entry).advanced(by: start).assumingMemoryBound(to: CChar.self)
      guard let name = String(validatingCString: text), name.hasSuffix(".dialect"), !name.hasPrefix(".") else {
        continue
      }
      names.append(name)
      guard names.count <= DialectLimits.filesInFolder else {
        return (
          [],
          [
            DialectRefusal(
              path: path, place: nil,
              reason: "there are more than \(DialectLimits.filesInFolder, as: "limit") files in the folder")
          ]
        )
      }
    }
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return readAll(names.map { path.hasSuffix("/") ? path + $0 : path + "/" + $0 })
  }

  private func readAll(_ paths: [String]) -> (files: [DialectFile], refusals: [DialectRefusal]) {
    var files: [DialectFile] = []
    var refusals: [DialectRefusal] = []
    for path in paths {
      do {
        files.append(try DialectFile(bytes(of: path), path: path))
      } catch {
        refusals.append(error)
      }
    }
    return (files, refusals)
  }

  private static func unreadable(_ path: String) -> DialectRefusal {
    DialectRefusal(
      path: path, place: nil, reason: "it cannot be read (\(Sentence(String(cString: strerror(errno))), as: "reason"))")
  }

  /// The bytes of a file; what is asked of it is asked of the open file, so that it cannot be changed in between.
  private func bytes(of path: String) throws(DialectRefusal) -> [UInt8] {
    func refusal(_ reason: Sentence) -> DialectRefusal { DialectRefusal(path: path, place: nil, reason: reason) }
    // Without waiting, so that a pipe in the folder stops nothing.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard descriptor >= 0 else { throw Self.unreadable(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw refusal("it is not a file")
    }
    if trust == .owners {
      guard status.st_uid == 0 || status.st_uid == geteuid() else {
        throw refusal("its owner is neither root nor you: chown root it if you trust it")
      }
      guard status.st_mode & S_IWOTH == 0 else {
        throw refusal("everybody may write into it: chmod o-w it if you trust what it says")
      }
    }
    var bytes = [UInt8](repeating: 0, count: DialectLimits.fileBytes + 1)
    var count = 0
    while count < bytes.count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { Self.system(read: descriptor, $0 + count, buffer.count - count) } ?? 0
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw Self.unreadable(path) }
      if got == 0 { break }
      count += got
    }
    return Array(bytes[..<count])
  }

  private static func system(read descriptor: Int32, _ memory: UnsafeMutableRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, memory, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, memory, count)
    #else
      Darwin.read(descriptor, memory, count)
    #endif
  }
}

extension DialectCatalogue {
  /// Adds the files of a folder.
  public mutating func add(_ folder: DialectFolder) {
    let (files, refusals) = folder.read()
    self.refusals += refusals
    for file in files { add(file) }
  }
}
