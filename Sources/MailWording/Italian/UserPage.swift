/// The page about one user, and the sentences for the telephone.
extension Italian {
  static let userPage = #"""
    User {name}
    Utente {name}

    To say on the telephone
    Da dire al telefono

    Found as
    Trovato come

    {name}, asked for as {asked}
    {name}, cercato come {asked}

    Also written
    Scritto anche

    Not counted here
    Non contati qui

    {name} ({logins|login|logins}, {refused|refused|refused})
    {name} ({logins|accesso|accessi}, {refused|rifiutato|rifiutati})

    Last good login
    Ultimo accesso riuscito

    none in this log
    nessuno in questo log

    Last refusal
    Ultimo rifiuto

    Named in
    Nominato in

    {count|line|lines}: {list}
    {count|riga|righe}: {list}

    {time}, {protocol}{source?, from ~}{place? (~)}
    {time}, {protocol}{source?, da ~}{place? (~)}

    Devices and addresses
    Dispositivi e indirizzi

    Address
    Indirizzo

    Habit
    Abitudine

    {logins|login|logins} more, from other addresses.
    {logins|altro accesso|altri accessi}, da altri indirizzi.

    From {source} others log in too ({names}): an office, a web mail server or the like.
    Da {source} accedono anche altri ({names}): un ufficio, un server di webmail o simili.

    Logged in by {protocol}{source? from ~}
    Accesso {protocol}{source? da ~}

    not logged
    non registrato

    No login was refused.
    Nessun accesso è stato rifiutato.

    Refused logins
    Accessi rifiutati

    From
    Da

    Most likely whose
    Probabilmente di chi

    {reason}, inferred
    {reason}, dedotto

    {refused|refusal|refusals} more, from other addresses.
    {refused|altro rifiuto|altri rifiuti}, da altri indirizzi.

    Refused{user?, as ~}{source?, from ~}: {reason}
    Rifiutato{user?, come ~}{source?, da ~}: {reason}

    Sessions that were cut off
    Sessioni interrotte

    {count} of {all|session|sessions} did not end by a logout: {reasons}.
    {count} di {all|sessione|sessioni} non sono finite con un’uscita regolare: {reasons}.

    {protocol}{source? from ~}: {reason}
    {protocol}{source? da ~}: {reason}

    How many messages are in the mailbox, this log does not tell.
    Quanti messaggi ci siano nella casella, questo log non lo dice.

    {count|message|messages}, {time}{place? (~)}
    {count|messaggio|messaggi}, {time}{place? (~)}

    At the first login
    Al primo accesso

    At the last login
    All’ultimo accesso

    Most
    Massimo

    Deleted
    Cancellati

    nothing
    nulla

    {count|message|messages} in {sessions|session|sessions}
    {count|messaggio|messaggi} in {sessions|sessione|sessioni}

    Mailbox
    Casella

    wrong password
    password errata

    unknown name
    nome sconosciuto

    login is disabled
    accesso disattivato

    no encryption
    senza cifratura

    mailbox in use elsewhere
    casella in uso altrove

    mailbox cannot be opened
    la casella non si apre

    too many connections
    troppe connessioni

    passwords could not be checked
    le password non si potevano verificare

    the connection broke off
    connessione interrotta

    idle too long
    inattività troppo lunga

    a device of theirs with an old password
    un suo dispositivo con una vecchia password

    somebody who guesses passwords
    qualcuno che prova password a caso

    mistyped, and put right within ten minutes
    errore di battitura, corretto entro dieci minuti

    they themselves: they log in from there too
    l’utente stesso: accede anche da lì

    the server, not the password
    il server, non la password

    not known: no login from there in this log
    non si sa: da lì nessun accesso in questo log

    between {start} and {end} h
    fra le ore {start} e le {end}

    about every {span}
    circa ogni {span}

    Several users have that name: ask again with the whole name.
    Più utenti hanno quel nome: ripetere la domanda con il nome completo.

    No mail of theirs is in this log.
    In questo log non c’è posta di questo utente.

    Why not delivered
    Perché non consegnato

    In
    Entrata

    Out
    Uscita

    Not counted
    Non contato

    {list}: nothing in this log ties it to this user
    {list}: nulla in questo log lo lega a questo utente

    Came in
    In arrivo

    Sent with the login
    Inviati con l’accesso

    Sent without a login
    Inviati senza accesso

    {outcomes}; by web mail, a program here, or somebody who forged the address
    {outcomes}; dalla webmail, da un programma locale o da chi ha falsificato l’indirizzo

    Filed into
    Archiviato in

    Filed as spam
    Archiviati come spam

    Gets mail for
    Riceve la posta di

    Goes on to
    Inoltrata a

    it is the name
    è il nome stesso

    delivered into a mailbox of that name here
    consegnata qui in una casella con quel nome

    they send under it with their login
    ci spedisce con il proprio accesso

    Somebody else has most likely used your account. We will lock it and agree with you on a new password; do not use the old one anywhere any more.
    Con ogni probabilità qualcun altro ha usato questo account. Lo bloccheremo e concorderemo una nuova password; quella vecchia non va più usata da nessuna parte.

