extension Italian {
  static let replies = #"""
    Not a listing: the receiver asks Spamhaus through a public resolver and is refused; its administrator must mend it.
    Non è una segnalazione: chi riceve interroga Spamhaus attraverso un resolver pubblico e viene rifiutato; deve rimediare il suo amministratore.

    Not a listing: the list refuses the receiver’s queries; its administrator must change the resolver.
    Non è una segnalazione: la lista rifiuta le richieste di chi riceve; il suo amministratore deve cambiare resolver.

    Not a listing: the receiver asks the list through a public resolver; its administrator must change it.
    Non è una segnalazione: chi riceve interroga la lista attraverso un resolver pubblico; il suo amministratore deve cambiarlo.

    A link in the message is on a list of SURBL.
    Un link nel messaggio è in una lista di SURBL.

    A link in the message is on a list of URIBL.
    Un link nel messaggio è in una lista di URIBL.

    A domain in the message, greeting or sender is on the list DBL of Spamhaus.
    Un dominio nel messaggio, nel saluto o nel mittente è nella lista DBL di Spamhaus.

    Spamhaus SBL: a source of spam; the provider must ask for removal.
    Spamhaus SBL: una fonte di spam; la rimozione deve chiederla il provider.

    Spamhaus XBL: an infected machine uses the address; clean it, then remove the entry.
    Spamhaus XBL: una macchina infetta usa l’indirizzo; ripulirla, poi rimuovere la voce.

    Spamhaus PBL: a range of end users; send through the provider, or remove a fixed address from it.
    Spamhaus PBL: un intervallo di utenti finali; inviare tramite il provider, o farne togliere un indirizzo fisso.

    Spamhaus CSS: low quality of the mail; stop it, then remove the entry.
    Spamhaus CSS: posta di bassa qualità; fermarla, poi rimuovere la voce.

    The address is on a list of Spamhaus; see which at https://check.spamhaus.org, stop the cause, then ask.
    L’indirizzo è in una lista di Spamhaus; vedere quale su https://check.spamhaus.org, fermare la causa, poi chiedere.

    SpamCop: the entry goes by itself a day after the last report.
    SpamCop: la voce sparisce da sola un giorno dopo l’ultima segnalazione.

    Barracuda: ask at https://www.barracudacentral.org/rbl/removal-request; it takes up to a day.
    Barracuda: chiedere su https://www.barracudacentral.org/rbl/removal-request; ci vuole fino a un giorno.

    Barracuda: the address has a bad reputation.
    Barracuda: l’indirizzo ha una cattiva reputazione.

    SORBS closed in 2024: the receiver’s configuration is stale.
    SORBS ha chiuso nel 2024: la configurazione di chi riceve è superata.

    This list closed long ago: the receiver’s configuration is stale.
    Questa lista ha chiuso da tempo: la configurazione di chi riceve è superata.

    NiX Spam was closed: the receiver’s configuration is stale.
    NiX Spam è stata chiusa: la configurazione di chi riceve è superata.

    UCEPROTECT level 1: the address itself; it goes after seven days. Never pay.
    UCEPROTECT livello 1: l’indirizzo stesso; la voce sparisce dopo sette giorni. Non pagare mai.

    UCEPROTECT level 2: the neighbours of the address, not itself; ask the receiver not to use it.
    UCEPROTECT livello 2: i vicini dell’indirizzo, non l’indirizzo stesso; chiedere a chi riceve di non usarla.

    UCEPROTECT level 3: the whole provider, not the address; ask the receiver not to use it.
    UCEPROTECT livello 3: l’intero provider, non l’indirizzo; chiedere a chi riceve di non usarla.

    UCEPROTECT: see which level; never pay for removal.
    UCEPROTECT: vedere quale livello; non pagare mai per la rimozione.

    PSBL: the entry can be removed at https://psbl.org
    PSBL: la voce si può rimuovere su https://psbl.org

    CBL, now Spamhaus XBL: clean the infected machine, then remove the entry.
    CBL, ora Spamhaus XBL: ripulire la macchina infetta, poi rimuovere la voce.

    Cloudmark: once the cause is gone, ask at https://csi.cloudmark.com/en/reset/
    Cloudmark: eliminata la causa, chiedere su https://csi.cloudmark.com/en/reset/

    Cloudmark: the address has a bad reputation.
    Cloudmark: l’indirizzo ha una cattiva reputazione.

    Proofpoint: ask for removal at https://ipcheck.proofpoint.com
    Proofpoint: chiedere la rimozione su https://ipcheck.proofpoint.com

    Proofpoint: ask at https://ipcheck.proofpoint.com
    Proofpoint: chiedere su https://ipcheck.proofpoint.com

    Cisco Talos: look at https://talosintelligence.com/reputation_center and open a ticket there.
    Cisco Talos: guardare su https://talosintelligence.com/reputation_center e aprire lì un ticket.

    Cisco Talos: the address has a bad reputation.
    Cisco Talos: l’indirizzo ha una cattiva reputazione.

    Cisco: the address has a bad reputation with Talos.
    Cisco: l’indirizzo ha una cattiva reputazione presso Talos.

    Trend Micro: look at https://servicecentral.trendmicro.com and ask there.
    Trend Micro: guardare su https://servicecentral.trendmicro.com e chiedere lì.

    Backscatterer: this server sent bounces to innocent people.
    Backscatterer: questo server ha inviato rimbalzi a persone estranee.

    Hostkarma: look there, and mend the cause.
    Hostkarma: guardare lì, e rimuovere la causa.

    Truncate: the entry goes by itself when the spam has stopped.
    Truncate: la voce sparisce da sola quando lo spam è cessato.

    SPFBL: look there, and mend the reverse name.
    SPFBL: guardare lì, e correggere il nome inverso.

    Abusix: ask for removal at https://lookup.abusix.com
    Abusix: chiedere la rimozione su https://lookup.abusix.com

    Mailspike: the address has a bad reputation.
    Mailspike: l’indirizzo ha una cattiva reputazione.

    blocklist.de: the address attacked others; clean it, then wait.
    blocklist.de: l’indirizzo ha attaccato altri; ripulirlo, poi aspettare.

    DroneBL: an infected machine uses the address.
    DroneBL: una macchina infetta usa l’indirizzo.

    The address is on the list s5h.
    L’indirizzo è nella lista s5h.

    Spam Eating Monkey: look there, and mend the cause.
    Spam Eating Monkey: guardare lì, e rimuovere la causa.

    Invaluement: look there, and mend the cause.
    Invaluement: guardare lì, e rimuovere la causa.

    A list of dynamic addresses: send through the provider.
    Una lista di indirizzi dinamici: inviare tramite il provider.

    Mimecast: greylisting, or a check of the name.
    Mimecast: greylisting, o una verifica del nome.

    Mimecast: the customer blocks this sender.
    Mimecast: il cliente blocca questo mittente.

    Mimecast: the From is of the customer’s own domain, and the mail comes from outside.
    Mimecast: il From è del dominio del cliente stesso, e la posta viene da fuori.

    Mimecast: a policy of the customer refuses it.
    Mimecast: la rifiuta una regola del cliente.

    Mimecast: SPF failed.
    Mimecast: SPF non riuscito.

    Mimecast: DKIM failed.
    Mimecast: DKIM non riuscito.

    Mimecast: DMARC failed.
    Mimecast: DMARC non riuscito.

    Mimecast: the domain is not its customer’s.
    Mimecast: il dominio non è di un suo cliente.

    Mimecast: the customer’s account takes no mail.
    Mimecast: l’account del cliente non accetta posta.

    Mimecast: the customer’s server does not answer.
    Mimecast: il server del cliente non risponde.

    Mimecast: the address is blocked for a while.
    Mimecast: l’indirizzo è bloccato per un po’.

    Mimecast: a trouble of its own.
    Mimecast: un proprio problema.

    Mimecast: the address has a bad reputation.
    Mimecast: l’indirizzo ha una cattiva reputazione.

