import Testing

@testable import MailRedaction

@Suite struct PseudonymTests {
  static let hash = KeyedHash(key: Array("a key that everybody knows".utf8))
  var names = Pseudonyms(Self.hash)

  static func bytes(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }
  static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private mutating func mailbox(_ text: String) -> String { Self.text(names.mailbox(Self.bytes(text))) }
  private mutating func host(_ text: String) -> String { Self.text(names.host(Self.bytes(text))) }
  private mutating func address(_ text: String) throws -> String {
    Self.text(names.address(try #require(InternetAddress(Self.bytes(text)))))
  }

  // MARK: People

  @Test mutating func aPersonIsThePersonEverywhere() {
    let alice = mailbox("alice")
    #expect(alice != "alice" && alice.utf8.count == 12)
    #expect(mailbox("alice@example.com").hasPrefix(alice + "@"))
    #expect(mailbox("Alice").lowercased() == alice)
    #expect(mailbox("alice+shop@example.com").hasPrefix(alice + "+"))
    #expect(mailbox("alise") != alice)
    // Under another key nobody is who he was.
    var others = Pseudonyms(KeyedHash(key: Array("another key, of no meaning".utf8)))
    #expect(Self.text(others.mailbox(Self.bytes("alice"))) != alice)
  }

  @Test(arguments: ["postmaster", "root", "MAILER-DAEMON", "double-bounce"]) mutating func tasksAreNobody(
    _ name: String
  ) {
    #expect(mailbox(name) == name)
  }

  @Test mutating func listsKeepWhatMakesThemLists() {
    let list = mailbox("choir")
    #expect(mailbox("owner-choir") == "owner-" + list)
    #expect(mailbox("choir-bounces") == list + "-bounces")
    #expect(mailbox("SRS0=x1y2=AB=example.org=alice@example.com").hasPrefix("SRS0="))
  }

  @Test mutating func tenThousandNamesStayApart() {
    var made: Set<[UInt8]> = []
    for number in 0..<10_000 { made.insert(names.word(Self.bytes("user\(number)"))) }
    #expect(made.count == 10_000)
  }

  // MARK: Hosts

  @Test mutating func whatLiesInADomainStillDoes() {
    let domain = host("example.com")
    #expect(domain.hasSuffix(".com") && domain != "example.com")
    #expect(host("mail.example.com") == "mail." + domain)
    #expect(host("mx1.example.com") == "mx1." + domain)
    #expect(host("muladhara.example.com").hasSuffix("." + domain))
    #expect(!host("muladhara.example.com").contains("muladhara"))
    #expect(host("firm.co.uk").hasSuffix(".co.uk") && !host("firm.co.uk").contains("firm"))
    #expect(host("localhost") == "localhost")
    #expect(host("zen.spamhaus.org") == host("zen.spamhaus.org") && host("zen.spamhaus.org").hasSuffix(".spamhaus.org"))
  }

  @Test mutating func providersStayIfTheyMay() {
    #expect(!mailbox("alice@gmail.com").contains("gmail"))
    names.keepsProviders = true
    #expect(mailbox("alice@gmail.com").hasSuffix("@gmail.com") && !mailbox("alice@gmail.com").contains("alice"))
    #expect(!host("example.org").contains("example"))
    // Unless it is their own log.
    names.ownDomains = ["gmail.com"]
    #expect(!mailbox("alice@gmail.com").contains("gmail"))
  }

  // MARK: Addresses

  @Test(arguments: [
    "127.0.0.1", "0.0.0.0", "255.255.255.255", "224.0.0.1", "::1", "::",
  ]) mutating func whatIsNobodysStays(_ text: String) throws {
    #expect(try address(text) == text)
  }

  @Test(arguments: ["10.1.2.3", "192.168.7.9", "172.16.0.5", "169.254.1.1", "100.64.3.4", "fe80::1:2", "fd00::17"])
  mutating func privateStaysPrivate(_ text: String) throws {
    let other = try address(text)
    #expect(other != text)
    let head = text.split(whereSeparator: { $0 == "." || $0 == ":" })[0]
    #expect(other.hasPrefix(head))
  }

  @Test mutating func networksStayNetworks() throws {
    func common(_ left: String, _ right: String) -> Int {
      func value(_ text: String) -> UInt32 { text.split(separator: ".").reduce(0) { $0 << 8 | UInt32($1)! } }
      return (value(left) ^ value(right)).leadingZeroBitCount
    }
    let plain = ["203.0.113.5", "203.0.113.6", "203.0.113.130", "203.0.99.1", "8.8.8.8", "8.8.9.9", "8.1.1.1"]
    let other = try plain.map { try address($0) }
    #expect(Set(other).count == plain.count)
    for left in plain.indices {
      for right in plain.indices where common(plain[left], plain[right]) >= 8 {
        #expect(common(other[left], other[right]) == common(plain[left], plain[right]))
      }
    }
    let six = try ["2001:db8:1:2::1", "2001:db8:1:2::ffff", "2001:db8:1:3::1"].map { try address($0) }
    func network(_ text: String) -> ArraySlice<Substring> { text.split(separator: ":").prefix(4) }
    #expect(network(six[0]) == network(six[1]) && network(six[0]) != network(six[2]))
    #expect(try address("::ffff:203.0.113.5") == "::ffff:" + other[0])
  }

  @Test mutating func noAddressBecomesASpecialOne() throws {
    for first in 1...223 where first != 10 && first != 127 {
      for second in [0, 16, 64, 168, 254] {
        let text = "\(first).\(second).7.9"
        let other = try address(text)
        #expect(!other.hasPrefix("10.") && !other.hasPrefix("127."))
        let isPrivate = { (text: String) in text.hasPrefix("192.168.") || text.hasPrefix("172.16.") }
        #expect(isPrivate(other) == isPrivate(text), "\(text) \(other)")
      }
    }
  }

  @Test(arguments: [
    ("::1", "::1"), ("2001:0db8:0:0:0:0:0:1", "2001:db8::1"), ("fe80::", "fe80::"), ("1:0:0:2::3", "1:0:0:2::3"),
    ("::ffff:192.0.2.1", "::ffff:192.0.2.1"),
  ]) func addressesAreReadAndWritten(_ text: String, _ written: String) throws {
    #expect(Self.text(try #require(InternetAddress(Self.bytes(text))).text) == written)
  }

  @Test(arguments: [
    "", "1.2.3", "1.2.3.256", "10:59:51", "::1::", ":1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "Net::SMTP", "1.2.3.4.5",
  ])
  func whatIsNoAddress(_ text: String) { #expect(InternetAddress(Self.bytes(text)) == nil) }

  // MARK: Message-IDs

  @Test mutating func messageIDsKeepTheirShape() {
    let id = Self.text(names.messageID(Self.bytes("20261124.4F1A@mail.example.com")))
    #expect(id.hasSuffix("@mail." + host("example.com")))
    #expect(id.prefix { $0 != "@" }.count == 13 && !id.contains("4F1A") && id.contains("."))
  }
}
