extension Italian {
  static let sendmail = #"""
    The client at {source.ip} left without having sent mail or asked for anything.
    Il client {source.ip} se n’è andato senza aver inviato posta né chiesto nulla.

    That it is an attack: a monitor, a broken login and a failed TLS handshake look the same.
    Che sia un attacco: un sistema di monitoraggio, un accesso interrotto e un handshake TLS fallito appaiono uguali.

    The client at {source.ip} broke the connection off in the stage {event.reason}.
    Il client {source.ip} ha interrotto la connessione nella fase {event.reason}.

    Whose fault it is: the client's, or the network's.
    Di chi sia la colpa: del client o della rete.

    The client's ident service did not answer; nothing depends on it.
    Il servizio ident del client non ha risposto; nulla ne dipende.

    The next server did not answer in time, in the stage {event.reason}.
    Il server successivo non ha risposto in tempo, nella fase {event.reason}.

    What became of the message: its own line says it.
    Che ne è stato del messaggio: lo dice la sua riga.

    The client at {source.ip} said nothing for too long during {event.reason}, and was hung up on.
    Il client {source.ip} è rimasto in silenzio troppo a lungo durante {event.reason}, e il server ha chiuso la connessione.

    The connection ended in the middle of a message, which was therefore not taken in.
    La connessione è terminata a metà di un messaggio, che perciò non è stato preso in carico.

    The client at {source.ip} asked whether {mail.command} is an address here.
    Il client {source.ip} ha chiesto se {mail.command} è un indirizzo di questo server.

    The client at {source.ip} asked for the mail that waits for {mail.command}.
    Il client {source.ip} ha chiesto la posta in attesa per {mail.command}.

    The client was gone before it could be told: {mail.reply}.
    Il client se n’era già andato prima che gli si potesse rispondere: {mail.reply}.

    The client at {source.ip} was turned away by the rules of /etc/hosts.deny.
    Il client {source.ip} è stato respinto dalle regole di /etc/hosts.deny.

    The client at {source.ip} named many recipients that do not exist, and is slowed down.
    Il client {source.ip} ha indicato molti destinatari che non esistono, e viene rallentato.

    The client at {source.ip} tried to log in too often in one connection.
    Il client {source.ip} ha tentato l’accesso troppe volte in una sola connessione.

    Which users it tried: the lines AUTH failure name them.
    Quali utenti ha provato: li indicano le righe AUTH failure.

    The client at {source.ip} gave the command {mail.command} too often.
    Il client {source.ip} ha dato il comando {mail.command} troppo spesso.

    The client at {source.ip} speaks HTTP: it is most likely an open proxy that somebody uses.
    Il client {source.ip} parla HTTP: con ogni probabilità è un proxy aperto che qualcuno sfrutta.

    The client at {source.ip} spoke before it was greeted, as programs that send spam do, and is refused everything.
    Il client {source.ip} ha parlato prima di essere salutato, come fanno i programmi che inviano spam, e gli si rifiuta tutto.

    The client at {source.ip} sent commands ahead of their answers without leave, and is slowed down.
    Il client {source.ip} ha inviato comandi senza attendere le risposte e senza permesso, e viene rallentato.

    The client at {source.ip} sent a line break inside an address or a header.
    Il client {source.ip} ha inviato un’interruzione di riga dentro un indirizzo o un’intestazione.

    A header of the message was malformed, and was cut or mended before it was passed on.
    Un’intestazione del messaggio era malformata, ed è stata troncata o corretta prima di inoltrarlo.

    The client ended lines in a way that is not allowed, as is done to smuggle a second message in.
    Il client ha terminato le righe in un modo non consentito, come si fa per introdurre di nascosto un secondo messaggio.

    {user.name} logged in from {source.ip} to send mail.
    {user.name} ha effettuato l’accesso da {source.ip} per inviare posta.

    A login as {user.name} from {source.ip} was refused: there is no such user.
    Un accesso come {user.name} da {source.ip} è stato rifiutato: l’utente non esiste.

    A login from {source.ip} failed, because the password could not be checked: {event.reason}.
    Un accesso da {source.ip} è fallito, perché non è stato possibile verificare la password: {event.reason}.