    Mimecast: over the customer’s limit.
    Mimecast: oltre il limite del cliente.

    Mimecast: a rule of the customer refuses the content.
    Mimecast: una regola del cliente rifiuta il contenuto.

    Proofpoint: a rule of the customer refuses it.
    Proofpoint: lo rifiuta una regola del cliente.

    Cisco: there is no such recipient.
    Cisco: questo destinatario non esiste.

    Cisco: the address has a bad reputation.
    Cisco: l’indirizzo ha una cattiva reputazione.

    Cisco: too many recipients in an hour.
    Cisco: troppi destinatari in un’ora.

    A content filter of the receiver refuses the message.
    Un filtro dei contenuti di chi riceve rifiuta il messaggio.

    Barracuda: the content or the sender is refused by the customer’s policy.
    Barracuda: il contenuto o il mittente è rifiutato dalle regole del cliente.

    Barracuda: the content is refused.
    Barracuda: il contenuto è rifiutato.

    Sophos: the content is taken for spam.
    Sophos: il contenuto è ritenuto spam.

    Sophos: the address is on a blocklist.
    Sophos: l’indirizzo è in una blocklist.

    Symantec: traffic of this address is slowed down.
    Symantec: il traffico di questo indirizzo viene rallentato.

    Symantec: the address has a bad reputation.
    Symantec: l’indirizzo ha una cattiva reputazione.

    Symantec: the content is taken for spam.
    Symantec: il contenuto è ritenuto spam.

    cPanel: the address is on a blocklist.
    cPanel: l’indirizzo è in una blocklist.

    cPanel: the web site’s account sends too much in an hour.
    cPanel: l’account del sito web invia troppo in un’ora.

    cPanel: too much of what the account sends comes back.
    cPanel: torna indietro troppo di ciò che l’account invia.

    cPanel: the mailbox or domain is not there, or is locked.
    cPanel: la casella o il dominio non esiste, o è bloccato.

    cPanel: the mail program has to log in.
    cPanel: il programma di posta deve autenticarsi.

    The content is taken for spam.
    Il contenuto è ritenuto spam.

    Hornetsecurity refuses the message.
    Hornetsecurity rifiuta il messaggio.

    Google: this customer takes mail only from a gateway of its own.
    Google: questo cliente accetta posta solo da un proprio gateway.

    Google: this customer takes mail over TLS only.
    Google: questo cliente accetta posta solo via TLS.

    Google: many messages carry the same Message-ID, as those of a loop or a broken program do.
    Google: molti messaggi portano lo stesso Message-ID, come quelli di un circolo o di un programma difettoso.

    Google: an unusual amount of unwanted mail came from this address, network, domain or link.
    Google: da questo indirizzo, rete, dominio o link è arrivata una quantità insolita di posta indesiderata.

    Google: the address or the domain that sends has a very bad reputation.
    Google: l’indirizzo o il dominio che invia ha una pessima reputazione.

    The address or the domain that sends has a bad reputation.
    L’indirizzo o il dominio che invia ha una cattiva reputazione.

    The recipient gets too much mail at once from everybody.
    Il destinatario riceve troppa posta insieme da tutti.

    Google: the recipient gets too much mail at once from everybody.
    Google: il destinatario riceve troppa posta insieme da tutti.

    Google: the mailbox is not used any more.
    Google: la casella non è più usata.

    Google: the mailbox is disabled.
    Google: la casella è disattivata.

    Google: there is no such mailbox.
    Google: questa casella non esiste.

    The sender’s domain tells others by DMARC to refuse mail that fails SPF and DKIM, and this did.
    Il dominio del mittente chiede agli altri, con DMARC, di rifiutare la posta che non supera SPF e DKIM, e questa non li supera.

    Google: neither SPF nor DKIM proves where the message comes from.
    Google: né SPF né DKIM dimostrano da dove viene il messaggio.

    Google: an IPv6 address that sends needs a reverse name, and SPF or DKIM.
    Google: un indirizzo IPv6 che invia deve avere un nome inverso, e SPF o DKIM.

    Google: the message is taken for spam by its content.
    Google: il messaggio è ritenuto spam per il contenuto.

    Google: headers are missing or come twice, such as From or Message-ID.
    Google: mancano intestazioni, o sono doppie, come From o Message-ID.

    Google: the message has no valid Message-ID.
    Google: il messaggio non ha un Message-ID valido.

    The message has more than one From.
    Il messaggio ha più di un From.

    Google: the attachment is of a kind that is never taken.
    Google: l’allegato è di un tipo che non viene mai accettato.

    Google: the content or an attachment is never taken.
    Google: il contenuto o un allegato non viene mai accettato.

    Google: the account that sends has reached its daily limit.
    Google: l’account che invia ha raggiunto il limite giornaliero.

    Google: the relay has reached its daily limit.
    Google: il relay ha raggiunto il limite giornaliero.

    Google: the address that sends is not registered for the Workspace relay.
    Google: l’indirizzo che invia non è registrato per il relay di Workspace.

    Google: a login on the web page is needed first, or an app password.
    Google: serve prima un accesso sulla pagina web, o una password per le app.

    Google: mail programs need an app password here.
    Google: qui i programmi di posta hanno bisogno di una password per le app.

    Google: the name or the password is wrong, or an app password is needed.
    Google: il nome o la password è sbagliato, o serve una password per le app.

    The server wants TLS before anything else.
    Il server vuole TLS prima di ogni altra cosa.

    Google: too many logins; wait, and try less often.
    Google: troppi accessi; aspettare, e provare meno spesso.

    Google: the message went through fifty servers.
    Google: il messaggio è passato per cinquanta server.

    Google: a trouble of its own; a later try mostly passes.
    Google: un proprio problema; un tentativo successivo di solito riesce.

    Google: the message is over 25 MB, to which an attachment grows by a third.
    Google: il messaggio supera i 25 MB, contando che un allegato cresce di un terzo.

    Libero, Virgilio: there is no such mailbox.
    Libero, Virgilio: questa casella non esiste.

    Libero, Virgilio: send through their server with a login, on port 465.
    Libero, Virgilio: inviare tramite il loro server con autenticazione, sulla porta 465.

    Libero: the address is refused; ask its postmaster.
    Libero: l’indirizzo è rifiutato; chiedere al suo postmaster.

    Libero: too much mail from this address.
    Libero: troppa posta da questo indirizzo.

    Libero: a numbered policy refuses the address; ask its postmaster.
    Libero: una regola numerata rifiuta l’indirizzo; chiedere al suo postmaster.

    The mailbox is full.
    La casella è piena.

    The From is not that of the mailbox that logged in.
    Il From non è quello della casella che si è autenticata.

    Aruba: an address has letters that are not allowed, as accents.
    Aruba: un indirizzo ha lettere non ammesse, come quelle accentate.

    The content is taken for spam; if Aruba says so: or others complained.
    Il contenuto è ritenuto spam; se lo dice Aruba: o qualcuno ha reclamato.

    A rule of the receiver refuses it; if Aruba says so: too many messages, more than two or three hundred in twenty minutes.
    Lo rifiuta una regola di chi riceve; se lo dice Aruba: troppi messaggi, più di due o trecento in venti minuti.

    PEC: the certified mailbox takes only certified mail, so write from a PEC; or it does not exist.
    PEC: la casella certificata accetta solo posta certificata, quindi scrivere da una PEC; oppure non esiste.

    PEC: there is no such mailbox.
    PEC: questa casella non esiste.

    Aruba PEC: too many failed logins or messages from this address; wait, and mend the password.
    Aruba PEC: troppi accessi falliti o messaggi da questo indirizzo; aspettare, e correggere la password.

    TIM: the address is refused, on a list that TIM uses.
    TIM: l’indirizzo è rifiutato, perché in una lista usata da TIM.

    The address is on a list that the receiver uses, as TIM does.
    L’indirizzo è in una lista usata da chi riceve, come fa TIM.

