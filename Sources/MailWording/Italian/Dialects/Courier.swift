extension Italian {
  static let courier = #"""
    A client connected from {source.ip}; nothing was asked yet.
    Un client si è connesso da {source.ip}; non è stato ancora chiesto nulla.

    Who it is, and whether a login will be tried: probes and monitors connect too.
    Chi è, e se tenterà un accesso: si connettono anche le sonde e i sistemi di monitoraggio.

    How many messages there are, and whether the mailbox could be opened.
    Quanti messaggi ci sono, e se è stato possibile aprire la casella.

    Whether the password was wrong, the user does not exist, or the authentication daemon did not answer: Courier writes the same for all, and of a SASL login not even the name.
    Se la password era sbagliata, se l’utente non esiste o se il demone di autenticazione non ha risposto: Courier scrive lo stesso in tutti i casi, e di un accesso SASL nemmeno il nome.

    The client of {user.name} ended its session in order.
    Il client di {user.name} ha chiuso regolarmente la sessione.

    How many messages were downloaded or deleted: headers, body, top and retr are bytes, not counts.
    Quanti messaggi sono stati scaricati o eliminati: headers, body, top e retr sono byte, non conteggi.

    The client at {source.ip} said goodbye without being logged in.
    Il client {source.ip} si è congedato senza aver effettuato l’accesso.

    That no login was tried: one that was refused ends so too.
    Che non sia stato tentato alcun accesso: anche uno rifiutato finisce così.

    The connection of {user.name} from {source.ip} broke off without a word of farewell.
    La connessione di {user.name} da {source.ip} si è interrotta senza una parola di congedo.

    Why; a POP3 session that ends so deletes nothing, so the same messages come again.
    Perché; una sessione POP3 che finisce così non elimina nulla, perciò gli stessi messaggi ritornano.

    The connection from {source.ip} ended, and nobody was logged in.
    La connessione da {source.ip} è finita senza che nessuno avesse effettuato l’accesso.

    The server closed the session of {user.name}, because nothing was asked for too long.
    Il server ha chiuso la sessione di {user.name}, perché per troppo tempo non è stato chiesto nulla.

    That anything is wrong: IMAP programs that sleep are closed so.
    Che qualcosa non vada: i programmi IMAP in sospensione vengono chiusi così.

    The server closed the connection from {source.ip}, on which nobody had logged in.
    Il server ha chiuso la connessione da {source.ip}, sulla quale nessuno aveva effettuato l’accesso.

    A message of {user.name} was deleted by POP3: the file {mail.mailbox}.
    Un messaggio di {user.name} è stato eliminato via POP3: il file {mail.mailbox}.

    That all deletions are logged: it needs POP3_LOG_DELETIONS.
    Che tutte le eliminazioni siano registrate: serve POP3_LOG_DELETIONS.

    The client at {source.ip} has as many connections as MAXPERIP allows, so one more was refused.
    Il client {source.ip} ha tutte le connessioni che MAXPERIP permette, perciò un’altra è stata rifiutata.

    That it is an attack: IMAP programs open several connections, and behind one address may be many people.
    Che sia un attacco: i programmi IMAP aprono più connessioni, e dietro un solo indirizzo possono esserci molte persone.

    As many connections are open as MAXDAEMONS allows, so others wait or are refused.
    Sono aperte tutte le connessioni che MAXDAEMONS permette, perciò altri aspettano o vengono rifiutati.

    The number of open connections comes close to the limit.
    Il numero di connessioni aperte si avvicina al limite.

    The access rules of the server turn {source.ip} away.
    Le regole di accesso del server respingono {source.ip}.

    The TLS handshake with the client failed.
    L’handshake TLS con il client è fallito.

    An encrypted connection ended without TLS's own farewell.
    Una connessione cifrata è finita senza il congedo proprio di TLS.

    That anything failed: many clients and all probes end so.
    Che qualcosa sia fallito: molti client e tutte le sonde finiscono così.

    TLS with a client or with another mail server could not be begun: {event.reason}.
    Non è stato possibile iniziare TLS con un client o con un altro server di posta: {event.reason}.

    Which side: the same program serves both.
    Quale lato: lo stesso programma serve entrambi.

    TLS cannot be offered, because a certificate, key or parameter file is not usable: {event.reason}.
    TLS non può essere offerto, perché un certificato, una chiave o un file di parametri non è utilizzabile: {event.reason}.

    The TLS helper says: {event.reason}.
    Il programma ausiliario per TLS dice: {event.reason}.

    Someone logged in, but the maildir or the home is not there or cannot be entered, so the session ended at once.
    Qualcuno ha effettuato l’accesso, ma la maildir o la home non c’è o non vi si può entrare, perciò la sessione è finita subito.

    Whose it is: the line bears no name; the login just before it is the likely one.
    Di chi è: la riga non porta alcun nome; probabilmente è dell’accesso poco prima.

    The maildir belongs to somebody else, so its owner was not let in.
    La maildir appartiene a qualcun altro, perciò il suo proprietario non è stato fatto entrare.

    The list of messages that POP3 keeps in the maildir could not be written, so clients may see old messages only, or download all again.
    Non è stato possibile scrivere l’elenco dei messaggi che POP3 tiene nella maildir, perciò i client possono vedere solo i messaggi vecchi o scaricare tutto di nuovo.

    Whether the disk is full or the maildir is not writable.
    Se il disco è pieno o la maildir non è scrivibile.

    A maildir could not be read: {event.reason}.
    Non è stato possibile leggere una maildir: {event.reason}.

    The rights of the folder {mail.mailbox} could not be read: {event.reason}.
    Non è stato possibile leggere i permessi della cartella {mail.mailbox}: {event.reason}.

    IMAP cannot watch the maildir for changes made by others, so clients hear of new mail later.
    IMAP non può sorvegliare la maildir per le modifiche fatte da altri, perciò i client vengono a sapere più tardi della posta nuova.

    That mail is lost: only the notice is late.
    Che della posta sia perduta: è solo l’avviso che tarda.

    A message could not be stored, because its maildir is over quota.
    Non è stato possibile depositare un messaggio, perché la sua maildir supera la quota.

    The authentication daemon cannot be reached, so nobody can log in.
    Il demone di autenticazione non è raggiungibile, perciò nessuno può accedere.

    A login could not be checked, because the authentication failed of itself: {event.reason}.
    Non è stato possibile verificare un accesso, perché a fallire è stata l’autenticazione stessa: {event.reason}.

    The database of users cannot be asked, so logins are refused.
    Non si può interrogare il database degli utenti, perciò gli accessi vengono rifiutati.

    The connection to the database of users was lost and is made anew.
    La connessione al database degli utenti è andata persa e viene ristabilita.

    PAM refused a login.
    PAM ha rifiutato un accesso.

    That it is another failure than the one that the mail daemon itself logs.
    Che sia un rifiuto diverso da quello che registra il demone di posta stesso.

    A password did not match, and the debugging level has it written into the log.
    Una password non corrispondeva, e il livello di debug la fa scrivere nel log.

    The authentication daemon traces how it looks for a user.
    Il demone di autenticazione traccia come cerca un utente.

    That a login failed: one module after the other is asked.
    Che un accesso sia fallito: si interroga un modulo dopo l’altro.

    A module of the authentication daemon is not there, and is left out.
    Un modulo del demone di autenticazione non c’è e viene tralasciato.

    That logins fail: the other modules are asked.
    Che gli accessi falliscano: si interrogano gli altri moduli.

    The authentication daemon starts and loads its modules.
    Il demone di autenticazione si avvia e carica i suoi moduli.

    The authentication daemon stops.
    Il demone di autenticazione si ferma.

    A message was taken into the queue as {email.local_id}.
    Un messaggio è stato accettato in coda come {email.local_id}.

    A delivery of {email.local_id} to {email.to.address} begins.
    Inizia una consegna di {email.local_id} a {email.to.address}.

    The delivery of {email.local_id} to {email.to.address} is done.
    La consegna di {email.local_id} a {email.to.address} è conclusa.

    The delivery of {email.local_id} to {email.to.address} failed for now, and will be tried again.
    La consegna di {email.local_id} a {email.to.address} è fallita temporaneamente; si riproverà.

    Why: the lines of the same id just before tell it.
    Perché: lo dicono le righe dello stesso ID poco prima.

    The delivery of {email.local_id} to {email.to.address} failed for good, and goes back to its sender.
    La consegna di {email.local_id} a {email.to.address} è fallita definitivamente e il messaggio torna al mittente.

    What was answered when {email.local_id} was delivered to {email.to.address}: {mail.reply}.
    Che cosa è stato risposto alla consegna di {email.local_id} a {email.to.address}: {mail.reply}.

    A message left the queue: nothing of it is to be delivered any more.
    Un messaggio ha lasciato la coda: non ne resta più nulla da consegnare.

    maildrop could not deliver a message.
    maildrop non è riuscito a consegnare un messaggio.

    That it is lost: the mail server tries again.
    Che sia perduto: il server di posta riprova.

    A client connected from {source.ip} to send mail.
    Un client si è connesso da {source.ip} per inviare posta.

    A login from {source.ip} to send mail was refused.
    Un accesso da {source.ip} per inviare posta è stato rifiutato.

    The client at {source.ip} was refused: {mail.reply}.
    Il client {source.ip} è stato rifiutato: {mail.reply}.

    The server cannot start, because another program has its port.
    Il server non può avviarsi, perché la sua porta è di un altro programma.

    The mail server starts.
    Il server di posta si avvia.

    The scheduler waits for the next thing to do.
    Lo scheduler aspetta la prossima cosa da fare.

    The mail server winds down its modules to start them anew: {event.reason}.
    Il server di posta arresta i suoi moduli per riavviarli: {event.reason}.

    The disk of the queue is nearly full, so no mail is taken.
    Il disco della coda è quasi pieno, perciò non si accetta posta.

    The server could not start another process: {event.reason}.
    Il server non è riuscito ad avviare un altro processo: {event.reason}.

    The message {email.local_id} was handed to {destination.ip} for {email.to.address}, and taken there.
    Il messaggio {email.local_id} è stato consegnato a {destination.ip} per {email.to.address}, e lì accettato.
    """#
}
