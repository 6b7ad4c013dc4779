extension Italian {
  /// Webmail, whole servers in one program, and filters that are met less often.
  static let suites = #"""
    The process {mail.process.pid}, which was to serve a user, could not begin: {event.reason}.
    Il processo {mail.process.pid}, che doveva servire un utente, non ha potuto cominciare: {event.reason}.

    Whose it is: the login line that names the process as mpid= tells it.
    Di chi sia: lo dice la riga di accesso che nomina il processo come mpid=.

    The directory refused the password of a user.
    Il servizio di directory ha rifiutato la password di un utente.

    The directory knows no user of that name.
    Il servizio di directory non conosce alcun utente con quel nome.

    PAM found the password of {user.name} right.
    PAM ha trovato giusta la password di {user.name}.

    A login of {user.name} to the webmail from {source.ip} was refused.
    È stato rifiutato un accesso di {user.name} alla webmail da {source.ip}.

    That it is another failure than the one that the mail server logs: there the address is that of the webmail.
    Che si tratti di un errore diverso da quello registrato dal server di posta: lì l’indirizzo è quello della webmail.

    {user.name} logged in to the webmail from {source.ip}.
    {user.name} è entrato nella webmail da {source.ip}.

    {user.name} logged out of the webmail.
    {user.name} è uscito dalla webmail.

    {user.name} sent a message to {email.to.address} in the webmail.
    {user.name} ha inviato dalla webmail un messaggio a {email.to.address}.

    Something in the webmail did not work.
    Qualcosa nella webmail non ha funzionato.

    A login of {user.name} to the webmail from {source.ip} was refused by the mail server.
    Il server di posta ha rifiutato un accesso di {user.name} alla webmail da {source.ip}.

    The webmail cannot reach a server that it needs: {event.reason}.
    La webmail non raggiunge un server di cui ha bisogno: {event.reason}.

    That a password was wrong.
    Che una password fosse sbagliata.

    {user.name} sent a message to {email.to.address} from {source.ip} in the webmail.
    {user.name} ha inviato dalla webmail, da {source.ip}, un messaggio a {email.to.address}.

    The webmail could not hand a message to the mail server: {event.reason}.
    La webmail non ha potuto consegnare un messaggio al server di posta: {event.reason}.

    Something in the webmail did not work: {event.reason}.
    Qualcosa nella webmail non ha funzionato: {event.reason}.

    A login of {user.name} to the webmail was refused.
    È stato rifiutato un accesso di {user.name} alla webmail.

    Who it was, if several addresses are named: the first is what the client's proxy, or the client, says.
    Chi fosse, se sono indicati più indirizzi: il primo è quello che dice il proxy del client, o il client stesso.

    {user.name} logged in to the webmail.
    {user.name} è entrato nella webmail.

    A request to the webmail was answered.
    La webmail ha risposto a una richiesta.

    The webmail server starts, ends, or looks after its processes.
    Il server della webmail si avvia, termina o si occupa dei suoi processi.

    A login of {user.name} to the webmail from {source.ip} was refused: {event.reason}.
    È stato rifiutato un accesso di {user.name} alla webmail da {source.ip}: {event.reason}.

    {user.name} sent a message in the webmail.
    {user.name} ha inviato un messaggio dalla webmail.

    A login to the webmail from {source.ip} was refused: there is no user {user.name}.
    È stato rifiutato un accesso alla webmail da {source.ip}: l’utente {user.name} non esiste.

    {user.name} left the webmail, or was idle for too long.
    {user.name} ha lasciato la webmail, o è rimasto inattivo troppo a lungo.

    The account {user.name} may not log in.
    All’account {user.name} non è consentito l’accesso.

    A connection ended.
    Una connessione è terminata.

    A message from {email.from.address} begins to come in from {source.ip}.
    Comincia ad arrivare da {source.ip} un messaggio di {email.from.address}.

    Whether it is taken.
    Se venga accettato.

    A message was refused: {event.reason}.
    Un messaggio è stato rifiutato: {event.reason}.

    A recipient, or a message, was taken.
    È stato accettato un destinatario, o un messaggio.

    A message could not be delivered: {event.reason}.
    Non è stato possibile consegnare un messaggio: {event.reason}.

    The connection from {source.ip} ended.
    La connessione da {source.ip} è terminata.

    The filters have looked at a message of {mail.size} bytes.
    I filtri hanno esaminato un messaggio di {mail.size} byte.

    To whom it goes.
    A chi sia destinato.

    {destination.domain} took a message: {mail.reply}.
    {destination.domain} ha accettato un messaggio: {mail.reply}.

    A login was refused, and the answer to it is held back for {mail.seconds} seconds.
    È stato rifiutato un accesso, e la risposta è trattenuta per {mail.seconds} secondi.

    Whose it was: the line of the connection tells from where.
    Di chi fosse: la riga della connessione dice da dove.

    A login as {user.name} to mailcow's pages from {source.ip} was refused.
    È stato rifiutato un accesso come {user.name} alle pagine di mailcow da {source.ip}.

    A login from {source.ip} was refused: there is no user {user.name}.
    È stato rifiutato un accesso da {source.ip}: l’utente {user.name} non esiste.

    The client at {source.ip} was turned away.
    Il client {source.ip} è stato respinto.

    A message from {email.from.address} to {email.to.address} was taken in.
    È stato preso in carico un messaggio di {email.from.address} per {email.to.address}.

    What became of the message to {email.to.address}: {event.reason}.
    Che ne è stato del messaggio per {email.to.address}: {event.reason}.

    The client at {source.ip} is kept out after too many failures.
    Il client {source.ip} è escluso dopo troppi errori.

    The client at {source.ip} was turned away at a message.
    Il client {source.ip} è stato respinto mentre consegnava un messaggio.

    That it was for good: some are only put off.
    Che sia definitivo: alcuni sono soltanto rinviati.

    A message from {email.from.address} was taken in.
    È stato preso in carico un messaggio di {email.from.address}.

    A message was delivered to {email.to.address}.
    È stato consegnato un messaggio a {email.to.address}.

    A message could not be delivered to {email.to.address} now.
    Per ora non è stato possibile consegnare un messaggio a {email.to.address}.

    Whether it is tried again.
    Se si riproverà.

    A login of {user.name} from {source.ip} was refused: there is no such account.
    È stato rifiutato un accesso di {user.name} da {source.ip}: l’account non esiste.

    The account {user.name} may not log in now, mostly after too many refused logins.
    Per ora all’account {user.name} non è consentito l’accesso, per lo più dopo troppi accessi rifiutati.

    A login of {user.name} from {source.ip} was refused: {event.reason}.
    È stato rifiutato un accesso di {user.name} da {source.ip}: {event.reason}.

    That it is another failure than the one told on the line beside it: two parts of the server say it.
    Che si tratti di un errore diverso da quello della riga accanto: lo dicono due parti del server.

    A connection to the mailbox server began or ended, or something was asked on it.
    Una connessione al server delle caselle è iniziata o terminata, o vi è stato chiesto qualcosa.

    A message from {email.from.address} is put into {mail.recipients} mailboxes.
    Un messaggio di {email.from.address} viene messo in {mail.recipients} caselle.

    Whether it arrived in all of them.
    Se sia arrivato in tutte.

    A note on what is done in a mailbox: {event.reason}.
    Una nota su ciò che si fa in una casella: {event.reason}.

    Mail from {email.from.address} to {email.to.address} may pass: {event.reason}.
    La posta di {email.from.address} per {email.to.address} può passare: {event.reason}.

    Mail from {email.from.address} to {email.to.address} is put off: {event.reason}.
    La posta di {email.from.address} per {email.to.address} è rinviata: {event.reason}.

    Mail from {email.from.address} to {email.to.address} is refused: {event.reason}.
    La posta di {email.from.address} per {email.to.address} è rifiutata: {event.reason}.

    What the policy service says of itself: {event.reason}.
    Ciò che il servizio delle policy dice di sé: {event.reason}.

    A message from {email.from.address} was signed.
    È stato firmato un messaggio di {email.from.address}.

    A message was not signed: {event.reason}.
    Un messaggio non è stato firmato: {event.reason}.

    A message's signature was looked at: it is right, or there is none.
    È stata esaminata la firma di un messaggio: è giusta, o non c’è.

    A message's signature is not right: {event.reason}.
    La firma di un messaggio non è giusta: {event.reason}.

    A rule refused what the client at {source.ip} brought: {event.reason}.
    Una regola ha rifiutato ciò che portava il client {source.ip}: {event.reason}.

    A message of the client at {source.ip} passed.
    Un messaggio del client {source.ip} è passato.

    A message of the client at {source.ip} was taken and thrown away, or kept back.
    Un messaggio del client {source.ip} è stato accettato e scartato, o trattenuto.

    A refused login from {source.ip} was counted.
    È stato contato un accesso rifiutato da {source.ip}.

    An address, or its network, is kept out.
    Un indirizzo, o la sua rete, è bloccato.

    An address, or its network, may come again.
    Un indirizzo, o la sua rete, può tornare.

    A message from {email.from.address} to {email.to.address} was judged to be clean.
    Un messaggio di {email.from.address} per {email.to.address} è stato giudicato pulito.

    A message from {email.from.address} to {email.to.address} was judged to be spam.
    Un messaggio di {email.from.address} per {email.to.address} è stato giudicato spam.

    What became of it: spampd only marks.
    Che ne sia stato: spampd lo contrassegna soltanto.

    The mail server does not tell the filter {event.reason}, which helps it to judge.
    Il server di posta non comunica al filtro {event.reason}, che gli serve per giudicare.

    How many messages were fetched or deleted.
    Quanti messaggi siano stati scaricati o eliminati.

    The client at {source.ip} said nothing for too long.
    Il client {source.ip} è rimasto muto troppo a lungo.

    The client at {source.ip} was turned away, by the access rules or because too many are served.
    Il client {source.ip} è stato respinto, dalle regole di accesso o perché se ne servono già troppi.

    The server started.
    Il server è stato avviato.

    The server stopped, or starts itself anew.
    Il server si è fermato, o si riavvia.

    The server could not do what it had to: {event.reason}.
    Il server non ha potuto fare ciò che doveva: {event.reason}.

    A login as {user.name} was refused.
    È stato rifiutato un accesso come {user.name}.

    A client connected from {source.ip}, to be passed on without TLS.
    Un client si è connesso da {source.ip}, per essere inoltrato senza TLS.

    Whom the server behind it served: that sees the address of this machine.
    Chi abbia servito il server retrostante: quello vede l’indirizzo di questa macchina.

    The TLS handshake failed: {event.reason}.
    L’handshake TLS non è riuscito: {event.reason}.

    Who it was: the line of the connection before it says it.
    Chi fosse: lo dice la riga della connessione che precede.

    The server that stands behind could not be reached: {event.reason}.
    Non è stato possibile raggiungere il server retrostante: {event.reason}.

    A connection was passed on, or ended in order.
    Una connessione è stata inoltrata, o è terminata regolarmente.

    A connection broke off: {event.reason}.
    Una connessione si è interrotta: {event.reason}.

    What stunnel says of itself as it starts and ends.
    Ciò che stunnel dice di sé quando si avvia e termina.

    The filter started, ended, or read its rules.
    Il filtro si è avviato, è terminato o ha letto le sue regole.

    The rules of the filter cannot be read, so the old ones go on, or all mail passes: {event.reason}.
    Le regole del filtro non si possono leggere, perciò valgono le vecchie, o passa tutta la posta: {event.reason}.

    Zimbra refused the password of {user.name}: {event.reason}.
    Zimbra ha rifiutato la password di {user.name}: {event.reason}.

    Zimbra was asked about a password.
    È stata chiesta a Zimbra la verifica di una password.

    A sender, a recipient or a message was looked at.
    È stato esaminato un mittente, un destinatario o un messaggio.

    Whether it was taken, where the line says no OK.
    Se sia stato accettato, dove la riga non dice OK.

    Haraka could not do what it had to: {event.reason}.
    Haraka non ha potuto fare ciò che doveva: {event.reason}.

    A step that Haraka tells of: {event.reason}.
    Un passo che Haraka racconta: {event.reason}.

    A step that maddy tells of because debugging is on: {event.reason}.
    Un passo che maddy racconta perché il debug è attivo: {event.reason}.

    A step that Stalwart tells of because debugging is on: {event.reason}.
    Un passo che Stalwart racconta perché il debug è attivo: {event.reason}.

    Stalwart warns: {event.reason}.
    Stalwart avverte: {event.reason}.

    What the webmail and the mail server said to each other, which is logged while debugging is on.
    Ciò che la webmail e il server di posta si sono detti, registrato mentre il debug è attivo.

    A login as {user.name} was refused, because the password was wrong.
    È stato rifiutato un accesso come {user.name}, perché la password era sbagliata.

    From where: the line of Postfix before it tells.
    Da dove: lo dice la riga precedente di Postfix.

    A handler of Plesk let a message pass.
    Un gestore di Plesk ha lasciato passare un messaggio.

    A handler of Plesk has a message refused.
    Un gestore di Plesk fa rifiutare un messaggio.

    Whose it is: the line of Postfix after it tells.
    Di chi sia: lo dice la riga successiva di Postfix.

    A handler of Plesk has a sender come back later.
    Un gestore di Plesk fa tornare più tardi un mittente.

    A note of a handler of Plesk.
    Un’annotazione di un gestore di Plesk.

    The sender of a message was found genuine.
    Il mittente di un messaggio è risultato autentico.

    The sender of a message was not found genuine.
    Il mittente di un messaggio non è risultato autentico.

    A message for {email.to.address} is refused, as the sender's domain asks in DMARC.
    Un messaggio per {email.to.address} viene rifiutato, come chiede in DMARC il dominio del mittente.

    What DMARC says of a message from {email.from.address}: {event.reason}.
    Ciò che DMARC dice di un messaggio di {email.from.address}: {event.reason}.

    The mailbox {mail.mailbox} cannot be delivered to.
    Non è possibile consegnare nella casella {mail.mailbox}.

    A message for {email.to.address} is about to be put into its mailbox.
    Un messaggio per {email.to.address} sta per essere messo nella sua casella.

    That it was: the line of Postfix after it tells.
    Che lo sia stato: lo dice la riga successiva di Postfix.

    A note on the process that checks passwords.
    Un’annotazione sul processo che controlla le password.

    A login from {source.ip} was refused without a look at the password, because too many had failed.
    Un accesso da {source.ip} è stato rifiutato senza guardare la password, perché troppi erano falliti.

    A login as {user.name} from {source.ip} was refused: {event.reason}.
    Un accesso come {user.name} da {source.ip} è stato rifiutato: {event.reason}.
    """#
}
