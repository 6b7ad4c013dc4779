extension Italian {
  /// What the settings of the configuration mean.
  static let thresholds = #"""
    refused logins from one source in ten minutes
    accessi rifiutati da un indirizzo in dieci minuti

    refused logins from one source in an hour
    accessi rifiutati da un indirizzo in un’ora

    names that one source tries in an hour
    nomi che un indirizzo prova in un’ora

    names that a source tries in a minute, and nothing else
    nomi che un indirizzo prova in un minuto, senza fare altro

    sources from which one name is tried
    indirizzi da cui si prova un nome

    networks to which those sources belong
    reti a cui appartengono quegli indirizzi

    refusals at regular intervals that are a saved old password
    rifiuti a intervalli regolari che sono una vecchia password salvata

    how long they must go on, in seconds
    quanto devono durare, in secondi

    users that make a source an office or a web mail server
    utenti che fanno di un indirizzo un ufficio o una webmail

    connections without a login to a daemon that logs no refusal
    connessioni senza accesso a un demone che non annota i rifiuti

    refusals of a name that does not exist
    rifiuti di un nome che non esiste

    users refused at once from where they always log in
    utenti rifiutati insieme da dove accedono sempre

    within how many seconds
    entro quanti secondi

    connections turned away by a limit
    connessioni respinte da un limite

    logins with a mechanism that is not offered
    accessi con un meccanismo che non è offerto

    sessions of one user that break off
    sessioni di un utente che si interrompono

    sessions in a row that break off at the same message
    sessioni di fila che si interrompono sullo stesso messaggio

    POP3 sessions in which nothing is deleted
    sessioni POP3 in cui non si cancella nulla

    messages in such a mailbox
    messaggi in una casella simile

    by how many messages it has grown
    di quanti messaggi è cresciuta

    seconds between logins that are too few
    secondi tra un accesso e l’altro che sono troppo pochi

    how long that must go on, in seconds
    quanto deve durare, in secondi

    IMAP sessions that one user holds open at once
    sessioni IMAP che un utente tiene aperte insieme

    how long each must be open, in seconds
    quanto ciascuna deve restare aperta, in secondi

    logins in a row, most of them slow
    accessi di fila, per lo più lenti

    seconds from the connection to the login that are slow
    secondi dalla connessione all’accesso oltre i quali è lento

    connections of a stranger that try nothing
    connessioni di un estraneo che non provano nulla

    failed TLS handshakes of a day of a source that logs in
    handshake TLS falliti in un giorno di un indirizzo che fa accessi

    failed TLS handshakes of a day of a source that nobody knows
    handshake TLS falliti in un giorno di un indirizzo ignoto

    clients or recipients for whom it fails one after the other, and for all
    client o destinatari per cui fallisce uno dopo l’altro, come per tutti

    domains that cannot be reached one after the other, and all others
    domini irraggiungibili uno dopo l’altro, come tutti gli altri

    failures of a filter within five minutes
    guasti di un filtro in cinque minuti

    look-ups in the DNS that fail for now
    ricerche nel DNS che per ora falliscono

    domains that they are of
    domini a cui si riferiscono

    lines that tell of a slow disk
    righe che dicono di un disco lento

    users whose mailboxes were slow
    utenti le cui caselle erano lente

    lines of a day that tell of damage to one mailbox, or mailboxes that are damaged
    righe di un giorno che dicono di danni a una casella, o caselle danneggiate

    starts of a service within ten minutes
    avvii di un servizio in dieci minuti

    messages of strangers to strangers that were sent on
    messaggi da estranei a estranei inoltrati

    domains that they went to
    domini a cui sono andati

    messages of the system itself that nobody got
    messaggi del sistema stesso che nessuno ha ricevuto

    unknown recipients that one source tries
    destinatari ignoti che un indirizzo prova

    names among them
    nomi fra di essi

    the same of a source of which nothing was taken
    lo stesso di un indirizzo di cui non si è accettato nulla

    breaches of the protocol by one source
    violazioni del protocollo di un indirizzo

    messages of one sender in an hour
    messaggi di un mittente in un’ora

    how many times the sender's habit
    quante volte l’abitudine del mittente

    the same from places where the account never was
    lo stesso da luoghi dove quell’utente non è mai stato

    bounces to somebody who sent nothing
    rimbalzi a chi non ha spedito nulla

    servers that they come from
    server da cui arrivano

    seconds that a slow delivery takes
    secondi di una consegna lenta

    deliveries to a domain, half of them slow
    consegne a un dominio, metà delle quali lente

    failures of another server without a delivery since
    fallimenti di un altro server senza una consegna dopo

    messages that came to the same mailbox twice
    messaggi arrivati due volte alla stessa casella

    seconds that a message waits for a person
    secondi che un messaggio attende una persona

    recipients of a message that some were refused of
    destinatari di un messaggio di cui alcuni rifiutati

    messages of our domain without a signature
    messaggi del nostro dominio senza firma

    messages of a sender that were taken before one is refused as spam
    messaggi accettati da un mittente prima che uno sia rifiutato come spam

    scans that take too long
    scansioni che durano troppo

    messages of a web server in an hour
    messaggi di un server web in un’ora

    connections of one source in a minute
    connessioni di un indirizzo in un minuto

    their share of all, in per cent
    la loro quota sul totale, in percentuale

    messages in our name from outside
    messaggi a nostro nome dall’esterno

    sources that they come from
    indirizzi da cui arrivano

    lines that are in the log twice
    righe che stanno due volte nel log

    messages between hosts whose clocks are hours apart
    messaggi tra host con orologi sfasati di ore

    logins that all seem to come from one machine
    accessi che sembrano venire tutti da una macchina

    users that they are of
    utenti di cui sono

    sessions of which the beginning is not logged
    sessioni il cui inizio non è annotato

    shortest silence that is told, in seconds
    il silenzio più breve che si segnala, in secondi

    seconds of a scan that takes too long
    secondi di una scansione che dura troppo

    messages of strangers in an hour of which a list refuses most
    messaggi di estranei in un’ora che una lista rifiuta per lo più

    domains among them whose mail was taken before
    domini fra di essi la cui posta prima era accettata

    deliveries that wait for want of a way by IPv6
    consegne che aspettano per mancanza di una via in IPv6

    domains that they go to
    domini a cui vanno
    """#
}
