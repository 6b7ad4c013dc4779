import MailReports
import Testing

/// Which machines a query means.
@Suite struct HostTests {
  @Test(arguments: [
    ("192.0.2.7", "192.0.2.7", true), ("192.0.2.7", "192.0.2.70", false), ("192.0.2.0/24", "192.0.2.255", true),
    ("192.0.2.0/24", "192.0.3.0", false), ("0.0.0.0/0", "203.0.113.9", true), ("0.0.0.0/0", "2001:db8::1", false),
    ("2001:db8::/32", "2001:db8:1::5", true), ("2001:db8::/32", "2001:db9::", false),
    ("2001:DB8::1", "2001:0db8:0:0:0:0:0:1", true), ("::ffff:192.0.2.7", "192.0.2.7", true), ("::1", "::1", true),
    ("192.0.2.0/24", "192.0.2.0/28", true), ("192.0.2.0/28", "192.0.2.0/24", true),
    ("192.0.2.0/24", "198.51.100.0/24", false), ("[192.0.2.7]", "192.0.2.7", true),
    ("IPv6:2001:db8::1", "2001:db8::1", true),
  ]) func addresses(_ query: String, _ address: String, _ isIt: Bool) {
    #expect(HostQuery(query).matches(ip: address, name: nil) == isIt)
  }

  @Test(arguments: [
    ("example.net", "mx1.example.net", true), ("example.net", "EXAMPLE.NET", true),
    ("@Example.net", "example.net", true),
    ("example.net", "badexample.net", false), ("mx1.example.net", "example.net", false),
    (".example.net.", "a.example.net", true),
  ]) func names(_ query: String, _ name: String, _ isIt: Bool) {
    #expect(HostQuery(query).matches(ip: nil, name: name) == isIt)
  }

  @Test(arguments: [
    "192.0.2", "192.0.2.256", "192.0.2.0/33", "192.0.2.0/", "1.2.3.4.5", "2001:db8", "1::2::3", ":::", "::g",
    "1:2:3:4:5:6:7:8:9",
    "192.0.2.0/+8", "", "/", "example.net",
  ]) func whatIsNoAddress(_ text: String) { #expect(AddressRange(text) == nil) }

  @Test(arguments: [
    ("mail", "mail", true), ("MAIL", "mail", true), ("mail", "mail.example.com", true),
    ("example.com", "mx1.example.com", true), ("mail.example.com", "mail.example.com", true),
    ("mail.example.com", "mail", false), ("mail", "mail2", false), ("mail", "mailbox.example.com", false),
    ("mai", "mail", false), ("192.0.2.7", "mail", false), ("mail.example.com", "mail.example.net", false),
  ]) func machinesOfTheLog(_ query: String, _ host: String, _ isIt: Bool) {
    #expect(HostQuery(query).isMachine(host) == isIt)
  }
}
