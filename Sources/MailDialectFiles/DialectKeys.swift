/// The keys of the lines above the first message of a service.
enum ServiceKey: String, CaseIterable {
  case service, programs
  case programsAfterSlash = "programs-after-slash"
  case programsBeforeSlash = "programs-before-slash"
  case ownFormat = "own-format"
  case wordInOwnFiles = "word-in-own-files"
  case ownMark = "own-mark"
  case protocols, severity, sessions
  case tellsRefusals = "tells-refusals"
  case guest
}

/// The keys of the lines of a message.
enum MessageKey: String, CaseIterable {
  case message, template, action, outcome, category, programs
  case mailProtocol = "protocol"
  case reason, shows, means
  case notTold = "not-told"
  case sample, hostile, reads
}

/// How much a dialect file may hold; more than anybody writes, and little enough that nothing bursts.
enum DialectLimits {
  static let fileBytes = 4_194_304
  static let lineBytes = 16_384
  static let filesInFolder = 1_000
  static let nameBytes = 64
  /// Optional parts of a template: each doubles the wordings that it stands for.
  static let optionalParts = 10
  /// Messages and services of all dialects together; they are numbered in 16 and in 8 bits.
  static let messages = 60_000
  static let services = 250
  /// Names of programs that alone write some messages.
  static let programs = 30_000
}
