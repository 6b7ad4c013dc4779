extension Italian {
  static let postfix = #"""
    An SMTP client connected from {source.ip}.
    Un client SMTP si è connesso da {source.ip}.

    The SMTP session with {source.ip} ended; all its tries to log in were refused: {mail.commands}.
    La sessione SMTP con {source.ip} è finita; tutti i suoi tentativi di accesso sono stati rifiutati: {mail.commands}.

    Which user was tried.
    Quale utente è stato provato.

    The SMTP session with {source.ip} ended; commands accepted of those given: {mail.commands}.
    La sessione SMTP con {source.ip} è finita; comandi accettati su quelli dati: {mail.commands}.

    A message from {source.ip} got the queue id {email.local_id}: its sender and first recipient were accepted.
    Un messaggio da {source.ip} ha ricevuto l’ID di coda {email.local_id}: il mittente e il primo destinatario sono stati accettati.

    Whether its content was accepted too: that the queue manager tells.
    Se è stato accettato anche il contenuto: lo dice il gestore della coda.

    A message from {source.ip} goes through the before-queue content filter, which gives it a queue id.
    Un messaggio da {source.ip} passa per il filtro dei contenuti prima della coda, che gli assegna un ID di coda.

    The client {source.ip} went away without QUIT, after {mail.command}.
    Il client {source.ip} se n’è andato senza QUIT, dopo {mail.command}.

    Whether it was the client or the network that ended the connection.
    Se a chiudere la connessione è stato il client o la rete.

    The client {source.ip} was silent for too long after {mail.command}, and the server hung up.
    Il client {source.ip} è rimasto in silenzio troppo a lungo dopo {mail.command} e il server ha chiuso la connessione.

    The client {source.ip} made too many errors, the last after {mail.command}, and the server hung up.
    Il client {source.ip} ha commesso troppi errori, l’ultimo dopo {mail.command}, e il server ha chiuso la connessione.

    A login from {source.ip} with {mail.sasl.mechanism} was refused: {event.reason}.
    Un accesso da {source.ip} con {mail.sasl.mechanism} è stato rifiutato: {event.reason}.

    Whether the user does not exist or the password is wrong. A base64 word as reason is the prompt for the password, not a password.
    Se l’utente non esiste o la password è sbagliata. Una parola in base64 come motivo è la richiesta della password, non una password.

    A login from {source.ip} with {mail.sasl.mechanism} failed because the authentication service did not answer.
    Un accesso da {source.ip} con {mail.sasl.mechanism} è fallito perché il servizio di autenticazione non ha risposto.

    Whether the password was right.
    Se la password era giusta.

    The client {source.ip} broke off its login with {mail.sasl.mechanism}.
    Il client {source.ip} ha interrotto l’accesso con {mail.sasl.mechanism}.

    The SASL library says: {event.reason}.
    La libreria SASL dice: {event.reason}.

    The SMTP server cannot talk to the authentication service: {event.reason}.
    Il server SMTP non riesce a comunicare con il servizio di autenticazione: {event.reason}.

    The authentication service offers no way to log in, so the SMTP server gives up.
    Il servizio di autenticazione non offre alcun modo di accedere, perciò il server SMTP rinuncia.

    The client {source.ip} sent its next commands without waiting for the answer to {mail.command}.
    Il client {source.ip} ha inviato i comandi successivi senza aspettare la risposta a {mail.command}.

    The client {source.ip} does not speak SMTP; it sent: {mail.command}.
    Il client {source.ip} non parla SMTP; ha inviato: {mail.command}.

    The client {source.ip} gave an address in {mail.command} that is none: {event.reason}.
    Il client {source.ip} ha dato in {mail.command} un indirizzo che non è tale: {event.reason}.

    The client {source.ip} made a BDAT request that cannot be served.
    Il client {source.ip} ha fatto una richiesta BDAT che non può essere soddisfatta.

    The client {source.ip} ended a line with a bare line feed, as SMTP smuggling does, and was refused.
    Il client {source.ip} ha terminato una riga con un line feed isolato, come fa l’SMTP smuggling, ed è stato rifiutato.

    The message {email.local_id} is larger than the server takes.
    Il messaggio {email.local_id} è più grande di quanto il server accetti.

    A command of {source.ip} was replaced as the command filter says.
    Un comando di {source.ip} è stato sostituito come vuole il filtro dei comandi.

    Reading from the client {source.ip} failed.
    La lettura dal client {source.ip} è fallita.

    Some SMTP extensions are not used with this peer, as configured: {event.reason}.
    Alcune estensioni SMTP non vengono usate con questo interlocutore, come da configurazione: {event.reason}.

    The protocol of the session with {source.ip} was mailed to the postmaster.
    La trascrizione della sessione con {source.ip} è stata inviata al postmaster.

    A notice to the postmaster could not be mailed: {event.reason}.
    Non è stato possibile inviare un avviso al postmaster: {event.reason}.

    The client {source.ip} asked for the mail of a domain with ETRN, and was refused.
    Il client {source.ip} ha chiesto con ETRN la posta di un dominio, e gli è stata rifiutata.

    The client {source.ip} connects more often than allowed, and is turned away for now.
    Il client {source.ip} si connette più spesso di quanto consentito e per ora viene respinto.

    The client {source.ip} has more connections open than allowed, and is turned away for now.
    Il client {source.ip} ha aperte più connessioni di quante consentite e per ora viene respinto.

    The client {source.ip} sends more messages than allowed, and is turned away for now.
    Il client {source.ip} invia più messaggi di quanti consentiti e per ora viene respinto.

    The client {source.ip} names more recipients than allowed, and is turned away for now.
    Il client {source.ip} indica più destinatari di quanti consentiti e per ora viene respinto.

    The client {source.ip} starts new TLS sessions more often than allowed.
    Il client {source.ip} avvia nuove sessioni TLS più spesso di quanto consentito.

    The client {source.ip} tries to log in more often than allowed, and is turned away for now.
    Il client {source.ip} tenta l’accesso più spesso di quanto consentito e per ora viene respinto.

    The counter of client rates does not answer: {event.reason}.
    Il contatore della frequenza dei client non risponde: {event.reason}.

    The file system of the mail queue is nearly full, so mail is refused for now.
    Il file system della coda di posta è quasi pieno, perciò per ora la posta viene rifiutata.

    The free space that is asked for is less than one message may need.
    Lo spazio libero richiesto è minore di quello che può servire a un solo messaggio.

    The reverse name {source.domain} of {source.ip} does not lead back to that address, so the client counts as unknown.
    Il nome inverso {source.domain} di {source.ip} non riporta a quell’indirizzo, perciò il client è considerato sconosciuto.

    That the client is hostile: careless DNS is common.
    Che il client sia ostile: un DNS trascurato è cosa comune.

    A blocklist did not answer for {event.reason}, so it was not asked.
    Una blocklist non ha risposto per {event.reason}, perciò non è stata considerata.

    The reply text for blocklisted clients is wrongly configured.
    Il testo della risposta ai client in blocklist è configurato male.

    The mail or name server of a domain could not be looked up, so a check was skipped: {event.reason}.
    Non è stato possibile cercare il server di posta o DNS di un dominio, perciò un controllo è stato saltato: {event.reason}.

    An address of a kind that this server does not speak was passed over.
    Un indirizzo di un tipo che questo server non gestisce è stato ignorato.

    The proxy in front of the server did not say who the client is.
    Il proxy davanti al server non ha detto chi è il client.

    Whether a client reached the port directly, past the proxy.
    Se un client ha raggiunto la porta direttamente, aggirando il proxy.

    A setting or command about proxied clients was ignored.
    Un’impostazione o un comando sui client dietro proxy è stato ignorato.

    The mail filter at {service.address} cannot be reached: {event.reason}.
    Il filtro di posta a {service.address} non è raggiungibile: {event.reason}.

    A mail filter stopped answering in the middle of its work.
    Un filtro di posta ha smesso di rispondere a metà del lavoro.

    A mail filter answers in a way that the server does not understand.
    Un filtro di posta risponde in un modo che il server non capisce.

    The configuration of a mail filter is wrong: {event.reason}.
    La configurazione di un filtro di posta è sbagliata: {event.reason}.

    Of two verdicts of filters on {email.local_id} one was passed over: {event.reason}.
    Di due verdetti dei filtri su {email.local_id} uno è stato ignorato: {event.reason}.

    The policy service at {service.address} cannot be reached: {event.reason}.
    Il servizio di policy a {service.address} non è raggiungibile: {event.reason}.

    A policy service or access table gave an answer that the server does not know: {event.reason}.
    Un servizio di policy o una tabella di accesso ha dato una risposta che il server non conosce: {event.reason}.

    The before-queue content filter cannot be used: {event.reason}.
    Il filtro dei contenuti prima della coda non è utilizzabile: {event.reason}.

    The before-queue content filter refused a command: {mail.reply}.
    Il filtro dei contenuti prima della coda ha rifiutato un comando: {mail.reply}.

    Nothing in the configuration keeps strangers from relaying, so the SMTP server refuses to run.
    Nulla nella configurazione impedisce agli estranei di usare il server come relay, perciò il server SMTP rifiuta di funzionare.

    A restriction of the SMTP server has no effect as configured: {event.reason}.
    Una restrizione del server SMTP non ha effetto così com’è configurata: {event.reason}.

    A restriction of the SMTP server is out of date: {event.reason}.
    Una restrizione del server SMTP è obsoleta: {event.reason}.

    An entry of an access table is wrong: {event.reason}.
    Una voce di una tabella di accesso è sbagliata: {event.reason}.

    The client's certificate was compared with the list of those that may relay.
    Il certificato del client è stato confrontato con l’elenco di quelli ammessi al relay.

    The SMTP server runs with the wrong rights: {event.reason}.
    Il server SMTP funziona con i privilegi sbagliati: {event.reason}.

    The client {source.ip} was turned away for now because of a fault inside the server.
    Il client {source.ip} è stato respinto temporaneamente per un guasto interno al server.

    The server turned away {source.ip} at {mail.command}: {mail.reply}.
    Il server ha respinto {source.ip} a {mail.command}: {mail.reply}.

    The text after the code may be chosen by the administrator or by a blocklist.
    Il testo dopo il codice può essere scelto dall’amministratore o da una blocklist.

    A mail filter had {source.ip} turned away at {mail.command}: {mail.reply}.
    Un filtro di posta ha fatto respingere {source.ip} a {mail.command}: {mail.reply}.

    A temporary refusal with “Service unavailable” may mean that the filter itself is down.
    Un rifiuto temporaneo con “Service unavailable” può significare che è fermo il filtro stesso.

    A mail filter had the message of {source.ip} put on hold: {event.reason}.
    Un filtro di posta ha fatto mettere in hold il messaggio di {source.ip}: {event.reason}.

    A mail filter had the message of {source.ip} thrown away, while the client was told that it was taken.
    Un filtro di posta ha fatto scartare il messaggio di {source.ip}, mentre al client è stato detto che era accettato.

    The server would have turned away {source.ip} at {mail.command}, but a rule says only to warn: {mail.reply}.
    Il server avrebbe respinto {source.ip} a {mail.command}, ma una regola prevede solo un avviso: {mail.reply}.

    That the mail was refused: it went on.
    Che la posta sia stata rifiutata: è andata avanti.

    A rule has the server note this at {mail.command} from {source.ip}: {event.reason}.
    Una regola fa annotare al server, a {mail.command} da {source.ip}: {event.reason}.

    A rule puts the message from {source.ip} on hold: {event.reason}.
    Una regola mette in hold il messaggio da {source.ip}: {event.reason}.

    A rule throws the message from {source.ip} away, while the client is told that it was taken: {event.reason}.
    Una regola scarta il messaggio da {source.ip}, mentre al client viene detto che è accettato: {event.reason}.

    A rule sends the message from {source.ip} to a content filter: {event.reason}.
    Una regola manda il messaggio da {source.ip} a un filtro dei contenuti: {event.reason}.

    A rule sends the message from {source.ip} to another recipient: {event.reason}.
    Una regola manda il messaggio da {source.ip} a un altro destinatario: {event.reason}.

    A rule puts a header before the message from {source.ip}: {event.reason}.
    Una regola antepone un’intestazione al messaggio da {source.ip}: {event.reason}.

    A rule replaces a header of the message from {source.ip}: {event.reason}.
    Una regola sostituisce un’intestazione del messaggio da {source.ip}: {event.reason}.

    A rule sends a copy of the message from {source.ip}: {event.reason}.
    Una regola invia una copia del messaggio da {source.ip}: {event.reason}.

    A rule delays the message from {source.ip}: {event.reason}.
    Una regola ritarda il messaggio da {source.ip}: {event.reason}.

    A rule lets {source.ip} pass at {mail.command}: {event.reason}.
    Una regola lascia passare {source.ip} a {mail.command}: {event.reason}.

    The before-queue content filter took the message: {mail.reply}.
    Il filtro dei contenuti prima della coda ha accettato il messaggio: {mail.reply}.

    The before-queue content filter refused the message: {mail.reply}.
    Il filtro dei contenuti prima della coda ha rifiutato il messaggio: {mail.reply}.

    A client connected from {source.ip}, and is tested before it reaches the mail server.
    Un client si è connesso da {source.ip} e viene esaminato prima che raggiunga il server di posta.

    The client {source.ip} is gone.
    Il client {source.ip} se n’è andato.

    The client {source.ip} left after {mail.seconds} seconds, in the {event.reason}.
    Il client {source.ip} se n’è andato dopo {mail.seconds} secondi, in questa fase: {event.reason}.

    Whether it is a spam program: monitors and impatient servers leave too.
    Se è un programma di spam: anche i sistemi di monitoraggio e i server impazienti se ne vanno.

    The client {source.ip} passed the tests and goes to the mail server.
    Il client {source.ip} ha superato le prove e passa al server di posta.

    The client {source.ip} is on the list of those who are not tested.
    Il client {source.ip} è nell’elenco di quelli che non vengono esaminati.

    The client {source.ip} is on the list of those who are turned away.
    Il client {source.ip} è nell’elenco di quelli da respingere.

    The client {source.ip} came to a secondary address first, so it is not taken as known.
    Il client {source.ip} si è presentato prima a un indirizzo secondario, perciò non è considerato noto.

    The client {source.ip} spoke before it was greeted, as spam programs do.
    Il client {source.ip} ha parlato prima del saluto del server, come fanno i programmi di spam.

    The client {source.ip} is on enough blocklists to be turned away.
    Il client {source.ip} è in un numero di blocklist sufficiente per essere respinto.

    The client {source.ip} was turned away: {mail.reply}.
    Il client {source.ip} è stato respinto: {mail.reply}.

    That a temporary refusal is a fault: a new client must come back after the deeper tests.
    Che un rifiuto temporaneo sia un guasto: un client nuovo deve ripresentarsi dopo le prove approfondite.

    The client {source.ip} was turned away because there are too many connections.
    Il client {source.ip} è stato respinto perché le connessioni sono troppe.

    The number of connections before the mail server is so high, or no more so high, that it must hurry.
    Le connessioni davanti al server di posta sono tante da costringerlo ad affrettarsi, oppure non lo sono più.

    The old words for lists of clients are logged, because the compatibility level says so.
    Nel log compaiono i vecchi termini per gli elenchi di client, come vuole il livello di compatibilità.

    The client {source.ip} does not speak SMTP; it sent: {event.reason}.
    Il client {source.ip} non parla SMTP; ha inviato: {event.reason}.

    The client {source.ip} ended a line with a bare line feed.
    Il client {source.ip} ha terminato una riga con un line feed isolato.

    The client {source.ip} was too slow, or sent too much, and the server hung up.
    Il client {source.ip} è stato troppo lento o ha inviato troppo, e il server ha chiuso la connessione.

    The client {source.ip} went on to the message although no recipient was taken.
    Il client {source.ip} è passato al messaggio benché nessun destinatario fosse stato accettato.

    The blocklist {event.reason} refuses to answer this server.
    La blocklist {event.reason} rifiuta di rispondere a questo server.

    The blocklist {event.reason} says {mail.reply} of {source.ip}.
    La blocklist {event.reason} dice {mail.reply} di {source.ip}.

    That the client is listed, where the answer is 127.255.255.x: then the list refused the question.
    Che il client sia in elenco, se la risposta è 127.255.255.x: in quel caso la blocklist ha rifiutato la domanda.

    A blocklist did not answer, so it was not counted.
    Una blocklist non ha risposto, perciò non è stata contata.

    The list of blocklists is wrongly configured: {event.reason}.
    L’elenco delle blocklist è configurato male: {event.reason}.

    The table of known clients is slow, and clients wait.
    La tabella dei client noti è lenta e i client aspettano.

    Old entries were taken out of a table.
    Da una tabella sono state tolte le voci vecchie.

    A fault of the database library was passed over; it does no harm.
    Un errore della libreria del database è stato ignorato; non fa danni.

    A client that passed the tests could not be handed to the mail server.
    Un client che ha superato le prove non ha potuto essere passato al server di posta.

    A table changed, and the program starts anew with it once its clients are gone.
    Una tabella è cambiata e il programma riparte con quella nuova appena i suoi client se ne sono andati.

    A connection is being given TLS.
    Una connessione sta passando a TLS.

    A connection with TLS ended.
    Una connessione con TLS è finita.

    TLS with {source.ip} could not be started.
    Non è stato possibile avviare TLS con {source.ip}.

    The program that gives connections TLS had trouble.
    Il programma che porta le connessioni a TLS ha avuto problemi.

    The local user number {user.id} submitted the message {email.local_id}.
    L’utente locale numero {user.id} ha inviato il messaggio {email.local_id}.

    Which program did it: cron, a web site, or a person.
    Quale programma è stato: cron, un sito web o una persona.

    The message {email.local_id} has the Message-ID {email.message_id}.
    Il messaggio {email.local_id} ha il Message-ID {email.message_id}.

    The message {email.local_id} was sent on by a person, with the Resent-Message-ID {email.message_id}.
    Il messaggio {email.local_id} è stato reinviato da una persona, con il Resent-Message-ID {email.message_id}.

    The message {email.local_id} ({mail.size} bytes, recipients: {mail.recipients}) is up for delivery.
    Il messaggio {email.local_id} ({mail.size} byte, destinatari: {mail.recipients}) è pronto per la consegna.

    That it is new: the same line comes again with each later try.
    Che sia nuovo: la stessa riga ricompare a ogni tentativo successivo.

    All is done for the message {email.local_id}, and it left the queue.
    Per il messaggio {email.local_id} è stato fatto tutto, e ha lasciato la coda.

    That it was delivered: its delivery lines tell that.
    Che sia stato consegnato: lo dicono le sue righe di consegna.

    The queue id {email.local_id} was given up: its client did not complete the message, or it was refused.
    L’ID di coda {email.local_id} è stato abbandonato: il client non ha completato il messaggio, o il messaggio è stato rifiutato.

    The message {email.local_id} was thrown away, as a rule or filter said.
    Il messaggio {email.local_id} è stato scartato, come voluto da una regola o da un filtro.

    The message {email.local_id} waited for too long, and is returned to its sender.
    Il messaggio {email.local_id} ha atteso troppo a lungo e viene restituito al mittente.

    An operator had the message {email.local_id} returned to its sender before its time.
    Un operatore ha fatto restituire al mittente il messaggio {email.local_id} prima del tempo.

    The message {email.local_id} is still being delivered, so it is not tried anew.
    Il messaggio {email.local_id} è ancora in consegna, perciò non si fa un nuovo tentativo.

    The report for {email.local_id} could not be made, so the message stays queued.
    Non è stato possibile preparare il rapporto per {email.local_id}, perciò il messaggio resta in coda.

    The message {email.local_id} was put into another queue.
    Il messaggio {email.local_id} è stato spostato in un’altra coda.

    The sender of {email.local_id} is told that it cannot be delivered, in the message {mail.related_id}.
    Il mittente di {email.local_id} viene informato che il messaggio non può essere consegnato, con il messaggio {mail.related_id}.

    The sender of {email.local_id} is told that it is late, in the message {mail.related_id}.
    Il mittente di {email.local_id} viene informato che il messaggio è in ritardo, con il messaggio {mail.related_id}.

    The sender of {email.local_id} is told what became of it, as was asked for, in the message {mail.related_id}.
    Il mittente di {email.local_id} viene informato dell’esito, come ha chiesto, con il messaggio {mail.related_id}.

    The postmaster is told of the message {email.local_id}, in the message {mail.related_id}.
    Il postmaster viene informato del messaggio {email.local_id}, con il messaggio {mail.related_id}.

    A report that nobody could be given was thrown away.
    Un rapporto che non si poteva dare a nessuno è stato scartato.

    No report was made for the message {email.local_id}.
    Per il messaggio {email.local_id} non è stato preparato alcun rapporto.

    A text for reports is wrongly written, so the built-in one is used.
    Un testo per i rapporti è scritto male, perciò si usa quello predefinito.

    The message {email.local_id} passed too many servers: it goes in a circle.
    Il messaggio {email.local_id} è passato per troppi server: gira in circolo.

    The message {email.local_id} is not one: {event.reason}.
    Il messaggio {email.local_id} non è un messaggio valido: {event.reason}.

    The disk of the mail system is full.
    Il disco del sistema di posta è pieno.

    A queue file could not be written or read: {event.reason}.
    Non è stato possibile scrivere o leggere un file di coda: {event.reason}.

    No file can be made in the mail queue.
    Nella coda di posta non si possono creare file.

    No file can be made in the mail queue: {event.reason}.
    Nella coda di posta non si possono creare file: {event.reason}.

    A table did not answer, so the message {email.local_id} was not taken for now.
    Una tabella non ha risposto, perciò per ora il messaggio {email.local_id} non è stato accettato.

    A wish for the message {email.local_id} could not be granted: {event.reason}.
    Non è stato possibile soddisfare una richiesta per il messaggio {email.local_id}: {event.reason}.

    A rule of the header or body checks is wrongly written.
    Una regola dei controlli su intestazioni o corpo è scritta male.

    The intake of {email.local_id} did not go as it should: {event.reason}.
    La presa in carico di {email.local_id} non è andata come doveva: {event.reason}.

    A message that was dropped off locally looks odd.
    Un messaggio depositato localmente ha un aspetto strano.

    Mail for {destination.domain} fills the active queue.
    La posta per {destination.domain} riempie la coda attiva.

    Advice that goes with the warning before it.
    Un consiglio che accompagna l’avviso precedente.

    The program that delivers over {mail.transport} fails, so its mail waits; the reason stands in its own line before.
    Il programma che consegna tramite {mail.transport} fallisce, perciò la sua posta aspetta; il motivo sta in una riga propria più sopra.

    There is no service {mail.transport} to deliver with: {event.reason}.
    Non c’è un servizio {mail.transport} con cui consegnare: {event.reason}.

    The program that delivers over {mail.transport} hangs.
    Il programma che consegna tramite {mail.transport} è bloccato.

    A part of the mail system does not answer another: {event.reason}.
    Una parte del sistema di posta non risponde a un’altra: {event.reason}.

    Why: the part that does not answer says so in a line of its own.
    Perché: la parte che non risponde lo dice in una riga propria.

    The message {email.local_id} waits, because its next hop fails.
    Il messaggio {email.local_id} aspetta, perché il suo hop successivo non funziona.

    A setting of the queue manager was adjusted or is out of date.
    Un’impostazione del gestore della coda è stata corretta o è obsoleta.

    The domain {destination.domain} is in two classes, {event.reason}, so its mail goes the wrong way.
    Il dominio {destination.domain} appartiene a due classi, {event.reason}, perciò la sua posta prende la strada sbagliata.

    A table did not answer, so mail waits: {event.reason}.
    Una tabella non ha risposto, perciò la posta aspetta: {event.reason}.

    An entry of a routing table is wrong: {event.reason}.
    Una voce di una tabella di instradamento è sbagliata: {event.reason}.

    An address was so odd that only a part of it was used.
    Un indirizzo era così strano che ne è stata usata solo una parte.

    The queue file of {email.local_id} is damaged and was set aside.
    Il file di coda di {email.local_id} è danneggiato ed è stato messo da parte.

    A file of the queue could not be moved, marked or removed.
    Non è stato possibile spostare, contrassegnare o eliminare un file della coda.

    Two clocks of this system do not agree, or the time ran backwards.
    Due orologi di questo sistema non concordano, o il tempo è tornato indietro.

    A list of mail that waits for a domain could not be used.
    Non è stato possibile usare un elenco della posta in attesa per un dominio.

    The listing of the queue met an odd file: {event.reason}.
    L’elenco della coda ha incontrato un file strano: {event.reason}.

    The message {email.local_id} was refused for what stands in it: {mail.reply}.
    Il messaggio {email.local_id} è stato rifiutato per ciò che contiene: {mail.reply}.

    A rule has the server note something in the message {email.local_id}, which goes on.
    Una regola fa annotare al server qualcosa nel messaggio {email.local_id}, che va avanti.

    The message {email.local_id} is put on hold for what stands in it, until an operator decides.
    Il messaggio {email.local_id} viene messo in hold per ciò che contiene, finché un operatore non decide.

    The message {email.local_id} is thrown away for what stands in it, while the client is told that it was taken.
    Il messaggio {email.local_id} viene scartato per ciò che contiene, mentre al client viene detto che è accettato.

    The message {email.local_id} goes to a content filter for what stands in it.
    Il messaggio {email.local_id} va a un filtro dei contenuti per ciò che contiene.

    The message {email.local_id} goes to another recipient for what stands in it.
    Il messaggio {email.local_id} va a un altro destinatario per ciò che contiene.

    A line of the message {email.local_id} is replaced.
    Una riga del messaggio {email.local_id} viene sostituita.

    A line is put into the message {email.local_id}.
    Una riga viene inserita nel messaggio {email.local_id}.

    A line is taken out of the message {email.local_id}.
    Una riga viene tolta dal messaggio {email.local_id}.

    A copy of the message {email.local_id} goes to another recipient for what stands in it.
    Una copia del messaggio {email.local_id} va a un altro destinatario per ciò che contiene.

    The message {email.local_id} is delayed for what stands in it.
    Il messaggio {email.local_id} viene ritardato per ciò che contiene.

    The message {email.local_id} is refused for a header that a mail filter set.
    Il messaggio {email.local_id} viene rifiutato per un’intestazione aggiunta da un filtro di posta.

    The message {email.local_id} is put on hold for a header that a mail filter set.
    Il messaggio {email.local_id} viene messo in hold per un’intestazione aggiunta da un filtro di posta.

    The message {email.local_id} is thrown away for a header that a mail filter set.
    Il messaggio {email.local_id} viene scartato per un’intestazione aggiunta da un filtro di posta.

    A rule acted on a header that a mail filter set on the message {email.local_id}.
    Una regola è scattata su un’intestazione che un filtro di posta ha aggiunto al messaggio {email.local_id}.

    A rule acted on a line of the message {email.local_id} while it was sent out.
    Una regola è scattata su una riga del messaggio {email.local_id} durante l’invio.

    The message {email.local_id} was delivered to {email.to.address}: {mail.reply}.
    Il messaggio {email.local_id} è stato consegnato a {email.to.address}: {mail.reply}.

    That a person got it: the next hop may be a content filter, which may still refuse or discard it.
    Che sia arrivato a una persona: l’hop successivo può essere un filtro dei contenuti, che può ancora rifiutarlo o scartarlo.

    The message {email.local_id} could not be delivered to {email.to.address} yet, and will be tried again: {mail.reply}.
    Il messaggio {email.local_id} non ha ancora potuto essere consegnato a {email.to.address}; si riproverà: {mail.reply}.

    Which of several servers of the domain were tried before: this is the last.
    Quali dei vari server del dominio sono stati provati prima: questo è l’ultimo.

    The message {email.local_id} cannot be delivered to {email.to.address}, and is returned: {mail.reply}.
    Il messaggio {email.local_id} non può essere consegnato a {email.to.address} e viene restituito: {mail.reply}.

    The message {email.local_id} would be returned, but soft_bounce keeps it queued: {mail.reply}.
    Il messaggio {email.local_id} andrebbe restituito, ma soft_bounce lo tiene in coda: {mail.reply}.

    A test found that mail to {email.to.address} can be delivered: {mail.reply}.
    Una prova ha stabilito che la posta per {email.to.address} può essere consegnata: {mail.reply}.

    That a message was delivered: it was only a question.
    Che un messaggio sia stato consegnato: era solo una domanda.

    A test found that mail to {email.to.address} cannot be delivered: {mail.reply}.
    Una prova ha stabilito che la posta per {email.to.address} non può essere consegnata: {mail.reply}.

    That a message was returned: it was only a question.
    Che un messaggio sia stato restituito: era solo una domanda.

    The server {destination.ip} could not be reached: {event.reason}.
    Non è stato possibile raggiungere il server {destination.ip}: {event.reason}.

    That the delivery failed: the next server of the domain is tried.
    Che la consegna sia fallita: si prova il server successivo del dominio.

    The server {destination.ip} did not take the message {email.local_id}: {mail.reply}.
    Il server {destination.ip} non ha accettato il messaggio {email.local_id}: {mail.reply}.

    The server {destination.ip} would not serve this host: {mail.reply}.
    Il server {destination.ip} non ha voluto servire questo host: {mail.reply}.

    The server {destination.ip} broke off while {event.reason}.
    Il server {destination.ip} ha interrotto la connessione in questa fase: {event.reason}.

    The server {destination.ip} was silent for too long while {event.reason}.
    Il server {destination.ip} è rimasto in silenzio troppo a lungo in questa fase: {event.reason}.

    A server does not offer TLS, which is required here for the message {email.local_id}.
    Un server non offre TLS, che qui è obbligatorio per il messaggio {email.local_id}.

    The server {destination.ip} does not take international addresses, which the message {email.local_id} has.
    Il server {destination.ip} non accetta indirizzi internazionali, e il messaggio {email.local_id} ne ha.

    The message {email.local_id} is larger than the server {destination.ip} takes.
    Il messaggio {email.local_id} è più grande di quanto il server {destination.ip} accetti.

    TLS with a server could not be started for the message {email.local_id}: {event.reason}.
    Non è stato possibile avviare TLS con un server per il messaggio {email.local_id}: {event.reason}.

    That the delivery failed: where TLS is not required it is tried without.
    Che la consegna sia fallita: dove TLS non è obbligatorio si prova senza.

    The certificate of a server is not {event.reason}, which is required here for the message {email.local_id}.
    Il certificato di un server non è {event.reason}, come qui è richiesto per il messaggio {email.local_id}.

    The name {destination.domain} could not be looked up: {event.reason}.
    Non è stato possibile risolvere il nome {destination.domain}: {event.reason}.

    The recipient {email.to.address} of {email.local_id} is handed on to {mail.transport}.
    Il destinatario {email.to.address} di {email.local_id} viene passato a {mail.transport}.

    The firewall before {destination.ip} meddles with SMTP, so the delivery goes around its faults: {event.reason}.
    Il firewall davanti a {destination.ip} altera l’SMTP, perciò la consegna ne aggira i difetti: {event.reason}.

    The server {destination.ip} has this server's own name: mail goes in a circle.
    Il server {destination.ip} ha lo stesso nome di questo server: la posta gira in circolo.

    The mail exchanger records of {destination.domain} are wrong.
    I record MX di {destination.domain} sono sbagliati.

    Anything about this server: the fault is in that domain's DNS.
    Nulla su questo server: il difetto è nel DNS di quel dominio.

    A server does not speak the protocol as it should.
    Un server non parla il protocollo come dovrebbe.

    A reply of {destination.ip} was replaced as the reply filter says.
    Una risposta di {destination.ip} è stata sostituita come vuole il filtro delle risposte.

    A line of {email.local_id} is longer than SMTP allows and was broken.
    Una riga di {email.local_id} è più lunga di quanto consenta SMTP ed è stata spezzata.

    What TLS a domain asks for in DNS could not be learned or used.
    Non è stato possibile sapere o usare ciò che un dominio chiede nel DNS riguardo a TLS.

    A note for the reports on TLS delivery was made.
    È stata fatta un’annotazione per i rapporti sulla consegna con TLS.

    The resolver does not check DNSSEC, so DANE cannot work.
    Il resolver non verifica DNSSEC, perciò DANE non può funzionare.

    A DNS reply was odd, and was not used as a whole.
    Una risposta DNS era strana e non è stata usata per intero.

    This server could not log in to a server that it sends mail through.
    Questo server non è riuscito ad accedere a un server attraverso cui invia la posta.

    Logging in is wrongly configured: {event.reason}.
    L’accesso è configurato male: {event.reason}.

    Where mail should be sent is wrongly configured.
    La destinazione a cui inviare la posta è configurata male.

    The address from which mail should be sent cannot be used: {event.reason}.
    L’indirizzo da cui inviare la posta non è utilizzabile: {event.reason}.

    Mail for {destination.domain} is sent to this server, which does not hold it to be its own.
    La posta per {destination.domain} viene inviata a questo server, che non la considera propria.

    The next server wants TLS from the first byte, which is not configured here.
    Il server successivo vuole TLS dal primo byte, cosa che qui non è configurata.

    The TLS policy for outgoing mail is wrongly configured.
    La policy TLS per la posta in uscita è configurata male.

    The queue file of a message cannot be read as it should.
    Il file di coda di un messaggio non si riesce a leggere come si deve.

    A delivery flag needs one recipient at a time, which is not configured: {event.reason}.
    Un’opzione di consegna richiede un destinatario per volta, cosa che qui non è configurata: {event.reason}.

    The mail directory of a user cannot be written: {event.reason}.
    La directory di posta di un utente non è scrivibile: {event.reason}.

    Every server must take mail for {event.reason}, and this one does not.
    Ogni server deve accettare la posta per {event.reason}, e questo non lo fa.

    The owner of an alias database is not known to the system, so commands in it are not run.
    Il proprietario di un database di alias non è noto al sistema, perciò i comandi che contiene non vengono eseguiti.

    An alias is wrong: {event.reason}.
    Un alias è sbagliato: {event.reason}.

    The .forward file of a user is not used: {event.reason}.
    Il file .forward di un utente non viene usato: {event.reason}.

    A mailbox cannot be delivered to, because of its owner or its kind.
    In una casella non si può consegnare, per via del suo proprietario o del suo tipo.

    The system did not tell about a user.
    Il sistema non ha dato informazioni su un utente.

    Local delivery is wrongly configured: {event.reason}.
    La consegna locale è configurata male: {event.reason}.

    A helper of the delivery could not be reached.
    Non è stato possibile raggiungere un programma ausiliario della consegna.

    A service of master.cf that runs a command is wrongly configured: {event.reason}.
    Un servizio di master.cf che esegue un comando è configurato male: {event.reason}.

    A command could not be run: {event.reason}.
    Non è stato possibile eseguire un comando: {event.reason}.

    A command that the mail system ran did not end well.
    Un comando eseguito dal sistema di posta non è finito bene.

    TLS with the client {source.ip} was set up: {tls.version}, {tls.cipher}.
    TLS con il client {source.ip} è stato stabilito: {tls.version}, {tls.cipher}.

    That something is wrong: Anonymous and Untrusted speak of the client's certificate, and most clients have none.
    Che qualcosa non vada: Anonymous e Untrusted riguardano il certificato del client, e la maggior parte dei client non ne ha.

    TLS with the server {destination.ip} was set up: {tls.version}, {tls.cipher}.
    TLS con il server {destination.ip} è stato stabilito: {tls.version}, {tls.cipher}.

    That something is wrong: Untrusted only means that the server's certificate was not checked.
    Che qualcosa non vada: Untrusted significa solo che il certificato del server non è stato verificato.

    TLS is being set up.
    Si sta stabilendo TLS.

    TLS with the client {source.ip} could not be set up: {event.reason}.
    Non è stato possibile stabilire TLS con il client {source.ip}: {event.reason}.

    Which side is at fault: the library's own line before or after it says more.
    Da che parte sta il difetto: la riga della libreria, prima o dopo, dice di più.

    TLS with the server {destination.ip} could not be set up: {event.reason}.
    Non è stato possibile stabilire TLS con il server {destination.ip}: {event.reason}.

    The client {source.ip} was turned away because of its certificate: {event.reason}.
    Il client {source.ip} è stato respinto per via del suo certificato: {event.reason}.

    The client asked for a server name that has no certificate here, and gets the default one.
    Il client ha chiesto un nome di server che qui non ha certificato, e riceve quello predefinito.

    The client {source.ip} was turned away because TLS does not work here; an earlier line says why.
    Il client {source.ip} è stato respinto perché qui TLS non funziona; una riga precedente dice perché.

    A detail of a TLS session.
    Un dettaglio di una sessione TLS.

    The certificate of {destination.ip} was not found good: {event.reason}.
    Il certificato di {destination.ip} non è risultato valido: {event.reason}.

    That the delivery failed: it matters only where a checked certificate is required.
    Che la consegna sia fallita: conta solo dove è richiesto un certificato verificato.

    A name in the certificate of the other side cannot be used: {event.reason}.
    Un nome nel certificato della controparte non è utilizzabile: {event.reason}.

    A client says that the certificate of this server has expired.
    Un client dice che il certificato di questo server è scaduto.

    The TLS library says: {event.reason}.
    La libreria TLS dice: {event.reason}.

    Which peer it is about: the lines of the same process before and after tell.
    Di quale interlocutore si tratta: lo dicono le righe dello stesso processo prima e dopo.

    A step of TLS failed inside the mail system.
    Un passo di TLS è fallito all’interno del sistema di posta.

    The certificate or key of this server cannot be used, so TLS is off: {event.reason}.
    Il certificato o la chiave di questo server non è utilizzabile, perciò TLS è disattivato: {event.reason}.

    This server has no certificate for what it is told to do with TLS.
    Questo server non ha un certificato per ciò che deve fare con TLS.

    TLS is wrongly configured: {event.reason}.
    TLS è configurato male: {event.reason}.

    The TLS library is not the one that Postfix was built with: {event.reason}.
    La libreria TLS non è quella con cui è stato compilato Postfix: {event.reason}.

    The TLS manager does not answer, so there is no TLS.
    Il gestore di TLS non risponde, perciò non c’è TLS.

    The TLS manager has trouble with its source of random numbers.
    Il gestore di TLS ha problemi con la sua fonte di numeri casuali.

    A file of the TLS manager cannot be used: {event.reason}.
    Un file del gestore di TLS non è utilizzabile: {event.reason}.

    A database that Postfix writes stands where it may not write, so another place is used: {event.reason}.
    Un database scritto da Postfix sta dove Postfix non può scrivere, perciò si usa un altro posto: {event.reason}.

    Postfix {service.version} started.
    Postfix {service.version} si è avviato.

    Postfix read its configuration anew.
    Postfix ha riletto la sua configurazione.

    Postfix was stopped.
    Postfix è stato fermato.

    The process {mail.process.name} ended with status {process.exit_code}; why, it said itself just before.
    Il processo {mail.process.name} è terminato con stato {process.exit_code}; il perché l’ha detto lui stesso poco prima.

    The process {mail.process.name} was killed by signal {process.exit_code}.
    Il processo {mail.process.name} è stato ucciso dal segnale {process.exit_code}.

    Who killed it: signal 9 may be the system short of memory, or an operator.
    Chi l’ha ucciso: il segnale 9 può venire dal sistema a corto di memoria o da un operatore.

    The process {mail.process.name} fails as soon as it starts; it is tried again after a minute.
    Il processo {mail.process.name} fallisce appena parte; si riprova dopo un minuto.

    The process {mail.process.name} is started again, or no more for a while.
    Il processo {mail.process.name} viene riavviato, o per un po’ non più.

    The service {mail.process.name} runs as many processes as it may, so clients wait.
    Il servizio {mail.process.name} ha in funzione tutti i processi che può, perciò i client aspettano.

    Another program listens at {service.address} already, so Postfix cannot.
    Un altro programma è già in ascolto su {service.address}, perciò Postfix non può.

    Postfix cannot listen at an address: {event.reason}.
    Postfix non può mettersi in ascolto su un indirizzo: {event.reason}.

    Postfix was to be started while it runs already.
    Si è tentato di avviare Postfix mentre è già in funzione.

    master.cf is wrong: {event.reason}.
    master.cf è sbagliato: {event.reason}.

    Postfix could not be started.
    Non è stato possibile avviare Postfix.

    The supervisor met an odd state of a process: {event.reason}.
    Il supervisore ha trovato un processo in uno stato strano: {event.reason}.

    No new process could be started: {event.reason}.
    Non è stato possibile avviare un nuovo processo: {event.reason}.

    The process has as many files open as it may.
    Il processo ha aperti tutti i file che può.

    The system has no memory left.
    Il sistema non ha più memoria.

    A connection could not be taken: {event.reason}.
    Non è stato possibile accettare una connessione: {event.reason}.

    A process did nothing for very long, and ended itself.
    Un processo non ha fatto nulla per molto tempo e si è terminato da solo.

    Why it hung: a dead disk or file server, swapping, or a clock that jumped.
    Perché si è bloccato: un disco o un file server guasto, lo swap, o un orologio che ha fatto un salto.

    The process found a fault in itself and ended: {event.reason}.
    Il processo ha trovato un errore in sé stesso e si è terminato: {event.reason}.

    A table changed, and the process starts anew to read it.
    Una tabella è cambiata e il processo riparte per leggerla.

    A step of the system was too slow, or answered oddly.
    Un’operazione del sistema è stata troppo lenta o ha dato una risposta strana.

    A file may not be used by Postfix: {event.reason}.
    Un file non può essere usato da Postfix: {event.reason}.

    A file or directory that Postfix needs cannot be used: {event.reason}.
    Un file o una directory che serve a Postfix non è utilizzabile: {event.reason}.

    Something could not be written: {event.reason}.
    Non è stato possibile scrivere qualcosa: {event.reason}.

    Of the two versions of the Internet protocol one is not there, or an address of the configuration is not.
    Delle due versioni del protocollo Internet una non c’è, oppure manca un indirizzo della configurazione.

    A host name or address is not one: {event.reason}.
    Un nome di host o un indirizzo non è valido: {event.reason}.

    Whose it is: it may come from the configuration, from DNS or from a client.
    Di chi è: può venire dalla configurazione, dal DNS o da un client.

    An international domain name was turned into its other form.
    Un nome di dominio internazionale è stato convertito nell’altra forma.

    Postfix could not write its own log: {event.reason}.
    Postfix non è riuscito a scrivere il proprio log: {event.reason}.

    A process met too many faults and ended.
    Un processo ha incontrato troppi errori ed è terminato.

    A program of Postfix was called in a wrong way: {event.reason}.
    Un programma di Postfix è stato chiamato in modo sbagliato: {event.reason}.

    The busiest client of the past minutes.
    Il client più attivo degli ultimi minuti.

    That anything is wrong: the peak is logged even where it is one connection.
    Che qualcosa non vada: il picco viene registrato anche quando è di una sola connessione.

    At most {mail.size} clients were counted at one time.
    Nello stesso momento sono stati contati al massimo {mail.size} client.

    How often an open connection to another server could be used again.
    Quante volte una connessione aperta verso un altro server ha potuto essere riutilizzata.

    The table of tested addresses or known clients has a bad entry.
    La tabella degli indirizzi verificati o dei client noti ha una voce guasta.

    The store of open connections had trouble.
    La riserva delle connessioni aperte ha avuto problemi.

    An operator deleted the message {email.local_id} from the queue.
    Un operatore ha eliminato dalla coda il messaggio {email.local_id}.

    An operator put the message {email.local_id} into the queue anew; it gets another id.
    Un operatore ha rimesso in coda il messaggio {email.local_id}, che riceve un altro ID.

    An operator put the message {email.local_id} on hold.
    Un operatore ha messo in hold il messaggio {email.local_id}.

    An operator released the message {email.local_id} from hold.
    Un operatore ha tolto dallo stato di hold il messaggio {email.local_id}.

    An operator marked the message {email.local_id} to be returned at its next try.
    Un operatore ha contrassegnato il messaggio {email.local_id} perché sia restituito al prossimo tentativo.

    How many messages the operator's command changed: {mail.recipients}.
    Quanti messaggi ha modificato il comando dell’operatore: {mail.recipients}.

    The operator's command put the names of queue files right, or could not.
    Il comando dell’operatore ha corretto i nomi dei file di coda, o non ci è riuscito.

    The queue could not be shown or flushed: the mail system may be down.
    Non è stato possibile mostrare la coda o forzarne la consegna: il sistema di posta può essere fermo.

    The local user {user.name} may not {event.reason}.
    All’utente locale {user.name} non è permesso: {event.reason}.

    The local user {user.name} could not submit mail: {event.reason}.
    L’utente locale {user.name} non è riuscito a inviare posta: {event.reason}.

    What a local program wanted to submit was not taken.
    Ciò che un programma locale voleva inviare non è stato accettato.

    Local mail is kept until Postfix runs again: {event.reason}.
    La posta locale viene conservata finché Postfix non torna in funzione: {event.reason}.

    The sendmail command was called in a way that it does not take.
    Il comando sendmail è stato chiamato in un modo che non accetta.

    Postfix is being started.
    Postfix si sta avviando.

    Postfix is being stopped.
    Postfix si sta fermando.

    Postfix is told to read its configuration anew.
    A Postfix viene detto di rileggere la configurazione.

    Whether Postfix runs, as an operator asked.
    Se Postfix è in funzione, come ha chiesto un operatore.

    A file of Postfix has the wrong owner or rights: {event.reason}.
    Un file di Postfix ha il proprietario o i permessi sbagliati: {event.reason}.

    A check of Postfix's files found: {event.reason}.
    Un controllo dei file di Postfix ha trovato: {event.reason}.

    Postfix could not be started or checked: {event.reason}.
    Non è stato possibile avviare o controllare Postfix: {event.reason}.

    The set-up of Postfix was put right or changed.
    L’installazione di Postfix è stata corretta o modificata.

    A setting in main.cf cannot be used: {event.reason}.
    Un’impostazione di main.cf non è utilizzabile: {event.reason}.

    A setting stands twice in main.cf; the later one counts: {event.reason}.
    Un’impostazione compare due volte in main.cf; vale la seconda: {event.reason}.

    A setting is used by nothing, perhaps because it is misspelled: {event.reason}.
    Un’impostazione non è usata da nulla, forse perché è scritta male: {event.reason}.

    A line of the configuration cannot be understood: {event.reason}.
    Una riga della configurazione è incomprensibile: {event.reason}.

    A network in a list is written wrongly: {event.reason}.
    Una rete in un elenco è scritta male: {event.reason}.

    A setting is out of date and will go: {event.reason}.
    Un’impostazione è obsoleta e sarà tolta: {event.reason}.

    An old default still holds here, because of the compatibility level: {event.reason}.
    Qui vale ancora un vecchio valore predefinito, per via del livello di compatibilità: {event.reason}.

    That anything is wrong now: it would change if compatibility_level were raised.
    Che ora qualcosa non vada: cambierebbe alzando compatibility_level.

    Postfix runs with the defaults of an older version.
    Postfix funziona con i valori predefiniti di una versione precedente.

    A process says how it goes, because it was told to be wordy.
    Un processo racconta come procede, perché gli è stato chiesto di essere prolisso.

    The table {event.reason} was not made anew after its text was changed: postmap or newaliases was forgotten.
    La tabella {event.reason} non è stata rigenerata dopo la modifica del suo testo: è stato dimenticato postmap o newaliases.

    The table {event.reason} was never made from its text, or is elsewhere.
    La tabella {event.reason} non è mai stata generata dal suo testo, o sta altrove.

    The table {event.reason} is not there, so look-ups in it fail.
    La tabella {event.reason} non c’è, perciò le ricerche in essa falliscono.

    The table {event.reason} may not be read by Postfix.
    La tabella {event.reason} non è leggibile da Postfix.

    A table cannot be used: {event.reason}.
    Una tabella non è utilizzabile: {event.reason}.

    A table was made larger, or put right: {event.reason}.
    Una tabella è stata ingrandita o corretta: {event.reason}.

    The configuration names a kind of table that this Postfix does not know; a package may be missing: {event.reason}.
    La configurazione indica un tipo di tabella che questo Postfix non conosce; può mancare un pacchetto: {event.reason}.

    A line of a table is written wrongly and was passed over.
    Una riga di una tabella è scritta male ed è stata ignorata.

    The directory did not answer as it should: {event.reason}.
    La directory LDAP non ha risposto come doveva: {event.reason}.

    The database did not answer as it should: {event.reason}.
    Il database non ha risposto come doveva: {event.reason}.

    A look-up in the table {event.reason} failed, so mail waits or is refused for now.
    Una ricerca nella tabella {event.reason} è fallita, perciò la posta aspetta o viene rifiutata temporaneamente.

    The settings of a database table are wrong.
    Le impostazioni di una tabella su database sono sbagliate.

    The configuration names NIS, which this system does not use; it does no harm.
    La configurazione nomina NIS, che questo sistema non usa; non fa danni.

    The system's table of users did not answer: {event.reason}.
    La tabella degli utenti del sistema non ha risposto: {event.reason}.

    A table server does not answer: {event.reason}.
    Un server di tabelle non risponde: {event.reason}.

    A table is not among those that may be read by way of proxymap: {event.reason}.
    Una tabella non è fra quelle leggibili tramite proxymap: {event.reason}.

    A look-up by way of proxymap failed: {event.reason}.
    Una ricerca tramite proxymap è fallita: {event.reason}.

    A rule of a pattern table is written wrongly: {event.reason}.
    Una regola di una tabella di espressioni è scritta male: {event.reason}.

    An access list is wrong, so its rest is passed over: {event.reason}.
    Un elenco di accesso è sbagliato, perciò il resto viene ignorato: {event.reason}.

    A table cannot be used where the configuration names it: {event.reason}.
    Una tabella non è utilizzabile dove la indica la configurazione: {event.reason}.

    The filter for DNS replies is wrongly written or drops all.
    Il filtro delle risposte DNS è scritto male o scarta tutto.

    The address {service.address} in Postfix's configuration cannot be found.
    L’indirizzo {service.address} nella configurazione di Postfix non si trova.

    A note of the SASL library, which Postfix has check passwords.
    Un’annotazione della libreria SASL, alla quale Postfix fa controllare le password.

    That a login failed: the line of Postfix tells it.
    Che un accesso sia fallito: lo dice la riga di Postfix.

    A step that Postfix tells of, because it was asked to tell all.
    Un passo che Postfix racconta, perché gli è stato chiesto di raccontare tutto.
    """#
}