    Far more mail than usual was sent with your account. If that was not you, somebody else has your password: we will lock it and agree with you on a new one.
    Con questo account è stata spedita molta più posta del solito. Se l’invio non era voluto, qualcun altro ha la password: bloccheremo l’account e ne concorderemo una nuova.

    Your mailbox could not be opened. That is for us to mend, you need do nothing.
    La casella non si è potuta aprire. Tocca a noi rimediare, non c’è nulla da fare.

    Your mailbox is full, so new mail is turned away. Please delete or put away what you no longer need, large attachments first.
    La casella è piena e la nuova posta viene respinta. Occorre cancellare o spostare ciò che non serve più, a cominciare dagli allegati grandi.

    One of your devices most likely still has an old password: one at {source} was refused {count|=once|times}, the last time {last}. Please enter the new password there, or remove the account from it.
    Con ogni probabilità un dispositivo ha ancora una vecchia password: dall’indirizzo {source} è stato rifiutato {count|=una volta|volte}, l’ultima il {last}. Lì va inserita la nuova password, oppure va tolto l’account.

    Your login was refused {count|=once|times}, the last time {last}. Please type the password anew in the mail program, with its small and large letters; if it is refused again, we will set a new one.
    L’accesso è stato rifiutato {count|=una volta|volte}, l’ultima il {last}. La password va riscritta nel programma di posta, badando a maiuscole e minuscole; se viene rifiutata ancora, ne imposteremo una nuova.

    Your login was most likely refused {count|=once|times}, the last time {last}. Please type the password anew in the mail program; if it does not help, we will set a new one.
    Con ogni probabilità l’accesso è stato rifiutato {count|=una volta|volte}, l’ultima il {last}. La password va riscritta nel programma di posta; se non basta, ne imposteremo una nuova.

    Your mail program wants to send the password without encryption, which our server refuses. Please switch on SSL/TLS in its settings, for receiving and for sending.
    Il programma di posta vuole mandare la password senza cifratura, e il nostro server non lo permette. Nelle impostazioni va attivato SSL/TLS, per la ricezione e per l’invio.

    Your mail program and our server do not agree on the encryption. Most often the program is old: please bring it up to date.
    Il programma di posta e il nostro server non si accordano sulla cifratura. Di solito il programma è vecchio: va aggiornato.

    Two of your devices open the mailbox at the same time, and one has to wait. Please close the mail program on one of them, or let it look for mail less often.
    Due dispositivi aprono la casella nello stesso momento e uno deve aspettare. Occorre chiudere il programma di posta su uno dei due, o fargli controllare la posta meno spesso.

    Your connection keeps breaking off in the middle. Most often it is the network or a virus scanner: please try it from another network.
    La connessione continua a interrompersi a metà. Di solito è la rete o un antivirus: conviene provare da un’altra rete.

    Your mail program leaves all mail on the server, and the mailbox grows. Please let it delete there what it has fetched, after some days.
    Il programma di posta lascia tutto sul server e la casella cresce. Va impostato perché dopo qualche giorno cancelli dal server ciò che ha scaricato.

    Somebody on the internet guesses passwords for your account, as happens to many. We see no login of theirs that worked; you need do nothing.
    Qualcuno su Internet prova password a caso per questo account, come succede a molti. Non vediamo nessun suo accesso riuscito; non c’è nulla da fare.

    Your last login that worked was {time}; after that you were refused, the last time {last}. Please type the password anew.
    L’ultimo accesso riuscito è del {time}; dopo ci sono stati rifiuti, l’ultimo il {last}. La password va riscritta.

    In what we see your logins work: the last was {time} by {protocol}.
    Per quel che vediamo gli accessi funzionano: l’ultimo è del {time}, con {protocol}.

    We see {count|refused login|refused logins} of yours, the last {last}, and none that worked. Please type name and password anew.
    Vediamo {count|accesso rifiutato|accessi rifiutati}, l’ultimo il {last}, e nessuno riuscito. Nome e password vanno riscritti.

    Your last login that worked was {time}; after that the server turned you away, the last time {last}, for a reason that is not the password: {reason}. We look into it.
    L’ultimo accesso riuscito è del {time}; dopo di allora il server l’ha respinto, l’ultima volta il {last}, per un motivo che non è la password: {reason}. Ce ne occupiamo noi.

    We see {count|refused login|refused logins} of yours and none that worked; the last one, {last}, for a reason that is not the password: {reason}. We look into it.
    Vediamo {count|accesso rifiutato|accessi rifiutati} e nessuno riuscito; l’ultimo, del {last}, per un motivo che non è la password: {reason}. Ce ne occupiamo noi.

    In this log we see no login of yours at all.
    Nei nostri registri non vediamo nessun accesso.

    Of what you sent {count|message|messages} could not be delivered, the last one to {recipient}, {time}.
    Di quanto spedito, {count|messaggio non è stato consegnato|messaggi non sono stati consegnati}, l’ultimo a {recipient}, il {time}.

    We do not see everything in this log.
    Nei nostri registri non si vede tutto.

    most likely not theirs: whoever guessed the password
    molto probabilmente non loro: chi ha indovinato la password
    """#
}
