extension Italian {
  /// The frames of `explain` and `dialects`, and the tables of records.
  static let explanations = #"""
    somebody unknown
    uno sconosciuto

    A line of {service} whose wording is not known.
    Una riga di {service} la cui formulazione non è nota.

    A line of no daemon that is known.
    Una riga di nessun demone noto.

    It does not tell: {what}
    Non dice: {what}

    It is not tried again by itself; to send it again later can help.
    Il server non riprova da solo; rispedirlo più tardi può bastare.

    It is tried again by itself, which can help.
    Il server riprova da solo, e può bastare.

    To try again helps only if it is done more slowly.
    Riprovare serve solo rallentando.

    To send it again as it is does not help: something must be changed first.
    Rispedirlo com’è non serve: prima bisogna cambiare qualcosa.

    It is for the sender or the recipient to act.
    Tocca al mittente o al destinatario.

    It is for the administrator of the server that sent it to act.
    Tocca all’amministratore del server che lo ha spedito.

    It is for the other side to act.
    Tocca all’altra parte.

    Nobody needs to act.
    Nessuno deve fare nulla.

    Its words are not known here: this is what its code says.
    Le sue parole qui non sono note: questo è ciò che dice il codice.

    More of it: {command}
    Per saperne di più: {command}

    for the user
    tocca all’utente

    for the administrator
    tocca all’amministratore

    for the other side
    tocca all’altra parte

    Found:
    Si vede:

    Unless:
    Salvo:

    Unknown:
    Ignoto:

    What to do:
    Che cosa fare:

    With {service}:
    Con {service}:

    Example:
    Esempio:

    A line says so by itself.
    Lo dice una riga da sola.

    Lines say so by themselves, {count} of them at least of one subject.
    Lo dicono le righe da sole, almeno {count} di uno stesso soggetto.

    From several lines together; the example shows which, and they are marked.
    Da più righe insieme; l’esempio mostra quali, e sono segnate.

    {count#} kinds of software, {messages}
    {count#} tipi di software, {messages}

    {messages|message|messages} in {wordings|wording|wordings}
    {messages|messaggio|messaggi} in {wordings|formulazione|formulazioni}

    e.g.
    es.

    success
    riuscito

    failure
    rifiutato

    refused
    non servito

    abandoned
    abbandonato

    open
    aperto

    unknown
    ignoto

    inferred
    dedotto

    {visible} of {total|message|messages}
    {visible} di {total|messaggio|messaggi}

    delivered
    consegnato

    relayed
    passato ad altri

    deferred
    rinviato

    bounced
    rimbalzato

    expired
    scaduto

    rejected
    respinto

    discarded
    scartato

    held
    trattenuto

    deleted
    cancellato

    queued
    in coda

    mixed
    misto

    {address} (asked for as {original})
    {address} (richiesto come {original})

    and {count#} more
    e {count|altro|altri}

    differs by recipient
    diverso per destinatario

    without a queue id
    senza ID di coda

    this server ({host})
    questo server ({host})

    this server
    questo server

    from {from}
    da {from}

    to {to}
    a {to}

    subject {subject}
    oggetto {subject}

    SUBJECT
    SOGGETTO

    ACCOUNT
    ACCOUNT

    TEXT
    TESTO

    RECIPIENTS
    DESTINATARI

    SOURCE
    INDIRIZZO

    SOURCES
    INDIRIZZI

    PROGRAM
    PROGRAMMA

    WHAT
    COSA

    NAMES
    NOMI

    MINUTES
    MINUTI

    LAST
    ULTIMO

    DAY
    GIORNO

    SERVICE
    SERVIZIO

    DOMAINS
    DOMINI

    READER
    LETTORE

    OTHER
    ALTRO

    MOST
    MASSIMO

    LINES
    RIGHE

    HOST
    HOST

    GAP
    PAUSA

    WHY
    MOTIVO

    WAITING
    ATTESA

    USERS
    UTENTI

    TO
    FINE

    TIMED
    MISURATI

    TAKEN
    ACCETTATI

    REFUSED
    RIFIUTATI

    MESSAGES
    MESSAGGI

    LIMIT
    LIMITE

    KINDS
    TIPI

    KEY
    CHIAVE

    HOW
    COME

    HOURS
    ORE

    FROM
    INIZIO

    ACCEPTED
    ACCETTATI

    ID
    ID

    WAY
    VIA
    """#
}
