extension Italian {
  static let uwIMAP = #"""
    A client connected from {source.ip}, as the connection itself showed it; nothing was asked yet.
    Un client si è connesso da {source.ip}, come mostra la connessione stessa; non è stato ancora chiesto nulla.

    Who it is, whether a login was tried, and whether the TLS handshake worked; the address may differ from the one in the login line where a proxy or a relay stands between.
    Chi è, se ha tentato un accesso e se l’handshake TLS è riuscito; l’indirizzo può essere diverso da quello della riga di accesso se in mezzo c’è un proxy o un relay.

    {user.name} gave the right password from {source.ip} and opened the inbox; messages in it then: {mail.messages.total}, of these visible to this session: {mail.messages.visible}.
    {user.name} ha dato la password giusta da {source.ip} e ha aperto la posta in arrivo; messaggi che vi si trovavano: {mail.messages.total}, di cui visibili a questa sessione: {mail.messages.visible}.

    How many messages were downloaded, and how many of them are new.
    Quanti messaggi sono stati scaricati, e quanti di essi sono nuovi.

    {user.name} gave the right password from {source.ip}, but the inbox could not be opened or locked, so the client was sent away.
    {user.name} ha dato la password giusta da {source.ip}, ma non è stato possibile aprire o bloccare la posta in arrivo, perciò il client è stato mandato via.

    Why: the lines of the same process just before tell a lock from a missing or unreadable mailbox.
    Perché: le righe dello stesso processo poco prima distinguono un lock da una casella mancante o illeggibile.

    {user.name} gave the right password from {source.ip}.
    {user.name} ha dato la password giusta da {source.ip}.

    How many messages there are, what was done with them, and whether the connection was encrypted.
    Quanti messaggi ci sono, che cosa ne è stato fatto e se la connessione era cifrata.

    {user.name} logged in from {source.ip} with AUTH and opened the inbox; messages in it then: {mail.messages.total}, of these visible to this session: {mail.messages.visible}.
    {user.name} ha effettuato l’accesso da {source.ip} con AUTH e ha aperto la posta in arrivo; messaggi che vi si trovavano: {mail.messages.total}, di cui visibili a questa sessione: {mail.messages.visible}.

    Which mechanism was used, and how many messages were downloaded.
    Quale meccanismo è stato usato, e quanti messaggi sono stati scaricati.

    {user.name} logged in from {source.ip} with APOP and opened the inbox; messages in it then: {mail.messages.total}, of these visible to this session: {mail.messages.visible}.
    {user.name} ha effettuato l’accesso da {source.ip} con APOP e ha aperto la posta in arrivo; messaggi che vi si trovavano: {mail.messages.total}, di cui visibili a questa sessione: {mail.messages.visible}.

    How many messages were downloaded.
    Quanti messaggi sono stati scaricati.

    An administrator opened the inbox of {user.name} from {source.ip}; messages in it then: {mail.messages.total}, of these visible to this session: {mail.messages.visible}.
    Un amministratore ha aperto la posta in arrivo di {user.name} da {source.ip}; messaggi che vi si trovavano: {mail.messages.total}, di cui visibili a questa sessione: {mail.messages.visible}.

    Which administrator: the override line of the authentication log names him.
    Quale amministratore: lo nomina la riga “override” del log di autenticazione.

    {user.name} logged in from {source.ip} with AUTHENTICATE.
    {user.name} ha effettuato l’accesso da {source.ip} con AUTHENTICATE.

    How many messages there are, and what was done with them.
    Quanti messaggi ci sono, e che cosa ne è stato fatto.

    imapd was started as {user.name}, by rsh, ssh or hand, so no password was asked.
    imapd è stato avviato come {user.name}, con rsh, con ssh o a mano, perciò non è stata chiesta alcuna password.

    A client logged in anonymously from {source.ip}, which this server allows.
    Un client ha effettuato un accesso anonimo da {source.ip}, cosa che questo server permette.

    Who it is: the text it gave is whatever it liked.
    Chi è: il testo che ha dato è quello che gli è piaciuto.

    An anonymous client from {source.ip} opened the mailbox {mail.mailbox}.
    Un client anonimo da {source.ip} ha aperto la casella {mail.mailbox}.

    The client at {source.ip} asked for the mailbox of {user.name} on another server, and this one passes the login on.
    Il client {source.ip} ha chiesto la casella di {user.name} su un altro server, e questo inoltra l’accesso.

    Whether the other server accepted it.
    Se l’altro server l’ha accettato.

    The administrator {user.effective.name} logged in as {user.name} from {source.ip}.
    L’amministratore {user.effective.name} ha effettuato l’accesso come {user.name} da {source.ip}.

    A login as {user.name} from {source.ip} was refused.
    Un accesso come {user.name} da {source.ip} è stato rifiutato.

