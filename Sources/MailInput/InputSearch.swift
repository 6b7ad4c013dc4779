import MailVocabulary

/// Gathers the files that paths name, and sorts them into groups.
struct InputSearch {
  /// Deeper directories are not entered.
  static let depthLimit = 8

  private struct Log: Hashable {
    /// Nil for what is not rotated: pipes and standard input.
    var directory: FileFacts.Identity?
    var stem: String
  }

  private struct Part {
    var input: Input
    var name: RotatedName
  }

  private var parts: [Log: [Part]] = [:]
  private var order: [Log] = []
  private var seen: Set<FileFacts.Identity> = []
  private var entered: Set<FileFacts.Identity> = []
  private var hasStandardInput = false
  private(set) var faults: [InputFault] = []

  /// Adds what a path of the command line names.
  mutating func add(_ path: String) {
    if path == "-" {
      guard !hasStandardInput else { return }
      hasStandardInput = true
      append(.standardInput, name: RotatedName(path), to: Log(directory: nil, stem: path))
      return
    }
    do throws(InputFault) {
      let facts = try FileFacts(path: path)
      switch facts.kind {
      case .directory:
        // One that was entered before has nothing new, and nothing is amiss.
        guard !entered.contains(facts.identity) else { return }
        let before = faults.count
        let hasLogs = try enter(path, facts, depth: 1)
        if !hasLogs, faults.count == before { throw .nothingInDirectory(path: path) }
      case .regular: add(path, facts)
      case .stream:
        let input = Input(place: .file(path), path: path)
        append(input, name: RotatedName(path), to: Log(directory: nil, stem: path))
      case .other: throw .notAFile(path: path)
      }
    } catch {
      faults.append(error)
    }
  }

  /// Adds a file that was found, if it is one; whether it may be read is found out when it is.
  mutating func addFound(_ path: String) {
    do throws(InputFault) {
      let facts = try FileFacts(path: path)
      if facts.kind == .regular { add(path, facts) }
    } catch {
      if case .cannotOpen(_, FileFacts.noPermission) = error { addUnopened(path) }
    }
  }

  /// Adds a file that may not be read, so that opening it tells the fault.
  mutating func addUnopened(_ path: String) {
    append(Input(file: path), name: RotatedName(Self.split(path).name), to: Self.log(path))
  }

  /// The groups, each with its parts from the oldest to the newest.
  func groups() -> [InputGroup] {
    order.map { log in
      var sorted = (parts[log] ?? []).sorted { left, right in
        if left.name.turn != right.name.turn { return left.name.turn < right.name.turn }
        return left.input.path.utf8.lexicographicallyPrecedes(right.input.path.utf8)
      }
      Self.removeCopies(&sorted)
      return InputGroup(parts: sorted.map(\.input))
    }
  }

  // MARK: Files

  private mutating func add(_ path: String, _ facts: FileFacts) {
    guard seen.insert(facts.identity).inserted else { return }
    let name = RotatedName(Self.split(path).name)
    let input = Input(
      place: .file(path), path: path, modified: facts.modified, nameDate: name.date, size: facts.size)
    append(input, name: name, to: Self.log(path))
  }

  private mutating func append(_ input: Input, name: RotatedName, to log: Log) {
    if parts[log] == nil { order.append(log) }
    parts[log, default: []].append(Part(input: input, name: name))
  }

  private static func split(_ path: String) -> (directory: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let directory = String(path[..<slash])
    return (directory.isEmpty ? "/" : directory, String(path[path.utf8.index(after: slash)...]))
  }

  private static func log(_ path: String) -> Log {
    let (directory, name) = split(path)
    return Log(directory: (try? FileFacts(path: directory))?.identity, stem: RotatedName(name).stem)
  }

  // MARK: Directories

  /// Adds the logs in a directory; false if there are none.
  private mutating func enter(_ path: String, _ facts: FileFacts, depth: Int) throws(InputFault) -> Bool {
    // A link may lead back to where it stands.
    guard entered.insert(facts.identity).inserted else { return false }
    var hasLogs = false
    let listing = try DirectoryListing(path: path)
    for name in listing.unreadable { faults.append(.unreadableName(path: DirectoryListing.path(path, name))) }
    let all = Set(listing.names.map { RotatedName($0).stem })
    for name in listing.names where LogLikeness.isPlausible(name, beside: all) {
      let inner = DirectoryListing.path(path, name)
      do throws(InputFault) {
        let facts = try FileFacts(path: inner)
        switch facts.kind {
        case .directory:
          guard name != "journal" else { break }
          guard depth < Self.depthLimit else { throw .directoryTooDeep(path: inner) }
          if try enter(inner, facts, depth: depth + 1) { hasLogs = true }
        case .regular:
          if !seen.contains(facts.identity) {
            guard try LogLikeness.isText(path: inner) else { break }
          }
          hasLogs = true
          add(inner, facts)
        case .stream, .other: break
        }
      } catch {
        // A link to nowhere was given by nobody.
        switch error {
        case .cannotOpen(_, FileFacts.noSuchFile), .cannotOpen(_, FileFacts.loop): continue
        default: faults.append(error)
        }
      }
    }
    return hasLogs
  }

  // MARK: Copies

  /// Takes out packed parts whose plain text is there too, as it is for a moment while a log is rotated.
  private static func removeCopies(_ parts: inout [Part]) {
    let plain = parts.filter { !$0.name.isPacked }
    parts.removeAll { part in
      part.name.isPacked
        && plain.contains { $0.name.turn == part.name.turn && LogLikeness.isCopy(part.input, of: $0.input) }
    }
  }
}