    Register.it and resellers: the mailbox has sent its daily amount; look for a stolen password.
    Register.it e rivenditori: la casella ha raggiunto la quantità giornaliera; verificare che la password non sia stata rubata.

    The sender is refused; if Register.it says so: for some hours, after many failures.
    Il mittente è rifiutato; se lo dice Register.it: per alcune ore, dopo molti errori.

    Microsoft: the address or its network is blocked; ask at https://olcsupport.office.com and insist.
    Microsoft: l’indirizzo o la sua rete è bloccato; chiedere su https://olcsupport.office.com e insistere.

    Microsoft: too much for the reputation of the address.
    Microsoft: troppo per la reputazione dell’indirizzo.

    Microsoft: the address sent what looked like spam.
    Microsoft: l’indirizzo ha inviato qualcosa che sembrava spam.

    Microsoft: the address is a dynamic one, or infected; send through the provider.
    Microsoft: l’indirizzo è dinamico, o infetto; inviare tramite il provider.

    Microsoft: the address is on a list of Spamhaus.
    Microsoft: l’indirizzo è in una lista di Spamhaus.

    Microsoft: it is suspicious of the address and slows it down; normal tries pass later.
    Microsoft: sospetta dell’indirizzo e lo rallenta; i tentativi normali passano più tardi.

    Microsoft: its service is busy.
    Microsoft: il suo servizio è sovraccarico.

    Microsoft: it does not trust the address for a while; wait.
    Microsoft: per un po’ non si fida dell’indirizzo; aspettare.

    Microsoft: the address is blocked; ask for its removal at https://sender.office.com
    Microsoft: l’indirizzo è bloccato; chiederne la rimozione su https://sender.office.com

    Microsoft: the address is banned, and the form does not help; write to delist@microsoft.com with the whole reply.
    Microsoft: l’indirizzo è bloccato, e il modulo non aiuta; scrivere a delist@microsoft.com con l’intera risposta.

    Microsoft: the address is blocked; ask at https://sender.office.com
    Microsoft: l’indirizzo è bloccato; chiedere su https://sender.office.com

    Microsoft: who sends in bulk must pass SPF, DKIM and DMARC.
    Microsoft: chi invia in massa deve superare SPF, DKIM e DMARC.

    Microsoft: DMARC failed, and the sender’s domain says to reject.
    Microsoft: DMARC non riuscito, e il dominio del mittente chiede di rifiutare.

    SPF does not allow the address that sends.
    SPF non ammette l’indirizzo che invia.

    Microsoft: an IPv6 address that sends needs a reverse name.
    Microsoft: un indirizzo IPv6 che invia deve avere un nome inverso.

    Microsoft: over IPv6, SPF or DKIM must be passed.
    Microsoft: via IPv6 bisogna superare SPF o DKIM.

    Microsoft: the greeting has a name that is not this server’s.
    Microsoft: il saluto contiene un nome che non è di questo server.

    Microsoft: the customer blocks this sender; ask the recipient.
    Microsoft: il cliente blocca questo mittente; chiedere al destinatario.

    Microsoft: the customer blocks this address; ask the recipient.
    Microsoft: il cliente blocca questo indirizzo; chiedere al destinatario.

    Microsoft: the customer’s directory knows no such recipient, or its domain is not set up.
    Microsoft: la directory del cliente non conosce questo destinatario, o il suo dominio non è configurato.

    Microsoft: the customer’s directory knows no such recipient.
    Microsoft: la directory del cliente non conosce questo destinatario.

    Exchange: there is no such mailbox.
    Exchange: questa casella non esiste.

    Exchange: an old entry of the address completion; delete it and type the address anew.
    Exchange: una vecchia voce del completamento degli indirizzi; cancellarla e digitare di nuovo l’indirizzo.

    Exchange: the mailbox is full.
    Exchange: la casella è piena.

    Microsoft: the account that sends has reached its limit.
    Microsoft: l’account che invia ha raggiunto il suo limite.

    Microsoft: the account that sends reached its daily limit.
    Microsoft: l’account che invia ha raggiunto il limite giornaliero.

    Microsoft: the recipient gets too much mail in an hour.
    Microsoft: il destinatario riceve troppa posta in un’ora.

    Exchange: only senders of the same organization may write there.
    Exchange: lì possono scrivere solo mittenti della stessa organizzazione.

    Exchange: only permitted senders may write there.
    Exchange: lì possono scrivere solo mittenti autorizzati.

    Microsoft: this organization sends too much; ask its support.
    Microsoft: questa organizzazione invia troppo; chiedere alla sua assistenza.

    Microsoft: this organization’s mail is not taken; ask support.
    Microsoft: la posta di questa organizzazione non viene accettata; chiedere all’assistenza.

    Exchange: the client has to log in before it sends.
    Exchange: il client deve autenticarsi prima di inviare.

    Microsoft: SMTP logins are switched off for this mailbox; its administrator can allow them.
    Microsoft: l’autenticazione SMTP è disattivata per questa casella; può permetterla il suo amministratore.

    Microsoft: passwords are no longer taken; the client needs OAuth.
    Microsoft: le password non vengono più accettate; al client serve OAuth.

    Exchange: the From is not that of the account.
    Exchange: il From non è quello dell’account.

    Microsoft: the domain is not this customer’s, or its connector does not fit.
    Microsoft: il dominio non è di questo cliente, o il suo connettore non corrisponde.

    Exchange: the domain is not its own.
    Exchange: il dominio non è suo.

    Exchange: a rule of the customer refuses the message.
    Exchange: una regola del cliente rifiuta il messaggio.

    Microsoft: a rule of the customer refuses the message.
    Microsoft: una regola del cliente rifiuta il messaggio.

    Exchange: too many deliveries to one mailbox at once.
    Exchange: troppe consegne insieme a una sola casella.

    Exchange: its disk is nearly full.
    Exchange: il suo disco è quasi pieno.

    Microsoft: the other side must offer TLS.
    Microsoft: l’altra parte deve offrire TLS.

    The address or its network is on a list of the receiver.
    L’indirizzo o la sua rete è in una lista di chi riceve.

    Postfix: its first guard (postscreen) took a look at the client; the next try passes.
    Postfix: la sua prima guardia (postscreen) ha esaminato il client; il tentativo seguente passa.

    Postfix: there is no such user on that machine.
    Postfix: su quella macchina questo utente non esiste.

    Postfix: there is no such mailbox.
    Postfix: questa casella non esiste.

    Postfix: there is no such alias.
    Postfix: questo alias non esiste.

    Postfix: the server behind it has no such mailbox.
    Postfix: il server che sta dietro non ha questa casella.

    Postfix: the address that sends has no reverse name.
    Postfix: l’indirizzo che invia non ha un nome inverso.

    Postfix: the address that sends has no name, or one that does not lead back to it.
    Postfix: l’indirizzo che invia non ha un nome, o ne ha uno che non riporta a esso.

    Postfix: the greeting has no whole host name; see myhostname.
    Postfix: il saluto non contiene un nome host completo; vedere myhostname.

    Postfix: the name of the greeting cannot be found in the DNS.
    Postfix: il nome nel saluto non si trova nel DNS.

    Postfix: the greeting is no host name.
    Postfix: il saluto non è un nome host.

    Postfix: the domain says in the DNS that it takes no mail.
    Postfix: il dominio dichiara nel DNS di non accettare posta.

    Postfix: the domain of the sender cannot be found in the DNS.
    Postfix: il dominio del mittente non si trova nel DNS.

    Postfix: the sender’s address belongs to another login.
    Postfix: l’indirizzo del mittente appartiene a un altro account.

    Postfix: who sends as this address must log in; with PEC: as the certified mailbox itself.
    Postfix: chi invia con questo indirizzo deve autenticarsi; con la PEC: con la casella certificata stessa.

    Postfix: a table of the receiver’s own refuses this recipient; ask its postmaster.
    Postfix: una tabella di chi riceve rifiuta questo destinatario; chiedere al suo postmaster.

