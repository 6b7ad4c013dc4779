/// Names of hosts that are nobody's secret.
enum KnownHosts {
  /// Names that many hosts have.
  static let labels: Set<String> = [
    "localhost", "localdomain", "mail", "mailhost", "mx", "smtp", "imap", "pop", "pop3", "www", "ns", "ftp", "relay",
    "out",
    "in", "gw", "server", "host", "mailer", "webmail", "filter", "backup", "spam", "antispam", "virus", "dnsbl", "rbl",
    "greylist", "unknown", "in-addr", "ip6", "l", "mta",
    "store",
  ]

  /// What is registered under them is a name, and not they themselves.
  static let registries: Set<String> = [
    "co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "gob", "gouv", "govt",
  ]

  /// Domains of more than two letters under which names are registered, and those of private networks.
  static let topDomains: Set<String> = [
    "com", "net", "org", "edu", "gov", "mil", "int", "info", "biz", "name", "pro", "aero", "coop", "museum", "mobi",
    "jobs",
    "travel", "cat", "asia", "post", "arpa", "app", "dev", "online", "site", "xyz", "top", "club", "shop", "store",
    "email",
    "cloud", "tech", "link", "live", "news", "world", "group", "agency", "academy", "blog", "berlin", "hamburg", "wien",
    "koeln", "london", "paris", "amsterdam", "swiss", "digital", "network", "systems", "solutions", "services",
    "company",
    "work", "life", "today", "space", "website", "host", "one", "global", "media", "design", "studio", "school", "bank",
    "local", "localdomain", "lan", "internal", "intranet", "home", "corp", "private", "test", "example", "invalid",
    "lab",
  ]

  /// Lists of senders; what they say of an address is what a reader needs.
  static let blocklists: Set<String> = [
    "spamhaus.org", "spamhaus.com", "spamhaus.net", "spamcop.net", "barracudacentral.org", "sorbs.net", "abuseat.org",
    "uceprotect.net", "psbl.org", "blocklist.de", "mailspike.net", "mailspike.org", "surriel.com", "njabl.org",
    "ahbl.org",
    "backscatterer.org", "spfbl.net", "s5h.net", "spamrats.com", "abusix.com", "abusix.zone", "invaluement.com",
    "senderscore.org", "senderscore.com", "gbudb.net", "manitu.net", "dnswl.org", "mxtoolbox.com", "openspf.org",
    "openspf.net", "talosintelligence.com", "senderbase.org", "mailspike.com", "surbl.org", "uribl.com", "invalid",
  ]

  /// Providers of mail for everybody, whose names are no person's.
  static let providers: Set<String> = [
    "gmail.com", "googlemail.com", "google.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "microsoft.com",
    "office.com", "office365.com", "yahoo.com", "yahoo.co.uk", "yahooinc.com", "yahoodns.net", "ymail.com", "aol.com",
    "icloud.com", "me.com", "mac.com", "apple.com", "gmx.net", "gmx.de", "gmx.com", "gmx.at", "gmx.ch", "web.de",
    "t-online.de", "freenet.de", "1and1.com", "ionos.com", "kundenserver.de", "mail.ru", "yandex.ru", "yandex.com",
    "yandex.net", "qq.com", "163.com", "126.com", "sina.com", "libero.it", "register.it", "aruba.it", "tiscali.it",
    "virgilio.it", "alice.it", "tim.it", "orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "sfr.fr", "ovh.net",
    "comcast.net", "att.net", "sbcglobal.net", "cox.net", "verizon.net", "charter.net", "rr.com", "protonmail.com",
    "proton.me", "protonmail.ch", "zoho.com", "fastmail.com", "messagingengine.com", "mimecast.com", "pphosted.com",
    "proofpoint.com", "messagelabs.com", "symanteccloud.com", "cloudmark.com", "trendmicro.com",
    "barracudanetworks.com",
    "ironport.com", "iphmx.com", "amazonses.com", "sendgrid.net", "mailgun.org", "mailchimp.com", "mcsv.net",
    "bluewin.ch",
    "telenet.be", "ziggo.nl", "kpnmail.nl", "seznam.cz", "wp.pl", "o2.pl", "onet.pl", "interia.pl", "uol.com.br",
  ]

  /// How the pages begin to which receivers' replies send the reader.
  static let pages: Set<String> = [
    "www", "support", "help", "postmaster", "sender", "olcsupport", "ipcheck", "servicecentral", "lookup", "check",
    "go",
    "aka", "senders", "csi", "learn", "docs",
  ]

  /// The part of a host's name that a set has, from the left longest first.
  static func suffix(_ labels: [String], in set: Set<String>) -> Int? {
    labels.indices.first { set.contains(labels[$0...].joined(separator: ".")) }
  }
}
