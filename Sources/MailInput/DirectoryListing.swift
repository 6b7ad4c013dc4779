#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The names in a directory, in the order of their bytes.
struct DirectoryListing {
  var names: [String] = []
  /// Names that are not UTF-8, shown as far as they can be.
  var unreadable: [String] = []

  init(path: String) throws(InputFault) {
    guard let stream = opendir(path) else { throw .cannotOpen(path: path, code: errno) }
    defer { closedir(stream) }
    guard let start = MemoryLayout<dirent>.offset(of: \.d_name) else { return }
    while let entry = readdir(stream) {
      // The system makes the record only as long as its name: it must not be copied as a whole.
      let text = UnsafeRawPointer(entry).advanced(by: start).assumingMemoryBound(to: CChar.self)
      if let name = String(validatingCString: text) {
        // Hidden ones are no logs.
        if !name.hasPrefix(".") { names.append(name) }
      } else {
        unreadable.append(String(cString: text))
      }
    }
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    unreadable.sort()
  }

  /// A path in a directory.
  static func path(_ directory: String, _ name: String) -> String {
    directory.hasSuffix("/") ? directory + name : directory + "/" + name
  }
}
