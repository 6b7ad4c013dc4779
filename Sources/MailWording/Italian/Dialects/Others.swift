extension Italian {
  static let others = #"""
    The line that this host logged before came {event.repeat} times more.
    La riga che questo host ha registrato prima si è ripetuta altre {event.repeat} volte.

    That the process of the line above wrote it: it is the previous line of the host, whatever stands between.
    Che l’abbia scritta il processo della riga sopra: è la riga precedente dell’host, qualunque cosa stia in mezzo.

    The logger says that it is alive, and that nothing else was to be logged.
    Il servizio di log dice che è attivo e che non c’era altro da registrare.

    The logger was started.
    Il servizio di log è stato avviato.

    That it had crashed: the rotation of logs restarts it too.
    Che fosse andato in crash: lo riavvia anche la rotazione dei log.

    The logger ended, so nothing is logged until it is started again.
    Il servizio di log è terminato, perciò non si registra nulla finché non viene riavviato.

    The logger cannot write {mail.mailbox}, because the disk is full.
    Il servizio di log non può scrivere {mail.mailbox}, perché il disco è pieno.

    {mail.lost} lines of {mail.process.name} were thrown away, because it wrote too many too fast.
    {mail.lost} righe di {mail.process.name} sono state scartate, perché ne scriveva troppe e troppo in fretta.

    {mail.lost} lines did not reach the log file, because the logger was too slow to take them.
    {mail.lost} righe non sono arrivate nel file di log, perché il servizio di log era troppo lento nell’accoglierle.

    {mail.lost} lines of the kernel were lost.
    Sono andate perse {mail.lost} righe del kernel.

    That lines of the mail server were lost.
    Che siano andate perse righe del server di posta.

    The clock of the host was set back.
    L’orologio dell’host è stato portato indietro.

    The journal was started.
    Il journal è stato avviato.

    The journal ended, so nothing is logged until it is started again.
    Il journal è terminato, perciò non si registra nulla finché non viene riavviato.

    The journal tells of its own space and files.
    Il journal riferisce del suo spazio e dei suoi file.

    The journal's file {mail.mailbox} was not closed in order: the host or the journal had crashed.
    Il file {mail.mailbox} del journal non è stato chiuso regolarmente: l’host o il journal era andato in crash.

    The journal could not keep a line: {event.reason}.
    Il journal non ha potuto conservare una riga: {event.reason}.

    The logger read its configuration again.
    Il servizio di log ha riletto la sua configurazione.

    The logger counts the lines that it took and wrote.
    Il servizio di log conta le righe che ha accolto e scritto.

    Nothing of the mail server.
    Nulla sul server di posta.

    The logger threw lines away, because it could not write them fast enough.
    Il servizio di log ha scartato delle righe, perché non riusciva a scriverle abbastanza in fretta.

    The logger could not write.
    Il servizio di log non ha potuto scrivere.

    A connection over which log lines are sent came up or went down.
    Una connessione su cui si inviano righe di log è stata stabilita o è caduta.

    The log was turned over: what was logged before lies in another file.
    Il log è stato ruotato: ciò che è stato registrato prima si trova in un altro file.

    The logs could not be turned over.
    Non è stato possibile ruotare i log.

    {mail.lost} lines are missing from the log, because they came too fast and were thrown away.
    Nel log mancano {mail.lost} righe, perché arrivavano troppo in fretta e sono state scartate.

    A process logs too fast, so its lines are thrown away from here on.
    Un processo scrive nel log troppo in fretta, perciò da qui in poi le sue righe vengono scartate.

    The logger's queue is full, so lines are thrown away.
    La coda del servizio di log è piena, perciò delle righe vengono scartate.

    A place to which lines are sent cannot be reached, so they wait.
    Una destinazione a cui si inviano righe non è raggiungibile, perciò le righe aspettano.

    The place to which lines are sent is reached again.
    La destinazione a cui si inviano righe è di nuovo raggiungibile.

    The logger cannot write, because the disk is full.
    Il servizio di log non può scrivere, perché il disco è pieno.

    The logger opened its files anew, as after the rotation of logs.
    Il servizio di log ha riaperto i suoi file, come dopo la rotazione dei log.

    The logger tells of its own start or settings.
    Il servizio di log riferisce del suo avvio o delle sue impostazioni.

    The host to which lines are sent cannot be reached.
    L’host a cui si inviano righe non è raggiungibile.

    The logger could not open a file.
    Il servizio di log non ha potuto aprire un file.

    Mail for a list is not taken, because the mail server runs Mailman's wrapper under another group than it was made for.
    La posta per una lista non viene accettata, perché il server di posta esegue il wrapper di Mailman con un gruppo diverso da quello per cui è stato compilato.

    Mailman's wrapper failed: {event.reason}.
    Il wrapper di Mailman ha avuto un errore: {event.reason}.

    Mailman handed the message to the mail server for {mail.recipients} recipients.
    Mailman ha passato il messaggio al server di posta per {mail.recipients} destinatari.

    A message from {email.from.address} was posted to the list {email.to.address}.
    Un messaggio da {email.from.address} è stato pubblicato nella lista {email.to.address}.

    A message to the list {email.to.address} could not be handed on to all.
    Un messaggio alla lista {email.to.address} non ha potuto essere passato a tutti.

    A message from {email.from.address} waits for the list's moderator: {event.reason}.
    Un messaggio da {email.from.address} aspetta il moderatore della lista: {event.reason}.

    Mailman threw a message away, as the list's rules say.
    Mailman ha scartato un messaggio, come vogliono le regole della lista.

    Mailman could not hand a message to the mail server.
    Mailman non ha potuto passare un messaggio al server di posta.

    Mailman failed over a message, and put it aside.
    Mailman ha avuto un errore su un messaggio e lo ha messo da parte.

    That it is lost: it lies in the shunt queue.
    Che sia andato perso: si trova nella coda shunt.

    Mailman counts the bounces of a subscriber.
    Mailman conta i messaggi di mancata consegna di un iscritto.

    Someone joins or leaves a list.
    Qualcuno si iscrive a una lista o la lascia.

    A part of Mailman starts.
    Una parte di Mailman si avvia.

    A part of Mailman stops.
    Una parte di Mailman si ferma.

    Mail came to an address that is not the list's.
    È arrivata posta a un indirizzo che non è della lista.

    A message to the list was thrown away: {event.reason}.
    Un messaggio alla lista è stato scartato: {event.reason}.

    A message of the list could not be handed to the mail server.
    Non è stato possibile passare al server di posta un messaggio della lista.

    That it is lost: it is tried again.
    Che sia andato perso: si riproverà.

    A file of the list could not be read or written: {event.reason}.
    Non è stato possibile leggere o scrivere un file della lista: {event.reason}.

    A program of the list is called wrongly.
    Un programma della lista viene richiamato in modo sbagliato.

    A login from {source.ip} was refused: {event.reason}.
    Un accesso da {source.ip} è stato rifiutato: {event.reason}.

    A session ended.
    Una sessione è terminata.

    How it ended: the proxy does not look into it.
    Com’è terminata: il proxy non vi guarda dentro.

    The client at {source.ip} said nothing for too long, and was sent away.
    Il client {source.ip} è rimasto in silenzio troppo a lungo ed è stato congedato.

    The server that checks the logins for nginx does not answer as it should, so logins fail.
    Il server che verifica gli accessi per nginx non risponde come dovrebbe, perciò gli accessi falliscono.

    The mail server behind nginx cannot be reached: {event.reason}.
    Il server di posta dietro nginx non è raggiungibile: {event.reason}.

    The mail server behind nginx refused what nginx asked of it: {event.reason}.
    Il server di posta dietro nginx ha rifiutato ciò che nginx gli ha chiesto: {event.reason}.

    That it is down: it refuses a login so too.
    Che sia fermo: in questo modo rifiuta anche un accesso.

    That the server is at fault: probes and clients that speak no TLS end so.
    Che la colpa sia del server: anche le sonde e i client che non parlano TLS finiscono così.

    The client at {source.ip} sent what the proxy does not take: {mail.command}.
    Il client {source.ip} ha inviato ciò che il proxy non accetta: {mail.command}.

    The client at {source.ip} broke the connection off.
    Il client {source.ip} ha interrotto la connessione.

    {user.name} logged in from {source.ip}, and is served by {mail.relay}.
    {user.name} ha effettuato l’accesso da {source.ip}; la sessione è servita da {mail.relay}.

    The login of {user.name} failed, because the server {mail.relay} behind the proxy does not answer as it should.
    L’accesso di {user.name} è fallito, perché il server {mail.relay} dietro il proxy non risponde come dovrebbe.

    The login of {user.name} failed, because no server is named for this user.
    L’accesso di {user.name} è fallito, perché per questo utente non è indicato alcun server.

    The login of {user.name} was refused, because logins are not allowed here, or not without encryption.
    L’accesso di {user.name} è stato rifiutato, perché qui gli accessi non sono consentiti, o non senza cifratura.

    The login of {user.name} from {source.ip} was refused: {event.reason}.
    L’accesso di {user.name} da {source.ip} è stato rifiutato: {event.reason}.

    The session of {user.name} ended.
    La sessione di {user.name} è terminata.

    The client at {source.ip} left without a login.
    Il client {source.ip} se n’è andato senza effettuare l’accesso.

    The client at {source.ip} connected and said nothing.
    Il client {source.ip} si è connesso e non ha detto nulla.

    The connection broke off.
    La connessione si è interrotta.

    The proxy itself refused a password; the next line tells whose.
    Il proxy stesso ha rifiutato una password; di chi, lo dice la riga successiva.

    The proxy could not go on.
    Il proxy non ha potuto proseguire.

    {user.name} gave the right password.
    {user.name} ha dato la password giusta.

    That the mailbox could be opened: the next line of the same process tells it.
    Che sia stato possibile aprire la casella: lo dice la riga successiva dello stesso processo.

    A login was refused, because there is no such user; the name is withheld.
    Un accesso è stato rifiutato, perché l’utente non esiste; il nome viene taciuto.

    A login of {user.name}, who exists, was refused.
    Un accesso di {user.name}, che esiste, è stato rifiutato.

    The client left without trying a login.
    Il client se n’è andato senza tentare l’accesso.

    The mailbox was opened: it holds {mail.messages.total} messages.
    La casella è stata aperta: contiene {mail.messages.total} messaggi.

    The client ended its session in order; messages deleted: {mail.messages.deleted}.
    Il client ha terminato regolarmente la sua sessione; messaggi eliminati: {mail.messages.deleted}.

    The connection broke off without QUIT, so nothing was deleted.
    La connessione si è interrotta senza QUIT, perciò non è stato eliminato nulla.

    The server closed a connection on which nothing was asked for too long; nothing was deleted.
    Il server ha chiuso una connessione su cui troppo a lungo non si chiedeva nulla; non è stato eliminato nulla.

    The mailbox was changed by somebody else during the session, which was given up.
    Durante la sessione la casella è stata modificata da qualcun altro, e la sessione è stata abbandonata.

    The mailbox {mail.mailbox} could not be read, so the session was refused.
    Non è stato possibile leggere la casella {mail.mailbox}, perciò la sessione è stata rifiutata.

    The mailbox {mail.mailbox} could not be written, so nothing was deleted.
    Non è stato possibile scrivere nella casella {mail.mailbox}, perciò non è stato eliminato nulla.

    The client at {source.ip} has as many connections as are allowed, so one more was refused.
    Il client {source.ip} ha tante connessioni quante consentite, perciò un’altra è stata rifiutata.

    As many connections are open as are allowed, so the one from {source.ip} was refused.
    Sono aperte tante connessioni quante consentite, perciò quella da {source.ip} è stata rifiutata.

    Whether it is away, which a line just before would tell, or set up to offer none.
    Se manchi, cosa che direbbe una riga subito prima, o sia configurato per non offrirne alcuno.

    A login of {user.name} was refused.
    Un accesso di {user.name} è stato rifiutato.

    How often: one refusal may be told in two lines.
    Quante volte: un solo rifiuto può comparire in due righe.

    The session of {user.name} ended in order; messages deleted: {mail.messages.deleted}.
    La sessione di {user.name} è terminata regolarmente; messaggi eliminati: {mail.messages.deleted}.

    The mailbox is held by another session, so this one was refused.
    La casella è occupata da un’altra sessione, perciò questa è stata rifiutata.

    The session was refused, because the mailbox could not be opened or copied: {event.reason}.
    La sessione è stata rifiutata, perché non è stato possibile aprire o copiare la casella: {event.reason}.

    {user.name} asks for mail more often than is allowed, and was sent away.
    {user.name} chiede la posta più spesso di quanto consentito; la sessione è stata respinta.

    The name of the client cannot be found out.
    Non si riesce a scoprire il nome del client.

    The client of {user.name} was told of a fault: {event.reason}.
    Al client di {user.name} è stato comunicato un errore: {event.reason}.

    A message of {user.effective.name} was taken by the mail server: {mail.reply}.
    Un messaggio di {user.effective.name} è stato accettato dal server di posta: {mail.reply}.

    To whom it went.
    A chi è andato.

    The mail server could not be reached, so the message of a program on this machine was not sent.
    Non è stato possibile raggiungere il server di posta, perciò il messaggio di un programma su questa macchina non è stato inviato.

    The mail server refused the message of a program on this machine: {mail.reply}.
    Il server di posta ha rifiutato il messaggio di un programma su questa macchina: {mail.reply}.

    A note on TLS with the mail server.
    Una nota su TLS con il server di posta.

    A message from {email.from.address} to {email.to.address} was taken by the server {destination.domain}.
    Un messaggio da {email.from.address} a {email.to.address} è stato accettato dal server {destination.domain}.

    A message from {email.from.address} to {email.to.address} was not taken by the server {destination.domain}: {event.reason}.
    Un messaggio da {email.from.address} a {email.to.address} non è stato accettato dal server {destination.domain}: {event.reason}.

    A message was taken by the mail server.
    Un messaggio è stato accettato dal server di posta.

    A message could not be handed to the mail server, and waits or is given up.
    Non è stato possibile passare un messaggio al server di posta: aspetta, o viene abbandonato.

    A note on the course of the deliveries.
    Una nota sull’andamento delle consegne.

    The user {user.effective.name} hands in a message from {email.from.address}.
    L’utente {user.effective.name} consegna un messaggio da {email.from.address}.

    The message is on its way.
    Il messaggio è in viaggio.

    The message was delivered, or taken by the next server.
    Il messaggio è stato consegnato, o accettato dal server successivo.

    The message could not be delivered now, and will be tried again.
    Per ora non è stato possibile consegnare il messaggio; si riproverà.

    The message could not be delivered, and goes back to its sender.
    Non è stato possibile consegnare il messaggio, che torna al mittente.

    dma could not do what it had to: {event.reason}.
    dma non ha potuto fare ciò che doveva: {event.reason}.

    That root was let in: it is refused after this line.
    Che root sia entrato: dopo questa riga viene rifiutato.

    A login was refused, because there is no user {user.name}.
    Un accesso è stato rifiutato, perché non c’è alcun utente {user.name}.

    root gave the right password, and was refused all the same.
    root ha dato la password giusta, ed è stato rifiutato comunque.

    How many messages were downloaded or deleted.
    Quanti messaggi sono stati scaricati o eliminati.

    A client said goodbye without a login.
    Un client si è congedato senza effettuare l’accesso.

    Which connection it was: a child process with a number of its own writes it.
    Di quale connessione si trattava: lo scrive un processo figlio con un numero proprio.

    The mailbox is held by somebody else, so the session was refused.
    La casella è occupata da qualcun altro, perciò la sessione è stata rifiutata.

    The daemon could not serve a connection, because it is not set up rightly.
    Il demone non ha potuto servire una connessione, perché non è configurato correttamente.

    A call of the system failed: {event.reason}.
    Una chiamata di sistema è fallita: {event.reason}.

    A client connected from {source.ip}, and the access rules let it in.
    Un client si è connesso da {source.ip}, e le regole di accesso lo hanno lasciato entrare.

    Whether it logged in.
    Se abbia effettuato l’accesso.

    The access rules of hosts.allow and hosts.deny turned the client at {source.ip} away before the daemon saw it.
    Le regole di accesso di hosts.allow e hosts.deny hanno respinto il client {source.ip} prima che il demone lo vedesse.

    The client's address names a host whose own address is another, so its name is not to be trusted.
    L’indirizzo del client indica un host che a sua volta ha un altro indirizzo, perciò del suo nome non ci si può fidare.

    The client was gone before the server asked for its address.
    Il client se n’era già andato prima che il server ne chiedesse l’indirizzo.

    A rule of {mail.mailbox} cannot be understood: {event.reason}.
    Una regola di {mail.mailbox} è incomprensibile: {event.reason}.

    More clients came to {mail.process.name} within a minute than inetd allows, so for some minutes it lets nobody in.
    In un minuto sono arrivati a {mail.process.name} più client di quanti ne consenta inetd, perciò per qualche minuto non lascia entrare nessuno.

    Whether it was an attack, or only more mail programs than the limit was made for.
    Se fosse un attacco, o solo più programmi di posta di quelli per cui il limite era pensato.

    The client at {source.ip} was turned away, because too many connections came from there.
    Il client {source.ip} è stato respinto, perché da lì arrivavano troppe connessioni.

    A client connected to {mail.process.name}.
    Un client si è connesso a {mail.process.name}.

    The access rules turned a client of {mail.process.name} away.
    Le regole di accesso hanno respinto un client di {mail.process.name}.

    A process of {mail.process.name} was ended by a signal.
    Un processo di {mail.process.name} è stato terminato da un segnale.

    A process of {mail.process.name} ended with an error.
    Un processo di {mail.process.name} è terminato con un errore.

    inetd cannot serve {mail.process.name}, because another program has the port.
    inetd non può offrire {mail.process.name}, perché la porta è occupata da un altro programma.

    A line of inetd.conf cannot be served.
    Una riga di inetd.conf non è eseguibile.

    A client at {source.ip} is served by {mail.process.name}, process {mail.process.pid}.
    Un client da {source.ip} è servito da {mail.process.name}, processo {mail.process.pid}.

    The process of {mail.process.name} ended after {mail.seconds} seconds.
    Il processo di {mail.process.name} è terminato dopo {mail.seconds} secondi.

    Whether somebody had logged in; a status of 1 is also that of a connection broken off.
    Se qualcuno avesse effettuato l’accesso; lo stato 1 è anche quello di una connessione interrotta.

    The process of {mail.process.name} was ended by a signal after {mail.seconds} seconds.
    Il processo di {mail.process.name} è stato terminato da un segnale dopo {mail.seconds} secondi.

    Which signal is no fault: 15 is an order to end.
    Quale segnale non indica un errore: 15 è un ordine di terminare.

    The client at {source.ip} was turned away from {mail.process.name}, because a limit on connections was reached.
    Il client {source.ip} è stato respinto da {mail.process.name}, perché è stato raggiunto un limite di connessioni.

    The access rules turned the client at {source.ip} away from {mail.process.name}.
    Le regole di accesso hanno escluso il client {source.ip} da {mail.process.name}.

    Too many clients came to {mail.process.name} at once, so for {mail.seconds} seconds it lets nobody in.
    Troppi client sono arrivati insieme a {mail.process.name}, perciò per {mail.seconds} secondi non lascia entrare nessuno.

    The service {mail.process.name} lets clients in again.
    Il servizio {mail.process.name} lascia di nuovo entrare i client.

    xinetd was started.
    xinetd è stato avviato.

    xinetd ends, so the services that it starts are no longer offered.
    xinetd termina, perciò i servizi che avvia non vengono più offerti.

    xinetd reads its configuration again.
    xinetd rilegge la sua configurazione.

    xinetd cannot serve {mail.process.name}, because another program has the port.
    xinetd non può offrire {mail.process.name}, perché la porta è occupata da un altro programma.

    xinetd cannot start a service as it is told to.
    xinetd non può avviare un servizio come gli è stato indicato.

    A login of {user.name} from {source.ip} was refused.
    Un accesso di {user.name} da {source.ip} è stato rifiutato.

    Whether such a user exists.
    Se un tale utente esista.

    The client at {source.ip} had three logins refused, and was sent away.
    Al client {source.ip} sono stati rifiutati tre accessi, ed è stato congedato.

    An old lock on the mailbox of {user.name} was taken away.
    È stato rimosso un vecchio lock sulla casella di {user.name}.

    The mailbox could not be opened or locked, so the session was refused.
    Non è stato possibile aprire la casella o ottenerne il lock, perciò la sessione è stata rifiutata.

    The access rules turned the client at {source.ip} away.
    Le regole di accesso hanno respinto il client {source.ip}.

    The address of the client has no name.
    L’indirizzo del client non ha un nome.

    The daemon could not go on.
    Il demone non ha potuto proseguire.

    The clock of the host was nudged by a fraction of a second or so.
    L’orologio dell’host è stato corretto di una frazione di secondo o poco più.

    The clock of the host was wrong and was set right at once, by {mail.seconds} seconds.
    L’orologio dell’host era sbagliato ed è stato regolato subito, di {mail.seconds} secondi.

    Since when it had been wrong.
    Da quando era sbagliato.

    The clock of the host is so wrong that ntpd gave up and ended.
    L’orologio dell’host è talmente sbagliato che ntpd ha rinunciato ed è terminato.

    The clock of the host follows a time server, or changes the one that it follows.
    L’orologio dell’host segue un server NTP, o cambia quello che segue.

    No time server can be reached, so the clock is left to itself.
    Nessun server NTP è raggiungibile, perciò l’orologio è lasciato a sé stesso.

    The time daemon was started.
    Il demone NTP è stato avviato.

    The time daemon ended.
    Il demone NTP è terminato.

    The time daemon tells of its sockets and servers.
    Il demone NTP riferisce dei suoi socket e dei suoi server.

    The clock of the host was nudged by less than a second.
    L’orologio dell’host è stato corretto di meno di un secondo.

    The clock of the host is wrong by {mail.seconds} seconds.
    L’orologio dell’host è sbagliato di {mail.seconds} secondi.

    Since when it has been wrong.
    Da quando è sbagliato.

    Somebody else set the clock of the host.
    Qualcun altro ha regolato l’orologio dell’host.

    chronyd tells which time servers it follows.
    chronyd riporta quali server NTP segue.

    No time server can be followed, so the clock is left to itself.
    Non si può seguire alcun server NTP, perciò l’orologio è lasciato a sé stesso.

    The clock of the host was set.
    L’orologio dell’host è stato regolato.

    By how much.
    Di quanto.

    The clock of the host follows a time server.
    L’orologio dell’host segue un server NTP.

    No time server can be reached.
    Nessun server NTP è raggiungibile.

    systemd starts or reloads {mail.process.name}.
    systemd avvia o ricarica {mail.process.name}.

    systemd ends {mail.process.name}, or says that it has ended.
    systemd termina {mail.process.name}, o dice che è terminato.

    The unit {mail.process.name} failed.
    L’unità {mail.process.name} è fallita.

    The unit {mail.process.name} is started again after it had failed.
    L’unità {mail.process.name} viene riavviata dopo che era fallita.

    Memory ran out, and the kernel killed a process of {mail.process.name}.
    La memoria si è esaurita, e il kernel ha ucciso un processo di {mail.process.name}.

    The process {mail.process.pid} of {mail.process.name} crashed.
    Il processo {mail.process.pid} di {mail.process.name} è andato in crash.

    The process {mail.process.pid} of {mail.process.name} was ended by a signal.
    Il processo {mail.process.pid} di {mail.process.name} è stato terminato da un segnale.

    Memory ran out, and the kernel killed the process {mail.process.pid} of {mail.process.name}.
    La memoria si è esaurita, e il kernel ha ucciso il processo {mail.process.pid} di {mail.process.name}.

    Memory ran out.
    La memoria si è esaurita.

    The file system {mail.mailbox} is full; {mail.process.name} could not write.
    Il file system {mail.mailbox} è pieno; {mail.process.name} non ha potuto scrivere.

    More connections come than the host takes.
    Arrivano più connessioni di quante l’host ne accetti.

    A disk or a file server does not do what it should.
    Un disco o un file server non fa ciò che dovrebbe.

    When the session ends: that is not logged.
    Quando termina la sessione: non viene registrato.

    A login of {user.name} from {source.ip} was refused, and the password that was tried stands in the log.
    Un accesso di {user.name} da {source.ip} è stato rifiutato, e la password tentata compare nel log.

    {user.name} is not allowed to log in this way.
    A {user.name} non è consentito l’accesso in questo modo.

    A login could not be completed: {event.reason}.
    Non è stato possibile completare un accesso: {event.reason}.

    {user.name} logged in from {source.ip} through the IMAP proxy.
    {user.name} ha effettuato l’accesso da {source.ip} attraverso il proxy IMAP.

    Where the user is: the client of the proxy is mostly the web server.
    Dove si trovi l’utente: il client del proxy è quasi sempre il server web.

    The mail server refused the login of {user.name}, which came through the proxy from {source.ip}.
    Il server di posta ha rifiutato l’accesso di {user.name}, arrivato attraverso il proxy da {source.ip}.

    Why: the mail server's own log tells.
    Perché: lo dice il log del server di posta.

    {user.name} could not be logged in, because the server behind the proxy did not answer: {event.reason}.
    L’accesso di {user.name} non è stato possibile, perché il server dietro il proxy non ha risposto: {event.reason}.

    {user.name} was done; the proxy keeps the connection for the next page.
    {user.name} ha finito; il proxy tiene aperta la connessione per la pagina successiva.

    The proxy could not encrypt its connection to the mail server: {event.reason}.
    Il proxy non ha potuto cifrare la propria connessione al server di posta: {event.reason}.

    A connection that the proxy kept for {user.name} could not be used again: a new one is made.
    Una connessione che il proxy teneva per {user.name} non si è potuta riutilizzare: ne viene aperta una nuova.

    Where the password is another than before: whether it is right. The next line tells.
    Se la password è diversa da prima: se sia giusta. Lo dice la riga successiva.

    {user.name} logged in and opened {mail.mailbox}.
    {user.name} ha effettuato l’accesso e ha aperto {mail.mailbox}.

    {user.name} gave the right password; the mailbox is still to be opened.
    {user.name} ha dato la password giusta; la casella è ancora da aprire.

    The login of {user.name} was refused, as it is not allowed in this way, or not so soon again.
    L’accesso di {user.name} è stato rifiutato, perché non è consentito in questo modo, o non di nuovo così presto.

    A client named {user.name} and went away without a password.
    Un client ha fatto il nome di {user.name} e se n’è andato senza una password.

    A client went away before it had logged in.
    Un client se n’è andato prima di aver effettuato l’accesso.

    The session was given up, because another program changed the mailbox meanwhile.
    La sessione è stata abbandonata, perché nel frattempo un altro programma ha modificato la casella.

    The mailbox {mail.mailbox} could not be opened: {event.reason}.
    La casella {mail.mailbox} non si è potuta aprire: {event.reason}.

    The session was ended, because its client said nothing for too long.
    La sessione è stata chiusa, perché il client è rimasto in silenzio troppo a lungo.

    {user.name} logged out.
    {user.name} si è disconnesso.

    The login of {user.name} was refused: the password is wrong.
    L’accesso di {user.name} è stato rifiutato: la password è sbagliata.

    The login of {user.name} was refused: there is no such user.
    L’accesso di {user.name} è stato rifiutato: l’utente non esiste.

    The name of the client {source.ip} could not be found out: {event.reason}.
    Non è stato possibile ricavare il nome del client {source.ip}: {event.reason}.

    The daemon {mail.process.name} does not stay up, and is started no more.
    Il demone {mail.process.name} non resta in funzione, e non viene più avviato.

    The daemon {mail.process.name} ended, which was not to be.
    Il demone {mail.process.name} è terminato, e non doveva.

    That it stays away: supervisord starts it again.
    Che resti fermo: supervisord lo riavvia.

    The daemon {mail.process.name} ended, as it was to.
    Il demone {mail.process.name} è terminato, come doveva.

    The daemon {mail.process.name} was started.
    Il demone {mail.process.name} è stato avviato.

    A note of supervisord.
    Un’annotazione di supervisord.
    """#
}
