import MailVocabulary

/// Domains that many people have addresses in, and whose names are mistyped every day.
enum CommonDomains {
  private static let all: Set<String> = [
    "aol.com", "aruba.it", "alice.it", "bluewin.ch", "comcast.net", "fastmail.com", "fastwebnet.it", "free.fr",
    "gmail.com", "gmx.at", "gmx.de", "gmx.net", "googlemail.com", "hotmail.com", "hotmail.it", "icloud.com",
    "laposte.net", "libero.it", "live.com", "live.it", "mac.com", "mail.com", "mail.ru", "me.com", "msn.com",
    "orange.fr", "outlook.com", "outlook.it", "pec.it", "poste.it", "posteo.de", "proton.me", "protonmail.com",
    "sfr.fr", "t-online.de", "tim.it", "tin.it", "tiscali.it", "verizon.net", "virgilio.it", "web.de", "yahoo.com",
    "yahoo.it", "yandex.ru", "ymail.com", "zoho.com",
  ]

  /// The one that differs from a domain in a letter that is missing, too much, another, or changed about with its
  /// neighbour; nil if there is none, or several.
  static func nearest(to domain: String) -> String? {
    guard !all.contains(domain) else { return nil }
    let letters = Array(domain.utf8)
    // Of very short names each is near another.
    guard letters.count >= 6 else { return nil }
    let near = all.filter { EditDistance.between(letters, Array($0.utf8), limit: 1) != nil }
    return near.count == 1 ? near.first : nil
  }
}
