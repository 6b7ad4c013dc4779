import MailVocabulary

extension ReplyBook {
  /// Providers in Italy, and certified mail (PEC).
  static let italianProviders: [KnownReply] = [
    // The first four are the words of RFC 3463, which other servers use as well.
    KnownReply(
      "routing server failure", .dnsFailure, "There is no way to the domain, which is often mistyped."),
    KnownReply("delivery time expired", .unreachable, "The server tried until the time was over."),
    KnownReply("user quota exceeded", .mailboxFull),
    KnownReply("bad destination mailbox address", .recipientUnknown),
    KnownReply("recipient <*> not found", .recipientUnknown),
    KnownReply(
      "avviso di mancata consegna", .unread,
      "PEC: the certified message did not reach the recipient’s mailbox; the notice says why.", actor: .user),
    KnownReply(
      "avviso di non accettazione", .unread,
      "PEC: the sender’s own provider did not take the certified message; the notice says why.", actor: .user),
    KnownReply(
      "anomalia messaggio", .unread,
      "PEC: ordinary mail, which the provider wrapped; it does not count as certified."),
    KnownReply(
      "ricevuta di accettazione", .unread,
      "PEC: the sender’s provider took the message; only the receipt of delivery (avvenuta consegna) proves that it arrived."
    ),
    KnownReply(
      "ricevuta di avvenuta consegna", .unread,
      "PEC: the message lies in the recipient’s certified mailbox; this receipt is the proof of it."),
    KnownReply("rcp-p1", .recipientUnknown, "Libero, Virgilio: there is no such mailbox."),
    KnownReply(
      "relay disabled", .relayDenied,
      "The server does not send on for this client; with Libero and Virgilio, send with a login, on port 465."),
    KnownReply("lib_10*black", .blocklisted, "Libero: the address is refused; ask its postmaster."),
    KnownReply("lib_10*too many", .rateLimited, "Libero: too much mail from this address."),
    KnownReply("lib_1", .blocklisted, "Libero: a numbered policy refuses the address; ask its postmaster."),
    KnownReply("user is over quota", .mailboxFull, "The mailbox is full."),
    KnownReply(
      "does not match login", .senderRejected, "The From is not that of the mailbox that logged in.",
      actor: .user),
    KnownReply(
      "bad chars in command", .badProtocol, "Aruba: an address has letters that are not allowed, as accents.",
      actor: .user),
    KnownReply(
      "spam detected", .contentRejected, "The content is taken for spam; if Aruba says so: or others complained."),
    KnownReply(
      "policy violation", .unread,
      "A rule of the receiver refuses it; if Aruba says so: too many messages, more than two or three hundred in twenty minutes.",
      actor: .user),
    KnownReply(
      "non abilitato alla ricezione di posta non certificata", .senderRejected,
      "PEC: the certified mailbox takes only certified mail, so write from a PEC; or it does not exist.", actor: .user),
    KnownReply(
      "indirizzo destinatario sconosciuto", .recipientUnknown, "PEC: there is no such mailbox."),
    KnownReply(
      "indirizzo ip bloccato temporaneamente", .blocklisted,
      "Aruba PEC: too many failed logins or messages from this address; wait, and mend the password.",
      retry: .slowly),
    KnownReply(
      "server not available - access denied", .blocklisted, "TIM: the address is refused, on a list that TIM uses."),
    KnownReply(
      "not accepted from blacklisted ip", .blocklisted, "The address is on a list that the receiver uses, as TIM does."),
    KnownReply(
      "max rcpt to daily limit", .rateLimited,
      "Register.it and resellers: the mailbox has sent its daily amount; look for a stolen password.", actor: .user),
    KnownReply(
      "sender rejected", .senderRejected,
      "The sender is refused; if Register.it says so: for some hours, after many failures."),
    KnownReply("casella piena", .mailboxFull, "The mailbox is full."),
    KnownReply("utente sconosciuto", .recipientUnknown),
    KnownReply("destinatario sconosciuto", .recipientUnknown),
  ]
}
