#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Synchronization

/// Ends a pass before its end, from another thread: what was read until then is concluded from.
public final class Interruption: Sendable {
  private struct State {
    var isRequested = false
    var actions: [@Sendable () -> Void] = []
  }

  private let state = Mutex(State())

  public init() {}

  public var isRequested: Bool { state.withLock { $0.isRequested } }

  /// Asks for the end.
  public func request() {
    let actions = state.withLock { state in
      state.isRequested = true
      defer { state.actions.removeAll() }
      return state.actions
    }
    for action in actions { action() }
  }

  /// Calls `action` when the end is asked for, at once if it was.
  func onRequest(_ action: @escaping @Sendable () -> Void) {
    let isLate = state.withLock { state in
      if !state.isRequested { state.actions.append(action) }
      return state.isRequested
    }
    if isLate { action() }
  }

  /// Asks for the end when the user does (SIGINT, SIGTERM); asked a second time, the program ends at once.
  ///
  /// To be called before other threads run, which all leave these signals to one that waits for them.
  public func watchSignals() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let isWatched = WorkerThread.start {
      var signals = sigset_t()
      sigemptyset(&signals)
      sigaddset(&signals, SIGINT)
      sigaddset(&signals, SIGTERM)
      var number: Int32 = 0
      while sigwait(&signals, &number) == 0 {
        if self.isRequested { _exit(128 + number) }
        self.request()
      }
    }
    if !isWatched { pthread_sigmask(SIG_UNBLOCK, &signals, nil) }
  }
}