    The client at {source.ip} wanted to log in with {mail.sasl.mechanism}, which is not offered.
    Il client {source.ip} voleva effettuare l’accesso con {mail.sasl.mechanism}, che non è offerto.

    Which user it was, in versions that do not say user=: the line of saslauthd tells it.
    Di quale utente si trattava, nelle versioni che non scrivono user=: lo dice la riga di saslauthd.

    The client at {source.ip} broke the login dialogue off or spoke nonsense in it.
    Il client {source.ip} ha interrotto il dialogo di accesso o vi ha detto cose senza senso.

    This server logged in at {destination.domain} to send mail.
    Questo server ha effettuato l’accesso presso {destination.domain} per inviare posta.

    This server could not log in at the next server.
    Questo server non è riuscito a effettuare l’accesso presso il server successivo.

    The ways to log in that are offered to this client: {mail.sasl.mechanism}.
    I metodi di accesso offerti a questo client: {mail.sasl.mechanism}.

    The SASL library does not work as it is set up: {event.reason}.
    La libreria SASL non funziona così com’è configurata: {event.reason}.

    That logins fail: where none are wanted, SASL is often left unconfigured.
    Che gli accessi falliscano: dove non ne servono, spesso SASL viene lasciato senza configurazione.

    The connection of the client at {source.ip} is encrypted with {tls.version}.
    La connessione del client {source.ip} è cifrata con {tls.version}.

    That something is wrong: verify=NO or FAIL says only that the client showed no certificate that can be verified, which is usual.
    Che qualcosa non vada: verify=NO o FAIL dice solo che il client non ha presentato un certificato verificabile, cosa normale.

    The connection to {destination.domain} is encrypted with {tls.version}.
    La connessione a {destination.domain} è cifrata con {tls.version}.

    That something is wrong: verify=FAIL says only that the other server's certificate cannot be verified, which is usual.
    Che qualcosa non vada: verify=FAIL dice solo che il certificato dell’altro server non è verificabile, cosa normale.

    What the other side's certificate says of itself.
    Che cosa dice di sé il certificato dell’altra parte.

    The TLS handshake with the next server failed.
    L’handshake TLS con il server successivo è fallito.

    An encrypted connection broke off: {event.reason}.
    Una connessione cifrata si è interrotta: {event.reason}.

    What the TLS library says of the failure in the line before: {event.reason}.
    Che cosa dice la libreria TLS dell’errore nella riga precedente: {event.reason}.

    A file that TLS needs cannot be used, {mail.mailbox}, so that TLS is not offered.
    Un file necessario a TLS, {mail.mailbox}, non è utilizzabile, perciò TLS non viene offerto.

    A step of setting up TLS; init=0 means that it is not offered.
    Un passo della predisposizione di TLS; init=0 significa che non viene offerto.

    TLS failed: {event.reason}.
    TLS è fallito: {event.reason}.

    The message was delivered to {email.to.address} by the mailer {mail.transport}.
    Il messaggio è stato consegnato a {email.to.address} dal mailer {mail.transport}.

    That it is in a mailbox, where the mailer is esmtp, smtp or relay: the next server has it.
    Che sia in una casella, se il mailer è esmtp, smtp o relay: lo ha il server successivo.

    The message could not be delivered to {email.to.address} now: {mail.reply}. It stays in the queue.
    Per ora non è stato possibile consegnare il messaggio a {email.to.address}: {mail.reply}. Resta in coda.

    The message could not be delivered to {email.to.address} now, because this host failed. It stays in the queue.
    Per ora non è stato possibile consegnare il messaggio a {email.to.address}, per un guasto di questo host. Resta in coda.

    The message to {email.to.address} was put into the queue, to be delivered by a later queue run.
    Il messaggio per {email.to.address} è stato messo in coda, per essere consegnato in una successiva elaborazione della coda.

    The message to {email.to.address} is kept back in quarantine: {event.reason}.
    Il messaggio per {email.to.address} è trattenuto in quarantena: {event.reason}.

