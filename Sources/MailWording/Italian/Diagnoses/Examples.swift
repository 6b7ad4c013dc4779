extension Italian {
  /// Why the example of a diagnosis shows it.
  static let examples = #"""
    the login that the clock puts after the refusals was written before them
    l’accesso che l’orologio mette dopo i rifiuti è stato scritto prima di essi

    she logged in before, and is refused now
    prima accedeva, e ora è rifiutata

    the end of each connection names her, but no login was told
    la fine di ogni connessione la nomina, ma non è annotato alcun accesso

    she logs in at work, and a device elsewhere is refused every fifteen minutes
    accede dal lavoro, e un dispositivo altrove è rifiutato ogni quindici minuti

    ten names that nobody here has, through the web mail of this machine
    dieci nomi che qui nessuno ha, attraverso la webmail di questa macchina

    twelve refusals in six minutes, from where nobody ever logged in
    dodici rifiuti in sei minuti, da dove nessuno ha mai fatto l’accesso

    eight names in four minutes
    otto nomi in quattro minuti

    twelve addresses of four networks, one try each
    dodici indirizzi di quattro reti, un tentativo ciascuno

    a login after many refusals, from where nobody logs in
    un accesso dopo molti rifiuti, da dove nessuno accede

    while one session is open, the next gets no mailbox
    mentre una sessione è aperta, la successiva non ottiene la casella

    the file is no mailbox any more
    il file non è più una casella

    nothing is deleted, and the mailbox grows from 120 to 164 messages
    non si cancella nulla, e la casella cresce da 120 a 164 messaggi

    ten sessions in a row break off
    dieci sessioni di fila si interrompono

    a mail program without TLS comes again and again
    un programma di posta senza TLS torna di continuo

    where somebody logs in, a second device does not trust the certificate
    da dove qualcuno accede, un secondo dispositivo non si fida del certificato

    too many connections of one office
    troppe connessioni di un ufficio

    the directory does not answer, and everybody is refused
    la directory non risponde, e tutti sono rifiutati

    the receiving server knows no such mailbox
    il server ricevente non conosce quella casella

    the recipient’s box at another provider has no room
    la casella del destinatario presso un altro provider è piena

    she reads her mail from there, and sends without logging in
    da lì legge la posta, e spedisce senza fare l’accesso

    the list is named in the reply
    la risposta nomina la lista

    our domain’s mail is not signed, and its SPF does not name this server
    la posta del nostro dominio non è firmata, e il suo SPF non nomina questo server

    put off at first, and taken six minutes later
    rinviato la prima volta, e accettato sei minuti dopo

    no such domain
    il dominio non esiste

    refused at each try
    rifiutata a ogni tentativo

    the certificate is not trusted, and it must be
    il certificato non è fidato, e deve esserlo

    taken for a virus
    scambiato per un virus

    the other server told its limit before
    l’altro server aveva detto prima il suo limite

    the domain’s mail server is this one
    il server di posta del dominio è questo

    tried until the time was over
    tentato finché è scaduto il tempo

    the program that delivers is not there
    il programma che consegna non c’è

    the sender’s domain is the machine’s own name
    il dominio del mittente è il nome della macchina stessa

    the milter does not listen, and mail is put off
    il milter non è in ascolto, e la posta è rinviata

    the mail for one domain fills the queue
    la posta per un dominio riempie la coda

    no room for new mail
    non c’è spazio per nuova posta

    a table is missing, and the server stops at it
    manca una tabella, e il server si ferma lì

    the table of the domains cannot be asked
    la tabella dei domini non si può interrogare

    killed again and again
    ucciso di continuo

    no more files can be opened
    non si possono aprire altri file

    twenty-four look-ups for twelve domains within four minutes
    ventiquattro ricerche per dodici domini in quattro minuti

    clients of two networks say so
    lo dicono i client di due reti

    stopped and started again
    fermato e riavviato

    six messages a day, and then hundreds within an hour, many to nobody
    sei messaggi al giorno, e poi centinaia in un’ora, molti a nessuno

    thirty names from a dictionary, none of which exists
    trenta nomi da un dizionario, nessuno dei quali esiste

    a stranger tries one trick after the other
    un estraneo prova un trucco dopo l’altro

    a web browser’s language at the mail server
    il linguaggio di un browser al server di posta

    forty bounces of many servers to somebody who sent nothing
    quaranta rimbalzi di molti server a chi non ha spedito nulla

    the logger says that it dropped lines
    il logger dice di avere scartato righe

    the clock daemon says so
    lo dice il demone dell’orologio

    zero bytes, as a crash leaves them
    byte nulli, come li lascia un crash

    a greeting that looks like a delivery
    un saluto che somiglia a una consegna

    from her own address, with the domain that the server does not want
    dal suo stesso indirizzo, col dominio che il server non vuole

    the account has expired, as PAM says
    l’account è scaduto, come dice PAM

    five sessions end at the same place, after two minutes each
    cinque sessioni finiscono allo stesso punto, dopo due minuti ciascuna

    once is enough to miss mail in the other server
    basta una volta perché la posta manchi nell’altro server

    thirty-two at once, all day
    trentadue insieme, tutto il giorno

    a mail program that asks for NTLM every five minutes
    un programma di posta che chiede NTLM ogni cinque minuti

    each login of everybody takes twenty seconds
    ogni accesso di chiunque dura venti secondi

    thirty connections at odd moments, and never a login
    trenta connessioni a momenti sparsi, e mai un accesso

    every twenty seconds, for more than an hour
    ogni venti secondi, per più di un’ora

    not used any more
    non più in uso

    Postfix reads it in the DNS
    Postfix lo legge nel DNS

    the address has no reverse name
    l’indirizzo non ha un nome inverso

    the provider does not know the password any more
    il provider non riconosce più la password

    each of sixty messages waits half an hour in the queue
    ciascuno di sessanta messaggi aspetta mezz’ora in coda

    the receiver did not confirm in time
    il ricevente non ha confermato in tempo

    a header rule of Postfix
    una regola di Postfix sulle intestazioni

    a header rule stopped it, and the log ends
    una regola sulle intestazioni lo ha fermato, e il log finisce

    two of twelve do not exist
    due su dodici non esistono

    its disk is full, try after try
    il suo disco è pieno, tentativo dopo tentativo

    Postfix sees that the server does not offer it
    Postfix vede che il server non lo offre

    line ends that are not allowed
    fini di riga non ammesse

    newaliases was forgotten
    ci si è dimenticati di newaliases

    mail cannot be handed in, as the queue may not be written
    la posta non si può immettere, perché non si può scrivere nella coda

    another server holds port 25
    un altro server occupa la porta 25

    a stranger writes to people of eight domains through us
    un estraneo scrive tramite noi a persone di otto domini

    her index is damaged again and again
    il suo indice si danneggia di continuo

    the mailboxes of four users take a minute to open
    le caselle di quattro utenti impiegano un minuto ad aprirsi

    reports to the postmaster reach nobody
    gli avvisi al postmaster non arrivano a nessuno

    a machine that only passes mail on cannot reach its server
    una macchina che si limita a inoltrare la posta non raggiunge il suo server

    it says so itself
    lo dice da sé

    the filter is away, and the message is taken in the same session
    il filtro non c’è, e il messaggio è accettato nella stessa sessione

    no key is set up for it
    non c’è una chiave per esso

    the list answers with its code of refusal
    la lista risponde col suo codice di rifiuto

    four of her messages came, and the fifth is refused
    quattro suoi messaggi sono arrivati, e il quinto è rifiutato

    again and again all its children are busy
    di continuo tutti i suoi processi figli sono occupati

    a hundred and twenty messages in twenty minutes from the web server
    centoventi messaggi in venti minuti dal server web

    three connections a second
    tre connessioni al secondo

    many strangers in our name
    molti estranei a nostro nome

    two receivers say so
    lo dicono due riceventi

    logins and logouts, and nothing before them
    accessi e uscite, e nulla prima

    vchkpw writes what was tried
    vchkpw scrive ciò che è stato provato

    each line comes twice
    ogni riga arriva due volte

    the store is two hours ahead
    lo store è avanti di due ore

    thirty logins of six users, all from the machine itself
    trenta accessi di sei utenti, tutti dalla macchina stessa

    five domains have IPv6 addresses, and no way leads there
    cinque domini hanno indirizzi IPv6, e nessuna via ci arriva

    ten names through the web mail, which tells the address
    dieci nomi attraverso la webmail, che ne dice l’indirizzo
    """#
}
