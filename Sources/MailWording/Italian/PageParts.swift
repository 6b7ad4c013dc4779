/// What the pages about one user and one remote machine have in common.
extension Italian {
  static let pageParts = #"""
    {list}, others {count}
    {list}, altri {count}

    {list} and {count} more
    {list} e {count|altro|altri}

    Log
    Log

    {lines|line|lines}, none with a time
    {lines|riga|righe}, nessuna con un orario

    {start} to {end}, {lines|line|lines}, {share} of them understood
    dal {start} al {end}, {lines|riga|righe}, di cui {share} comprese

    The reading was stopped before the end of the log: what follows is a part of the truth.
    La lettura è stata interrotta prima della fine del log: ciò che segue è una parte della verità.

    Only {share} of the lines were understood: this may be a part of the truth, and what is not here is no sign of health.
    Solo {share} delle righe sono state comprese: può essere una parte della verità, e ciò che manca non è segno di buona salute.

    {count}: {list}
    {count}: {list}

    none
    nessuno

    handed on to another server
    passato a un altro server

    still waiting
    ancora in attesa

    sent back
    tornato al mittente

    given up after waiting
    abbandonato dopo l’attesa

    turned away
    respinto

    thrown away
    scartato

    on hold
    trattenuto

    deleted from the queue
    cancellato dalla coda

    on its way
    in viaggio

    of unknown outcome
    di esito ignoto

    {count|delivered|delivered}
    {count|consegnato|consegnati}

    {count|handed on to another server|handed on to other servers}
    {count|passato a un altro server|passati ad altri server}

    {count|still waiting|still waiting}
    {count|ancora in attesa|ancora in attesa}

    {count|sent back|sent back}
    {count|tornato al mittente|tornati al mittente}

    {count|given up after waiting|given up after waiting}
    {count|abbandonato dopo l’attesa|abbandonati dopo l’attesa}

    {count|turned away|turned away}
    {count|respinto|respinti}

    {count|thrown away|thrown away}
    {count|scartato|scartati}

    {count|on hold|on hold}
    {count|trattenuto|trattenuti}

    {count|deleted from the queue|deleted from the queue}
    {count|cancellato dalla coda|cancellati dalla coda}

    {count|on its way|on their way}
    {count|in viaggio|in viaggio}

    {count|of unknown outcome|of unknown outcome}
    {count|di esito ignoto|di esito ignoto}

    From {sender}, {outcome}{id? (~)}
    Da {sender}, {outcome}{id? (~)}

    From {sender} to {recipient}{relay?, by way of ~}: {outcome}{id? (~)}
    Da {sender} a {recipient}{relay?, tramite ~}: {outcome}{id? (~)}

    What was found
    Che cosa è stato trovato

    Nothing was found that is wrong here.
    Non è stato trovato nulla che non va.

    Finding
    Codice

    Most likely
    Probabilmente

    {first}{last? to ~}, {count|=once|times}
    {first}{last? – ~}, {count|=una volta|volte}

    {count|=once|times}
    {count|=una volta|volte}

    Searched
    Cercato in

    Only from
    Solo dal

    Only before
    Solo prima del

    {start} to {end}
    dal {start} al {end}

    Named by
    Nominato da

    Names like it
    Nomi simili

    Name
    Nome

    Not found: {asked}
    Non trovato: {asked}

    Never seen here between {start} and {end}: the log was understood and has no gap there.
    Mai visto qui tra il {start} e il {end}: in quel tempo il log è stato compreso e non ha lacune.

    Not found, which does not mean that it was not here: {reason}.
    Non trovato, il che non significa che non ci sia stato: {reason}.

    the log has nothing of that time
    il log non ha nulla di quel periodo

    a part of the log could not be read
    una parte del log non si è potuta leggere

    only {share} of the lines were understood
    solo {share} delle righe sono state comprese

    some lines name it, though they belong to no session and no message
    alcune righe lo nominano, ma non appartengono a nessuna sessione né a un messaggio

    this log tells of nobody's logins, so it is not the one in which they would stand
    questo log non riporta accessi di nessuno, quindi non è quello in cui starebbero

    this log names no remote machine at all
    questo log non nomina nessuna macchina remota

    no line has a time
    nessuna riga ha un orario

    the log is silent for a part of the time
    il log tace per una parte del periodo

    Addresses
    Indirizzi

    Protocol
    Protocollo

    Refused
    Rifiutati

    First
    Primo

    Last
    Ultimo

    no such recipient
    destinatario inesistente

    mailbox full
    casella piena

    mailbox disabled
    casella disattivata

    the domain takes no mail
    il dominio non accetta posta

    may not relay
    inoltro non consentito

    on a blocklist
    in una blocklist

    SPF, DKIM or DMARC
    SPF, DKIM o DMARC

    too much at once
    troppi invii in una volta

    greylisted
    greylisting

    a name could not be looked up
    nome non risolto

    no connection
    nessuna connessione

    broke off at the end, so it may arrive twice
    interrotto alla fine, quindi può arrivare due volte

    encryption failed
    cifratura fallita

    taken for spam, a virus or forbidden content
    preso per spam, virus o contenuto vietato

    taken for phishing
    preso per phishing

    too large
    troppo grande

    mail loop
    loop di posta

    the sender is refused
    mittente rifiutato

    Clock
    Orologio

    times are those of this machine; the log’s own stamps are {span} ahead
    orari di questa macchina; quelli scritti nel log sono {span} più avanti

    times are those of this machine; the log’s own stamps are {span} behind
    orari di questa macchina; quelli scritti nel log sono {span} più indietro

    the client's name is missing or does not fit its address
    il nome del client manca o non corrisponde all’indirizzo

    our login at the relay was refused
    il nostro accesso al relay è stato rifiutato

    address in letters that the other side does not take
    indirizzo in caratteri che l’altra parte non accetta

    not proper SMTP
    SMTP non corretto

    a fault of this server
    guasto di questo server

    a filter was away
    un filtro non rispondeva

    a fault of the other server
    guasto dell’altro server

    another reason
    altro motivo

    refused before a recipient was named
    respinto prima di nominare un destinatario
    """#
}