    Whether the user does not exist, the password is wrong, or the account has expired: the words are the same.
    Se l’utente non esiste, se la password è sbagliata o se l’account è scaduto: le parole sono le stesse.

    Whether the user does not exist or the password is wrong.
    Se l’utente non esiste o la password è sbagliata.

    The client at {source.ip} wanted to log in as {user.name} without encryption, which this server refuses.
    Il client {source.ip} voleva accedere come {user.name} senza cifratura, cosa che questo server rifiuta.

    Whether the password was right: it was not looked at.
    Se la password era giusta: non è stata guardata.

    After three refused logins in this connection a further one, as {user.name} from {source.ip}, was refused unseen.
    Dopo tre accessi rifiutati in questa connessione, un altro, come {user.name} da {source.ip}, è stato rifiutato senza esame.

    Whether this password was right: it was not looked at.
    Se questa password era giusta: non è stata guardata.

    A user name of more than 64 bytes was tried from {source.ip}, which the server takes for an attempt to overflow it, and refused.
    Da {source.ip} è stato provato un nome utente di più di 64 byte, che il server considera un tentativo di overflow e ha rifiutato.

    That anything was broken into: the attempt failed.
    Che ci sia stata un’intrusione: il tentativo è fallito.

    The third login in one connection, as {user.name} from {source.ip}, was refused, and the connection was closed.
    Il terzo accesso in una sola connessione, come {user.name} da {source.ip}, è stato rifiutato e la connessione è stata chiusa.

    The password of {user.name} was right, but the server could not shut itself into the directory {mail.mailbox}, so the login was refused.
    La password di {user.name} era giusta, ma il server non è riuscito a chiudersi nella directory {mail.mailbox}, perciò l’accesso è stato rifiutato.

    {user.effective.name} tried to log in as {user.name} from {source.ip} and may not.
    {user.effective.name} ha tentato di accedere come {user.name} da {source.ip} e non gli è permesso.

    The client at {source.ip} wanted to log in with {mail.sasl.mechanism}, which this server does not offer on such a connection.
    Il client {source.ip} voleva accedere con {mail.sasl.mechanism}, che questo server non offre su una connessione simile.

    Which user it was; whether the mechanism is unknown or only forbidden without encryption.
    Quale utente era; se il meccanismo è sconosciuto o solo vietato senza cifratura.

    A login with {mail.sasl.mechanism} from {source.ip} was refused, or the client broke it off.
    Un accesso con {mail.sasl.mechanism} da {source.ip} è stato rifiutato, o il client l’ha interrotto.

    Which user it was; whether the password was wrong, the user unknown, or the dialogue cancelled.
    Quale utente era; se la password era sbagliata, l’utente sconosciuto o il dialogo annullato.

    The client of {user.name} ended its session with QUIT; messages deleted: {mail.messages.deleted}, read for the first time: {mail.messages.seen}.
    Il client di {user.name} ha chiuso la sessione con QUIT; messaggi eliminati: {mail.messages.deleted}, letti per la prima volta: {mail.messages.seen}.

    How many messages were downloaded: one that was read before is not counted again; nmsgs is what is left after the deletion.
    Quanti messaggi sono stati scaricati: uno già letto non viene contato di nuovo; nmsgs è ciò che resta dopo l’eliminazione.

    The session of {user.name} from {source.ip} ended in order; messages deleted: {mail.messages.deleted}.
    La sessione di {user.name} da {source.ip} è finita regolarmente; messaggi eliminati: {mail.messages.deleted}.

    How many messages were downloaded; nmsgs is what is left after the deletion.
    Quanti messaggi sono stati scaricati; nmsgs è ciò che resta dopo l’eliminazione.

    The client ended its session.
    Il client ha chiuso la sessione.

    That {user.name} had logged in: the name may be that of a refused login.
    Che {user.name} avesse effettuato l’accesso: il nome può essere quello di un accesso rifiutato.

    The server closed a connection on which nothing was asked for too long.
    Il server ha chiuso una connessione sulla quale da troppo tempo non veniva chiesto nulla.

    That {user.name} had logged in; a POP3 session that ends so deletes nothing.
    Che {user.name} avesse effettuato l’accesso; una sessione POP3 che finisce così non elimina nulla.

    Another session wanted the mailbox of {user.name}, so this one, from {source.ip}, gave it up and was closed.
    Un’altra sessione voleva la casella di {user.name}, perciò questa, da {source.ip}, l’ha ceduta ed è stata chiusa.

    The process that served this session was told to end, by a shutdown or by an operator.
    Al processo che serviva questa sessione è stato ordinato di terminare, per un arresto o da un operatore.

    That {user.name} had logged in.
    Che {user.name} avesse effettuato l’accesso.

    The client was gone while the server was still writing to it.
    Il client se n’era andato mentre il server gli stava ancora scrivendo.