    The message to {email.to.address} was not taken in after all: {mail.reply}.
    Alla fine il messaggio per {email.to.address} non è stato preso in carico: {mail.reply}.

    Who refused it: a filter, mostly; the line Milter of the same queue id says it.
    Chi lo ha rifiutato: per lo più un filtro; lo dice la riga Milter con lo stesso ID di coda.

    The message could not be delivered to {email.to.address}, and will not be tried again: {mail.reply}.
    Non è stato possibile consegnare il messaggio a {email.to.address}, e non si riproverà: {mail.reply}.

    The message could not be delivered in {event.reason} and is given up; {mail.related_id} is the notice to its sender.
    Non è stato possibile consegnare il messaggio entro {event.reason}, e lo si abbandona; {mail.related_id} è l’avviso al mittente.

    The sender was told, in the message {mail.related_id}, that the delivery takes long: {event.reason}.
    Con il messaggio {mail.related_id} il mittente è stato informato che la consegna richiede tempo: {event.reason}.

    That the delivery failed: it goes on being tried.
    Che la consegna sia fallita: si continua a tentare.

    The postmaster was told, in the message {mail.related_id}: {event.reason}.
    Con il messaggio {mail.related_id} è stato informato il postmaster: {event.reason}.

    The sender had asked for a receipt, and was told of the delivery in the message {mail.related_id}.
    Il mittente aveva chiesto una ricevuta, ed è stato informato della consegna con il messaggio {mail.related_id}.

    The sender was told of the failed delivery in the message {mail.related_id}: {event.reason}.
    Il mittente è stato informato della mancata consegna con il messaggio {mail.related_id}: {event.reason}.

    For which recipient: the lines before say it.
    Per quale destinatario: lo dicono le righe precedenti.

    The message was in the queue for {event.reason} without success, and is given up.
    Il messaggio è rimasto in coda per {event.reason} senza successo, e lo si abbandona.

    The message is in the queue for {event.reason} without success; its sender is warned.
    Il messaggio è in coda da {event.reason} senza successo; il mittente viene avvertito.

    The message was divided among several queue files, by owner or by number of recipients.
    Il messaggio è stato diviso in più file di coda, per proprietario o per numero di destinatari.

    The message was thrown away.
    Il messaggio è stato scartato.

    The message is done with: nobody waits for it any more.
    Con il messaggio si è finito: nessuno lo aspetta più.

    A file could not be written, because the disk or the quota is full: {event.reason}.
    Non è stato possibile scrivere un file, perché il disco è pieno o la quota esaurita: {event.reason}.

    Sendmail may not write where it must.
    Sendmail non può scrivere dove deve.

    The daemon could not open its port, because another program has it.
    Il demone non ha potuto aprire la sua porta, perché la occupa un altro programma.

    The daemon could not open its port: {event.reason}.
    Il demone non ha potuto aprire la sua porta: {event.reason}.

    The message passed through more servers than allowed: it goes round in a circle.
    Il messaggio è passato per più server di quanti consentiti: gira in circolo.

    Whose fault it is: this server's aliases, or another's.
    Di chi sia la colpa: degli alias di questo server o di quelli di un altro.

    DNS sends the mail of a domain to this host, which does not know that the domain is its own.
    Il DNS manda a questo host la posta di un dominio, ma l’host non sa che il dominio è suo.

    Aliases or forwards lead in a circle; it was broken.
    Alias o inoltri formano un circolo; è stato interrotto.

    The other side of a delivery was gone while the message was being written to it.
    L’altra parte di una consegna se n’era andata mentre le si stava scrivendo il messaggio.

    The configuration of Sendmail has a fault.
    La configurazione di Sendmail contiene un errore.

    A program or protocol that the configuration names is not there: {event.reason}.
    Manca un programma o un protocollo indicato dalla configurazione: {event.reason}.

    Sendmail met a fault of the system or of its configuration: {event.reason}.
    Sendmail ha incontrato un errore del sistema o della propria configurazione: {event.reason}.

    The table {mail.mailbox} cannot be used.
    La tabella {mail.mailbox} non è utilizzabile.

