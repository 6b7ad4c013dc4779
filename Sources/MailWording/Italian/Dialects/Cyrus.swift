extension Italian {
  static let cyrus = #"""
    A client connected; nothing was asked yet.
    Un client si è connesso; non è stato ancora chiesto nulla.

    Who it is; the line is written only where debugging lines are kept.
    Chi è; la riga viene scritta solo dove si conservano le righe di debug.

    What was done then; on POP3, that the mailbox could be opened: a line of the same process just after it says if not.
    Che cosa è stato fatto poi; con POP3, che la casella si sia potuta aprire: altrimenti lo dice una riga dello stesso processo subito dopo.

    Someone logged in anonymously from {source.ip}.
    Qualcuno ha effettuato un accesso anonimo da {source.ip}.

    The login of {user.name} from {source.ip} failed, because the authentication backend did not answer: {event.reason}.
    L’accesso di {user.name} da {source.ip} è fallito, perché il backend di autenticazione non ha risposto: {event.reason}.

    A login from {source.ip} was refused, because there is no such user.
    Un accesso da {source.ip} è stato rifiutato, perché l’utente non esiste.

    An anonymous login from {source.ip} was refused: it is not allowed.
    Un accesso anonimo da {source.ip} è stato rifiutato: non è permesso.

    A login from {source.ip} was refused, because the password would have gone over the line in clear.
    Un accesso da {source.ip} è stato rifiutato, perché la password sarebbe passata in chiaro sulla linea.

    A login from {source.ip} was refused.
    Un accesso da {source.ip} è stato rifiutato.

    Whether the user exists: saslauthd gives the same answer for a wrong password and for a wrong name.
    Se l’utente esiste: saslauthd dà la stessa risposta per una password sbagliata e per un nome sbagliato.

    The owner of {mail.mailbox} gave the right password, but asks for mail more often than popminpoll allows, and was sent away.
    Il proprietario di {mail.mailbox} ha dato la password giusta, ma chiede la posta più spesso di quanto permetta popminpoll, ed è stato mandato via.

    The mailbox {mail.mailbox} is held by another POP3 session, so this one was refused.
    La casella {mail.mailbox} è occupata da un’altra sessione POP3, perciò questa è stata rifiutata.

    The mailbox {mail.mailbox} could not be opened, so the POP3 session was refused: {event.reason}.
    Non è stato possibile aprire la casella {mail.mailbox}, perciò la sessione POP3 è stata rifiutata: {event.reason}.

    As many connections are open as are allowed to one user or one address, so one more was refused.
    Sono aperte tutte le connessioni consentite a un utente o a un indirizzo, perciò un’altra è stata rifiutata.

    The list of barred users was asked about {user.name}.
    L’elenco degli utenti bloccati è stato interrogato su {user.name}.

    That the user is barred: it is asked of everybody.
    Che l’utente sia bloccato: la domanda si fa per tutti.

    What checks the logins or holds the mailboxes cannot be reached, so logins fail.
    Ciò che verifica gli accessi o custodisce le caselle non è raggiungibile, perciò gli accessi falliscono.

    That a login failed: the line of the daemon tells it.
    Che un accesso sia fallito: lo dice la riga del demone.

    A POP3 session ended, in which {mail.messages.deleted} messages were marked as deleted.
    È finita una sessione POP3, in cui {mail.messages.deleted} messaggi sono stati contrassegnati come eliminati.

    That they were deleted: a session that broke off deletes nothing; and that anybody was logged in: it comes for probes too.
    Che siano stati eliminati: una sessione interrotta non elimina nulla; e che qualcuno avesse effettuato l’accesso: la riga compare anche per le sonde.

    What a session or a delivery for {user.name} cost in processor time.
    Quanto tempo di processore è costata una sessione o una consegna per {user.name}.

    What a session read and wrote on the disk.
    Che cosa ha letto e scritto su disco una sessione.

    {mail.messages.deleted} messages were deleted from {mail.mailbox}.
    {mail.messages.deleted} messaggi sono stati eliminati da {mail.mailbox}.

    The mailbox of {user.name} is empty.
    La casella di {user.name} è vuota.

    {user.name} opened the mailbox {mail.mailbox}.
    {user.name} ha aperto la casella {mail.mailbox}.

    Details of how the server keeps its books in a session.
    Dettagli su come il server tiene i suoi conti in una sessione.

    The mailbox {mail.mailbox} was removed or renamed under a session, which was closed.
    La casella {mail.mailbox} è stata eliminata o rinominata durante una sessione, che è stata chiusa.

    The client gave the command {mail.command}.
    Il client ha dato il comando {mail.command}.

    The client is gone.
    Il client se n’è andato.

    The connection is encrypted with {tls.version}.
    La connessione è cifrata con {tls.version}.

    The TLS handshake with a client failed.
    L’handshake TLS con un client è fallito.

    That the server is at fault: probes, clients that speak no TLS, and old ones end so.
    Che sia colpa del server: finiscono così le sonde, i client che non parlano TLS e quelli vecchi.

    Details of a TLS handshake.
    Dettagli di un handshake TLS.

    TLS cannot be offered, because a certificate or key is not usable.
    TLS non può essere offerto, perché un certificato o una chiave non è utilizzabile.

    The message was stored in {mail.mailbox}.
    Il messaggio è stato depositato in {mail.mailbox}.

    A message with the same Message-ID was already stored in {mail.mailbox}, so this one was dropped, and nobody was told.
    In {mail.mailbox} era già depositato un messaggio con lo stesso Message-ID, perciò questo è stato scartato e nessuno ne è stato informato.

    The list of messages seen before was asked or written.
    L’elenco dei messaggi già visti è stato interrogato o scritto.

    A Sieve script did something with a message: {event.reason}.
    Uno script Sieve ha fatto qualcosa con un messaggio: {event.reason}.

    The Sieve script of {user.name} failed, so the message goes to the inbox.
    Lo script Sieve di {user.name} è fallito, perciò il messaggio va nella posta in arrivo.

    A Sieve script could not be read: {event.reason}.
    Non è stato possibile leggere uno script Sieve: {event.reason}.

    No mail is taken for {mail.mailbox}: {event.reason}.
    Per {mail.mailbox} non si accetta posta: {event.reason}.

    The mail server connected to hand mail over.
    Il server di posta si è connesso per passare la posta.

    A message cannot be added to {mail.mailbox}.
    Non si può aggiungere un messaggio a {mail.mailbox}.

    The mailbox {mail.mailbox} is full.
    La casella {mail.mailbox} è piena.

    The disk of the mailboxes is full.
    Il disco delle caselle è pieno.

    The index, cache or header of a mailbox is damaged or missing; it must be reconstructed.
    L’indice, la cache o l’intestazione di una casella è danneggiata o mancante; la casella va ricostruita.

    That messages are lost: they are files of their own.
    Che dei messaggi siano perduti: sono file a sé.

    A file of the mailboxes cannot be opened, because it belongs to somebody else.
    Non si può aprire un file delle caselle, perché appartiene a qualcun altro.

    A file of the mailboxes could not be read or written: {event.reason}.
    Non è stato possibile leggere o scrivere un file delle caselle: {event.reason}.

    That a mailbox is damaged: a client that went away or a file that was just removed gives such lines too.
    Che una casella sia danneggiata: danno righe simili anche un client che se n’è andato o un file appena eliminato.

    A mailbox is put in order: {mail.mailbox}.
    Una casella viene messa in ordine: {mail.mailbox}.

    A mailbox was made.
    È stata creata una casella.

    The mailbox {mail.mailbox} was removed or renamed.
    La casella {mail.mailbox} è stata eliminata o rinominata.

    A lock of {mail.mailbox} was held for long, and others waited.
    Un lock di {mail.mailbox} è stato tenuto a lungo e altri hanno aspettato.

    Why: the disk may be slow, or the mailbox large.
    Perché: il disco può essere lento, o la casella grande.

    The databases are put in order, as they are every so often.
    I database vengono messi in ordine, come avviene di tanto in tanto.

    A database of Cyrus cannot be opened or is damaged: {event.reason}.
    Un database di Cyrus non si apre o è danneggiato: {event.reason}.

    A database of Cyrus gives trouble: {event.reason}.
    Un database di Cyrus dà problemi: {event.reason}.

    That it is damaged: locks and files that are made anew give such lines too.
    Che sia danneggiato: danno righe simili anche i lock e i file che vengono ricreati.

    Cyrus runs with another Berkeley DB than it was made for, and does not start.
    Cyrus usa una Berkeley DB diversa da quella per cui è fatto e non si avvia.

    The nightly tools tidy up what is old.
    I programmi notturni fanno pulizia di ciò che è vecchio.

    The copy of the mailboxes on another server is not kept up.
    La copia delle caselle su un altro server non viene tenuta aggiornata.

    Cyrus starts.
    Cyrus si avvia.

    Cyrus stops, as it was told to.
    Cyrus si ferma, come gli è stato detto.

    The master process reads its configuration again.
    Il processo master rilegge la configurazione.

    The process {mail.process.pid} was killed by a signal.
    Il processo {mail.process.pid} è stato ucciso da un segnale.

    That it crashed of itself: an operator or the kernel may have killed it.
    Che sia andato in crash da solo: può averlo ucciso un operatore o il kernel.

    A process of Cyrus ended with a fault.
    Un processo di Cyrus è terminato con un errore.

    Why: the lines of that process just before tell it.
    Perché: lo dicono le righe di quel processo poco prima.

    A process of Cyrus has done its work.
    Un processo di Cyrus ha finito il suo lavoro.

    A process of Cyrus begins.
    Un processo di Cyrus inizia.

    The service {mail.process.name} failed so often that it is not started any more for now.
    Il servizio {mail.process.name} è fallito così spesso che per ora non viene più avviato.

    The service {mail.process.name} cannot be offered, because its port or socket is taken or not allowed.
    Il servizio {mail.process.name} non può essere offerto, perché la sua porta o il suo socket è occupato o non consentito.

    A service of `cyrus.conf` cannot be started.
    Un servizio di `cyrus.conf` non può essere avviato.

    The master process could not start another process.
    Il processo master non è riuscito ad avviare un altro processo.

    How many files Cyrus may open at once.
    Quanti file Cyrus può tenere aperti insieme.

    The master process keeps its books.
    Il processo master tiene i suoi conti.

    A process of Cyrus gave up: {event.reason}.
    Un processo di Cyrus ha rinunciato: {event.reason}.

    The configuration has a fault.
    La configurazione ha un errore.

    There are very many connections.
    Le connessioni sono moltissime.

    A detail of the connection could not be set or asked.
    Non è stato possibile impostare o leggere un dettaglio della connessione.

    A process of Cyrus got no more memory.
    Un processo di Cyrus non ha ottenuto altra memoria.

    A notice of new mail is given on.
    Un avviso di posta nuova viene inoltrato.

    The clock of the server was set back.
    L’orologio del server è stato portato indietro.

    POP3 does not offer APOP.
    POP3 non offre APOP.

    The audit log notes a session, or how much it carried.
    Il log di audit annota una sessione, o quanto ha trasferito.

    The audit log notes what happened to a mailbox or a message.
    Il log di audit annota che cosa è successo a una casella o a un messaggio.

    The process that tells waiting clients of new mail cannot be reached: {event.reason}.
    Il processo che avvisa i client in attesa della nuova posta non è raggiungibile: {event.reason}.

    That mail is lost: clients hear of it later.
    Che la posta vada persa: i client lo vengono a sapere più tardi.

    A note on the index by which mail is searched.
    Un’annotazione sull’indice con cui si cerca nella posta.
    """#
}