    That {user.name} had logged in, or that an administrator had a hand in it; a POP3 session that ends so deletes nothing.
    Che {user.name} avesse effettuato l’accesso, o che ci sia di mezzo un amministratore; una sessione POP3 che finisce così non elimina nulla.

    The connection broke off without a word of farewell: {event.reason}.
    La connessione si è interrotta senza una parola di congedo: {event.reason}.

    That {user.name} had logged in; a POP3 session that ends so deletes nothing, so the same messages come again.
    Che {user.name} avesse effettuato l’accesso; una sessione POP3 che finisce così non elimina nulla, perciò gli stessi messaggi ritornano.

    The mailbox of {user.name} was closed under the session, which ended with it: {event.reason}.
    La casella di {user.name} è stata chiusa durante la sessione, che è finita con essa: {event.reason}.

    The session of {user.name} was closed, because its mailbox changed or failed under it: {event.reason}.
    La sessione di {user.name} è stata chiusa, perché nel frattempo la sua casella è cambiata o si è guastata: {event.reason}.

    Which mailbox: the name is already forgotten when the line is written.
    Quale casella: quando la riga viene scritta il nome è già dimenticato.

    The client at {source.ip} sent an endless line before any login: it does not speak IMAP.
    Il client {source.ip} ha inviato una riga senza fine prima di qualsiasi accesso: non parla IMAP.

    The client at {source.ip} sent an empty line before any login: it does not speak IMAP.
    Il client {source.ip} ha inviato una riga vuota prima di qualsiasi accesso: non parla IMAP.

    The client at {source.ip} sent a line without a command before any login: it does not speak IMAP.
    Il client {source.ip} ha inviato una riga senza comando prima di qualsiasi accesso: non parla IMAP.

    The client announced a text far above what the protocol needs, and was refused.
    Il client ha annunciato un testo ben più lungo di quanto serva al protocollo, ed è stato rifiutato.

    Whether it is an attack or a faulty mail program.
    Se è un attacco o un programma di posta difettoso.

    The TLS handshake with the client at {source.ip} failed.
    L’handshake TLS con il client {source.ip} è fallito.

    Why: the lines that follow from the same process say it.
    Perché: lo dicono le righe seguenti dello stesso processo.

    The client said that the certificate of this server has expired, and broke the TLS handshake off.
    Il client ha detto che il certificato di questo server è scaduto e ha interrotto l’handshake TLS.

    That the certificate is expired by the clock of this server: the client's may be wrong.
    Che il certificato sia scaduto secondo l’orologio di questo server: quello del client può essere sbagliato.

    Why TLS failed in the line before: {event.reason}.
    Perché TLS è fallito nella riga precedente: {event.reason}.

    TLS cannot start, because the server's certificate file could not be read or is not valid.
    TLS non può partire, perché il file del certificato del server non è leggibile o non è valido.

    Whether the file is missing, unreadable or broken.
    Se il file manca, è illeggibile o è guasto.

    TLS cannot start, because the server's private key could not be read or does not belong to its certificate.
    TLS non può partire, perché la chiave privata del server non è leggibile o non appartiene al suo certificato.

    TLS cannot start on this server at all.
    TLS non può partire affatto su questo server.

    A client came to the TLS port, but this server was built without TLS.
    Un client si è presentato alla porta TLS, ma questo server è stato compilato senza TLS.

    Another session has this mailbox open, so this one may not change it.
    Un’altra sessione tiene aperta questa casella, perciò questa non può modificarla.

    Whose mailbox: the other lines of this process name the user.
    Di chi è la casella: l’utente è nominato nelle altre righe di questo processo.

    The mailbox is open in process {mail.process.pid}, which is asked to give it up.
    La casella è aperta nel processo {mail.process.pid}, al quale si chiede di cederla.

    A lock file holds the mailbox {mail.mailbox}; if it is still there in {mail.seconds} seconds, it is taken away.
    Un file di lock tiene occupata la casella {mail.mailbox}; se fra {mail.seconds} secondi c’è ancora, viene tolto.

    The lock file of the mailbox {mail.mailbox} was too old and was taken away.
    Il file di lock della casella {mail.mailbox} era troppo vecchio ed è stato tolto.

    A lock that was only {mail.seconds} seconds old was taken away, while its holder may still be writing.
    Un lock vecchio di soli {mail.seconds} secondi è stato tolto, mentre chi lo teneva può stare ancora scrivendo.

    No lock file can be made in {mail.mailbox}, because its permissions forbid it; the session goes on without.
    In {mail.mailbox} non si può creare un file di lock, perché i permessi lo vietano; la sessione va avanti senza.

    That the login or the deletion failed: both go on.
    Che l’accesso o l’eliminazione siano falliti: vanno avanti entrambi.