    The LDAP directory did not answer: {event.reason}.
    La directory LDAP non ha risposto: {event.reason}.

    The alias file {mail.mailbox} was changed, and newaliases was not called since.
    Il file degli alias {mail.mailbox} è stato modificato, e da allora non è stato eseguito newaliases.

    The alias database was built anew from {mail.mailbox}.
    Il database degli alias è stato ricostruito da {mail.mailbox}.

    A line of {mail.mailbox} is not right: {event.reason}.
    Una riga di {mail.mailbox} non è corretta: {event.reason}.

    The alias database {mail.mailbox} is being built by another process.
    Un altro processo sta costruendo il database degli alias {mail.mailbox}.

    A user's forward file is not used, because others may write to it or it cannot be read: {event.reason}.
    Il file di inoltro di un utente non viene usato, perché altri possono scriverci o perché non è leggibile: {event.reason}.

    Sendmail {service.version} started: {event.reason}.
    Sendmail {service.version} è partito: {event.reason}.

    A process of Sendmail started: {event.reason}.
    Un processo di Sendmail è partito: {event.reason}.

    The daemon starts itself anew, as it was told by a signal.
    Il demone si riavvia, come gli ha chiesto un segnale.

    The daemon stopped: {event.reason}.
    Il demone si è fermato: {event.reason}.

    The daemon could not start itself anew.
    Il demone non è riuscito a riavviarsi.

    This host does not know its own full name, only {event.reason}: the file /etc/hosts or DNS lacks it.
    Questo host non conosce il proprio nome completo, ma solo {event.reason}: manca nel file /etc/hosts o nel DNS.

    That mail stands still: each start is delayed by a minute, no more.
    Che la posta sia ferma: ogni avvio ritarda di un minuto, non di più.

    The daemon could not open its port, and gave up.
    Il demone non ha potuto aprire la sua porta e ha rinunciato.

    A process of Sendmail was interrupted by a signal.
    Un processo di Sendmail è stato interrotto da un segnale.

    The daemon found something odd in its surroundings: {event.reason}.
    Il demone ha trovato qualcosa di strano nel suo ambiente: {event.reason}.

    New connections are refused, because the load of the machine is {event.reason}.
    Le nuove connessioni vengono rifiutate, perché il carico della macchina è {event.reason}.

    New connections are refused, because as many processes as allowed are running.
    Le nuove connessioni vengono rifiutate, perché sono in esecuzione tanti processi quanti consentiti.

    New connections are served slowly, because of the load of the machine.
    Le nuove connessioni vengono servite lentamente, per via del carico della macchina.

    New connections are served again.
    Le nuove connessioni vengono servite di nuovo.

    The queue was not worked off, because of the load of the machine.
    La coda non è stata elaborata, per via del carico della macchina.

    The disk of the queue is nearly full, so new messages are refused for now.
    Il disco della coda è quasi pieno, perciò per ora i nuovi messaggi vengono rifiutati.

    There is room again: new messages are taken in.
    C’è di nuovo spazio: i nuovi messaggi vengono accettati.

    The system ran out of memory, processes or open files.
    Il sistema ha esaurito la memoria, i processi o i file aperti.

    A message could neither be delivered nor returned, and was set aside under a name that begins with Q.
    Un messaggio non ha potuto essere né consegnato né restituito, ed è stato messo da parte con un nome che inizia per Q.

    The queue is being worked off.
    La coda è in elaborazione.

    An address was replaced by those that it stands for.
    Un indirizzo è stato sostituito con quelli che rappresenta.

    A file of the queue is not as it should be: {event.reason}.
    Un file della coda non è come dovrebbe essere: {event.reason}.

    Somebody on this host used the control socket of the daemon.
    Qualcuno su questo host ha usato il socket di controllo del demone.

    The file of statistics, {mail.mailbox}, could not be written: {event.reason}. Mail does not depend on it.
    Non è stato possibile scrivere il file delle statistiche, {mail.mailbox}: {event.reason}. La posta non ne dipende.

    The server {destination.domain} could not be reached: {event.reason}.
    Non è stato possibile raggiungere il server {destination.domain}: {event.reason}.

