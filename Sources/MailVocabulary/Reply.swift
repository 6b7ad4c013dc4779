/// The parts of an SMTP reply (RFC 5321, section 4.2; RFC 2034).
public enum Reply {
  /// The same of a text that is kept.
  public static func statusCode(of reply: String) -> String? {
    var reply = reply
    return reply.withUTF8 { buffer in
      buffer.baseAddress.flatMap { statusCode(Bytes(base: $0, count: buffer.count))?.string }
    }
  }

  /// The enhanced status code at the start of a reply, after its three digits if it has them: `550 5.1.1 …`,
  /// `550-5.1.1 …`, `5.1.1 …`.
  public static func statusCode(_ reply: Bytes) -> Bytes? {
    guard reply.count >= 5 else { return nil }
    var start = 0
    if reply.count >= 9, reply[0, 3].integer != nil {
      guard reply[3] == 0x20 || reply[3] == UInt8(ascii: "-") else { return nil }
      start = 4
    }
    if reply[start] == UInt8(ascii: "#") { start += 1 }
    var end = start
    var points = 0
    while end < reply.count, reply[end] &- 0x30 < 10 || reply[end] == UInt8(ascii: ".") {
      if reply[end] == UInt8(ascii: ".") { points += 1 }
      end += 1
    }
    guard points == 2, end - start >= 5, end - start <= 9, reply[start + 1] == UInt8(ascii: "."),
      reply[end - 1] != UInt8(ascii: "."),
      reply[start] == UInt8(ascii: "2") || reply[start] == UInt8(ascii: "4") || reply[start] == UInt8(ascii: "5")
    else { return nil }
    return reply[start, end]
  }
}