    rspamd: the first try is put off, or a check is not done yet.
    rspamd: il primo tentativo viene rinviato, o un controllo non è ancora finito.

    Google: too many connections at once, or a bad reputation just now; fewer connections help.
    Google: troppe connessioni insieme, o una cattiva reputazione al momento; con meno connessioni passa.

    Google: its servers are busy; a later try mostly passes.
    Google: i suoi server sono sovraccarichi; un tentativo successivo di solito riesce.

    Microsoft: the customer’s directory knows none of these recipients.
    Microsoft: la directory del cliente non conosce nessuno di questi destinatari.

    Postfix: a table refuses the sender.
    Postfix: una tabella rifiuta il mittente.

    Postfix: it asks whether the recipient exists; a later try mostly passes.
    Postfix: verifica se il destinatario esiste; un tentativo successivo di solito riesce.

    Postfix: it could not ask whether the address exists; a later try mostly passes.
    Postfix: non ha potuto verificare se l’indirizzo esiste; un tentativo successivo di solito riesce.

    Postfix: one of its tables cannot be read just now.
    Postfix: una delle sue tabelle ora non si può leggere.

    Postfix: its policy service does not answer.
    Postfix: il suo servizio di policy non risponde.

    Postfix: a fault in its configuration.
    Postfix: un errore nella sua configurazione.

    Postfix: its filter cannot be reached.
    Postfix: il suo filtro non è raggiungibile.

    Its disk is nearly full.
    Il suo disco è quasi pieno.

    Postfix: over its size limit.
    Postfix: oltre il suo limite di dimensione.

    The client does not wait for its turn.
    Il client non aspetta il proprio turno.

    The message has line ends that are not allowed.
    Il messaggio ha fine riga non ammessi.

    OpenDMARC: the sender’s domain says to reject.
    OpenDMARC: il dominio del mittente chiede di rifiutare.

    Sendmail: the client has no reverse name, so it is not known as one that may relay.
    Sendmail: il client non ha un nome inverso, e quindi non risulta fra quelli che possono fare relay.

    Sendmail: the client has to log in.
    Sendmail: il client deve autenticarsi.

    Sendmail: the domain of the sender cannot be found in the DNS.
    Sendmail: il dominio del mittente non si trova nel DNS.

    Sendmail: the sender’s address has no whole domain.
    Sendmail: l’indirizzo del mittente non ha un dominio completo.

    Too many connections in a minute.
    Troppe connessioni in un minuto.

    Sendmail: the address that sends has no proper reverse name.
    Sendmail: l’indirizzo che invia non ha un nome inverso corretto.

    Exim: it knows no way to that address.
    Exim: non conosce una strada verso quell’indirizzo.

    Exim: it could not ask whether the sender exists.
    Exim: non ha potuto verificare se il mittente esiste.

    Exim: the sender does not exist, as far as it could ask.
    Exim: il mittente non esiste, per quanto ha potuto verificare.

    Exim: a trouble of its own; a later try mostly passes.
    Exim: un proprio problema; un tentativo successivo di solito riesce.

    Exim: too many connections at once.
    Exim: troppe connessioni insieme.

    Exim: the machine is busy.
    Exim: la macchina è sovraccarica.

    Exim: its disk is nearly full.
    Exim: il suo disco è quasi pieno.

    Exim: the address is on the list that it names.
    Exim: l’indirizzo è nella lista che nomina.

    A rule of the receiver refuses it, and does not say which.
    Lo rifiuta una regola di chi riceve, che non dice quale.

    Exim: the greeting is no host name.
    Exim: il saluto non è un nome host.

    Exim: what checks its passwords does not answer.
    Exim: il servizio che controlla le sue password non risponde.

    Exim: the name or the password is wrong.
    Exim: il nome o la password è sbagliato.

    Exim: the client does not wait for its turn.
    Exim: il client non aspetta il proprio turno.

    Dovecot: the mailbox is over its quota.
    Dovecot: la casella supera la sua quota.

    Dovecot: its own log says more.
    Dovecot: il suo log dice di più.

    Dovecot: a trouble of its own.
    Dovecot: un proprio problema.

    Dovecot: too much for one mailbox at once.
    Dovecot: troppo insieme per una sola casella.

    Cyrus: there is no such mailbox.
    Cyrus: questa casella non esiste.

    Cyrus: its disk fails.
    Cyrus: il suo disco ha un guasto.

    qmail: there is no such mailbox.
    qmail: questa casella non esiste.

    qmail: the domain is not its own.
    qmail: il dominio non è suo.

    qmail: a list of its own refuses the sender.
    qmail: una sua lista rifiuta il mittente.

    qmail: its queue or filter fails.
    qmail: la sua coda o il suo filtro non funziona.

    qmail: it cannot read its domains.
    qmail: non riesce a leggere i suoi domini.

    The mailbox is full, whatever the number says.
    La casella è piena, qualunque cosa dica il numero.

    Exchange: the message is not well formed.
    Exchange: il messaggio non è ben formato.

    The greeting is no host name.
    Il saluto non è un nome host.

    rspamd: the content is taken for spam.
    rspamd: il contenuto è ritenuto spam.

    SpamAssassin: the content is taken for spam.
    SpamAssassin: il contenuto è ritenuto spam.

    The content is refused; if amavis says so: spam, a virus, or a file.
    Il contenuto è rifiutato; se lo dice amavis: spam, un virus o un file.

    The message has a virus.
    Il messaggio ha un virus.

    ClamAV: the message has a virus.
    ClamAV: il messaggio ha un virus.

    amavis: its scanner fails.
    amavis: il suo scanner non funziona.

    amavis: a file in the message is of a kind that is never taken.
    amavis: un file nel messaggio è di un tipo che non viene mai accettato.

    Orange: the content is refused.
    Orange: il contenuto è rifiutato.

    Orange: the address is blocked for spam.
    Orange: l’indirizzo è bloccato per spam.

    Orange: the address is refused.
    Orange: l’indirizzo è rifiutato.

    Orange: more than two or three connections at once.
    Orange: più di due o tre connessioni insieme.

    La Poste: more than two or three connections at once.
    La Poste: più di due o tre connessioni insieme.

    Orange: there is no such mailbox.
    Orange: questa casella non esiste.

    La Poste: there is no such mailbox.
    La Poste: questa casella non esiste.

    Orange: the mailbox is full.
    Orange: la casella è piena.

    La Poste: DMARC failed.
    La Poste: DMARC non riuscito.

    La Poste: the mailbox was put away.
    La Poste: la casella è stata archiviata.

    GoDaddy: the address has no reverse name.
    GoDaddy: l’indirizzo non ha un nome inverso.

    GoDaddy: the address is on the list of Cloudmark.
    GoDaddy: l’indirizzo è nella lista di Cloudmark.

    GoDaddy: the address is on the list SBL of Spamhaus.
    GoDaddy: l’indirizzo è nella lista SBL di Spamhaus.

    GoDaddy: the address is on the list XBL of Spamhaus.
    GoDaddy: l’indirizzo è nella lista XBL di Spamhaus.

    GoDaddy: the address is on the list PBL of Spamhaus.
    GoDaddy: l’indirizzo è nella lista PBL di Spamhaus.

    GoDaddy: its server is busy.
    GoDaddy: il suo server è sovraccarico.

    GoDaddy: the limit of an hour is reached.
    GoDaddy: è raggiunto il limite orario.

    GoDaddy: the message has a virus.
    GoDaddy: il messaggio ha un virus.

    GMX, web.de, IONOS: the address is refused; the link in the reply says why.
    GMX, web.de, IONOS: l’indirizzo è rifiutato; il link nella risposta dice perché.

    GMX: the link in the reply says why the address is refused.
    GMX: il link nella risposta dice perché l’indirizzo è rifiutato.

    web.de: the link in the reply says why the address is refused.
    web.de: il link nella risposta dice perché l’indirizzo è rifiutato.