    {user.effective.name}, a user of this host, set the sender of a message to {email.from.address}.
    {user.effective.name}, un utente di questo host, ha impostato {email.from.address} come mittente di un messaggio.

    That something is wrong: web servers and mailing lists do so; trusted users of the configuration are not told of.
    Che qualcosa non vada: lo fanno server web e mailing list; gli utenti fidati della configurazione non vengono segnalati.

    Somebody on this host did what only trusted users may do: {event.reason}.
    Qualcuno su questo host ha fatto ciò che è consentito solo agli utenti fidati: {event.reason}.

    A name or address could not be looked up: {event.reason}.
    Non è stato possibile risolvere un nome o un indirizzo: {event.reason}.

    The client at {source.ip} connected and left without a word.
    Il client {source.ip} si è connesso e se n’è andato senza dire nulla.

    One line of an SMTP dialogue, as it is logged at a high LogLevel.
    Una riga di un dialogo SMTP, come viene registrata con un LogLevel alto.

    Sendmail or its helper warns: {event.reason}.
    Avviso di Sendmail o di un suo programma ausiliario: {event.reason}.

    A filter changed a header of the message: {event.reason}.
    Un filtro ha modificato un’intestazione del messaggio: {event.reason}.

    What the filter thinks of the message, unless the header itself says it.
    Che cosa pensa il filtro del messaggio, a meno che lo dica l’intestazione stessa.

    A filter added or took away the recipient {email.to.address}.
    Un filtro ha aggiunto o tolto il destinatario {email.to.address}.

    A filter replaced the text or the sender of the message.
    Un filtro ha sostituito il testo o il mittente del messaggio.

    A filter refused the recipient {email.to.address}.
    Un filtro ha rifiutato il destinatario {email.to.address}.

    A filter refused the sender {email.from.address}.
    Un filtro ha rifiutato il mittente {email.from.address}.

    A filter turned the client away before it could send anything.
    Un filtro ha respinto il client prima che potesse inviare qualcosa.

    A filter refused the message after it had seen it.
    Un filtro ha rifiutato il messaggio dopo averlo visto.

    For whom it was: the lines to= of the same queue id, with stat=, name the recipients.
    Per chi era: i destinatari li indicano le righe to= con lo stesso ID di coda e con stat=.

    A filter told the client to come back later.
    Un filtro ha detto al client di tornare più tardi.

    A filter threw the message away; the sender was told that it was taken.
    Un filtro ha scartato il messaggio; al mittente è stato detto che era accettato.

    A filter put the message into quarantine: {event.reason}.
    Un filtro ha messo il messaggio in quarantena: {event.reason}.

    A filter wants what the client sent refused, put off or thrown away.
    Un filtro vuole che ciò che il client ha inviato sia rifiutato, rinviato o scartato.

    That it was done: the line Milter that follows says it.
    Che sia stato fatto: lo dice la riga Milter che segue.

    A filter lets the message pass.
    Un filtro lascia passare il messaggio.

    The talk between the daemon and a filter.
    Il dialogo tra il demone e un filtro.

    The filter {mail.process.name} cannot be reached, or does not answer in time.
    Il filtro {mail.process.name} non è raggiungibile, o non risponde in tempo.

    What happens to the mail: without a flag in the filter's definition it passes unfiltered, with F=T it is put off, with F=R it is refused.
    Che cosa succede alla posta: senza un flag nella definizione del filtro passa non filtrata, con F=T viene rinviata, con F=R viene rifiutata.

    The filter {mail.process.name} broke off or did not answer as it should: {event.reason}.
    Il filtro {mail.process.name} si è interrotto o non ha risposto come dovrebbe: {event.reason}.

    A filter cannot be reached, and without it the client is not served: {event.reason}.
    Un filtro non è raggiungibile, e senza di esso il client non viene servito: {event.reason}.

    The socket of the filter {mail.process.name} is missing, or others may write to it, so it is not used.
    Il socket del filtro {mail.process.name} manca, o altri possono scriverci, perciò non viene usato.

