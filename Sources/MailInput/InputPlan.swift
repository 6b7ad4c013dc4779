import MailVocabulary

/// What is to be read, found from paths.
public enum InputPlan {
  /// Resolves the paths of a command line: files, directories with what is in them, and `-` for standard input.
  ///
  /// Of a directory, hidden files, pipes, binary files and those of the journal are left out, and `mail.err` and the like
  /// where the log that has all their lines lies beside them. Links are followed.
  ///
  /// Parts of a rotated log in one directory become one group, oldest first; groups stand in the order in which their
  /// first part was given. A file that is given twice, under whatever name, is read once. What cannot be read is told in
  /// the faults, and the rest is served.
  public static func resolve(_ paths: [String]) -> (groups: [InputGroup], faults: [InputFault]) {
    var search = InputSearch()
    for path in paths { search.add(path) }
    return (search.groups(), search.faults)
  }

  /// The system's own mail log: the files in which the usual system loggers, Exim and Dovecot keep it, with their
  /// rotated parts; if there is none, or nothing in it, the journal.
  ///
  /// `root` is where the system's files are.
  public static func systemLog(root: String = "/") -> [InputGroup] {
    var search = InputSearch()
    for place in systemPlaces {
      let directory = DirectoryListing.path(root, place.directory)
      do throws(InputFault) {
        let listing = try DirectoryListing(path: directory)
        for log in place.logs {
          for name in listing.names where RotatedName(name).stem == log {
            search.addFound(DirectoryListing.path(directory, name))
          }
        }
      } catch {
        // That there is a log which this user may not read must not pass in silence.
        if case .cannotOpen(_, FileFacts.noPermission) = error {
          search.addUnopened(DirectoryListing.path(directory, place.logs[0]))
        }
      }
    }
    let groups = search.groups()
    let isEmpty = groups.allSatisfy { group in group.parts.allSatisfy { $0.size == 0 } }
    // Where the journal took over, an empty file may be left behind.
    if isEmpty, hasJournal(root: root) { return groups + [InputGroup(parts: [.journal])] }
    return groups
  }

  /// `mail.err` and the like are left out: `mail.log` has all that is in them.
  private static let systemPlaces: [(directory: String, logs: [String])] = [
    ("var/log", ["maillog", "mail.log", "mail"]),
    // docker-mailserver keeps it in a directory, which is a volume.
    ("var/log/mail", ["mail.log", "maillog"]),
    ("var/log/exim4", ["mainlog", "rejectlog", "paniclog"]),
    ("var/log/exim", ["mainlog", "rejectlog", "paniclog", "main.log", "reject.log", "panic.log"]),
    ("var/spool/exim/log", ["mainlog", "rejectlog", "paniclog"]),
    ("var/log", ["dovecot.log", "dovecot-info.log"]),
  ]

  private static func hasJournal(root: String) -> Bool {
    ["usr/bin/journalctl", "bin/journalctl", "run/current-system/sw/bin/journalctl"].contains { place in
      (try? FileFacts(path: DirectoryListing.path(root, place)))?.kind == .regular
    }
  }
}