    GMX, web.de, IONOS: the address is on a blocklist.
    GMX, web.de, IONOS: l’indirizzo è in una blocklist.

    T-Online: it takes mail only from servers with a fixed address, a proper name and a web page that says whose they are; write to the address in the reply.
    T-Online: accetta posta solo da server con un indirizzo fisso, un nome corretto e una pagina web che dica di chi sono; scrivere all’indirizzo indicato nella risposta.

    Comcast: the address is blocked.
    Comcast: l’indirizzo è bloccato.

    Comcast: too much mail from this address.
    Comcast: troppa posta da questo indirizzo.

    Comcast: the content is refused.
    Comcast: il contenuto è rifiutato.

    Cox: the address is blocked.
    Cox: l’indirizzo è bloccato.

    Cox: the address has no valid reverse name.
    Cox: l’indirizzo non ha un nome inverso valido.

    Cox: the account sends too much.
    Cox: l’account invia troppo.

    Spectrum: the account sends too much.
    Spectrum: l’account invia troppo.

    Spectrum: the address is blocked.
    Spectrum: l’indirizzo è bloccato.

    Tencent: too much mail from this address.
    Tencent: troppa posta da questo indirizzo.

    Tencent: too much mail of this domain.
    Tencent: troppa posta di questo dominio.

    Tencent: the content is refused.
    Tencent: il contenuto è rifiutato.

    Mail.ru: the content is taken for spam; the link says more.
    Mail.ru: il contenuto è ritenuto spam; il link dice di più.

    Mail.ru: the address is blocked.
    Mail.ru: l’indirizzo è bloccato.

    Yandex: the content is taken for spam.
    Yandex: il contenuto è ritenuto spam.

    Yandex: the From is not that of the account.
    Yandex: il From non è quello dell’account.

    Zoho: the account that sends was stopped.
    Zoho: l’account che invia è stato fermato.

    Zoho: the From is not that of the account.
    Zoho: il From non è quello dell’account.

    Free: wait a day after the last spam.
    Free: aspettare un giorno dopo l’ultimo spam.

    Amazon SES: the sender’s address must be verified there first.
    Amazon SES: l’indirizzo del mittente deve prima essere verificato lì.

    Amazon SES: the rate or the daily quota is reached.
    Amazon SES: è raggiunta la frequenza o la quota giornaliera.

    SendGrid: the sender’s address must be verified there first.
    SendGrid: l’indirizzo del mittente deve prima essere verificato lì.

    SendGrid: the login is missing.
    SendGrid: manca l’autenticazione.

    SendGrid: the account has no credit left.
    SendGrid: l’account non ha più credito.

    The account that sends is locked for abuse.
    L’account che invia è bloccato per abuso.

    The message has a link that leads to fraud or malware.
    Il messaggio ha un link che porta a una frode o a malware.

    Nothing more is known.
    Non si sa altro.

    Something else is wrong with an address.
    C’è qualcos’altro che non va in un indirizzo.

    There is no such mailbox.
    Questa casella non esiste.

    The recipient’s domain does not exist.
    Il dominio del destinatario non esiste.

    The recipient’s address is written wrongly.
    L’indirizzo del destinatario è scritto male.

    The recipient’s address is ambiguous.
    L’indirizzo del destinatario è ambiguo.

    The recipient’s address is valid.
    L’indirizzo del destinatario è valido.

    The mailbox has moved, and nothing is forwarded.
    La casella è stata trasferita, e nulla viene inoltrato.

    The sender’s address is written wrongly.
    L’indirizzo del mittente è scritto male.

    The sender’s domain is wrong or cannot be found.
    Il dominio del mittente è sbagliato o non si trova.

    The message was passed to a server that sends no notices of delivery.
    Il messaggio è stato passato a un server che non invia avvisi di consegna.

    The recipient’s domain says that it takes no mail; if Exchange says so: there is no such mailbox.
    Il dominio del destinatario dichiara di non accettare posta; se lo dice Exchange: questa casella non esiste.

    Something else is wrong with the mailbox.
    C’è qualcos’altro che non va nella casella.

    The mailbox is disabled and takes no mail.
    La casella è disattivata e non accetta posta.

    The message is too large for the mailbox.
    Il messaggio è troppo grande per la casella.

    The mailing list could not be expanded.
    La lista non si è potuta espandere.

    Something else is wrong with the receiving system.
    C’è qualcos’altro che non va nel sistema che riceve.

    The receiving system has no room left.
    Il sistema che riceve non ha più spazio.

    The receiving system takes no mail just now.
    Il sistema che riceve ora non accetta posta.

    The receiving system cannot do what the message asks for.
    Il sistema che riceve non sa fare ciò che il messaggio chiede.

    The message is too large for the receiving system.
    Il messaggio è troppo grande per il sistema che riceve.

    The receiving system is wrongly configured.
    Il sistema che riceve è configurato male.

    The priority that was asked for was changed.
    La priorità richiesta è stata cambiata.

    Something else is wrong with the network.
    C’è qualcos’altro che non va nella rete.

    The other server does not answer.
    L’altro server non risponde.

    A directory or name server failed.
    Una directory o un server DNS non ha funzionato.

    There is no way to the domain: it has no mail server in the DNS.
    Non c’è una strada verso il dominio: non ha un server di posta nel DNS.

    The mail system is congested, or a daily limit is reached.
    Il sistema di posta è congestionato, o è raggiunto un limite giornaliero.

    The message went in a circle.
    Il messaggio è andato in circolo.

    The time for trying is over; the last reason is the true one.
    Il tempo per i tentativi è scaduto; il vero motivo è l’ultimo.

    Something else is wrong with the protocol.
    C’è qualcos’altro che non va nel protocollo.

    A command is unknown, or came at the wrong time.
    Un comando è sconosciuto, o è arrivato nel momento sbagliato.

    A command is written wrongly.
    Un comando è scritto male.

    Too many recipients for one message.
    Troppi destinatari per un solo messaggio.

    A command has parameters that are not known there.
    Un comando ha parametri che lì non sono conosciuti.

    The versions of the protocol do not fit.
    Le versioni del protocollo non corrispondono.

    A line of the login was too long.
    Una riga dell’autenticazione era troppo lunga.

    Something else is wrong with the content of the message.
    C’è qualcos’altro che non va nel contenuto del messaggio.

    The type of the content is not accepted.
    Il tipo di contenuto non è accettato.

    The content would have to be converted, which is not allowed.
    Bisognerebbe convertire il contenuto, ma non è permesso.

    The content would have to be converted, which cannot be done.
    Bisognerebbe convertire il contenuto, ma non è possibile.

    The content was converted, and something was lost.
    Il contenuto è stato convertito, e qualcosa è andato perso.

    The content could not be converted.
    Il contenuto non si è potuto convertire.

    The content of the message is not at hand.
    Il contenuto del messaggio non è disponibile.

    Addresses with letters beyond ASCII are not accepted.
    Gli indirizzi con lettere fuori dall’ASCII non sono accettati.

    The reply would need UTF-8, which the client does not allow.
    La risposta richiederebbe UTF-8, che il client non ammette.

    Headers in UTF-8 cannot be passed on.
    Le intestazioni in UTF-8 non si possono trasmettere.

    It is refused for a reason of security or policy.
    È rifiutato per un motivo di sicurezza o di policy.

    It is not permitted: relaying, a blocklist, or a rule; the text says which.
    Non è permesso: relay, una blocklist o una regola; il testo dice quale.

    The sender may not write to this list.
    Il mittente non può scrivere a questa lista.

    The security would have to be converted, which cannot be done.
    Bisognerebbe convertire la protezione, ma non è possibile.

    A security feature that is needed is not there.
    Manca una funzione di sicurezza necessaria.

    Cryptography failed: a certificate or a key.
    La crittografia non è riuscita: un certificato o una chiave.

    A cryptographic algorithm is not supported.
    Un algoritmo crittografico non è supportato.

    The message was changed on its way.
    Il messaggio è stato modificato lungo il percorso.

