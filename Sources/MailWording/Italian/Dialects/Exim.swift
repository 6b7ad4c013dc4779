extension Italian {
  static let exim = #"""
    A report about the message {mail.related_id} to its sender was made, with the id {email.local_id}.
    È stato creato un rapporto sul messaggio {mail.related_id} per il suo mittente, con l’ID {email.local_id}.

    Whether it tells of a failure or of a delay only: the other lines of {mail.related_id} say it.
    Se riguarda una mancata consegna o solo un ritardo: lo dicono le altre righe di {mail.related_id}.

    The message {email.local_id} from {email.from.address}, {mail.size} bytes, was taken in.
    Il messaggio {email.local_id} da {email.from.address}, {mail.size} byte, è stato preso in carico.

    For whom it is, unless the log selector received_recipients is on: the lines of its deliveries tell it.
    Per chi è, a meno che il selettore di log received_recipients sia attivo: lo dicono le righe delle sue consegne.

    The message {email.local_id} was delivered to {email.to.address}.
    Il messaggio {email.local_id} è stato consegnato a {email.to.address}.

    That it was read, or that the next server kept it.
    Che sia stato letto, o che il server successivo l’abbia conservato.

    The message {email.local_id} was delivered to {email.to.address} too, in the same delivery as the address before.
    Il messaggio {email.local_id} è stato consegnato anche a {email.to.address}, nella stessa consegna dell’indirizzo precedente.

    The message {email.local_id} was handed to the server of {email.to.address} while the client was still sending it.
    Il messaggio {email.local_id} è stato passato al server di {email.to.address} mentre il client lo stava ancora inviando.

    The delivery to {email.to.address} was only rehearsed, because Exim runs with the option -N.
    La consegna a {email.to.address} è stata solo simulata, perché Exim è avviato con l’opzione -N.

    The message {email.local_id} for {email.to.address} was handed to a program.
    Il messaggio {email.local_id} per {email.to.address} è stato passato a un programma.

    What the program did with it.
    Che cosa ne ha fatto il programma.

    The message {email.local_id} for {email.to.address} was written to a file.
    Il messaggio {email.local_id} per {email.to.address} è stato scritto in un file.

    The message {email.local_id} for {email.to.address} was thrown away, as a redirection says.
    Il messaggio {email.local_id} per {email.to.address} è stato scartato, come vuole un reindirizzamento.

    An automatic reply was sent on behalf of {email.to.address}.
    È stata inviata una risposta automatica per conto di {email.to.address}.

    The message {email.local_id} was thrown away: {event.reason}.
    Il messaggio {email.local_id} è stato scartato: {event.reason}.

    The message {email.local_id} to {email.to.address} was given up after the time for tries, and goes back to its sender.
    Il messaggio {email.local_id} per {email.to.address} è stato abbandonato allo scadere dei tentativi e torna al mittente.

    Why the tries failed: the lines before say it.
    Perché i tentativi sono falliti: lo dicono le righe precedenti.

    The message {email.local_id} to {email.to.address} was returned: it passed so many servers that it must go in a circle.
    Il messaggio {email.local_id} per {email.to.address} è stato restituito: è passato per tanti server che deve essere in circolo.

    The message {email.local_id} cannot be delivered to {email.to.address}, and goes back to its sender: {mail.reply}.
    Il messaggio {email.local_id} non può essere consegnato a {email.to.address} e torna al mittente: {mail.reply}.

    The message {email.local_id} to {email.to.address} could not be delivered now, and will be tried again: {mail.reply}.
    Per ora il messaggio {email.local_id} non ha potuto essere consegnato a {email.to.address}; si riproverà: {mail.reply}.

    The server {destination.ip} would not take the message {email.local_id}: {mail.reply}.
    Il server {destination.ip} non ha voluto accettare il messaggio {email.local_id}: {mail.reply}.

    That the delivery failed: another server may take it, and a line of its own says what became of it.
    Che la consegna sia fallita: un altro server può accettarlo, e l’esito sta in una riga propria.

    The server {destination.ip} gave no answer in time.
    Il server {destination.ip} non ha risposto in tempo.

    The server closed the connection over which {email.local_id} was to go, {event.reason}.
    Il server ha chiuso la connessione su cui doveva passare {email.local_id}, {event.reason}.

    TLS with the server {destination.ip} failed while {email.local_id} was delivered: {event.reason}.
    TLS con il server {destination.ip} è fallito durante la consegna di {email.local_id}: {event.reason}.

    That the delivery failed: a fault at the end of a connection harms nothing, and Exim may go on without TLS.
    Che la consegna sia fallita: un errore alla fine di una connessione non fa danni, ed Exim può andare avanti senza TLS.

    TLS with the server {destination.ip} failed, so the message {email.local_id} goes there unencrypted.
    TLS con il server {destination.ip} è fallito, perciò il messaggio {email.local_id} vi arriva non cifrato.

    The server {destination.ip} could not be reached for the message {email.local_id}.
    Non è stato possibile raggiungere il server {destination.ip} per il messaggio {email.local_id}.

    The server to which {email.local_id} should go cannot be used.
    Il server a cui deve andare {email.local_id} non è utilizzabile.

    The message {email.local_id} is frozen: it stays in the queue, and nothing is tried until somebody thaws it.
    Il messaggio {email.local_id} è congelato: resta in coda e non si tenta nulla finché qualcuno non lo scongela.

    The message {email.local_id} is no longer frozen, and is tried again.
    Il messaggio {email.local_id} non è più congelato e si riprova a consegnarlo.

    The message {email.local_id} was frozen for so long that it was thrown away, by {event.reason}.
    Il messaggio {email.local_id} è rimasto congelato così a lungo che è stato scartato, per effetto di {event.reason}.

    The message {email.local_id} was deleted from the queue by {user.effective.name}.
    Il messaggio {email.local_id} è stato eliminato dalla coda da {user.effective.name}.

    The message {email.local_id} was changed in the queue by {user.effective.name}.
    Il messaggio {email.local_id} è stato modificato in coda da {user.effective.name}.

    Another process is delivering the message {email.local_id} at this moment, so this one leaves it alone.
    Un altro processo sta consegnando in questo momento il messaggio {email.local_id}, perciò questo non lo tocca.

    A message waits for the next queue run, because the machine is loaded too much: {event.reason}.
    Un messaggio aspetta la prossima elaborazione della coda, perché la macchina è troppo carica: {event.reason}.

    The message {email.local_id} was taken, and waits for the next queue run: {event.reason}.
    Il messaggio {email.local_id} è stato accettato e aspetta la prossima elaborazione della coda: {event.reason}.

    Nothing was tried for the message {email.local_id}: for none of its servers is it time yet.
    Per il messaggio {email.local_id} non si è tentato nulla: per nessuno dei suoi server è ancora ora.

    A delivery of {email.local_id} failed, and nobody is told of it, as the configuration or the null sender says.
    Una consegna di {email.local_id} è fallita e nessuno ne viene informato, per via della configurazione o del mittente nullo.

    A filter file could not be used for the message {email.local_id}: {event.reason}.
    Non è stato possibile usare un file di filtro per il messaggio {email.local_id}: {event.reason}.

    The report about {email.local_id} to its sender could not be made.
    Non è stato possibile preparare per il mittente il rapporto su {email.local_id}.

    The process {mail.process.pid} goes through the queue.
    Il processo {mail.process.pid} scorre la coda.

    The process {mail.process.pid} has gone through the queue.
    Il processo {mail.process.pid} ha finito di scorrere la coda.

    The walk through the queue was broken off: {event.reason}.
    L’elaborazione della coda è stata interrotta: {event.reason}.

    The recipient {email.to.address} of a message from {email.from.address}, offered by {source.ip}, was refused: {mail.reply}.
    Il destinatario {email.to.address} di un messaggio da {email.from.address}, offerto da {source.ip}, è stato rifiutato: {mail.reply}.

    The sender {email.from.address}, offered by {source.ip}, was refused: {mail.reply}.
    Il mittente {email.from.address}, offerto da {source.ip}, è stato rifiutato: {mail.reply}.

    The client at {source.ip} was turned away before it said anything: {mail.reply}.
    Il client {source.ip} è stato respinto prima che dicesse qualcosa: {mail.reply}.

    The name by which the client at {source.ip} greeted the server was refused.
    Il nome con cui il client {source.ip} ha salutato il server è stato rifiutato.

    A command of the client at {source.ip} was refused: {mail.reply}.
    Un comando del client {source.ip} è stato rifiutato: {mail.reply}.

    The recipient {email.to.address} was taken from {source.ip}, and thrown away, as a rule says.
    Il destinatario {email.to.address} è stato accettato da {source.ip} e scartato, come vuole una regola.

    A message from {email.from.address}, offered by {source.ip}, was refused: {mail.reply}.
    Un messaggio da {email.from.address}, offerto da {source.ip}, è stato rifiutato: {mail.reply}.

    The sender {email.from.address}, offered by {source.ip}, could not be verified: {event.reason}.
    Non è stato possibile verificare il mittente {email.from.address}, offerto da {source.ip}: {event.reason}.

    That the mail was refused: a line of its own says it.
    Che la posta sia stata rifiutata: lo dice una riga propria.

    A rule of the configuration notes something and lets the mail pass: {event.reason}.
    Una regola della configurazione annota qualcosa e lascia passare la posta: {event.reason}.

    A blocklist did not answer: {event.reason}.
    Una blocklist non ha risposto: {event.reason}.

    That mail was refused or let in for it.
    Che per questo la posta sia stata rifiutata o ammessa.

    The message {email.local_id}, offered by {source.ip}, was read and refused: {mail.reply}.
    Il messaggio {email.local_id}, offerto da {source.ip}, è stato letto e rifiutato: {mail.reply}.

    For whom it was: the rejectlog has that in the lines below.
    Per chi era: lo riporta il rejectlog nelle righe seguenti.

    The message {email.local_id} from {email.from.address} was read and refused: {mail.reply}.
    Il messaggio {email.local_id} da {email.from.address} è stato letto e rifiutato: {mail.reply}.

    The client at {source.ip} did not wait for the server's answers, as the programs of spammers do, and was turned away.
    Il client {source.ip} non ha aspettato le risposte del server, come fanno i programmi degli spammer, ed è stato respinto.

    The client at {source.ip} tried to log in where that is not offered, be it for want of TLS or at all.
    Il client {source.ip} ha tentato l’accesso dove non è offerto, perché manca TLS o perché non lo è affatto.

    Whether it is a mail program that is set up wrongly or somebody trying passwords.
    Se è un programma di posta configurato male o qualcuno che prova password.

    The client at {source.ip} sent a command that cannot be understood or is out of place: {event.reason}.
    Il client {source.ip} ha inviato un comando incomprensibile o fuori posto: {event.reason}.

    The connection with {source.ip} was closed: {event.reason}.
    La connessione con {source.ip} è stata chiusa: {event.reason}.

    A client connected from {source.ip}.
    Un client si è connesso da {source.ip}.

    The client at {source.ip} closed the connection in order.
    Il client {source.ip} ha chiuso regolarmente la connessione.

    The connection with {source.ip} was closed by a rule of the configuration.
    La connessione con {source.ip} è stata chiusa da una regola della configurazione.

    The client at {source.ip} broke the connection off without a word of farewell.
    Il client {source.ip} ha interrotto la connessione senza una parola di congedo.

    The client at {source.ip} said nothing for too long, so the connection was closed.
    Il client {source.ip} non ha detto nulla per troppo tempo, perciò la connessione è stata chiusa.

    A program on this machine began to hand in a message, said nothing more, and was no longer waited for.
    Un programma di questa macchina ha cominciato a consegnare un messaggio, non ha detto più nulla, e non lo si è più aspettato.

    The client at {source.ip} came and went without sending a message.
    Il client {source.ip} è venuto e se n’è andato senza inviare messaggi.

    The client at {source.ip} began a message and did not send it.
    Il client {source.ip} ha iniziato un messaggio e non l’ha inviato.

    The client at {source.ip} was turned away, because as many connections are open as are allowed, or the machine is loaded too much.
    Il client {source.ip} è stato respinto, perché sono aperte tutte le connessioni consentite o la macchina è troppo carica.

    A message has more recipients than are allowed: {event.reason}.
    Un messaggio ha più destinatari di quanti consentiti: {event.reason}.

    The address {source.ip} has no name in the DNS, or its name does not lead back to it.
    L’indirizzo {source.ip} non ha un nome nel DNS, o il suo nome non riporta all’indirizzo.

    That the client was refused for it.
    Che il client sia stato rifiutato per questo.

    A name could not be looked up, or leads to this server itself.
    Non è stato possibile risolvere un nome, o il nome porta a questo stesso server.

    The login of {user.name} from {source.ip} was refused.
    L’accesso di {user.name} da {source.ip} è stato rifiutato.

    Whether the user exists: a wrong password and an unknown user read the same.
    Se l’utente esiste: una password sbagliata e un utente sconosciuto danno lo stesso testo.

    The login of {user.name} from {source.ip} could not be checked, because what knows the passwords did not answer.
    Non è stato possibile verificare l’accesso di {user.name} da {source.ip}, perché chi conosce le password non ha risposto.

    The client at {source.ip} began to log in and did not go through with it: {event.reason}.
    Il client {source.ip} ha iniziato l’accesso e non l’ha portato a termine: {event.reason}.

    TLS with the client at {source.ip} failed: {event.reason}.
    TLS con il client {source.ip} è fallito: {event.reason}.

    Whether it is somebody's mail program: much of what knocks at a mail port speaks no TLS.
    Se è il programma di posta di qualcuno: molto di ciò che bussa a una porta di posta non parla TLS.

    TLS cannot be offered or used as the configuration says: {event.reason}.
    TLS non può essere offerto o usato come vuole la configurazione: {event.reason}.

    A note on TLS: {event.reason}.
    Una nota su TLS: {event.reason}.

    Exim {service.version} began its work, as process {mail.process.pid}.
    Exim {service.version} ha iniziato il lavoro, come processo {mail.process.pid}.

    That it had stopped: the same line follows a SIGHUP, by which it reads its configuration anew.
    Che si fosse fermato: la stessa riga segue un SIGHUP, con cui rilegge la configurazione.

    Exim was told to read its configuration anew.
    A Exim è stato detto di rileggere la configurazione.

    Exim stopped.
    Exim si è fermato.

    Exim cannot listen for mail, because another program has the port.
    Exim non può mettersi in ascolto per la posta, perché la porta è di un altro programma.

    Exim cannot listen for mail on {service.address}: {event.reason}.
    Exim non può mettersi in ascolto per la posta su {service.address}: {event.reason}.

    The machine has no memory or no process left for Exim: {event.reason}.
    La macchina non ha più memoria o processi per Exim: {event.reason}.

    A process of Exim crashed.
    Un processo di Exim è andato in crash.

    The process of the transport {mail.transport} failed for the message {email.local_id}.
    Il processo del trasporto {mail.transport} è fallito per il messaggio {email.local_id}.

    Clients could not be let in: {event.reason}.
    Non è stato possibile far entrare i client: {event.reason}.

    Exim gave up its rights, because it was started with an option that ordinary users may give too: {event.reason}.
    Exim ha rinunciato ai propri privilegi, perché è stato avviato con un’opzione che anche gli utenti comuni possono dare: {event.reason}.

    Exim warns of its configuration when it starts; it works on.
    Exim all’avvio segnala un problema nella sua configurazione; continua a funzionare.

    Exim says what to do about the warning before: {event.reason}.
    Exim dice che cosa fare per l’avviso precedente: {event.reason}.

    Exim's configuration has a fault, so that it does not start or stops working.
    La configurazione di Exim ha un errore, per cui non si avvia o smette di funzionare.

    A text of Exim's configuration could not be worked out: {event.reason}.
    Non è stato possibile espandere un testo della configurazione di Exim: {event.reason}.

    A user or group that the configuration names does not exist on this machine.
    Un utente o un gruppo indicato dalla configurazione non esiste su questa macchina.

    A text that comes from a client would name a file or be worked out as configuration, which Exim no longer allows: {event.reason}.
    Un testo che viene da un client indicherebbe un file o verrebbe espanso come configurazione, cosa che Exim non permette più: {event.reason}.

    That anybody attacks: the configuration was written for an older Exim.
    Che qualcuno stia attaccando: la configurazione è stata scritta per un Exim più vecchio.

    A table or directory could not be asked: {event.reason}.
    Non è stato possibile interrogare una tabella o una directory: {event.reason}.

    A rule of the configuration was passed over, because what it asks did not answer.
    Una regola della configurazione è stata saltata, perché ciò che interroga non ha risposto.

    Exim calls for attention: {event.reason}.
    Exim richiama l’attenzione: {event.reason}.

    The site's own check of messages failed: {event.reason}.
    Il controllo dei messaggi proprio del sito è fallito: {event.reason}.

    The disk is full, or less of it is free than Exim asks for.
    Il disco è pieno, o lo spazio libero è meno di quanto chieda Exim.

    Exim may not open a file that it needs.
    Exim non può aprire un file che gli serve.

    One of Exim's own databases, such as that of tries, could not be used: {event.reason}.
    Non è stato possibile usare uno dei database di Exim, come quello dei tentativi: {event.reason}.

    Exim could not do what it had to: {event.reason}.
    Exim non è riuscito a fare ciò che doveva: {event.reason}.

    A further part of a line that was too long for syslog: the headers of a refused message, or the end of an answer.
    Un’altra parte di una riga troppo lunga per syslog: le intestazioni di un messaggio rifiutato o la fine di una risposta.

    Anything for sure: who sent the message may have chosen its words.
    Nulla di certo: le parole può averle scelte chi ha inviato il messaggio.

    The virus or spam scanner could not be asked about the message {email.local_id}.
    Non è stato possibile interrogare l’antivirus o l’antispam sul messaggio {email.local_id}.

    A check of the message {email.local_id} failed: {event.reason}.
    Un controllo del messaggio {email.local_id} è fallito: {event.reason}.

    Whether the message was let in unchecked or put off: a line of its own says it.
    Se il messaggio è stato ammesso senza controllo o rinviato: lo dice una riga propria.

    The signature of the message {email.local_id} is right.
    La firma del messaggio {email.local_id} è corretta.

    The signature of the message {email.local_id} is not right: {event.reason}.
    La firma del messaggio {email.local_id} non è corretta: {event.reason}.

    That the message was refused for it: a line of its own says it.
    Che il messaggio sia stato rifiutato per questo: lo dice una riga propria.

    A note on the signatures and the sender's policy of {email.local_id}: {event.reason}.
    Una nota sulle firme e sulla policy del mittente di {email.local_id}: {event.reason}.

    The spam filter's word on {email.local_id}: {event.reason}.
    Il giudizio del filtro antispam su {email.local_id}: {event.reason}.

    The envelope of the message that the line before tells was refused.
    La busta (envelope) del messaggio di cui parla la riga precedente è stata rifiutata.

    A header of the message that the lines before tell was refused.
    Un’intestazione del messaggio di cui parlano le righe precedenti è stata rifiutata.

    Anything for sure: who sent the message chose its words.
    Nulla di certo: le parole le ha scelte chi ha inviato il messaggio.

    The client at {source.ip} named an address without a domain, and was turned away.
    Il client {source.ip} ha indicato un indirizzo senza dominio ed è stato respinto.
    """#
}
