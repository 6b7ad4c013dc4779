extension Italian {
  static let openSMTPD = #"""
    A program on this machine, or OpenSMTPD itself with a report, hands a message in.
    Un programma su questa macchina, o OpenSMTPD stesso con un rapporto, immette un messaggio.

    The client ended its session in order.
    Il client ha chiuso regolarmente la sessione.

    The connection failed, most often while TLS was agreed on: {event.reason}.
    La connessione è fallita, il più delle volte mentre si negoziava TLS: {event.reason}.

    The client said nothing for too long.
    Il client non ha detto nulla per troppo tempo.

    The session ended without a word of farewell: {event.reason}.
    La sessione è finita senza una parola di congedo: {event.reason}.

    The session is encrypted, with {tls.version} and {tls.cipher}.
    La sessione è cifrata, con {tls.version} e {tls.cipher}.

    The client's certificate was looked at: {event.reason}.
    Il certificato del client è stato esaminato: {event.reason}.

    The user {user.name} logged in, to send mail.
    L’utente {user.name} ha effettuato l’accesso, per inviare posta.

    The login of {user.name} was refused.
    L’accesso di {user.name} è stato rifiutato.

    Whether the user exists.
    Se l’utente esiste.

    The login of {user.name} could not be checked, because what knows the passwords did not answer.
    Non è stato possibile verificare l’accesso di {user.name}, perché chi conosce le password non ha risposto.

    A login was answered with {mail.reply}.
    A un accesso è stato risposto {mail.reply}.

    That it is another login than that of the line with the user's name.
    Che sia un accesso diverso da quello della riga con il nome dell’utente.

    The recipient {email.to.address} was refused: {mail.reply}.
    Il destinatario {email.to.address} è stato rifiutato: {mail.reply}.

    Whether the user does not exist or the client may not relay: both read the same.
    Se l’utente non esiste o se al client non è permesso il relay: il testo è lo stesso.

    A command of the client was refused: {mail.reply}.
    Un comando del client è stato rifiutato: {mail.reply}.

    The client sent what is no command: {mail.reply}.
    Il client ha inviato qualcosa che non è un comando: {mail.reply}.

    The message {email.local_id} ({mail.size} bytes, recipients: {mail.recipients}) was taken in.
    Il messaggio {email.local_id} ({mail.size} byte, destinatari: {mail.recipients}) è stato preso in carico.

    The message {email.local_id} from {email.from.address} is for {email.to.address}.
    Il messaggio {email.local_id} da {email.from.address} è per {email.to.address}.

    A note of a filter: {event.reason}.
    Una nota di un filtro: {event.reason}.

    The message {email.local_id} for {email.to.address} was taken by the server {destination.ip}.
    Il messaggio {email.local_id} per {email.to.address} è stato accettato dal server {destination.ip}.

    The message {email.local_id} could not be delivered to {email.to.address} now, and will be tried again: {mail.reply}.
    Il messaggio {email.local_id} per ora non ha potuto essere consegnato a {email.to.address}; si riproverà: {mail.reply}.

    The message {email.local_id} to {email.to.address} was returned: it goes in a circle.
    Il messaggio {email.local_id} per {email.to.address} è stato restituito: gira in circolo.

    The message {email.local_id} was delivered to {email.to.address}, the mailbox of {user.effective.name}.
    Il messaggio {email.local_id} è stato consegnato a {email.to.address}, la casella di {user.effective.name}.

    The message {email.local_id} could not be put into the mailbox of {email.to.address} now: {mail.reply}.
    Per ora il messaggio {email.local_id} non ha potuto essere depositato nella casella di {email.to.address}: {mail.reply}.

    The message {email.local_id} cannot be put into the mailbox of {email.to.address}, and goes back to its sender: {mail.reply}.
    Il messaggio {email.local_id} non può essere depositato nella casella di {email.to.address} e torna al mittente: {mail.reply}.

    The message {email.local_id} waited for too long, and goes back to its sender.
    Il messaggio {email.local_id} ha atteso troppo a lungo e torna al mittente.

    OpenSMTPD connects to the server {destination.domain}.
    OpenSMTPD si connette al server {destination.domain}.

    The connection to another server was closed.
    La connessione con un altro server è stata chiusa.

    The connection to the other server is encrypted, with {tls.version} and {tls.cipher}.
    La connessione con l’altro server è cifrata, con {tls.version} e {tls.cipher}.

    The other server's certificate was looked at: {event.reason}.
    Il certificato dell’altro server è stato esaminato: {event.reason}.

    That mail was held back for it: without a rule that asks for it, it is not.
    Che per questo la posta sia stata trattenuta: senza una regola che lo chieda, non lo è.

    TLS with the other server failed.
    TLS con l’altro server è fallito.

    That the delivery failed: where TLS is not asked for, it goes on without.
    Che la consegna sia fallita: dove TLS non è richiesto, si va avanti senza.

    The other server could not be reached, or would not go on: {event.reason}.
    L’altro server non era raggiungibile, o non ha voluto proseguire: {event.reason}.

    Which message it is about: the delivery line tells it, without the cause.
    Di quale messaggio si tratta: lo dice la riga di consegna, senza la causa.

    The ways to a server change, for what failed or works again: {event.reason}.
    I percorsi verso un server cambiano, per ciò che è fallito o funziona di nuovo: {event.reason}.

    The servers of {destination.domain} could not be found: {event.reason}.
    Non è stato possibile trovare i server di {destination.domain}: {event.reason}.

    OpenSMTPD {service.version} starts.
    OpenSMTPD {service.version} si avvia.

    OpenSMTPD stopped.
    OpenSMTPD si è fermato.

    A process of OpenSMTPD ended that should not.
    È terminato un processo di OpenSMTPD che non dovrebbe terminare.

    The disk is full.
    Il disco è pieno.

    OpenSMTPD ran out of files or memory, so that it takes no further clients.
    OpenSMTPD ha esaurito i file o la memoria, perciò non accetta altri client.

    A table could not be asked: {event.reason}.
    Non è stato possibile interrogare una tabella: {event.reason}.

    OpenSMTPD cannot work with its configuration.
    OpenSMTPD non può funzionare con la sua configurazione.

    OpenSMTPD may not use a file, or others may use it too.
    OpenSMTPD non può usare un file, oppure possono usarlo anche altri.

    A report to a sender is made, or could not be made.
    Un rapporto per un mittente viene creato, o non è stato possibile crearlo.

    A note of OpenSMTPD, or an operator's order: {event.reason}.
    Una nota di OpenSMTPD, o un ordine di un operatore: {event.reason}.
    """#
}