    A client's transaction of {email.from.address} ended without a recipient that was accepted, so no message was taken in.
    Una transazione di un client con {email.from.address} è terminata senza un destinatario accettato, perciò nessun messaggio è stato preso in carico.

    Why: refused recipients have a line of their own; a message above the size limit, or a missing login, has none at the usual LogLevel.
    Perché: i destinatari rifiutati hanno una riga propria; un messaggio oltre il limite di dimensione o la mancanza di accesso non ne hanno, con il LogLevel consueto.

    A program or user of this host handed in a message from {email.from.address} ({mail.size} bytes, recipients: {mail.recipients}).
    Un programma o un utente di questo host ha consegnato un messaggio da {email.from.address} ({mail.size} byte, destinatari: {mail.recipients}).

    A message from {email.from.address} ({mail.size} bytes, recipients: {mail.recipients}) was taken in from {source.ip}.
    Un messaggio da {email.from.address} ({mail.size} byte, destinatari: {mail.recipients}) è stato preso in carico da {source.ip}.

    Who sent it: a login, if there was one, is named in the line AUTH=server of the same process. `(may be forged)` after the address means that its name and address do not agree.
    Chi lo ha inviato: un eventuale accesso è indicato nella riga AUTH=server dello stesso processo. `(may be forged)` dopo l’indirizzo significa che nome e indirizzo non concordano.

    {source.ip} wanted to send to {email.to.address} and was refused: {mail.reply}.
    {source.ip} voleva inviare a {email.to.address} ed è stato respinto: {mail.reply}.

    Who the sender was: the line from= of the same queue id names it.
    Chi era il mittente: lo indica la riga from= con lo stesso ID di coda.

    {source.ip} wanted to send as {email.from.address} and was refused: {mail.reply}.
    {source.ip} voleva inviare come {email.from.address} ed è stato respinto: {mail.reply}.

    The client at {source.ip} was turned away at the start: {mail.reply}.
    Il client {source.ip} è stato respinto all’inizio: {mail.reply}.

    The connection to the next server was given up over TLS: {mail.reply}.
    La connessione al server successivo è stata abbandonata a causa di TLS: {mail.reply}.

    What became of the message: its own line says it, mostly Deferred.
    Che ne è stato del messaggio: lo dice la sua riga, per lo più Deferred.

    The client at {source.ip} was turned away over its TLS: {mail.reply}.
    Il client {source.ip} è stato respinto a causa del suo TLS: {mail.reply}.

    A rule of the configuration refused what a client sent: {mail.reply}.
    Una regola della configurazione ha rifiutato ciò che un client ha inviato: {mail.reply}.

    A rule of the configuration threw the message away; the sender was told that it was taken.
    Una regola della configurazione ha scartato il messaggio; al mittente è stato detto che era accettato.

    A rule of the configuration put the message into quarantine: {event.reason}.
    Una regola della configurazione ha messo il messaggio in quarantena: {event.reason}.

    A message of {mail.size} bytes was refused, because it is larger than this server takes.
    Un messaggio di {mail.size} byte è stato rifiutato, perché è più grande di quanto accetti questo server.

    Who sent it: the line from= of the same queue id names the sender and the client.
    Chi lo ha inviato: la riga from= con lo stesso ID di coda indica il mittente e il client.

    A message from {source.domain} was refused, because its headers are larger than this server takes.
    Un messaggio da {source.domain} è stato rifiutato, perché le sue intestazioni sono più grandi di quanto accetti questo server.

    A client named more recipients for one message than this server takes; those beyond were refused.
    Un client ha indicato per un messaggio più destinatari di quanti ne accetti questo server; quelli in eccesso sono stati rifiutati.

    That the message failed: honest servers send it again for the others.
    Che il messaggio sia fallito: i server onesti lo inviano di nuovo per gli altri.

    A client was refused the recipient {email.to.address}: {mail.reply}.
    A un client è stato rifiutato il destinatario {email.to.address}: {mail.reply}.

    Who the client was: the line from= of the same queue id, with nrcpts=0, names it.
    Chi era il client: lo indica la riga from= con lo stesso ID di coda e con nrcpts=0.
    """#
}