    The lock file {mail.mailbox} could not be made: {event.reason}.
    Non è stato possibile creare il file di lock {mail.mailbox}: {event.reason}.

    The mailbox could not be locked.
    Non è stato possibile bloccare la casella.

    The mailbox {mail.mailbox} changed while it was being locked.
    La casella {mail.mailbox} è cambiata mentre veniva bloccata.

    The lock file {mail.mailbox} was replaced while it was being taken.
    Il file di lock {mail.mailbox} è stato sostituito mentre veniva acquisito.

    Somebody on this host put a link in the place of the lock file {mail.mailbox}.
    Qualcuno su questo host ha messo un link al posto del file di lock {mail.mailbox}.

    The lock helper refused to lock a mailbox: {event.reason}.
    Il programma ausiliario per i lock ha rifiutato di bloccare una casella: {event.reason}.

    The directory /tmp, where the locks lie, cannot be used: {event.reason}.
    La directory /tmp, dove stanno i lock, non è utilizzabile: {event.reason}.

    The inbox of {user.name} could not be opened, or not be locked.
    Non è stato possibile aprire, o bloccare, la posta in arrivo di {user.name}.

    Which of the two: the line of the same process just before says it.
    Quale delle due cose: lo dice la riga dello stesso processo poco prima.

    The user may read this mailbox but not write it, so nothing in it can be changed or deleted.
    L’utente può leggere questa casella ma non scriverla, perciò non vi si può modificare o eliminare nulla.

    The file of the mailbox {mail.mailbox} does not look like one: it is damaged, or something else was written to it.
    Il file della casella {mail.mailbox} non ha l’aspetto di una casella: è danneggiato, o vi è stato scritto altro.

    There is no mailbox {mail.mailbox}.
    La casella {mail.mailbox} non esiste.

    The mailbox {mail.mailbox} belongs to somebody else, or its permissions forbid its user to read it.
    La casella {mail.mailbox} appartiene a qualcun altro, o i permessi ne vietano la lettura al suo utente.

    A mailbox could not be opened: {event.reason}.
    Non è stato possibile aprire una casella: {event.reason}.

    Another program cut the mailbox while the session had it open, so the session was given up.
    Un altro programma ha troncato la casella mentre la sessione la teneva aperta, perciò la sessione è stata abbandonata.

    Another program changed the mailbox while the session had it open.
    Un altro programma ha modificato la casella mentre la sessione la teneva aperta.

    New mail could not be moved from the spool to the user's own mailbox: {event.reason}.
    Non è stato possibile spostare la posta nuova dallo spool alla casella dell’utente: {event.reason}.

    New mail of {mail.size} bytes was moved from the spool to {mail.mailbox}, because that file exists; programs that read the spool no longer see it.
    {mail.size} byte di posta nuova sono stati spostati dallo spool a {mail.mailbox}, perché quel file esiste; i programmi che leggono lo spool non la vedono più.

    The user's own mailbox {mail.mailbox} and the spool file are one and the same, so nothing is moved.
    La casella dell’utente {mail.mailbox} e il file dello spool sono la stessa cosa, perciò non viene spostato nulla.

    The mailbox {mail.mailbox} of {user.name} could not be written, because the disk or the quota is full.
    Non è stato possibile scrivere la casella {mail.mailbox} di {user.name}, perché il disco è pieno o la quota raggiunta.

    The mailbox {mail.mailbox} of {user.name} could not be written: {event.reason}.
    Non è stato possibile scrivere la casella {mail.mailbox} di {user.name}: {event.reason}.

    The process that served {user.name} gave up: {event.reason}.
    Il processo che serviva {user.name} ha rinunciato: {event.reason}.

    The process crashed on purpose, because it found itself in a state that must not be: {event.reason}.
    Il processo si è arrestato di proposito, perché si è trovato in uno stato che non deve esistere: {event.reason}.

    Whose session it was: the other lines of this process name the user.
    Di chi era la sessione: l’utente è nominato nelle altre righe di questo processo.

    A mailbox could not be written: {event.reason}.
    Non è stato possibile scrivere una casella: {event.reason}.

    A message was written to the mailbox {mail.mailbox}.
    Un messaggio è stato scritto nella casella {mail.mailbox}.

    A step of a delivery.
    Un passo di una consegna.

    A message could not be written to its mailbox; the mail server tries again.
    Non è stato possibile scrivere un messaggio nella sua casella; il server di posta riprova.

    The recipient is none that this delivery program serves.
    Il destinatario non è fra quelli serviti da questo programma di consegna.

    The permissions of the mailbox {mail.mailbox} let others in.
    I permessi della casella {mail.mailbox} lasciano entrare altri.

    The mail server calls the delivery program in a way that it does not accept.
    Il server di posta chiama il programma di consegna in un modo che questo non accetta.
    """#
}
