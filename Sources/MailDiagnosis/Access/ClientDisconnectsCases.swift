extension Diagnosis {
  /// POP3 sessions of frank, of which those break off that the closure names.
  private static func frank(
    _ count: Int, marked: Bool = false, breaksOff: (Int) -> Bool
  ) -> [String] {
    CaseLines.every(600, from: "Oct  4 09:00:00", count: count) {
      guard breaksOff($0) else { return CaseLines.pop(5101 + $0, "frank", "198.51.100.77") }
      return [
        "ipop3d[\(5101 + $0)]: pop3 service init from 198.51.100.77",
        "ipop3d[\(5101 + $0)]: Login user=frank host=[198.51.100.77] nmsgs=14/14",
        "\(marked ? "»" : "")ipop3d[\(5101 + $0)]: Unexpected client disconnect, while reading line user=frank host=[198.51.100.77]",
      ]
    }
  }

  static let clientDisconnectsCases: [Case] = [
    .finds("frank", because: "ten sessions in a row break off", frank(10, marked: true) { _ in true }),
    .finds(
      "frank", because: "two of three sessions are reset in the middle of a download",
      CaseLines.every(600, from: "Oct  4 09:00:00", count: 15) {
        $0 % 3 == 2
          ? CaseLines.pop(5101 + $0, "frank", "198.51.100.77")
          : [
            "ipop3d[\(5101 + $0)]: pop3 service init from 198.51.100.77",
            "ipop3d[\(5101 + $0)]: Login user=frank host=[198.51.100.77] nmsgs=14/14",
            "»ipop3d[\(5101 + $0)]: Hangup user=frank host=[198.51.100.77]",
          ]
      }),
    .silent(because: "three that break off are a bad day of the radio link", frank(3) { _ in true }),
    .silent(because: "one session in four breaks off, and the rest goes well", frank(40) { $0 % 4 == 0 }),
    .silent(
      because: "nobody had logged in when the connections broke off",
      CaseLines.every(60, from: "Oct  4 09:00:00", count: 20) {
        [
          "ipop3d[\(5101 + $0)]: pop3 service init from 203.0.113.99",
          "ipop3d[\(5101 + $0)]: Unexpected client disconnect, while reading line user=??? host=[203.0.113.99]",
        ]
      }),
  ]
}
