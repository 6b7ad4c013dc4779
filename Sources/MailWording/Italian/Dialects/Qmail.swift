extension Italian {
  static let qmail = #"""
    The message number {email.local_id} entered the queue.
    Il messaggio numero {email.local_id} è entrato in coda.

    That it is another message than an earlier one with this number: numbers are used again.
    Che sia un messaggio diverso da uno precedente con questo numero: i numeri vengono riutilizzati.

    The message number {email.local_id}, {mail.size} bytes, is from {email.from.address}.
    Il messaggio numero {email.local_id}, {mail.size} byte, è da {email.from.address}.

    The delivery number {mail.related_id}, of the message number {email.local_id} to {email.to.address}, began.
    La consegna numero {mail.related_id}, del messaggio numero {email.local_id} a {email.to.address}, è iniziata.

    The sender of the message number {email.local_id} is told that it could not be delivered.
    Il mittente del messaggio numero {email.local_id} viene informato che non è stato possibile consegnarlo.

    The number of the notification: the line that takes it in names the same process, behind `qp`.
    Il numero della notifica: la riga che la prende in carico nomina lo stesso processo, dopo `qp`.

    All is done for the message number {email.local_id}, and it left the queue.
    Per il messaggio numero {email.local_id} è stato fatto tutto, e ha lasciato la coda.

    So many deliveries are under way, of so many that may be.
    Quante consegne sono in corso, di quante possono esserlo.

    The delivery number {mail.related_id} succeeded: {mail.reply}.
    La consegna numero {mail.related_id} è riuscita: {mail.reply}.

    Which message it was: the line that began the delivery names it.
    Quale messaggio era: lo nomina la riga con cui è iniziata la consegna.

    The delivery number {mail.related_id} failed, because the message was here before: it goes in a circle.
    La consegna numero {mail.related_id} è fallita, perché il messaggio è già passato di qui: gira in circolo.

    The delivery number {mail.related_id} failed for good: {mail.reply}.
    La consegna numero {mail.related_id} è fallita definitivamente: {mail.reply}.

    The delivery number {mail.related_id} failed for now, and will be tried again: {mail.reply}.
    La consegna numero {mail.related_id} è fallita temporaneamente; si riproverà: {mail.reply}.

    How the delivery number {mail.related_id} ended is not known, so it will be tried again.
    Non si sa come sia finita la consegna numero {mail.related_id}, perciò si riproverà.

    A client connected from {source.ip}, and is served by the process {mail.process.pid}.
    Un client si è connesso da {source.ip} e viene servito dal processo {mail.process.pid}.

    The client at {source.ip} may go on.
    Il client {source.ip} può proseguire.

    The client at {source.ip} was turned away by the rules of tcpserver.
    Il client {source.ip} è stato respinto dalle regole di tcpserver.

    The process {mail.process.pid} ended, and with it the connection that it served.
    Il processo {mail.process.pid} è terminato, e con esso la connessione che serviva.

    So many clients are connected, of so many that may be.
    Quanti client sono connessi, di quanti possono esserlo.

    The client at {source.ip} was turned away: {mail.reply}.
    Il client {source.ip} è stato respinto: {mail.reply}.

    A patched qmail-smtpd let a sender or recipient pass.
    Un qmail-smtpd modificato con una patch ha lasciato passare un mittente o un destinatario.

    qmail-send runs.
    qmail-send è in funzione.

    qmail cannot go on: {event.reason}.
    qmail non può proseguire: {event.reason}.

    qmail warns: {event.reason}.
    qmail avvisa: {event.reason}.

    A program of qmail could not go on: {event.reason}.
    Un programma di qmail non ha potuto proseguire: {event.reason}.

    spamdyke let mail from {email.from.address} to {email.to.address} pass.
    spamdyke ha lasciato passare la posta di {email.from.address} per {email.to.address}.

    spamdyke turned the client at {source.ip} away, with mail from {email.from.address} to {email.to.address}.
    spamdyke ha respinto il client {source.ip}, con la posta di {email.from.address} per {email.to.address}.

    That nobody sent it again: some are only put off.
    Che nessuno l’abbia inviata di nuovo: alcuni sono soltanto rinviati.

    The client at {source.ip} was too slow, so the connection was closed.
    Il client {source.ip} era troppo lento, perciò la connessione è stata chiusa.

    A filter of spamdyke fits: {event.reason}.
    Corrisponde un filtro di spamdyke: {event.reason}.

    Whether the mail is refused: another line says it.
    Se la posta sia rifiutata: lo dice un’altra riga.
    """#
}
