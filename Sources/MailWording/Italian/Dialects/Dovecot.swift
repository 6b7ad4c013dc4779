extension Italian {
  static let dovecot = #"""
    The client’s program said what it is: {user_agent.original}.
    Il programma del client ha detto che cos’è: {user_agent.original}.

    That it is true: these are the client’s own words, x-originating-ip too. Where the server believes them, it is what stands behind rip.
    Che sia vero: sono parole del client, anche x-originating-ip. Se il server ci crede, è ciò che sta dopo rip.

    This back end knows no user {user.name}.
    Questo backend non conosce alcun utente {user.name}.

    That the login failed: with several back ends each says so in turn. That it is another failure than the one that the login process or the mail server logs: the two lines are one.
    Che l’accesso sia fallito: se i backend sono più d’uno, ciascuno lo dice a sua volta. Che si tratti di un errore diverso da quello registrato dal processo di accesso o dal server di posta: le due righe sono la stessa cosa.

    The password for {user.name} is wrong.
    La password per {user.name} è sbagliata.

    The password was right, but the account may not log in: {event.reason}.
    La password era giusta, ma all’account non è consentito l’accesso: {event.reason}.

    The account may not be used from {source.ip}.
    L’account non può essere usato da {source.ip}.

    The policy server refused a login.
    Il server delle policy ha rifiutato un accesso.

    A login with a name that none can have was refused: {event.reason}.
    È stato rifiutato un accesso con un nome che nessuno può avere: {event.reason}.

    A password could not be looked at, because the back end failed: {event.reason}.
    Non è stato possibile verificare una password, perché il backend ha avuto un errore: {event.reason}.

    Whether the password is right.
    Se la password sia giusta.

    PAM refused a login: {event.reason}.
    PAM ha rifiutato un accesso: {event.reason}.

    A client began to log in and sent no more for {mail.seconds} seconds.
    Un client ha iniziato un accesso e poi non ha inviato altro per {mail.seconds} secondi.

    The password of {user.name} was right, but the user database does not know the account.
    La password di {user.name} era giusta, ma il database degli utenti non conosce l’account.

    A client sent an authentication that can't be read: {event.reason}.
    Un client ha inviato un’autenticazione illeggibile: {event.reason}.

    The database that holds the users can't be used: {event.reason}.
    Il database che contiene gli utenti non è utilizzabile: {event.reason}.

    The authentication has reached its database.
    L’autenticazione ha raggiunto il suo database.

    The directory that holds the users can't be used.
    La directory che contiene gli utenti non è utilizzabile.

    What holds the passwords can't be read: {event.reason}.
    Non si riesce a leggere dove sono conservate le password: {event.reason}.

    The delay against guessing passwords does not work as it should, or was applied: {event.reason}.
    Il ritardo contro chi tenta di indovinare le password non funziona come dovrebbe, oppure è stato applicato: {event.reason}.

    A login waited {mail.seconds} seconds, because the helpers that check passwords were busy.
    Un accesso ha aspettato {mail.seconds} secondi, perché i processi ausiliari che verificano le password erano occupati.

    Logins wait, because the back end answers too slowly: {event.reason}.
    Gli accessi aspettano, perché il backend risponde troppo lentamente: {event.reason}.

    A helper of the authentication process gave up: {event.reason}.
    Un processo ausiliario dell’autenticazione ha rinunciato: {event.reason}.

    A process that had asked for a login did not wait for the answer, or was not known.
    Un processo che aveva chiesto un accesso non ha aspettato la risposta, o non era noto.

    A process may not ask for this user: the permissions of the socket of the user database do not fit: {event.reason}.
    Un processo non può chiedere di questo utente: i permessi del socket del database degli utenti non sono adatti: {event.reason}.

    The authentication process can't start as it is configured: {event.reason}.
    Il processo di autenticazione non può avviarsi così com’è configurato: {event.reason}.

    A message for {user.name} was put into the mailbox {mail.mailbox}.
    Un messaggio per {user.name} è stato messo nella casella {mail.mailbox}.

    A message for {user.name} could not be put into the mailbox: {event.reason}.
    Non è stato possibile mettere nella casella un messaggio per {user.name}: {event.reason}.

    Whether it is tried again: the mail server that handed it over tells.
    Se si riproverà: lo dice il server di posta che lo ha passato.

    A message for {user.name} was refused: {event.reason}.
    Un messaggio per {user.name} è stato rifiutato: {event.reason}.

    The filter of {user.name} put a message into the mailbox {mail.mailbox}.
    Il filtro di {user.name} ha messo un messaggio nella casella {mail.mailbox}.

    The filter of {user.name} sent a message on to {email.to.address}.
    Il filtro di {user.name} ha inoltrato un messaggio a {email.to.address}.

    That a copy stays here: there is none unless another line says so.
    Che ne resti qui una copia: non c’è, a meno che lo dica un’altra riga.

    The filter of {user.name} did not send the same message to {email.to.address} twice.
    Il filtro di {user.name} non ha inviato due volte lo stesso messaggio a {email.to.address}.

    The filter of {user.name} throws this message away.
    Il filtro di {user.name} scarta questo messaggio.

    That nothing of it is kept: another action of the same filter may have stored it.
    Che non ne resti nulla: può averlo conservato un’altra azione dello stesso filtro.

    The filter of {user.name} refused a message from {email.from.address}.
    Il filtro di {user.name} ha rifiutato un messaggio da {email.from.address}.

    The filter of {user.name} sent an answer of its own to {email.to.address}.
    Il filtro di {user.name} ha inviato una propria risposta a {email.to.address}.

    The filter of {user.name} sent no absence note: the message is from a list, a robot, or someone who has had one.
    Il filtro di {user.name} non ha inviato l’avviso di assenza: il messaggio viene da una lista, da un automatismo o da qualcuno che l’ha già ricevuto.

    The filter of {user.name} could not do what it says: {event.reason}.
    Il filtro di {user.name} non ha potuto fare ciò che prevede: {event.reason}.

    The filter script of {user.name} has a fault; the message was most likely kept in the inbox.
    Lo script di filtro di {user.name} contiene un errore; con ogni probabilità il messaggio è rimasto nella posta in arrivo.

    The mailbox {mail.mailbox} of {user.name} was made.
    È stata creata la casella {mail.mailbox} di {user.name}.

    A mail server began to hand in mail over LMTP.
    Un server di posta ha iniziato a consegnare posta via LMTP.

    A mail server ended its LMTP connection: {event.reason}.
    Un server di posta ha chiuso la sua connessione LMTP: {event.reason}.

    Whether recipients were refused: that is told to the mail server only.
    Se siano stati rifiutati dei destinatari: lo si dice solo al server di posta.

    LMTP could not find out about a recipient, because what holds the users does not answer.
    LMTP non ha potuto informarsi su un destinatario, perché il sistema che contiene gli utenti non risponde.

    Dovecot {service.version} started.
    Dovecot {service.version} è partito.

    Dovecot was told to read its configuration again.
    A Dovecot è stato chiesto di rileggere la configurazione.

    That it could: a fault in the configuration is told in the next lines.
    Che ci sia riuscito: un errore nella configurazione compare nelle righe successive.

    Dovecot was told to stop.
    A Dovecot è stato chiesto di fermarsi.

    The clock of this host was set while Dovecot ran.
    L’orologio di questo host è stato regolato mentre Dovecot era in funzione.

    The configuration could not be read again, because {event.reason}.
    Non è stato possibile rileggere la configurazione, perché {event.reason}.

    The service {mail.process.name} dies as soon as it is started, so it is started less often.
    Il servizio {mail.process.name} muore appena avviato, perciò viene avviato meno spesso.

    Why: its own line just before tells; most often it is the configuration or a certificate.
    Perché: lo dice la sua riga subito prima; per lo più si tratta della configurazione o di un certificato.

    Another program already listens where the service should.
    Un altro programma è già in ascolto dove dovrebbe esserlo il servizio.

    Dovecot would not start.
    Dovecot non è riuscito a partire.

    The service {mail.process.name} could not be set up: {event.reason}.
    Non è stato possibile predisporre il servizio {mail.process.name}: {event.reason}.

    A process does not start or end as it should.
    Un processo non parte o non termina come dovrebbe.

    All processes of the service {mail.process.name} are busy, so new connections are turned away.
    Tutti i processi del servizio {mail.process.name} sono occupati, perciò le nuove connessioni vengono respinte.

    The limits in the configuration do not fit each other, so that fewer clients than wanted can be served.
    I limiti nella configurazione non si accordano tra loro, perciò si possono servire meno client di quanti voluti.

    No further process could be made: {event.reason}.
    Non è stato possibile creare un altro processo: {event.reason}.

    The process {mail.process.name} could not take another connection: {event.reason}.
    Il processo {mail.process.name} non ha potuto accettare un’altra connessione: {event.reason}.

    The configuration has a fault: {event.reason}.
    La configurazione contiene un errore: {event.reason}.

    The configuration works, but should be changed: {event.reason}.
    La configurazione funziona, ma andrebbe cambiata: {event.reason}.

    A plugin or a library could not be loaded: {event.reason}.
    Non è stato possibile caricare un plugin o una libreria: {event.reason}.

    The process that writes the log ends while others still want to write: {event.reason}.
    Il processo che scrive il log termina mentre altri vogliono ancora scrivere: {event.reason}.

    That lines are missing; the last ones of those processes may be.
    Che manchino delle righe; possono mancare le ultime di quei processi.

    A process of Dovecot can't reach another: {event.reason}.
    Un processo di Dovecot non riesce a raggiungerne un altro: {event.reason}.

    A connection could not be handed from the login process to that for the mailbox.
    Non è stato possibile passare una connessione dal processo di accesso a quello della casella.

    The process that indexes mail for searching broke off; mail is not touched by it.
    Il processo che indicizza la posta per le ricerche si è interrotto; la posta non ne è toccata.

    Mail in {mail.mailbox} of {user.name} was indexed for searching.
    La posta in {mail.mailbox} di {user.name} è stata indicizzata per le ricerche.

    The numbers for the TLS key exchange were made anew.
    I parametri per lo scambio di chiavi TLS sono stati rigenerati.

    {user.name} changed something in the mailbox {mail.mailbox}.
    {user.name} ha cambiato qualcosa nella casella {mail.mailbox}.

    A database that keeps quotas or the like can't be used: {event.reason}.
    Un database che contiene le quote o simili non è utilizzabile: {event.reason}.

    The copy of the mailboxes on another server is behind.
    La copia delle caselle su un altro server è in ritardo.

    {user.name} logged in from {source.ip}.
    {user.name} ha effettuato l’accesso da {source.ip}.

    That the mailbox could be opened: the process that serves it tells.
    Che sia stato possibile aprire la casella: lo dice il processo che la gestisce.

    A client at {source.ip} tried to log in without TLS, which is not allowed; the password was not looked at, but it has crossed the net.
    Un client da {source.ip} ha tentato l’accesso senza TLS, il che non è consentito; la password non è stata verificata, ma è passata in rete.

    A login as {user.name} from {source.ip} was refused, {mail.attempts} times on this connection.
    Un accesso come {user.name} da {source.ip} è stato rifiutato, {mail.attempts} volte in questa connessione.

    Whether the user is unknown or the password wrong: the line of auth tells, and is written only with auth_verbose.
    Se l’utente sia sconosciuto o la password sbagliata: lo dice la riga di auth, che viene scritta solo con auth_verbose.

    A login as {user.name} from {source.ip} was refused, because this account may not log in.
    Un accesso come {user.name} da {source.ip} è stato rifiutato, perché a questo account non è consentito l’accesso.

    A login as {user.name} from {source.ip} was refused, because the password has expired.
    Un accesso come {user.name} da {source.ip} è stato rifiutato, perché la password è scaduta.

    A login from {source.ip} was refused, because {user.name} may not act for the user that was asked for.
    Un accesso da {source.ip} è stato rifiutato, perché {user.name} non può agire per conto dell’utente richiesto.

    That the password was wrong: it may be right.
    Che la password fosse sbagliata: può essere giusta.

    The login of {user.name} from {source.ip} could not be checked, because what holds the passwords does not answer.
    Non è stato possibile verificare l’accesso di {user.name} da {source.ip}, perché il sistema che contiene le password non risponde.

    The login of {user.name} from {source.ip} failed, because the authentication process broke off.
    L’accesso di {user.name} da {source.ip} è fallito, perché il processo di autenticazione si è interrotto.

    The password of {user.name} was right, but the process for the mailbox would not start.
    La password di {user.name} era giusta, ma il processo per la casella non è riuscito a partire.

    Why: an error line of the mail process or of auth, close by, tells.
    Perché: lo dice una riga di errore del processo di posta o di auth, lì vicino.

    A client at {source.ip} wanted to log in by a mechanism that is not offered.
    Un client da {source.ip} voleva effettuare l’accesso con un meccanismo che non è offerto.

    A client at {source.ip} sent credentials that can't be read: a robot or a broken program.
    Un client da {source.ip} ha inviato credenziali illeggibili: un automatismo o un programma difettoso.

    {user.name} has as many connections open from {source.ip} as one user may have, so another was refused; the password was right.
    {user.name} ha aperte da {source.ip} tante connessioni quante ne può avere un utente, perciò un’altra è stata rifiutata; la password era giusta.

    A connection from {source.ip} was thrown out to make room: all login processes are busy.
    Una connessione da {source.ip} è stata chiusa per fare posto: tutti i processi di accesso sono occupati.

    The client at {source.ip} hung up, because it takes the server's certificate for expired.
    Il client {source.ip} ha chiuso la connessione, perché ritiene scaduto il certificato del server.

    That it is: the clock of the client may be wrong.
    Che lo sia: può essere sbagliato l’orologio del client.

    The TLS handshake with {source.ip} failed: {event.reason}.
    L’handshake TLS con {source.ip} è fallito: {event.reason}.

    The client at {source.ip} left in the middle of the TLS handshake.
    Il client {source.ip} se n’è andato a metà dell’handshake TLS.

    Why: a probe and a client that does not trust the certificate may look the same.
    Perché: una sonda e un client che non si fida del certificato possono apparire uguali.

    A connection from {source.ip} ended, and nobody had tried to log in.
    Una connessione da {source.ip} è terminata senza che nessuno avesse tentato l’accesso.

    Why: a probe, a health check, or a client that did not like the certificate or found no mechanism.
    Perché: una sonda, un controllo di stato, oppure un client che non ha gradito il certificato o non ha trovato un meccanismo.

    A client at {source.ip} left before the authentication process was ready.
    Un client da {source.ip} se n’è andato prima che il processo di autenticazione fosse pronto.

    That authentication is down: this is usual in the first second after a start.
    Che l’autenticazione sia ferma: nel primo secondo dopo un avvio è normale.

    A client at {source.ip} began to log in and never sent the rest.
    Un client da {source.ip} ha iniziato l’accesso e non ha mai inviato il resto.

    The client at {source.ip} hung up while its login was being looked at.
    Il client {source.ip} ha chiuso la connessione mentre il suo accesso veniva verificato.

    Whether the password was right; that it waited long points to a slow backend or to the delay against guessing.
    Se la password fosse giusta; una lunga attesa fa pensare a un backend lento o al ritardo contro chi tenta di indovinare.

    The client at {source.ip} began to log in and took it back.
    Il client {source.ip} ha iniziato l’accesso e lo ha annullato.

    The client at {source.ip} showed no certificate of its own that is trusted, and one is demanded.
    Il client {source.ip} non ha presentato un proprio certificato ritenuto attendibile, ed è obbligatorio.

    The connection from {source.ip} ended because the server is stopped or reloaded.
    La connessione da {source.ip} è terminata perché il server viene fermato o ricaricato.

    A connection from {source.ip} ended before a login; the line says how.
    Una connessione da {source.ip} è terminata prima dell’accesso; la riga dice come.

    {user.name} logged in from {source.ip}, and the connection is passed on to {mail.relay}.
    {user.name} ha effettuato l’accesso da {source.ip}, e la connessione viene passata a {mail.relay}.

    The connection of {user.name} that was passed on to another server ended: {event.reason}.
    La connessione di {user.name} passata a un altro server è terminata: {event.reason}.

    The login of {user.name} could not be passed on to the server that holds the mailbox: {event.reason}.
    Non è stato possibile passare l’accesso di {user.name} al server che contiene la casella: {event.reason}.

    The server behind this proxy refused the login of {user.name} from {source.ip}.
    Il server dietro questo proxy ha rifiutato l’accesso di {user.name} da {source.ip}.

    The login process can't reach the authentication process: {event.reason}.
    Il processo di accesso non riesce a raggiungere il processo di autenticazione: {event.reason}.

    The client at {source.ip} had to wait for the greeting, because the authentication process is not ready.
    Il client {source.ip} ha dovuto aspettare il saluto, perché il processo di autenticazione non è pronto.

    The server's own certificate or key can't be used, so nobody can connect with TLS: {event.reason}.
    Il certificato o la chiave del server non è utilizzabile, perciò nessuno può connettersi con TLS: {event.reason}.

    A step of a TLS handshake, told because verbose_ssl is on: {event.reason}.
    Un passo di un handshake TLS, riportato perché verbose_ssl è attivo: {event.reason}.

    The login process gave up, or can't hand the connection on: {event.reason}.
    Il processo di accesso ha rinunciato, o non riesce a passare la connessione: {event.reason}.

    {user.name} changed a filter script.
    {user.name} ha modificato uno script di filtro.

    Something about the filter scripts of {user.name} did not work: {event.reason}.
    Qualcosa negli script di filtro di {user.name} non ha funzionato: {event.reason}.

    A step that Dovecot tells of because debugging is on: {event.reason}.
    Un passo che Dovecot riporta perché è attivo il debug: {event.reason}.

    The session of {user.name} ended in order.
    La sessione di {user.name} è terminata regolarmente.

    The connection of {user.name} broke off, with no goodbye from the client.
    La connessione di {user.name} si è interrotta senza che il client si congedasse.

    That anything is wrong: telephones leave like this when they change the network.
    Che qualcosa non vada: i telefoni se ne vanno così quando cambiano rete.

    The session of {user.name} was ended, because the client had been silent for too long.
    La sessione di {user.name} è stata chiusa, perché il client era rimasto in silenzio troppo a lungo.

    The session of {user.name} ended because the server was stopped or reloaded.
    La sessione di {user.name} è terminata perché il server è stato fermato o ricaricato.

    The session of {user.name} was ended, because its client sent one command after the other that is none.
    La sessione di {user.name} è stata chiusa, perché il suo client inviava uno dopo l’altro comandi che non esistono.

    The mailbox of {user.name} could not be opened, because another program holds its lock.
    Non è stato possibile aprire la casella di {user.name}, perché un altro programma ne detiene il lock.

    {user.name} had logged in, but could not have the mailbox alone, as pop3_lock_session demands.
    {user.name} aveva effettuato l’accesso, ma non ha potuto avere la casella tutta per sé, come richiede pop3_lock_session.

    Why: another POP3 session that is still open, unless an error line just before says otherwise.
    Perché: un’altra sessione POP3 ancora aperta, a meno che una riga di errore subito prima dica altro.

    {user.name} had logged in, but the inbox could not be opened.
    {user.name} aveva effettuato l’accesso, ma non è stato possibile aprire la posta in arrivo.

    Why: the error line just before tells.
    Perché: lo dice la riga di errore subito prima.

    The session of {user.name} was given up by the server after a fault of its own.
    Il server ha abbandonato la sessione di {user.name} dopo un proprio errore.

    Which fault: the error line just before tells.
    Quale errore: lo dice la riga di errore subito prima.

    The session of {user.name} ended: {event.reason}.
    La sessione di {user.name} è terminata: {event.reason}.

    A message of {user.name} was passed on to the mail server.
    Un messaggio di {user.name} è stato passato al server di posta.

    A message of {user.name} could not be passed on to the mail server: {mail.reply}.
    Non è stato possibile passare al server di posta un messaggio di {user.name}: {mail.reply}.

    The mailbox of {user.name} could not be used, because another process held its lock for too long.
    Non è stato possibile usare la casella di {user.name}, perché un altro processo ne ha tenuto il lock troppo a lungo.

    A process of {user.name} waited {mail.seconds} seconds for the lock of a mailbox, or held it so long.
    Un processo di {user.name} ha aspettato {mail.seconds} secondi il lock di una casella, oppure lo ha tenuto altrettanto a lungo.

    Which: a second program at the same mailbox, and slow or shared storage, look alike.
    Quale dei due: un secondo programma sulla stessa casella e un’archiviazione lenta o condivisa appaiono uguali.

    The lock file of a mailbox was changed by somebody else, or taken over: {event.reason}.
    Il file di lock di una casella è stato modificato da qualcun altro, oppure rilevato: {event.reason}.

    The lock file beside {mail.mailbox} could not be made: {event.reason}.
    Non è stato possibile creare il file di lock accanto a {mail.mailbox}: {event.reason}.

    The mailbox of {user.name} can't be opened at all: {event.reason}.
    La casella di {user.name} non si può aprire affatto: {event.reason}.

    A mailbox of {user.name} could not be opened: {event.reason}.
    Non è stato possibile aprire una casella di {user.name}: {event.reason}.

    A process of {user.name} may not use {mail.mailbox}: its owner or its permissions are wrong.
    Un processo di {user.name} non può usare {mail.mailbox}: il proprietario o i permessi sono sbagliati.

    An index of a mailbox of {user.name} is damaged, and is mended or made anew: {event.reason}.
    Un indice di una casella di {user.name} è danneggiato, e viene riparato o ricreato: {event.reason}.

    That mail is lost; often repeated, it means two servers on one store, a network file system, or a bad disk.
    Che sia andata persa della posta; se si ripete spesso, significa due server sullo stesso archivio, un file system di rete o un disco guasto.

    An index of a mailbox of {user.name} was mended.
    Un indice di una casella di {user.name} è stato riparato.

    Reading a mailbox of {user.name} took {mail.seconds} seconds: the storage is slow, or the mailbox very large.
    La lettura di una casella di {user.name} ha richiesto {mail.seconds} secondi: l’archiviazione è lenta, o la casella molto grande.

    The disk, or the quota of the file system, is full; nothing could be written for {user.name}.
    Il disco è pieno, o lo è la quota del file system; non è stato possibile scrivere nulla per {user.name}.

    A process has run out of files, memory or processes.
    Un processo ha esaurito i file, la memoria o i processi.

    The quota of {user.name} could not be counted, or is reached: {event.reason}.
    La quota di {user.name} non si è potuta calcolare, o è raggiunta: {event.reason}.

    A process of {user.name} could not use {mail.mailbox}: {event.reason}.
    Un processo di {user.name} non ha potuto usare {mail.mailbox}: {event.reason}.

    A process found itself in a state that must not be, and broke off: {event.reason}.
    Un processo si è trovato in uno stato che non deve verificarsi e si è interrotto: {event.reason}.

    Where in the program a process broke down.
    In quale punto del programma un processo si è interrotto.

    A process crashed: the master saw it killed by a signal.
    Un processo è andato in crash: il master ha visto che è stato ucciso da un segnale.

    A process needed more memory than its vsz_limit allows, and was ended: {event.reason}.
    Un processo ha richiesto più memoria di quanta ne conceda il suo vsz_limit, ed è stato terminato: {event.reason}.

    A process ended with a fault: {event.reason}.
    Un processo è terminato con un errore: {event.reason}.

    The process {mail.process.name} was told to end by a signal.
    Un segnale ha chiesto al processo {mail.process.name} di terminare.

    That it crashed: this is how processes are ended when the server stops.
    Che sia andato in crash: è così che i processi vengono terminati quando il server si ferma.

    That it is another failure than the one that the login process or the mail server logs: the two lines are one.
    Che si tratti di un errore diverso da quello registrato dal processo di accesso o dal server di posta: le due righe sono la stessa cosa.

    The stored password of a user cannot be compared, because it is not of the scheme that is configured: {event.reason}.
    La password memorizzata di un utente non può essere confrontata, perché non è nello schema configurato: {event.reason}.

    Whether the password that was given is right.
    Se la password fornita sia giusta.
    """#
}