    The user name or the password is wrong.
    Il nome utente o la password è sbagliato.

    The way to log in is too weak; if Yahoo says so: SPF, DKIM or DMARC failed.
    Il modo di accedere è troppo debole; se lo dice Yahoo: SPF, DKIM o DMARC non riuscito.

    Encryption is needed first.
    Serve prima la cifratura.

    This way to log in needs encryption.
    Questo modo di accedere richiede la cifratura.

    The password must be given once in plain words, so that it can be stored anew.
    La password va data una volta in chiaro, perché si possa memorizzare di nuovo.

    The account that sends is disabled.
    L’account che invia è disattivato.

    A login on the provider’s web page is needed first.
    Serve prima un accesso sulla pagina web del provider.

    The priority of the message is too low.
    La priorità del messaggio è troppo bassa.

    The message is too large for its priority.
    Il messaggio è troppo grande per la sua priorità.

    The mailbox has another owner now.
    La casella ora ha un altro proprietario.

    The domain has another owner now.
    Il dominio ora ha un altro proprietario.

    Whether the owner changed could not be tested.
    Non si è potuto verificare se il proprietario sia cambiato.

    No DKIM signature of the message is valid.
    Nessuna firma DKIM del messaggio è valida.

    No DKIM signature of the message is accepted.
    Nessuna firma DKIM del messaggio è accettata.

    No DKIM signature is of the author’s domain.
    Nessuna firma DKIM è del dominio dell’autore.

    SPF could not be evaluated.
    SPF non si è potuto valutare.

    The address that sends has no valid reverse name.
    L’indirizzo che invia non ha un nome inverso valido.

    Several of SPF, DKIM and DMARC failed.
    Più d’uno fra SPF, DKIM e DMARC non è riuscito.

    The sender’s domain says that it takes no mail; if Google says so: SPF failed.
    Il dominio del mittente dichiara di non accettare posta; se lo dice Google: SPF non riuscito.

    Too much mail comes at once.
    Arriva troppa posta insieme.

    The chain of ARC seals is not valid.
    La catena dei sigilli ARC non è valida.

    The message demands TLS all the way; if Google says so: DKIM failed.
    Il messaggio esige TLS per tutto il percorso; se lo dice Google: DKIM non riuscito.

    If Google says so: the sender’s domain has no DMARC record.
    Se lo dice Google: il dominio del mittente non ha un record DMARC.

    If Google says so: the author’s domain is not the one that was proved.
    Se lo dice Google: il dominio dell’autore non è quello dimostrato.

    The password must be given once in plain words, so that it can be stored anew; if Exchange says so: only senders of the same organization may write there.
    La password va data una volta in chiaro, perché possa essere memorizzata di nuovo; se lo dice Exchange: lì possono scrivere solo mittenti della stessa organizzazione.

    If Microsoft says so: the domain’s alias in the DNS goes in a circle.
    Se lo dice Microsoft: l’alias del dominio nel DNS gira in circolo.

    If Microsoft says so: the DNS of the domain does not answer.
    Se lo dice Microsoft: il DNS del dominio non risponde.

    If Microsoft says so: the client has to log in before it sends.
    Se lo dice Microsoft: il client deve autenticarsi prima di inviare.

    If Microsoft says so: only permitted senders may write there.
    Se lo dice Microsoft: lì possono scrivere solo i mittenti autorizzati.

    If Microsoft says so: only senders of the same organization may write to this group.
    Se lo dice Microsoft: a questo gruppo possono scrivere solo mittenti della stessa organizzazione.

    If Microsoft says so: only senders of the same organization may write to this mailbox.
    Se lo dice Microsoft: a questa casella possono scrivere solo mittenti della stessa organizzazione.

    If Microsoft says so: only senders of the same organization may write to this folder.
    Se lo dice Microsoft: a questa cartella possono scrivere solo mittenti della stessa organizzazione.

    If Microsoft says so: only senders of the same organization may write to this user.
    Se lo dice Microsoft: a questo utente possono scrivere solo mittenti della stessa organizzazione.

    If Microsoft says so: the greeting has a name that is not this server’s.
    Se lo dice Microsoft: il saluto porta un nome che non è di questo server.

    If Microsoft says so: the customer blocks the address that sends.
    Se lo dice Microsoft: il cliente blocca l’indirizzo che invia.

    If Microsoft says so: by IPv6 it takes only mail that SPF or DKIM proves.
    Se lo dice Microsoft: via IPv6 accetta solo posta provata da SPF o DKIM.

    If Microsoft says so: the organization that sends has reached its limit.
    Se lo dice Microsoft: l’organizzazione che invia ha raggiunto il suo limite.

    If Microsoft says so: mail of this organization is not taken from there.
    Se lo dice Microsoft: la posta di questa organizzazione da lì non viene accettata.

    If Microsoft says so: the organization sends from domains that it has not registered.
    Se lo dice Microsoft: l’organizzazione invia da domini che non ha registrato.

    If Microsoft says so: DMARC failed, and its policy is to reject.
    Se lo dice Microsoft: DMARC non riuscito, e la sua policy chiede di rifiutare.

    If Microsoft says so: the address that sends is banned.
    Se lo dice Microsoft: l’indirizzo che invia è bloccato.

    If Microsoft says so: the domain does not meet the rules for bulk senders.
    Se lo dice Microsoft: il dominio non rispetta le regole per chi invia in massa.

    Yahoo: the message looks like an attempt at fraud.
    Yahoo: il messaggio sembra un tentativo di frode.

    Yahoo: complaints or too much mail; unproved senders get this, too.
    Yahoo: reclami o troppa posta; lo riceve anche chi invia senza autenticazione del dominio.

    Yahoo: the address is refused for good until its reputation is better.
    Yahoo: l’indirizzo è rifiutato definitivamente, finché la sua reputazione non migliora.

    Yahoo: the address is refused until its reputation is better.
    Yahoo: l’indirizzo è rifiutato finché la sua reputazione non migliora.

    Yahoo: the address or domain sends more than its reputation allows.
    Yahoo: l’indirizzo o il dominio invia più di quanto la sua reputazione permetta.

    Yahoo: the address is on a list of Spamhaus.
    Yahoo: l’indirizzo è in una lista di Spamhaus.

    Yahoo: SPF, DKIM or DMARC failed, or the domain says to reject.
    Yahoo: SPF, DKIM o DMARC non riuscito, o il dominio chiede di rifiutare.

    Yahoo: the content or the form is not taken.
    Yahoo: il contenuto o la forma non è accettato.

    Yahoo: the headers are not as they should be.
    Yahoo: le intestazioni non sono come devono essere.

    Yahoo: the domain of the envelope sender cannot be found in the DNS.
    Yahoo: il dominio del mittente della busta non si trova nel DNS.

    Yahoo: the domain of the From cannot be found in the DNS.
    Yahoo: il dominio del From non si trova nel DNS.

    Yahoo: the mailbox is disabled.
    Yahoo: la casella è disattivata.

    The mailbox is not used any more.
    La casella non è più usata.

    Yahoo: too many recipients that do not exist.
    Yahoo: troppi destinatari che non esistono.

    Yahoo: too many messages over one connection.
    Yahoo: troppi messaggi su una sola connessione.

    Yahoo: there is no such mailbox.
    Yahoo: questa casella non esiste.

    There is no such mailbox, even where the number speaks of space.
    Questa casella non esiste, anche se il numero parla di spazio.

    Apple: the content or the sender’s name is not taken.
    Apple: il contenuto o il nome del mittente non è accettato.

    Apple: SPF and DKIM failed, for an address of Hide My Email.
    Apple: SPF e DKIM non riusciti, per un indirizzo di Hide My Email.

    Apple: SPF and DKIM both failed.
    Apple: SPF e DKIM entrambi non riusciti.

    Apple: too much for this recipient at once.
    Apple: troppo insieme per questo destinatario.

    Apple: the mailbox has moved or is gone.
    Apple: la casella è stata trasferita o non c’è più.

