import MailVocabulary

extension ReplyBook {
  /// Blocklists, as anybody quotes them.
  static let blocklists: [KnownReply] = [
    // Not a listing: the list refuses to answer the one who asked.
    KnownReply(
      "spamhaus.com/returnc", .remoteFault,
      "Not a listing: the receiver asks Spamhaus through a public resolver and is refused; its administrator must mend it."
    ),
    KnownReply(
      "127.255.255.25", .remoteFault,
      "Not a listing: the list refuses the receiver’s queries; its administrator must change the resolver."),
    KnownReply(
      "error: open resolver", .remoteFault,
      "Not a listing: the receiver asks the list through a public resolver; its administrator must change it."),
    // What these list is a link in the message, not the server that sends it.
    KnownReply("surbl", .contentRejected, "A link in the message is on a list of SURBL."),
    KnownReply("uribl", .contentRejected, "A link in the message is on a list of URIBL."),
    KnownReply(
      "dbl.spamhaus", .contentRejected, "A domain in the message, greeting or sender is on the list DBL of Spamhaus."),
    KnownReply(
      "spamhaus dbl", .contentRejected, "A domain in the message, greeting or sender is on the list DBL of Spamhaus."),
    // CSS has its entries among those of SBL.
    KnownReply(
      "spamhaus.org/sbl/query/sblcss", .blocklisted,
      "Spamhaus CSS: low quality of the mail; stop it, then remove the entry."),
    KnownReply(
      "spamhaus.org/sbl/", .blocklisted, "Spamhaus SBL: a source of spam; the provider must ask for removal.",
      severity: .critical),
    KnownReply(
      "sbl.spamhaus", .blocklisted, "Spamhaus SBL: a source of spam; the provider must ask for removal.",
      severity: .critical),
    KnownReply(
      "xbl.spamhaus", .blocklisted,
      "Spamhaus XBL: an infected machine uses the address; clean it, then remove the entry.", severity: .critical),
    KnownReply(
      "pbl.spamhaus", .blocklisted,
      "Spamhaus PBL: a range of end users; send through the provider, or remove a fixed address from it."),
    KnownReply(
      "css.spamhaus", .blocklisted, "Spamhaus CSS: low quality of the mail; stop it, then remove the entry."),
    KnownReply(
      "spamhaus", .blocklisted,
      "The address is on a list of Spamhaus; see which at https://check.spamhaus.org, stop the cause, then ask."),
    KnownReply("spamcop", .blocklisted, "SpamCop: the entry goes by itself a day after the last report."),
    KnownReply(
      "barracudacentral", .blocklisted,
      "Barracuda: ask at https://www.barracudacentral.org/rbl/removal-request; it takes up to a day."),
    KnownReply("barracuda reputation", .blocklisted, "Barracuda: the address has a bad reputation."),
    KnownReply(
      "sorbs.net", .blocklisted, "SORBS closed in 2024: the receiver’s configuration is stale.", actor: .remote),
    KnownReply(
      "ahbl.org", .blocklisted, "This list closed long ago: the receiver’s configuration is stale.", actor: .remote),
    KnownReply(
      "njabl.org", .blocklisted, "This list closed long ago: the receiver’s configuration is stale.", actor: .remote),
    KnownReply(
      "spamcannibal", .blocklisted, "This list closed long ago: the receiver’s configuration is stale.", actor: .remote),
    KnownReply(
      "ix.dnsbl.manitu", .blocklisted, "NiX Spam was closed: the receiver’s configuration is stale.", actor: .remote),
    KnownReply(
      "dnsbl-1.uceprotect", .blocklisted, "UCEPROTECT level 1: the address itself; it goes after seven days. Never pay."
    ),
    KnownReply(
      "dnsbl-2.uceprotect", .blocklisted,
      "UCEPROTECT level 2: the neighbours of the address, not itself; ask the receiver not to use it.", actor: .remote),
    KnownReply(
      "dnsbl-3.uceprotect", .blocklisted,
      "UCEPROTECT level 3: the whole provider, not the address; ask the receiver not to use it.", actor: .remote),
    KnownReply("uceprotect", .blocklisted, "UCEPROTECT: see which level; never pay for removal."),
    KnownReply("psbl.surriel", .blocklisted, "PSBL: the entry can be removed at https://psbl.org"),
    KnownReply(
      "cbl.abuseat", .blocklisted, "CBL, now Spamhaus XBL: clean the infected machine, then remove the entry.",
      severity: .critical),
    KnownReply(
      "csi.cloudmark", .blocklisted,
      "Cloudmark: once the cause is gone, ask at https://csi.cloudmark.com/en/reset/"),
    KnownReply("cloudmark", .blocklisted, "Cloudmark: the address has a bad reputation."),
    KnownReply(
      "ipcheck.proofpoint", .blocklisted, "Proofpoint: ask for removal at https://ipcheck.proofpoint.com"),
    KnownReply("proofpoint.com/dnsbl-lookup", .blocklisted, "Proofpoint: ask at https://ipcheck.proofpoint.com"),
    KnownReply(
      "talosintelligence", .blocklisted,
      "Cisco Talos: look at https://talosintelligence.com/reputation_center and open a ticket there."),
    KnownReply("senderbase", .blocklisted, "Cisco Talos: the address has a bad reputation."),
    KnownReply("mta's poor reputation", .blocklisted, "Cisco: the address has a bad reputation with Talos."),
    KnownReply(
      "ers.trendmicro", .blocklisted, "Trend Micro: look at https://servicecentral.trendmicro.com and ask there."),
    KnownReply("backscatterer.org", .blocklisted, "Backscatterer: this server sent bounces to innocent people."),
    KnownReply("hostkarma", .blocklisted, "Hostkarma: look there, and mend the cause."),
    KnownReply("gbudb", .blocklisted, "Truncate: the entry goes by itself when the spam has stopped."),
    KnownReply("spfbl.net", .blocklisted, "SPFBL: look there, and mend the reverse name."),
    KnownReply("abusix", .blocklisted, "Abusix: ask for removal at https://lookup.abusix.com"),
    KnownReply("mailspike", .blocklisted, "Mailspike: the address has a bad reputation."),
    KnownReply("blocklist.de", .blocklisted, "blocklist.de: the address attacked others; clean it, then wait."),
    KnownReply("dronebl", .blocklisted, "DroneBL: an infected machine uses the address."),
    KnownReply("s5h.net", .blocklisted, "The address is on the list s5h."),
    KnownReply("spameatingmonkey", .blocklisted, "Spam Eating Monkey: look there, and mend the cause."),
    KnownReply("invaluement", .blocklisted, "Invaluement: look there, and mend the cause."),
    KnownReply("dynablock", .blocklisted, "A list of dynamic addresses: send through the provider."),
    KnownReply("dialup", .blocklisted, "A list of dynamic addresses: send through the provider."),
  ]
}
