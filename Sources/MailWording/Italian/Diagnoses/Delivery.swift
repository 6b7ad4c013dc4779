extension Italian {
  static let deliveryDiagnoses = #"""
    {subject} is on a blocklist: other servers refuse its mail
    {subject} è in una blocklist: altri server ne rifiutano la posta

    {count|delivery|deliveries} failed because the receiver does not trust the address that sends, for example to {recipients}{reply?, with the words “~”}.
    {count|consegna è fallita|consegne sono fallite}, per esempio a {recipients}, perché chi riceve non si fida dell’indirizzo che invia{reply?, con le parole “~”}.

    Find what got it listed: a stolen account or a web script that sends in bulk, or an infected machine behind the same address. See who sent most: mailwhy messages --format csv
    Trovare la causa: un account rubato o uno script web che invia in massa, o una macchina infetta dietro lo stesso indirizzo. Vedere chi ha inviato di più: mailwhy messages --format csv

    When that has stopped, ask for removal at the list’s own page. Never pay for it.
    Quando è cessato, chiedere la rimozione sulla pagina della lista stessa. Non pagare mai.

    Make the reverse name, the HELO name and the address agree, and publish SPF, DKIM and DMARC.
    Far concordare nome inverso, nome HELO e indirizzo, e pubblicare SPF, DKIM e DMARC.

    If the reply names another address than yours, it is a server between that is listed.
    Se la risposta indica un indirizzo diverso da quello di questo server, è in lista un server intermedio.

    The domain {subject} cannot be found in the DNS
    Il dominio {subject} non si trova nel DNS

    {count|delivery|deliveries} to {recipients} failed because the DNS gave no usable answer for {subject}{reply?, with the words “~”}.
    {count|consegna|consegne} a {recipients} {count=è fallita|sono fallite} perché il DNS non ha dato una risposta utile per {subject}{reply?, con le parole “~”}.

    Check the spelling of the address{meant?; perhaps ~ was meant}.
    Controllare come è scritto l’indirizzo{meant?; forse si intendeva ~}.

    Ask the DNS: dig MX {subject}; dig @9.9.9.9 MX {subject}; dig +trace {subject}
    Interrogare il DNS: dig MX {subject}; dig @9.9.9.9 MX {subject}; dig +trace {subject}

    If the domain is right, its owner must repair the DNS. What waits in the queue is tried again for days.
    Se il dominio è giusto, deve riparare il DNS il suo proprietario. Ciò che è in coda viene ritentato per giorni.

    Many unrelated domains at once would mean that this server’s own resolver fails.
    Molti domini senza relazione fra loro nello stesso momento indicherebbero un guasto del resolver di questo server.

    Mail to {subject} was taken in and thrown away
    La posta per {subject} è stata accettata e buttata via

    {count|message|messages} to {recipients} {count=was|were} accepted and then deleted by a rule; nobody was told. That is why a message that was sent never came.
    {count|messaggio è stato accettato e poi eliminato|messaggi sono stati accettati e poi eliminati} da una regola; i destinatari: {recipients}. Nessuno è stato avvisato. Per questo un messaggio inviato non è mai arrivato.

    See which rule it was, in the lines named here, and whether its owner wants it.
    Vedere quale regola è stata, nelle righe indicate qui, e se il suo proprietario la vuole.

    Better refuse at once than throw away: then the sender learns of it.
    Meglio rifiutare subito che buttare via: così il mittente lo viene a sapere.

    See which rule it was: postconf header_checks body_checks smtpd_recipient_restrictions transport_maps; grep -ri discard /etc/postfix
    Vedere quale regola è stata: postconf header_checks body_checks smtpd_recipient_restrictions transport_maps; grep -ri discard /etc/postfix

    Better refuse at once than throw away (REJECT instead of DISCARD): then the sender learns of it.
    Meglio rifiutare subito che buttare via (REJECT invece di DISCARD): così il mittente lo viene a sapere.

    See which rule it was: grep -rn 'discard\|blackhole' /etc/exim4; exim -bt ADDRESS
    Vedere quale regola è stata: grep -rn 'discard\|blackhole' /etc/exim4; exim -bt ADDRESS

    Better refuse at once than throw away (deny instead of discard): then the sender learns of it.
    Meglio rifiutare subito che buttare via (deny invece di discard): così il mittente lo viene a sapere.

    See the user’s own rules: doveadm sieve list -u {subject}; doveadm sieve get -u {subject} NAME
    Vedere le regole dell’utente: doveadm sieve list -u {subject}; doveadm sieve get -u {subject} NAME

    A rule that files mail into a folder is safer than one that discards it.
    Una regola che archivia la posta in una cartella è più sicura di una che la scarta.

    If somebody wanted it thrown away, all is well.
    Se qualcuno la voleva buttata via, va tutto bene.

    What stood in it cannot be got back.
    Il contenuto non si può recuperare.

    Messages to {subject} come more than once
    I messaggi per {subject} arrivano più di una volta

    {count|message|messages} to {recipients} came, or may have come, a second time{reply?: “~”}. A filter or firewall that takes too long to confirm makes the sender try again; else an alias and a list lead to the same mailbox.
    {count|messaggio è arrivato, o può essere arrivato,|messaggi sono arrivati, o possono essere arrivati,} due volte a {recipients}{reply?: “~”}. Un filtro o un firewall che impiega troppo a confermare fa ritentare il mittente; altrimenti un alias e una lista portano alla stessa casella.

    If the connection broke while the end was awaited, the receiver’s filter is too slow, or a firewall drops the connection: tell the receiver.
    Se la connessione è caduta mentre si aspettava la fine, il filtro di chi riceve è troppo lento, o un firewall chiude la connessione: avvisare chi riceve.

    If the copies have queue ids of this server, look for the address in more than one alias or list.
    Se le copie hanno ID di coda di questo server, cercare l’indirizzo in più di un alias o lista.

    If the connection broke while the end was awaited, leave this at ten minutes: postconf smtp_data_done_timeout
    Se la connessione è caduta mentre si aspettava la fine, lasciare questo a dieci minuti: postconf smtp_data_done_timeout

    If the copies have queue ids of this server, look for the address in more than one alias or list: postconf enable_original_recipient virtual_alias_maps
    Se le copie hanno ID di coda di questo server, cercare l’indirizzo in più di un alias o lista: postconf enable_original_recipient virtual_alias_maps

    A person who sends the same message twice uses a new Message-ID each time; a list may not.
    Una persona che invia due volte lo stesso messaggio usa ogni volta un nuovo Message-ID; una lista può non farlo.

    Whether the first copy arrived, only the receiver’s log tells.
    Se la prima copia sia arrivata lo dice solo il log di chi riceve.

    Mail to {subject} was given up and returned
    La posta per {subject} è stata abbandonata e rimandata al mittente

    {count|recipient|recipients} at {subject} could not be reached until the time for trying was over{reply?; the last reason was “~”}.
    {count|destinatario non è stato raggiunto|destinatari non sono stati raggiunti} su {subject} fino allo scadere del tempo per i tentativi{reply?; l’ultimo motivo era “~”}.

    Mend what the last reason says first; it is the true trouble.
    Rimediare prima all’ultimo motivo indicato: è il vero problema.

    Tell the senders, who have got a notice, to send again after that.
    Dire ai mittenti, che hanno ricevuto un avviso, di inviare di nuovo dopo.

    {subject} puts off first tries (greylisting)
    {subject} rinvia i primi tentativi (greylisting)

    The server of {subject} put mail off on purpose, {count|=once|times}, as it does with senders that it does not know yet{reply?, with the words “~”}. The next try is normally taken.
    Il server di {subject} ha rinviato la posta di proposito, {count|=una volta|volte}, come fa con i mittenti che non conosce ancora{reply?, con le parole “~”}. Il tentativo seguente viene di norma accettato.

    Wait: the queue tries again by itself after some minutes.
    Aspettare: la coda riprova da sola dopo qualche minuto.

    If tries are still put off after hours, they come from changing addresses, or it is another refusal.
    Se dopo ore i tentativi vengono ancora rinviati, partono da indirizzi che cambiano, o è un altro rifiuto.

    Mail waits in the queue of {subject} until somebody releases it
    Nella coda di {subject} c’è posta che aspetta di essere rilasciata

    {count|recipient|recipients} of held messages get nothing: {recipients}. A rule, a filter or a person stopped them, and the queue does not try by itself.
    {count|destinatario di messaggi trattenuti non riceve|destinatari di messaggi trattenuti non ricevono} nulla: {recipients}. Li ha fermati una regola, un filtro o una persona, e la coda non riprova da sola.

    Look at the message named here, then release or delete it.
    Guardare il messaggio indicato qui, poi rilasciarlo o eliminarlo.

    Look at it: postcat -q {id}
    Guardarlo: postcat -q {id}

    Release it: postsuper -H {id}; or delete it: postsuper -d {id}
    Rilasciarlo: postsuper -H {id}; o eliminarlo: postsuper -d {id}

    Look at it: exim -Mvh {id}; exim -Mvl {id}
    Guardarlo: exim -Mvh {id}; exim -Mvl {id}

    Release it: exim -Mt {id}; exim -M {id}; or delete it: exim -Mrm {id}
    Rilasciarlo: exim -Mt {id}; exim -M {id}; o eliminarlo: exim -Mrm {id}

    If bounces freeze by themselves, throw them away after a while: ignore_bounce_errors_after = 2d, timeout_frozen_after = 7d
    Se i rimbalzi si congelano da soli, buttarli via dopo un po’: ignore_bounce_errors_after = 2d, timeout_frozen_after = 7d

    Look at it: mailq -qQ
    Guardarlo: mailq -qQ

    Release it: sendmail -qQ -Q -qI{id}; sendmail -qI{id}
    Rilasciarlo: sendmail -qQ -Q -qI{id}; sendmail -qI{id}

    If a person releases it within the hour, all is as it should be.
    Se una persona lo rilascia entro un’ora, è tutto come deve essere.

    Whether a person stopped it by hand is not told; the commands of the shell are not in this log.
    Se l’abbia fermato a mano una persona non è indicato; i comandi della shell non sono in questo log.

    {subject} takes no addresses with letters beyond ASCII
    {subject} non accetta indirizzi con lettere fuori dall’ASCII

    {count|delivery|deliveries} to {recipients} failed because an address or a header has letters beyond ASCII, and the server of {subject} cannot take them{reply?: “~”}.
    {count|consegna|consegne} a {recipients} {count=è fallita|sono fallite} perché un indirizzo o un’intestazione ha lettere fuori dall’ASCII, e il server di {subject} non le accetta{reply?: “~”}.

    Write to another address of the recipient, in plain letters, and use a plain sender’s address.
    Scrivere a un altro indirizzo del destinatario, in lettere semplici, e usare un indirizzo semplice come mittente.

    If no address has such letters, a header has them unencoded: see that the mail program encodes them.
    Se nessun indirizzo ha lettere simili, le ha un’intestazione non codificata: controllare che il programma di posta le codifichi.

    If no address has such letters, see which mail Postfix treats so: postconf smtputf8_enable smtputf8_autodetect_classes
    Se nessun indirizzo ha lettere simili, vedere quale posta Postfix tratta così: postconf smtputf8_enable smtputf8_autodetect_classes

    Over another server of {subject} the same message may pass.
    Attraverso un altro server di {subject} lo stesso messaggio può passare.

    Which header it was, the log does not say; the message in the queue does: postcat -qh ID.
    Quale intestazione fosse il log non lo dice; il messaggio in coda sì: postcat -qh ID.

    Mail between here and {subject} fails: a program does not keep to the protocol
    La posta fra questo server e {subject} non passa: un programma non rispetta il protocollo

    {count|delivery|deliveries} to {recipients} failed because commands or the message are not as the protocol wants them{reply?: “~”}. A script or device that writes mail by itself, or a filter between, is at fault more often than a mail server.
    {count|consegna|consegne} a {recipients} {count=è fallita|sono fallite} perché i comandi o il messaggio non sono come li vuole il protocollo{reply?: “~”}. Più spesso di un server di posta, la causa è uno script o un dispositivo che scrive posta da solo, o un filtro intermedio.

    See what made the message; mend its line ends (CR LF), its long lines, or its bytes of zero.
    Vedere che cosa ha creato il messaggio; correggerne i fine riga (CR LF), le righe lunghe o i byte nulli.

    If a firewall or a virus filter stands between, switch its inspection of SMTP off.
    Se in mezzo c’è un firewall o un antivirus, disattivarne l’ispezione di SMTP.

    See what made the message, and mend its line ends and long lines: postcat -qh QUEUE-ID
    Vedere che cosa ha creato il messaggio, e correggerne i fine riga e le righe lunghe: postcat -qh QUEUE-ID

    If the other server offers what it cannot do, leave that out for it alone: postconf smtp_discard_ehlo_keyword_address_maps
    Se l’altro server offre ciò che non sa fare, escluderlo solo per lui: postconf smtp_discard_ehlo_keyword_address_maps

    If a client of yours sends bare line feeds, except its address only: postconf smtpd_forbid_bare_newline_exclusions
    Se un client proprio invia solo LF a fine riga, fare eccezione solo per il suo indirizzo: postconf smtpd_forbid_bare_newline_exclusions

    A server that just then shuts down answers commands wrongly, too.
    Anche un server che si sta spegnendo in quel momento risponde male ai comandi.

    What exactly was said is not logged; debug_peer_list in Postfix shows it for one host.
    Il log non dice che cosa sia stato detto esattamente; in Postfix debug_peer_list lo mostra per un host.

    The mailbox of {subject} takes no mail
    La casella di {subject} non accetta posta

    {count|delivery|deliveries} to {subject} failed because the mailbox is there, and switched off{reply?, with the words “~”}. Most often nobody uses it any more; less often its provider locked it, or the account has not been paid.
    {count|consegna|consegne} a {subject} {count=è fallita|sono fallite} perché la casella esiste ma è disattivata{reply?, con le parole “~”}. Di solito nessuno la usa più; più di rado l’ha bloccata il provider, o l’account non è stato pagato.

    Reach the recipient in another way, and take the address out of lists: each new try costs reputation.
    Raggiungere il destinatario in altro modo, e togliere l’indirizzo dalle liste: ogni nuovo tentativo costa reputazione.

    If {subject} is a mailbox of this server, see whether it was locked on purpose: passwd -S {account}; doveadm user {subject}
    Se {subject} è una casella di questo server, vedere se è stata bloccata di proposito: passwd -S {account}; doveadm user {subject}

    A provider that holds a mailbox back for some days says the same; then a later message arrives.
    Un provider che sospende una casella per qualche giorno dice lo stesso; poi un messaggio successivo arriva.

    Who switched it off, and why, only the provider of the mailbox knows.
    Chi l’abbia disattivata, e perché, lo sa solo il provider della casella.

    The mailbox of {subject} is full
    La casella di {subject} è piena

    {count|delivery|deliveries} to {subject} failed because there is no room left in the mailbox{reply?, with the words “~”}.
    {count|consegna|consegne} a {subject} {count=è fallita|sono fallite} perché nella casella non c’è più spazio{reply?, con le parole “~”}.

    Ask {subject} to delete mail, first in the trash and in the sent folder.
    Chiedere a {subject} di cancellare della posta, prima nel cestino e fra gli inviati.

    If the mailbox is on this server, raise its limit: doveadm quota get -u {subject}; postconf mailbox_size_limit
    Se la casella è su questo server, alzarne il limite: doveadm quota get -u {subject}; postconf mailbox_size_limit

    If it is elsewhere, reach the recipient in another way. After a temporary refusal the queue tries again by itself.
    Se è altrove, raggiungere il destinatario in altro modo. Dopo un rifiuto temporaneo la coda riprova da sola.

    {subject} takes no mail at all
    {subject} non accetta alcuna posta

    {count|delivery|deliveries} to {recipients} failed because the domain {subject} says in the DNS that it takes no mail (a null MX){reply?: “~”}. The address is mistyped, or the domain is used for other things only.
    {count|consegna|consegne} a {recipients} {count=è fallita|sono fallite} perché il dominio {subject} dichiara nel DNS di non accettare posta (un MX nullo){reply?: “~”}. L’indirizzo è scritto male, o il dominio serve solo ad altro.

    Use another address of the recipient; this one can never work.
    Usare un altro indirizzo del destinatario; questo non può funzionare mai.

    See what the domain says: dig +short MX {subject}
    Vedere che cosa dichiara il dominio: dig +short MX {subject}

    If the reply is about your own domain as the sender, send from a domain that takes mail, or give yours an MX.
    Se la risposta riguarda il proprio dominio come mittente, inviare da un dominio che accetta posta, o dare un MX al proprio.

    If dig shows a proper MX, the domain’s owner has changed it meanwhile.
    Se dig mostra un MX valido, il proprietario del dominio l’ha cambiato nel frattempo.

    Whether the sender meant another domain, no log can tell.
    Se il mittente intendesse un altro dominio, nessun log può dirlo.

    A message to many reached only some of them
    Un messaggio a molti ne ha raggiunti solo alcuni

    Of the recipients of the message {subject}, {taken} got it, and {refused} did not: {recipients}.
    Dei destinatari del messaggio {subject}, {taken} l’hanno ricevuto e {refused} no: {recipients}.

    Nothing needs to be sent again to those who got it.
    A chi l’ha ricevuto non occorre inviare di nuovo nulla.

    See each recipient: mailwhy messages --format csv
    Vedere ogni destinatario: mailwhy messages --format csv

    Correct the addresses that were refused, or take them out of the list.
    Correggere gli indirizzi rifiutati, o toglierli dalla lista.

    If a list server sent it, that server counts the refusals itself.
    Se l’ha inviato un server di liste, conta lui stesso i rifiuti.

    What became of it behind the servers that took it, only their logs tell.
    Che cosa ne sia stato oltre i server che l’hanno accettato, lo dicono solo i loro log.

    {subject} asks to send more slowly
    {subject} chiede di inviare più lentamente

    {count|delivery|deliveries} to {subject} {count=was|were} put off because it gets too much at once from here{reply?, with the words “~”}.
    {count|consegna|consegne} a {subject} {count=è stata rinviata|sono state rinviate} perché da qui ne riceve troppe insieme{reply?, con le parole “~”}.

    Do not flush the queue: each new try counts against you.
    Non forzare l’invio della coda: ogni nuovo tentativo peggiora le cose.

    See who sends so much there; a newsletter is to be spread over hours, a stolen account to be stopped.
    Vedere chi invia tanto lì; una newsletter va distribuita su più ore, un account rubato va fermato.

    Give that receiver a way of its own, with few connections at once.
    Dare a quel destinatario un percorso a parte, con poche connessioni insieme.

    Do not flush the queue: each new try counts against you. See what waits: qshape deferred | head
    Non forzare l’invio della coda: ogni nuovo tentativo peggiora le cose. Vedere che cosa aspetta: qshape deferred | head

    Give that receiver a transport of its own: a line “slow unix - - n - - smtp” in master.cf, and “{subject} slow:” in the transport map.
    Dare a quel destinatario un transport a parte: una riga “slow unix - - n - - smtp” in master.cf, e “{subject} slow:” nella mappa transport.

    Make that transport slow: postconf -e slow_destination_concurrency_limit=2 slow_destination_rate_delay=1s; postfix reload
    Rendere lento quel transport: postconf -e slow_destination_concurrency_limit=2 slow_destination_rate_delay=1s; postfix reload

    Do not flush the queue: each new try counts against you. See what waits: mailq | tail -1
    Non forzare l’invio della coda: ogni nuovo tentativo peggiora le cose. Vedere che cosa aspetta: mailq | tail -1

    Send fewer at once: confMAX_QUEUE_CHILDREN in sendmail.mc.
    Inviarne meno insieme: confMAX_QUEUE_CHILDREN in sendmail.mc.

    A refusal of the first try only, which the next one passes, is greylisting.
    Un rifiuto del solo primo tentativo, superato dal seguente, è greylisting.

    {subject} refuses the sender’s address
    {subject} rifiuta l’indirizzo del mittente

    {count|delivery|deliveries} to {recipients} {count=was|were} refused because of who sends{reply?, with the words “~”}.
    {count|consegna|consegne} a {recipients} {count=è stata rifiutata|sono state rifiutate} a causa di chi invia{reply?, con le parole “~”}.

    Ask the DNS for the sender’s domain; it needs a mail server or an address: dig MX DOMAIN; dig A DOMAIN
    Interrogare il DNS sul dominio del mittente; deve avere un server di posta o un indirizzo: dig MX DOMAIN; dig A DOMAIN

    Mail of cron or of a web site often has the machine’s own name as its domain; have it rewritten to yours.
    La posta di cron o di un sito web ha spesso come dominio il nome della macchina; farlo riscrivere nel proprio.

    Mail of cron or of a web site often has the machine’s own name as its domain: postconf myorigin smtp_generic_maps
    La posta di cron o di un sito web ha spesso come dominio il nome della macchina: postconf myorigin smtp_generic_maps

    Where a provider relays for you, the sender must be the one who logs in: postconf smtp_sasl_password_maps sender_dependent_relayhost_maps
    Dove fa da relay un provider, il mittente deve essere quello che si autentica: postconf smtp_sasl_password_maps sender_dependent_relayhost_maps

    Mail of cron or of a web site often has the machine’s own name as its domain; in sendmail.mc: MASQUERADE_AS and FEATURE(masquerade_envelope)
    La posta di cron o di un sito web ha spesso come dominio il nome della macchina; in sendmail.mc: MASQUERADE_AS e FEATURE(masquerade_envelope)

    Mail of cron or of a web site often has the machine’s own name as its domain: exim -bP qualify_domain; cat /etc/mailname; see how an address is rewritten: exim -brw ADDRESS
    La posta di cron o di un sito web ha spesso come dominio il nome della macchina: exim -bP qualify_domain; cat /etc/mailname; guardare come viene riscritto un indirizzo: exim -brw ADDRESS

    A receiver that cannot ask the DNS just then says the same for a while.
    Un server che in quel momento non riesce a interrogare il DNS dice lo stesso per un po’.

    TLS to the mail server of {subject} fails
    TLS con il server di posta di {subject} non riesce

    {count|delivery|deliveries} to {subject} failed because the connection could not be encrypted as it must be{reply?: “~”}.
    {count|consegna|consegne} a {subject} {count=è fallita|sono fallite} perché la connessione non si è potuta cifrare come deve{reply?: “~”}.

    Look at the certificate and the versions of the other server: openssl s_client -starttls smtp -connect SERVER:25
    Guardare il certificato e le versioni dell’altro server: openssl s_client -starttls smtp -connect SERVER:25

    If its certificate is wrong or has expired, tell its postmaster; mail waits in the queue meanwhile.
    Se il suo certificato è sbagliato o scaduto, avvisarne il postmaster; intanto la posta aspetta in coda.

    If it is all servers at once, the list of authorities on this machine is missing or old.
    Se succede con tutti i server insieme, l’elenco delle autorità di certificazione su questa macchina manca o è vecchio.

    Look at it as Postfix does: posttls-finger -c {subject}
    Guardarlo come fa Postfix: posttls-finger -c {subject}

    See what Postfix demands of that domain: postconf smtp_tls_security_level smtp_tls_policy_maps smtp_tls_CAfile smtp_tls_CApath
    Vedere che cosa esige Postfix da quel dominio: postconf smtp_tls_security_level smtp_tls_policy_maps smtp_tls_CAfile smtp_tls_CApath

    If the other server will not be repaired soon, allow it for this domain only, in smtp_tls_policy_maps: {subject} may
    Se l’altro server non verrà riparato presto, permetterlo solo per questo dominio, in smtp_tls_policy_maps: {subject} may

    If it will not be repaired soon, send to it without TLS, in /etc/mail/access: Try_TLS:{subject} NO
    Se non verrà riparato presto, inviargli la posta senza TLS, in /etc/mail/access: Try_TLS:{subject} NO

    If mail to {subject} arrives over another of its servers, only one of them is at fault.
    Se la posta per {subject} arriva attraverso un altro dei suoi server, il difetto è di uno solo.

    {subject} cannot deliver to mailboxes here
    {subject} non riesce a consegnare alle caselle locali

    {count|delivery|deliveries} to {recipients} failed on this machine{reply?: “~”}.{all? Nothing else was delivered by it meanwhile.}
    {count|consegna|consegne} a {recipients} {count=è fallita|sono fallite} su questa macchina{reply?: “~”}.{all? Nel frattempo non ha consegnato nient’altro.}

    If the line names a command, run it by hand, as the user it runs as, and see what it says.
    Se la riga indica un comando, eseguirlo a mano, con l’utente con cui gira, e vedere che cosa dice.

    Look who may write there: namei -l /var/mail; ls -ldZ /var/mail
    Guardare chi può scrivere lì: namei -l /var/mail; ls -ldZ /var/mail

    Status 127 is a program that is not there, 126 or 77 one that may not be run, 137 or signal 9 one that was killed.
    Lo stato 127 è un programma che non c’è, 126 o 77 uno che non si può eseguire, 137 o segnale 9 uno che è stato ucciso.

    See how Postfix delivers: postconf mailbox_command mailbox_transport virtual_transport local_transport; postconf -M | grep pipe
    Vedere come consegna Postfix: postconf mailbox_command mailbox_transport virtual_transport local_transport; postconf -M | grep pipe

    Run that command by hand, as the user it runs as; status 127 is a program that is not there, 126 or 77 one that may not be run.
    Eseguire quel comando a mano, con l’utente con cui gira; lo stato 127 è un programma che non c’è, 126 o 77 uno che non si può eseguire.

    If it is Dovecot’s socket, see that Dovecot runs and Postfix may use it: ls -l /var/spool/postfix/private/dovecot-lmtp
    Se è il socket di Dovecot, controllare che Dovecot sia attivo e che Postfix possa usarlo: ls -l /var/spool/postfix/private/dovecot-lmtp

    Then send what waits: postqueue -f
    Poi inviare ciò che è in coda: postqueue -f

    See which program delivers: grep -A3 ^Mlocal /etc/mail/sendmail.cf
    Vedere quale programma consegna: grep -A3 ^Mlocal /etc/mail/sendmail.cf

    Run it by hand; status 127 is a program that is not there, 126 or 77 one that may not be run.
    Eseguirlo a mano; lo stato 127 è un programma che non c’è, 126 o 77 uno che non si può eseguire.

    See how Exim delivers, and as whom: exim -bt ADDRESS; exim -bP transports
    Guardare come consegna Exim, e con quale utente: exim -bt ADDRESS; exim -bP transports

    {count=An unknown recipient|Unknown recipients} at {subject}
    {count=Un destinatario inesistente|Destinatari inesistenti} su {subject}

    There is no such mailbox at {subject}: {recipients}. {count|delivery was|deliveries were} refused{reply?, with the words “~”}.
    Caselle che su {subject} non esistono: {recipients}. {count|consegna è stata rifiutata|consegne sono state rifiutate}{reply?, con le parole “~”}.

    Ask the sender to correct the address, and to take it out of address books and lists.
    Chiedere al mittente di correggere l’indirizzo, e di toglierlo da rubriche e liste.

    If {subject} is a domain of this server, create the mailbox or an alias for it.
    Se {subject} è un dominio di questo server, creare la casella o un alias.

    If {subject} is a domain of this server, see what Postfix knows of it: postconf mydestination virtual_mailbox_domains virtual_alias_maps local_recipient_maps
    Se {subject} è un dominio di questo server, vedere che cosa ne sa Postfix: postconf mydestination virtual_mailbox_domains virtual_alias_maps local_recipient_maps

    Create the mailbox, or an alias in /etc/aliases; then run newaliases.
    Creare la casella, o un alias in /etc/aliases; poi eseguire newaliases.

    Some servers say so also of mail that they refuse for another reason; the text decides.
    Alcuni server lo dicono anche di posta che rifiutano per un altro motivo; decide il testo.

    A message{sender? of ~} was refused for its content
    Un messaggio{sender? di ~} è stato rifiutato per il contenuto

    The message {subject} to {recipients} was taken for spam, for a virus, or for malformed{reply?: “~”}.
    Il messaggio {subject} a {recipients} è stato ritenuto spam, un virus o malformato{reply?: “~”}.

    Send it again without the link or the attachment, or put the file on a server and send a link.
    Inviarlo di nuovo senza il link o l’allegato, o mettere il file su un server e inviare un link.

    If the mail program is old or a script wrote the message, see that it has Date, From and Message-ID.
    Se il programma di posta è vecchio o il messaggio l’ha scritto uno script, controllare che abbia Date, From e Message-ID.

    If the sender’s machine sends such mail by itself, look for malware on it.
    Se la macchina del mittente invia questa posta da sola, cercarvi malware.

    See all of its way: mailwhy message {subject}
    Vedere tutto il suo percorso: mailwhy message {subject}

    If this server’s own filter refused it, see its rules: postconf header_checks body_checks smtpd_milters content_filter
    Se l’ha rifiutato il filtro di questo server, vedere le sue regole: postconf header_checks body_checks smtpd_milters content_filter

    Many such refusals of one sender would mean a stolen account.
    Molti rifiuti simili per un solo mittente indicherebbero un account rubato.

    A message{sender? of ~} was too large
    Un messaggio{sender? di ~} era troppo grande

    The message {subject} to {recipients} is over the limit of a server{reply?: “~”}. An attachment grows by a third on its way.
    Il messaggio {subject} a {recipients} supera il limite di un server{reply?: “~”}. Un allegato cresce di un terzo durante il percorso.

    Put the file on a server and send a link, or send it in parts.
    Mettere il file su un server e inviare un link, o inviarlo in più parti.

    If it is the limit of this server, see and raise it: exim -bP message_size_limit
    Se il limite è di questo server, guardarlo e alzarlo: exim -bP message_size_limit

    If it is the limit of this server, it can be raised; the other side’s can’t.
    Se è il limite di questo server, si può alzare; quello dell’altro no.

    If it is the limit of this server, see and raise it: postconf message_size_limit mailbox_size_limit
    Se è il limite di questo server, vederlo e alzarlo: postconf message_size_limit mailbox_size_limit

    If it is the limit of this server, raise confMAX_MESSAGE_SIZE in sendmail.mc.
    Se è il limite di questo server, alzare confMAX_MESSAGE_SIZE in sendmail.mc.

    A message{sender? of ~} went in a circle
    Un messaggio{sender? di ~} è andato in circolo

    The message {subject} to {recipients} came back to where it had been{reply?: “~”}. Two addresses forward to each other, or a server does not know that a domain is its own.
    Il messaggio {subject} a {recipients} è tornato dove era già stato{reply?: “~”}. Due indirizzi inoltrano l’uno all’altro, o un server non sa che un dominio è suo.

    Follow it from hop to hop: mailwhy message {subject}
    Seguirlo da un server all’altro: mailwhy message {subject}

    If the domain is this server’s, Exim must know it: exim -bP +local_domains; exim -bt postmaster@DOMAIN
    Se il dominio è di questo server, Exim deve conoscerlo: exim -bP +local_domains; exim -bt postmaster@DOMAIN

    If another server keeps it, name that one in a manualroute router, so that no MX is asked: route_list = DOMAIN 192.0.2.25
    Se lo tiene un altro server, indicarlo in un router manualroute, perché non si chieda alcun MX: route_list = DOMAIN 192.0.2.25

    Look for forwards that lead back: .forward files, aliases, Sieve rules.
    Cercare inoltri che riportano indietro: file .forward, alias, regole Sieve.

    Name the domain on the server that keeps its mailboxes, or give its inner server as the next hop.
    Indicare il dominio sul server che ne tiene le caselle, o dare il suo server interno come server successivo (next hop).

    If the domain is this server’s, Postfix must know it: postconf mydestination virtual_mailbox_domains relay_domains
    Se il dominio è di questo server, Postfix deve conoscerlo: postconf mydestination virtual_mailbox_domains relay_domains

    If another server keeps it, name that one in brackets in the transport map, so that no MX is asked: DOMAIN smtp:[192.0.2.25]
    Se lo tiene un altro server, indicarlo fra parentesi quadre nella mappa transport, perché non si chieda alcun MX: DOMAIN smtp:[192.0.2.25]

    If the domain is this server’s, add it to /etc/mail/local-host-names, and start Sendmail anew.
    Se il dominio è di questo server, aggiungerlo a /etc/mail/local-host-names, e riavviare Sendmail.

    If another server keeps it, name that one in brackets in the mailertable: DOMAIN esmtp:[192.0.2.25]
    Se lo tiene un altro server, indicarlo fra parentesi quadre nella mailertable: DOMAIN esmtp:[192.0.2.25]

    Mail of {subject} is refused because it does not prove where it comes from
    La posta di {subject} viene rifiutata perché non dimostra da dove viene

    {count|delivery|deliveries} to {recipients} {count=was|were} refused for SPF, DKIM or DMARC{reply?: “~”}.
    {count|consegna|consegne} a {recipients} {count=è stata rifiutata|sono state rifiutate} per SPF, DKIM o DMARC{reply?: “~”}.

    See what the DNS says of the domain: dig TXT {subject}; dig TXT _dmarc.{subject}
    Vedere che cosa dice il DNS del dominio: dig TXT {subject}; dig TXT _dmarc.{subject}

    SPF must name every address that sends for it; DKIM must sign each message: opendkim-testkey -d {subject} -s default -vvv
    SPF deve indicare ogni indirizzo che invia per il dominio; DKIM deve firmare ogni messaggio: opendkim-testkey -d {subject} -s default -vvv

    If only forwarded mail is refused, rewrite its sender (SRS), or let the user fetch it instead.
    Se viene rifiutata solo la posta inoltrata, riscriverne il mittente (SRS), o farla scaricare all’utente.

    If the sender’s domain is not yours, it is mail that is forwarded here.
    Se il dominio del mittente non è locale, è posta inoltrata da qui.

    {subject} may not send {own?mail for ~ }through this server
    {subject} non può inviare {own?posta per ~ }attraverso questo server

    A mail program at {subject} wanted to send{sender? from ~}{recipient? to ~} without logging in first, and was refused {count|=once|times}. It belongs to this server’s own people, as its earlier logins, its network, or its steady sender of a domain of this server show.
    Un programma di posta su {subject} voleva inviare{sender? da ~}{recipient? a ~} senza autenticarsi prima, ed è stato rifiutato {count|=una volta|volte}. Appartiene alle persone di questo server, come mostrano gli accessi precedenti, la rete, o il mittente costante di un dominio di questo server.

    Mail for {own} was refused {count|=once|times}, as if that were no domain of this server, though its mail is delivered here at other times. {clients|client was|clients were} turned away so; {subject} was hit most. The domain is missing in the configuration, or was missing for a while.
    La posta per {own} è stata rifiutata {count|=una volta|volte}, come se non fosse un dominio di questo server, anche se in altri momenti viene consegnata qui. {clients|client è stato respinto|client sono stati respinti} così; il più colpito è {subject}. Il dominio manca nella configurazione, o vi è mancato per un po’.

    See whether Postfix knows the domain, and what was changed last: postconf mydestination relay_domains virtual_mailbox_domains; ls -lt /etc/postfix | head
    Guardare se Postfix conosce il dominio, e che cosa è stato cambiato per ultimo: postconf mydestination relay_domains virtual_mailbox_domains; ls -lt /etc/postfix | head

    Add {own} where it belongs, and have it read: postfix reload
    Aggiungere {own} dove va, e farlo rileggere: postfix reload

    See whether Exim knows the domain, and what was changed last: exim -bP +local_domains; exim -bP +relay_to_domains; ls -lt /etc/exim4 /etc/exim | head
    Guardare se Exim conosce il dominio, e che cosa è stato cambiato per ultimo: exim -bP +local_domains; exim -bP +relay_to_domains; ls -lt /etc/exim4 /etc/exim | head

    Add {own} where it belongs, then: systemctl restart exim4
    Aggiungere {own} dove va, poi: systemctl restart exim4

    See whether Sendmail knows the domain, and what was changed last: grep {own} /etc/mail/local-host-names /etc/mail/relay-domains; ls -lt /etc/mail | head
    Guardare se Sendmail conosce il dominio, e che cosa è stato cambiato per ultimo: grep {own} /etc/mail/local-host-names /etc/mail/relay-domains; ls -lt /etc/mail | head

    Add {own} where it belongs, and restart Sendmail: systemctl restart sendmail
    Aggiungere {own} dove va, e riavviare Sendmail: systemctl restart sendmail

    In the mail program switch on “my outgoing server requires authentication”, and use port 587 with STARTTLS or 465 with SSL/TLS.
    Nel programma di posta attivare “il server in uscita richiede l’autenticazione”, e usare la porta 587 con STARTTLS o la 465 con SSL/TLS.

    For a device that cannot log in, allow its fixed address to send.
    Per un dispositivo che non sa autenticarsi, permettere l’invio al suo indirizzo fisso.

    If the recipient’s domain is yours, the server does not know it: add it to those that it takes mail for.
    Se il dominio del destinatario è locale, il server non lo conosce: aggiungerlo a quelli per cui accetta posta.

    For a device that cannot log in, add its fixed address to relay_from_hosts: exim -bP +relay_from_hosts
    Per un dispositivo che non sa autenticarsi, aggiungere il suo indirizzo fisso a relay_from_hosts: exim -bP +relay_from_hosts

    If the recipient’s domain is yours, the server does not know it: exim -bP +local_domains; exim -bP +relay_to_domains
    Se il dominio del destinatario è locale, il server non lo conosce: exim -bP +local_domains; exim -bP +relay_to_domains

    For a device that cannot log in, add its fixed address to /etc/mail/access, as Connect:192.0.2.7 RELAY; then: make -C /etc/mail
    Per un dispositivo che non sa autenticarsi, aggiungere il suo indirizzo fisso a /etc/mail/access, come Connect:192.0.2.7 RELAY; poi: make -C /etc/mail

    If the recipient’s domain is yours, the server does not know it: add it to /etc/mail/local-host-names or /etc/mail/relay-domains, and restart Sendmail.
    Se il dominio del destinatario è locale, il server non lo conosce: aggiungerlo a /etc/mail/local-host-names o /etc/mail/relay-domains, e riavviare Sendmail.

    If the mailbox is on this server, see its limit, and raise it: quota -u {account}; doveadm quota get -u {subject}
    Se la casella è su questo server, vedere il suo limite, e alzarlo: quota -u {account}; doveadm quota get -u {subject}

    If the mailbox is on this server, raise its limit: exim -bP transports | grep quota; doveadm quota get -u {subject}
    Se la casella è su questo server, alzarne il limite: exim -bP transports | grep quota; doveadm quota get -u {subject}

    For a device that cannot log in, add its fixed address to mynetworks: postconf mynetworks
    Per un dispositivo che non sa autenticarsi, aggiungere il suo indirizzo fisso a mynetworks: postconf mynetworks

    If the recipient’s domain is yours, the server does not know it: postconf mydestination relay_domains virtual_mailbox_domains
    Se il dominio del destinatario è locale, il server non lo conosce: postconf mydestination relay_domains virtual_mailbox_domains

    Senders and recipients that change from try to try would be a test for an open relay.
    Mittenti e destinatari che cambiano a ogni tentativo indicherebbero la ricerca di un open relay.

    The mail server of {subject} has a trouble of its own
    Il server di posta di {subject} ha un proprio guasto

    The server of {subject} answered {count|delivery|deliveries} with a fault of its own{reply?: “~”}, and took none since. Its disk is full, its tables or its filter are down, or it is busy.
    Il server di {subject} ha risposto con un proprio errore a {count|consegna|consegne}{reply?: “~”}, e da allora non ne ha accettata nessuna. Il suo disco è pieno, le sue tabelle o il suo filtro non funzionano, o è sovraccarico.

    Wait: the queue tries again for days, and nothing is lost yet.
    Aspettare: la coda riprova per giorni, e ancora non è perso nulla.

    If it lasts, tell its administrator in another way: postmaster@{subject} may fail likewise.
    Se dura, avvisarne l’amministratore in altro modo: anche postmaster@{subject} può non funzionare.

    Wait: the queue tries again for days, and nothing is lost yet. See what waits: postqueue -p | grep -i {subject}
    Aspettare: la coda riprova per giorni, e ancora non è perso nulla. Vedere che cosa aspetta: postqueue -p | grep -i {subject}

    Mail to {subject} that arrives after {last} would show that it is over.
    Posta per {subject} arrivata dopo il {last} mostrerebbe che il problema è passato.

    What is wrong there, only its own log tells.
    Che cosa non vada lì lo dice solo il suo log.

    The mail server of {subject} cannot be reached
    Il server di posta di {subject} non è raggiungibile

    A connection to the mail server of {subject} failed or broke off {count|=once|times}{reply?, with the words “~”}.{all? No other server was reached from here meanwhile: look at the way out first.}
    Una connessione al server di posta di {subject} non è riuscita o è caduta {count|=una volta|volte}{reply?, con le parole “~”}.{all? Nel frattempo da qui non si è raggiunto nessun altro server: guardare per prima la via d’uscita.}

    Find the server, and try it from here and from another network: dig +short MX {subject}; nc -vz SERVER 25
    Trovare il server, e provarlo da qui e da un’altra rete: dig +short MX {subject}; nc -vz SERVER 25

    If no server anywhere can be reached, outgoing port 25 is blocked: ask the provider, or send through a smarthost.
    Se nessun server è raggiungibile, la porta 25 in uscita è bloccata: chiedere al provider, o inviare tramite uno smarthost.

    {subject} is refused for its name: address, reverse name and greeting do not agree
    {subject} viene rifiutato per il nome: indirizzo, nome inverso e saluto non concordano

    {count|delivery|deliveries} to {recipients} {count=was|were} refused because the receiver could not match the address that sends with its name{reply?: “~”}. The reverse name is missing at the provider, or the greeting names another host.
    {count|consegna|consegne} a {recipients} {count=è stata rifiutata|sono state rifiutate} perché chi riceve non è riuscito ad accordare l’indirizzo che invia con il suo nome{reply?: “~”}. Manca il nome inverso presso il provider, o il saluto indica un altro host.

    Compare the three; they must be the same: dig -x ADDRESS +short; dig +short A NAME; hostname -f
    Confrontare i tre; devono essere uguali: dig -x ADDRESS +short; dig +short A NAME; hostname -f

    Ask the provider that owns the address for a reverse name (PTR); only it can set one.
    Chiedere un nome inverso (PTR) al provider che possiede l’indirizzo; solo lui può impostarlo.

    Do the same for IPv6, or send by IPv4 only.
    Fare lo stesso per IPv6, o inviare solo via IPv4.

    Compare the three; they must be the same: dig -x ADDRESS +short; dig +short A NAME; postconf myhostname smtp_helo_name
    Confrontare i tre; devono essere uguali: dig -x ADDRESS +short; dig +short A NAME; postconf myhostname smtp_helo_name

    Ask the provider that owns the address for a reverse name (PTR); then set: postconf -e myhostname=NAME; postfix reload
    Chiedere un nome inverso (PTR) al provider che possiede l’indirizzo; poi impostare: postconf -e myhostname=NAME; postfix reload

    If only IPv6 has none, send by IPv4: postconf -e smtp_address_preference=ipv4; postfix reload
    Se manca solo a IPv6, inviare via IPv4: postconf -e smtp_address_preference=ipv4; postfix reload

    Compare the three; they must be the same: dig -x ADDRESS +short; dig +short A NAME; exim -bP primary_hostname
    Confrontare i tre; devono essere uguali: dig -x ADDRESS +short; dig +short A NAME; exim -bP primary_hostname

    Ask the provider that owns the address for a reverse name (PTR); then set primary_hostname, or helo_data of the transport.
    Chiedere un nome inverso (PTR) al provider che possiede l’indirizzo; poi impostare primary_hostname, o helo_data del transport.

    If only IPv6 has none, send by IPv4: disable_ipv6 = true
    Se manca solo a IPv6, inviare via IPv4: disable_ipv6 = true

    Compare the three; they must be the same: dig -x ADDRESS +short; dig +short A NAME; sendmail -d0.1 -bt </dev/null
    Confrontare i tre; devono essere uguali: dig -x ADDRESS +short; dig +short A NAME; sendmail -d0.1 -bt </dev/null

    Ask the provider that owns the address for a reverse name (PTR); then set confDOMAIN_NAME in sendmail.mc.
    Chiedere un nome inverso (PTR) al provider che possiede l’indirizzo; poi impostare confDOMAIN_NAME in sendmail.mc.

    A receiver whose resolver fails for a while says the same with a 4xx, and takes the mail later.
    Un server il cui resolver non funziona per un po’ dice lo stesso con un 4xx, e accetta la posta più tardi.

    The address that the mail left from is in the reply or nowhere; Postfix tells it with smtp_bind_address set.
    L’indirizzo da cui è partita la posta è nella risposta o da nessuna parte; Postfix lo dice se è impostato smtp_bind_address.

    Mail to {subject} arrives late
    La posta per {subject} arriva in ritardo

    {count} of {timed} deliveries to {subject} took longer than {minutes} minutes{part?; most of that time passed ~}.
    {count} consegne su {timed} verso {subject} hanno impiegato più di {minutes} minuti{part?; la maggior parte di quel tempo è passata ~}.

    See where the time is lost in one of the lines: before the queue, in it, until connected, or while it is sent.
    Vedere in una delle righe dove si perde il tempo: prima della coda, in coda, fino alla connessione o durante l’invio.

    A slow resolver or filter makes all mail late; a slow receiver only its own.
    Un resolver o un filtro lento ritarda tutta la posta; un destinatario lento solo la propria.

    See where the time is lost, in delays=before the queue/in the queue/until connected/while sent of the lines.
    Vedere dove si perde il tempo, in delays=prima della coda/in coda/fino alla connessione/durante l’invio delle righe.

    Before the queue: the clock, or the server before this one. In it: qshape active; postconf default_destination_concurrency_limit
    Prima della coda: l’orologio, o il server precedente. In coda: qshape active; postconf default_destination_concurrency_limit

    Until connected: the DNS, or a receiver that lets wait: dig +short MX {subject}. While sent: the line, or a filter there.
    Fino alla connessione: il DNS, o un destinatario che fa aspettare: dig +short MX {subject}. Durante l’invio: la linea, o un filtro dall’altra parte.

    A receiver that greylists puts each first message off; then each later one is fast.
    Un destinatario che fa greylisting rinvia ogni primo messaggio; i successivi sono poi veloci.

    Only Postfix and Exim log where the time went; Exim with log_selector = +deliver_time +queue_time.
    Solo Postfix ed Exim scrivono dove è andato il tempo; Exim con log_selector = +deliver_time +queue_time.

    The login of {subject} at its relay host is refused: outgoing mail waits
    L’accesso di {subject} al suo relay viene rifiutato: la posta in uscita aspetta

    The server that should send on did not accept the login, {count|=once|times}{reply?: “~”}{text?: “~”}. The password was changed there, the provider wants an app password or OAuth, or the entry in the password table does not match the name of the relay host.
    Il server che dovrebbe inoltrare la posta non ha accettato l’accesso, {count|=una volta|volte}{reply?: “~”}{text?: “~”}. Lì la password è stata cambiata, il provider vuole una password per le app o OAuth, o la voce nella tabella delle password non corrisponde al nome del relay.

    Try the name and the password in the provider’s web mail; make an app password where it offers one.
    Provare nome e password nella webmail del provider; creare una password per le app dove è offerta.

    Put them where this server reads them, then send what waits.
    Metterli dove li legge questo server, poi inviare ciò che è in coda.

    See what Postfix uses; both must be written the same: postconf relayhost smtp_sasl_password_maps; postmap -q "$(postconf -h relayhost)" hash:/etc/postfix/sasl_passwd
    Vedere che cosa usa Postfix; i due devono essere scritti allo stesso modo: postconf relayhost smtp_sasl_password_maps; postmap -q "$(postconf -h relayhost)" hash:/etc/postfix/sasl_passwd

    Put the new password in, and rebuild: postmap /etc/postfix/sasl_passwd; chmod 600 /etc/postfix/sasl_passwd*
    Inserire la nuova password, e rigenerare: postmap /etc/postfix/sasl_passwd; chmod 600 /etc/postfix/sasl_passwd*

    If no mechanism fits, install the plain one: apt install libsasl2-modules, or dnf install cyrus-sasl-plain
    Se nessun meccanismo va bene, installare quello plain: apt install libsasl2-modules, o dnf install cyrus-sasl-plain

    See the entry: grep -n SMARTHOST /etc/exim4/passwd.client; exim -bP authenticators
    Vedere la voce: grep -n SMARTHOST /etc/exim4/passwd.client; exim -bP authenticators

    Put the new password in, and read it anew: update-exim4.conf; systemctl reload exim4
    Inserire la nuova password, e farla rileggere: update-exim4.conf; systemctl reload exim4

    Then send what waits: exim -qff
    Poi inviare ciò che è in coda: exim -qff

    Put the new password into /etc/mail/authinfo, and rebuild: makemap hash /etc/mail/authinfo < /etc/mail/authinfo
    Inserire la nuova password in /etc/mail/authinfo, e rigenerare: makemap hash /etc/mail/authinfo < /etc/mail/authinfo

    Then send what waits: sendmail -q -v
    Poi inviare ciò che è in coda: sendmail -q -v

    If mail leaves again after {last}, somebody has mended it.
    Se la posta esce di nuovo dopo il {last}, qualcuno ha sistemato.

    The name that was used is not logged; see the password table.
    Il log non dice quale nome sia stato usato; vedere la tabella delle password.

    before this server had it
    prima che lo avesse questo server

    in the queue
    nella coda

    until it was connected
    prima della connessione

    while it was sent
    durante l’invio

    {subject} has no way to servers by IPv6
    {subject} non raggiunge i server in IPv6

    {count|try|tries} for {domains} domains found no way to their servers by IPv6, and none ever did: “{text}”. Such mail waits, though many of them take it by IPv4.
    {count|tentativo|tentativi} per {domains} domini senza trovare una via verso i loro server in IPv6, e nessuno l’ha mai trovata: “{text}”. Quella posta aspetta, anche se molti di essi la accettano in IPv4.

    See whether the host has an IPv6 address and a way out: ip -6 route show default; ping -6 -c 1 example.com
    Vedere se l’host ha un indirizzo IPv6 e una via d’uscita: ip -6 route show default; ping -6 -c 1 example.com

    If it is to have none, send by IPv4 only.
    Se non deve averne, inviare solo in IPv4.

    If it is to have none: postconf -e inet_protocols=ipv4; postfix stop; postfix start
    Se non deve averne: postconf -e inet_protocols=ipv4; postfix stop; postfix start

    If it has one that is slow or without a reverse name: postconf -e smtp_address_preference=ipv4; postfix reload
    Se ne ha uno lento o senza nome inverso: postconf -e smtp_address_preference=ipv4; postfix reload

    If it is to have none: disable_ipv6 = true in the configuration of Exim.
    Se non deve averne: disable_ipv6 = true nella configurazione di Exim.

    A line to the provider that was down for a while would show it too.
    Lo mostrerebbe anche una linea verso il provider caduta per un po’.
    """#
}