    Apple: there is no such address.
    Apple: questo indirizzo non esiste.

    Apple: the mailbox is not used any more.
    Apple: la casella non è più usata.

    Apple: the address is blocked, or the server overloaded.
    Apple: l’indirizzo è bloccato, o il server sovraccarico.

    There is no such mailbox there.
    Lì questa casella non esiste.

    The recipient’s mailbox has no room left.
    Nella casella del destinatario non c’è più spazio.

    The mailbox exists, and takes no mail: it is locked, unused, or closed.
    La casella esiste, ma non accetta posta: è bloccata, inutilizzata o chiusa.

    The domain says in the DNS that it takes no mail.
    Il dominio dichiara nel DNS di non accettare posta.

    The server does not send on for this client: a login is missing, or the domain is not its own.
    Il server non inoltra per questo client: manca l’autenticazione, o il dominio non è suo.

    The address that sends is on a blocklist, or has a bad reputation with the receiver.
    L’indirizzo che invia è in una blocklist, o ha una cattiva reputazione presso chi riceve.

    The message does not prove where it comes from: SPF, DKIM or DMARC failed.
    Il messaggio non dimostra da dove viene: SPF, DKIM o DMARC non riuscito.

    Too much comes at once, and the receiver asks to send more slowly.
    Arriva troppo insieme, e chi riceve chiede di inviare più lentamente.

    The first try is put off on purpose; the next one is normally taken.
    Il primo tentativo viene rinviato di proposito; il seguente viene di norma accettato.

    The domain cannot be found in the DNS.
    Il dominio non si trova nel DNS.

    There is no connection to the other server, or it broke off.
    Non c’è connessione con l’altro server, o è caduta.

    The connection ended before the receiver confirmed the message, so it may arrive twice.
    La connessione è finita prima che chi riceve confermasse il messaggio, che può quindi arrivare due volte.

    The connection could not be encrypted as it must be.
    La connessione non si è potuta cifrare come deve.

    The message is refused for what it contains: spam, a virus, a file, a link or its form.
    Il messaggio è rifiutato per ciò che contiene: spam, un virus, un file, un link o la sua forma.

    The receiver takes the message for an attempt at fraud.
    Chi riceve ritiene il messaggio un tentativo di frode.

    The message is over a size limit.
    Il messaggio supera un limite di dimensione.

    The sender’s address is refused.
    L’indirizzo del mittente è rifiutato.

    The address that sends has no name, or not the one that it gives in its greeting.
    L’indirizzo che invia non ha un nome, o non quello che dà nel saluto.

    The login at the server that should send the message on is missing or refused.
    L’accesso al server che dovrebbe inoltrare il messaggio manca o è rifiutato.

    An address or header has letters that the other server cannot take.
    Un indirizzo o un’intestazione ha lettere che l’altro server non accetta.

    One of the two programs does not speak the protocol as it should.
    Uno dei due programmi non parla il protocollo come dovrebbe.

    The delivery into the mailbox failed on this machine.
    La consegna nella casella non è riuscita su questa macchina.

    The filter cannot be reached.
    Il filtro non è raggiungibile.

    The other server has a trouble of its own.
    L’altro server ha un proprio problema.

    Its words are not known here.
    Le sue parole qui non sono conosciute.

    It is done.
    È fatto.

    The server waits for more.
    Il server aspetta il resto.

    It failed for now: the queue tries again by itself.
    Per ora non è riuscito: la coda riprova da sola.

    It failed for good: the sender gets the message back.
    Non è riuscito, definitivamente: il messaggio torna al mittente.

    The state of the server, or help.
    Lo stato del server, o un aiuto.

    Help.
    Aiuto.

    The server is ready.
    Il server è pronto.

    The server ends the connection.
    Il server chiude la connessione.

    The login was accepted.
    L’accesso è stato accettato.

    The command was carried out.
    Il comando è stato eseguito.

    The user is not here; the message is forwarded.
    L’utente non è qui; il messaggio viene inoltrato.

    Whether the user exists is not said; the message is taken.
    Il server non dice se l’utente esiste; il messaggio viene accettato.

    The server asks for the next part of the login.
    Il server chiede la parte seguente dell’autenticazione.

    The server waits for the message.
    Il server aspetta il messaggio.

    The server closes the connection: it is busy, is stopping, or wants fewer connections.
    Il server chiude la connessione: è sovraccarico, si ferma, o vuole meno connessioni.

    A new password is needed.
    Serve una nuova password.

    The login cannot be checked just now.
    L’accesso ora non si può verificare.

    The mailbox is not available now: greylisting, a lock, or a check that is not done yet.
    La casella ora non è disponibile: greylisting, un blocco, o una verifica non ancora conclusa.

    The server has a trouble of its own.
    Il server ha un proprio problema.

    There is no room, or there are too many recipients at once.
    Non c’è spazio, o ci sono troppi destinatari insieme.

    TLS or the login is not available now.
    TLS o l’accesso ora non è disponibile.

    The server cannot use the parameters just now.
    Il server ora non può usare i parametri.

    The command is unknown.
    Il comando è sconosciuto.

    The parameters are written wrongly.
    I parametri sono scritti male.

    The command is not supported.
    Il comando non è supportato.

    The commands came in the wrong order.
    I comandi sono arrivati nell’ordine sbagliato.

    A parameter is not supported.
    Un parametro non è supportato.

    This host takes no mail.
    Questo host non accetta posta.

    The login needs encryption.
    L’accesso richiede la cifratura.

    A login or TLS is needed first.
    Serve prima l’autenticazione o TLS.

    This way to log in is too weak, or a web login is needed first.
    Questo modo di accedere è troppo debole, o serve prima un accesso via web.

    The message was refused as spam.
    Il messaggio è stato rifiutato come spam.

    The mailbox is not available, or a policy refuses the message.
    La casella non è disponibile, o una regola rifiuta il messaggio.

    The user is not here.
    L’utente non è qui.

    The mailbox has no room, or the message is too large.
    La casella non ha spazio, o il messaggio è troppo grande.

    The address is not allowed.
    L’indirizzo non è ammesso.

    The transaction failed, or the server serves nobody from there.
    La transazione non è riuscita, o il server non serve nessuno da lì.

    Parameters of MAIL or RCPT are not known.
    I parametri di MAIL o RCPT non sono conosciuti.

    The domain takes no mail.
    Il dominio non accetta posta.

    The message was blocked by a policy.
    Il messaggio è stato bloccato da una regola.

    Trend Micro: the address has a bad reputation.
    Trend Micro: l’indirizzo ha una cattiva reputazione.

    amavis: the content is refused there.
    amavis: il contenuto è rifiutato dall’altro server.

    Exchange: there is no such recipient.
    Exchange: il destinatario non esiste.

    Microsoft: by IPv6 it takes only mail that SPF or DKIM proves; send by IPv4, or publish them.
    Microsoft: in IPv6 accetta solo posta dimostrata da SPF o DKIM; inviare in IPv4, o pubblicarli.

    Gmail: the mailbox gets too much at once.
    Gmail: la casella riceve troppo insieme.

    Yahoo: it takes no more for the moment.
    Yahoo: per il momento non accetta altro.

    Yandex: first tries are put off.
    Yandex: i primi tentativi sono rinviati.

    There is no way to the domain, which is often mistyped.
    Non c’è una via per il dominio, che spesso è scritto male.

    The server tried until the time was over.
    Il server ha tentato fino allo scadere del tempo.

    The server does not send on for this client; with Libero and Virgilio, send with a login, on port 465.
    Il server non inoltra per questo client; con Libero e Virgilio, inviare autenticandosi, sulla porta 465.

    Barracuda: the sender’s domain may not send through this account.
    Barracuda: il dominio del mittente non può inviare tramite questo account.

    Google: SPF does not allow the address that sends.
    Google: SPF non autorizza l’indirizzo che spedisce.

