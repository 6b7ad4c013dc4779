import MailVocabulary

/// Who has the mailbox when somebody finds it locked.
///
/// UW's imapd names the process. No other daemon says it, but the other session of the same user on the same host that is
/// logged in and has not ended is the one most likely. Known weakness: a program of the user's own, or the delivery of a
/// message, may have it too.
extension SessionJoiner {
  /// More open sessions than this are not looked through.
  private static var searchLimit: Int { 4_096 }

  mutating func noteLock(_ event: Event, _ place: Int) {
    guard event.facts.hasReason, event.sessionReason == "mailbox-locked", slab.count <= Self.searchLimit,
      let own = slab[place], own.session.lockedBy == nil
    else { return }
    let user = event.string(.userName) ?? own.session.user ?? own.triedUser
    // Of a daemon that names its connections, it is the session's own process.
    let process = event.facts.sessionKey == .identifier ? nil : event[.affectedProcessID]?.integer
    guard user != nil || process != nil else { return }
    var found: (place: Int, since: Instant)?
    // Each is looked at in its place: a log may be full of such lines.
    for other in slab.range where other != place {
      guard let since = slab[other]?.session.loggedIn, found.map({ since < $0.since }) ?? true,
        process == nil ? slab[other]?.session.user == user : slab[other]?.session.pid == process,
        slab[other]?.session.host == own.session.host, slab[other]?.session.mailProtocol != .smtp,
        slab[other]?.refusedReason == nil
      else { continue }
      found = (other, since)
    }
    guard let found, let holder = slab[found.place]?.session else { return }
    slab[place]?.session.lockedBy = Session.LockHolder(
      mailProtocol: holder.mailProtocol, pid: holder.pid, id: holder.id, sourceIP: holder.sourceIP,
      start: holder.start)
  }
}
