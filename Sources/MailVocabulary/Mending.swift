/// What the sender has to do before a message is sent again.
public enum Mending: Sendable {
  /// Wait until somebody else has mended something.
  case none
  /// Write to another address.
  case address
  /// Write another message.
  case message
}
