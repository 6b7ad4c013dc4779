import MailVocabulary
import Testing

/// Which addresses are not of the Internet, at the edges of each network.
@Suite struct PrivateNetworkTests {
  @Test(arguments: [
    "10.0.0.1", "10.255.255.255", "127.0.0.1", "172.16.0.1", "172.31.255.254", "192.168.1.50", "169.254.7.7",
    "100.64.0.1", "100.127.255.254", "::1", "fc00::1", "fdab:cdef::9", "FD00::1", "fe80::1", "febf::1",
  ])
  func isPrivate(_ address: String) { #expect(PrivateNetworks.contain(address)) }

  @Test(arguments: [
    "9.255.255.255", "11.0.0.1", "172.15.255.255", "172.32.0.1", "172.160.0.1", "192.169.0.1", "169.253.0.1",
    "100.63.255.255", "100.128.0.1", "100.6.0.1", "203.0.113.7", "2001:db8::1", "fec0::1", "fe7f::1", "fbff::1", "::2",
    "::1234", "fd:1::1", "", "10.", "10.0.0", "10.0.0.0.1", "10.0.0.", "10.0.0.x", "fd00", "fdomain.example",
  ])
  func isPublic(_ address: String) { #expect(!PrivateNetworks.contain(address)) }
}