    Google: the message has no valid DKIM signature of the sender’s domain.
    Google: il messaggio non ha una firma DKIM valida del dominio del mittente.

    Google: the sender’s domain has no DMARC record; “v=DMARC1; p=none” is enough to begin with.
    Google: il dominio del mittente non ha un record DMARC; per cominciare basta «v=DMARC1; p=none».

    Google: the domain in From is not the one that SPF or DKIM proves.
    Google: il dominio nel From non è quello che SPF o DKIM dimostrano.

    Google: the SPF record of the sender’s domain allows nearly everybody, as +all does.
    Google: il record SPF del dominio del mittente autorizza quasi chiunque, come fa +all.

    Google: neither SPF nor DKIM proves it.
    Google: non lo dimostra né SPF né DKIM.

    Google: the address that sends has no reverse name that leads back to it.
    Google: l’indirizzo che spedisce non ha un nome inverso che riporti a lui.

    Google: who sends in bulk must use TLS.
    Google: chi spedisce in massa deve usare TLS.

    Google: the message has no valid From.
    Google: il messaggio non ha un From valido.

    The message has no From.
    Il messaggio non ha From.

    The attachment is of a kind that is never taken.
    L’allegato è di un tipo che non viene mai accettato.

    Microsoft: the account or organization that sends is banned for spam; clean it, then ask its support.
    Microsoft: l’account o l’organizzazione che spedisce è bloccata per spam; ripulirla, poi chiedere all’assistenza.

    Microsoft: the recipient’s address is not one that can be written to.
    Microsoft: all’indirizzo del destinatario non si può scrivere.

    Microsoft: too much comes from this range of IPv6 addresses.
    Microsoft: da questo intervallo di indirizzi IPv6 arriva troppo.

    Exchange: only senders of the same organization may write to this group.
    Exchange: a questo gruppo può scrivere solo chi è della stessa organizzazione.

    Exchange: only senders of the same organization may write to this mailbox.
    Exchange: a questa casella può scrivere solo chi è della stessa organizzazione.

    Exchange: only senders of the same organization may write to this folder.
    Exchange: a questa cartella può scrivere solo chi è della stessa organizzazione.

    Exchange: only senders of the same organization may write to this user.
    Exchange: a questo utente può scrivere solo chi è della stessa organizzazione.

    Microsoft: this organization sends from domains that it has not registered; it must add them.
    Microsoft: questa organizzazione spedisce da domini che non ha registrato; deve aggiungerli.

    Exchange: the name or the password is wrong.
    Exchange: il nome o la password sono sbagliati.

    Microsoft: it finds no such domain in the DNS.
    Microsoft: non trova questo dominio nel DNS.

    Microsoft: it cannot encrypt to the receiving server, whose certificate or TLS must be mended.
    Microsoft: non riesce a cifrare verso il server che riceve, di cui va sistemato il certificato o il TLS.

    Microsoft: the TLSA record (DANE) and the certificate of the receiver do not fit.
    Microsoft: il record TLSA (DANE) e il certificato di chi riceve non concordano.

    Microsoft: the receiver’s domain has DNSSEC that is not valid.
    Microsoft: il DNSSEC del dominio di chi riceve non è valido.

    If Microsoft says so: the message or an attachment is not well formed.
    Se lo dice Microsoft: il messaggio o un allegato non è formato come si deve.

    If Microsoft says so: the message has more than one From.
    Se lo dice Microsoft: il messaggio ha più di un From.

    If Microsoft says so: the account that sends reached its daily limit.
    Se lo dice Microsoft: l’account che spedisce ha raggiunto il suo limite giornaliero.

    If Microsoft says so: the recipient gets too much mail in an hour.
    Se lo dice Microsoft: il destinatario riceve troppa posta in un’ora.

    If Microsoft says so: the From is not that of the account.
    Se lo dice Microsoft: il From non è quello dell’account.

    If Microsoft says so: the message went in a circle.
    Se lo dice Microsoft: il messaggio è andato in circolo.

    If Microsoft says so: the time for trying is over.
    Se lo dice Microsoft: il tempo per i tentativi è scaduto.

    If Microsoft says so: the domain is not found in the DNS.
    Se lo dice Microsoft: il dominio non si trova nel DNS.

    If Microsoft says so: the other server refuses the connection.
    Se lo dice Microsoft: l’altro server rifiuta la connessione.

    If Microsoft says so: the other server does not offer TLS.
    Se lo dice Microsoft: l’altro server non offre TLS.

    If Microsoft says so: the domain is not this customer’s, or its connector does not fit.
    Se lo dice Microsoft: il dominio non è di questo cliente, o il suo connettore non è quello giusto.

    If Microsoft says so: this way to log in is switched off.
    Se lo dice Microsoft: questo modo di accedere è disattivato.

    If Microsoft says so: the receiver’s certificate is not valid.
    Se lo dice Microsoft: il certificato di chi riceve non è valido.

    If Microsoft says so: the receiver does not offer TLS.
    Se lo dice Microsoft: chi riceve non offre TLS.

    If Microsoft says so: the receiver’s certificate has expired.
    Se lo dice Microsoft: il certificato di chi riceve è scaduto.

    If Microsoft says so: the receiver’s TLSA record does not fit.
    Se lo dice Microsoft: il record TLSA di chi riceve non concorda.

    If Microsoft says so: the receiver’s DNSSEC is not valid.
    Se lo dice Microsoft: il DNSSEC di chi riceve non è valido.

    If Microsoft says so: the name in the receiver’s certificate does not fit.
    Se lo dice Microsoft: il nome nel certificato di chi riceve non è quello giusto.

    If Microsoft says so: the account or organization that sends is banned.
    Se lo dice Microsoft: l’account o l’organizzazione che spedisce è bloccata.

    If Microsoft says so: the recipient’s address cannot be written to.
    Se lo dice Microsoft: all’indirizzo del destinatario non si può scrivere.

    If Microsoft says so: too much comes from this range of IPv6 addresses.
    Se lo dice Microsoft: da questo intervallo di indirizzi IPv6 arriva troppo.

    PEC: the certified message did not reach the recipient’s mailbox; the notice says why.
    PEC: il messaggio certificato non è arrivato nella casella del destinatario; l’avviso dice perché.

    PEC: the sender’s own provider did not take the certified message; the notice says why.
    PEC: il gestore del mittente non ha accettato il messaggio certificato; l’avviso dice perché.

    PEC: ordinary mail, which the provider wrapped; it does not count as certified.
    PEC: posta ordinaria, imbustata dal gestore; non vale come certificata.

    PEC: the sender’s provider took the message; only the receipt of delivery (avvenuta consegna) proves that it arrived.
    PEC: il gestore del mittente ha preso in carico il messaggio; solo la ricevuta di avvenuta consegna prova che è arrivato.

    PEC: the message lies in the recipient’s certified mailbox; this receipt is the proof of it.
    PEC: il messaggio è nella casella certificata del destinatario; questa ricevuta ne è la prova.

    Cox: the sender is refused.
    Cox: il mittente è rifiutato.

    Cox: too much mail in one connection.
    Cox: troppa posta in una sola connessione.

    Mailgun: the account may not send as this domain.
    Mailgun: l’account non può spedire per questo dominio.

    Connections from this address are refused; if Tencent says so: for its bad reputation.
    Le connessioni da questo indirizzo sono rifiutate; se lo dice Tencent: per la sua cattiva reputazione.

    Postfix: a table of the receiver’s own refuses the address that sends; ask its postmaster.
    Postfix: una tabella di chi riceve rifiuta l’indirizzo che spedisce; chiedere al suo postmaster.

    Postfix: what checks its passwords does not answer.
    Postfix: ciò che controlla le sue password non risponde.

    The name or the password is wrong for the server that sends on.
    Il nome o la password sono sbagliati per il server che inoltra.

    A filter (milter) of the receiver refuses it, and does not say why.
    Un filtro (milter) di chi riceve lo rifiuta, e non dice perché.
    """#
}
