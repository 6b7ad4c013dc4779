extension Italian {
  static let journeyPage = #"""
    {client?~ }connected to {host} ({program})
    {client?~ }si è connesso a {host} ({program})

    {host} took it in as {id}{client?, from ~}{user?, logged in as ~}{from?, sender ~}
    {host} l’ha accettato come {id}{client?, da ~}{user?, con l’accesso di ~}{from?, mittente ~}

    {host} noted its Message-ID as {email.message_id}
    {host} ne ha annotato il Message-ID: {email.message_id}

    It is in the queue of {host} as {id}{from?, from ~}, {mail.size|byte|bytes}{mail.recipients?, recipients: ~}
    È nella coda di {host} come {id}{from?, da ~}, {mail.size|byte|byte}{mail.recipients?, destinatari: ~}

    It is in the queue of {host} as {id}{from?, from ~}{mail.recipients?, recipients: ~}
    È nella coda di {host} come {id}{from?, da ~}{mail.recipients?, destinatari: ~}

    {host} took it up again for another try
    {host} l’ha ripreso per un altro tentativo

    {host} passed it on{relay? to ~} for {to}
    {host} l’ha passato{relay? a ~} per {to}

    Delivered on {host} to {to}{original?, asked for as ~}{relay?, by ~}
    Consegnato su {host} a {to}{original?, indirizzato come ~}{relay?, da ~}

    {host} handed it{relay? to ~} for {to}{original?, asked for as ~}
    {host} l’ha trasmesso{relay? a ~} per {to}{original?, indirizzato come ~}

    {host} could not deliver it to {to} for now{relay?, at ~}
    Per ora {host} non è riuscito a consegnarlo a {to}{relay?, presso ~}

    It cannot be delivered to {to}{relay?: ~ refused it}
    Non può essere consegnato a {to}{relay?: ~ l’ha rifiutato}

    {host} turned it away{client?, from ~}{from?, sender ~}{to?, recipient ~}
    {host} l’ha respinto{client?, da ~}{from?, mittente ~}{to?, destinatario ~}

    {host} gave up: it was in the queue too long
    {host} ha rinunciato: era in coda da troppo tempo

    {host} is done with {id}
    {host} ha finito con {id}

    {host} made a notification{mail.related_id?: ~}
    {host} ha preparato una notifica{mail.related_id?: ~}

    ({span} later)
    ({span} dopo)

    {count|step|steps} in the middle of this journey are left out: they were too many.
    {count|passo è omesso|passi sono omessi} nel mezzo di questo percorso: erano troppi.

    What became of it the log does not tell.
    Il log non dice che cosa ne è stato.

    Delivered to {to}{host? on ~}{time?, ~}{took?, ~ after it came in}.
    Consegnato a {to}{host? su ~}{time? il ~}{took?, ~ dopo l’arrivo}.

    Handed{relay? to ~}{time? on ~} for {to}, and taken there.
    Trasmesso{relay? a ~}{time? il ~} per {to}, e lì accettato.

    The reply is the proof for the postmaster there; what became of it afterwards only their log can tell.
    La risposta è la prova per il postmaster di destinazione; che cosa ne è stato poi lo dice solo il loro log.

    The replies are the proof for the postmasters there; what became of it afterwards only their logs can tell.
    Le risposte sono la prova per i postmaster di destinazione; che cosa ne è stato poi lo dicono solo i loro log.

    No further try is logged in the {span} until then.
    Da allora fino alla fine del log, per {span}, non è registrato nessun altro tentativo.

    The log names no recipient of it.
    Il log non ne nomina nessun destinatario.

    Still in the queue{host? of ~} for {to} when the log ends{end? on ~}: {tries|try has|tries have} failed, the last{time? on ~}.
    Ancora in coda{host? su ~} per {to} quando il log finisce{end? il ~}: {tries|tentativo fallito|tentativi falliti}, l’ultimo{time? il ~}.

    The next try is most likely about {next}: an estimate from the times between its tries.
    Il prossimo tentativo è molto probabilmente verso il {next}: stima dagli intervalli fra i suoi tentativi.

    {host?~ }will give up about {expires}: an estimate from how long other messages stayed in its queue.
    {host?~ }rinuncerà verso il {expires}: stima da quanto altri messaggi sono rimasti nella sua coda.

    Refused for {to}{time? on ~} by {refuser}. It will not be tried again.
    Rifiutato per {to}{time? il ~} da {refuser}. Non si riproverà.

    Turned away for {to}{time? on ~} by {refuser}: it was never taken in here.
    Respinto per {to}{time? il ~} da {refuser}: qui non è mai stato accettato.

    Given up for {to}{time? on ~}: it waited too long in the queue.
    Abbandonato per {to}{time? il ~}: ha atteso troppo a lungo in coda.

    Thrown away for {to}{time? on ~} by a rule of this server: nobody is told of it.
    Scartato per {to}{time? il ~} da una regola di questo server: nessuno ne viene avvertito.

    On hold for {to}{time? since ~}: it waits for a person who releases it.
    Trattenuto in coda (hold) per {to}{time? dal ~}: attende che qualcuno lo rilasci.

    Deleted from the queue for {to}{time? on ~} by a command of an operator.
    Cancellato dalla coda per {to}{time? il ~} con un comando di chi amministra.

    Still on its way to {to} when the log ends{end? on ~}; no try is logged yet.
    Ancora in viaggio verso {to} quando il log finisce{end? il ~}; nel log non c’è ancora alcun tentativo.

    What became of it for {to} the log does not tell.
    Il log non dice che cosa ne è stato per {to}.

    Turned away by {refuser}{from?, sender ~}: it was never taken in here.
    Respinto da {refuser}{from?, mittente ~}: qui non è mai stato accettato.

    Reply
    Risposta

    Message {id}{from? from ~}{to? to ~}: {outcome}
    Messaggio {id}{from? da ~}{to? a ~}: {outcome}

    Journey
    Percorso

    State
    Stato

    What mailwhy found about it
    Che cosa ha trovato mailwhy al riguardo

    Notification about
    Notifica su

    Notification
    Notifica

    {id} to {to}: {outcome}
    {id} a {to}: {outcome}

    {count|message fits|messages fit}: oldest first.
    {count|messaggio corrisponde|messaggi corrispondono}: prima i più vecchi.

    Only the newest {shown} are shown: narrow it by --since, --until, --from or --to.
    Si mostrano solo i {shown} più recenti: restringere con --since, --until, --from o --to.

    One of them: mailwhy message {id}; every journey: --all.
    Uno di essi: mailwhy message {id}; tutti i percorsi: --all.

    Only the newest {shown} journeys are told: narrow it by --since, --until, --from or --to.
    Si raccontano solo i {shown} percorsi più recenti: restringere con --since, --until, --from o --to.

    To
    A

    Login
    Accesso

    Client
    Client

    Message-ID
    Message-ID

    Queue id
    ID di coda

    Queue ids
    ID di coda

    Hosts
    Host

    Size
    Dimensione

    Outcome
    Esito

    About your message of {time}:
    A proposito del messaggio del {time}:

    About the message{from? from ~} of {time}:
    A proposito del messaggio{from? di ~} del {time}:

    About a message
    A proposito di un messaggio

    It was not accepted here, and whoever sent it was told so at once.
    Qui non è stato accettato, e chi l’ha inviato ne è stato avvertito subito.

    What became of it, our records do not tell.
    Dai nostri registri non risulta che cosa ne è stato.

    Our system has sent the sender a message about it.
    Il nostro sistema ne ha dato avviso al mittente con un messaggio.

    Our system has sent you a message about it.
    Il nostro sistema ne ha dato avviso con un messaggio.

    Please send it again when that is mended.
    Si prega di inviarlo di nuovo quando il problema è risolto.

    Please correct the address before you send it again.
    Si prega di correggere l’indirizzo prima di inviarlo di nuovo.

    Please ask the sender to correct the address and to send it again.
    Si prega di chiedere al mittente di correggere l’indirizzo e di inviarlo di nuovo.

    Please change it before you send it again.
    Si prega di modificarlo prima di inviarlo di nuovo.

    Please ask the sender to send it again when that is mended.
    Si prega di chiedere al mittente di inviarlo di nuovo quando il problema è risolto.

    Please ask the sender to change it and to send it again.
    Si prega di chiedere al mittente di modificarlo e di inviarlo di nuovo.

    It was put into the mailbox of {to}{time? on ~}. If it cannot be seen there, please look into the folder for unwanted mail and at the filters of the mail program.
    È stato messo nella casella di {to}{time? il ~}. Se lì non si vede, è bene guardare nella cartella della posta indesiderata e nei filtri del programma di posta.

    Another mail server, on the way to {to}, accepted it{time? on ~}. If it did not arrive, the provider of that address can look for it by this time.
    Un altro server di posta, sulla strada verso {to}, l’ha accettato{time? il ~}. Se non è arrivato, il provider di quell’indirizzo può cercarlo in base a quest’ora.

    It could not be delivered to {to} yet{reason?: ~}. We will go on trying; nothing needs to be done for now, and if it fails for good the sender is told.
    Non è stato ancora possibile consegnarlo a {to}{reason?: ~}. Continueremo a provare; per ora non occorre fare nulla, e se alla fine non riesce il mittente viene avvertito.

    It could not be delivered to {to}{reason?: ~}. {told?~ }{again}
    Non è stato possibile consegnarlo a {to}{reason?: ~}. {told?~ }{again}

    It was not accepted for {to}{reason?: ~}. {again}
    Non è stato accettato per {to}{reason?: ~}. {again}

    It could not be delivered to {to}, although we tried for as long as our server does{reason?: ~}. {told?~ }Please try again later or in another way.
    Non è stato possibile consegnarlo a {to}, benché il nostro server abbia provato per tutto il tempo previsto{reason?: ~}. {told?~ }Si prega di riprovare più tardi o in altro modo.

    It was held back by a protective rule of our server for {to}. Please ask the postmaster.
    È stato trattenuto da una regola di protezione del nostro server per {to}. Si prega di rivolgersi al postmaster.

    It has not yet been delivered to {to}: it waits until our postmaster has looked at it.
    Non è stato ancora consegnato a {to}: attende che il nostro postmaster lo esamini.

    It was taken out of the queue for {to} by hand. Please ask our postmaster why.
    È stato tolto a mano dalla coda per {to}. Il motivo si può chiedere al nostro postmaster.

    It is on its way to {to}. Please give it a little time.
    È in viaggio verso {to}. Si prega di avere un po’ di pazienza.

    What became of it for {to}, our records do not tell. Please ask the postmaster.
    Dai nostri registri non risulta che cosa ne è stato per {to}. Si prega di rivolgersi al postmaster.

    there is no such address, so please check how it is written
    l’indirizzo non esiste; è bene controllare come è scritto

    the domain of the address was not found, so please check how it is written
    il dominio dell’indirizzo non è stato trovato; è bene controllare come è scritto

    the sender's address was not accepted
    l’indirizzo del mittente non è stato accettato

    the mailbox is not in use
    la casella non è in uso

    the mailbox is full
    la casella è piena

    the message is too large
    il messaggio è troppo grande

    the mail server there could not be reached
    il server di posta di destinazione non è raggiungibile

    the mail server there asks to wait
    il server di posta di destinazione chiede di attendere

    the domain of the address takes no mail, so please check how it is written
    il dominio dell’indirizzo non riceve posta; è bene controllare come è scritto

    the mail server there does not take mail for this address
    il server di posta di destinazione non accetta posta per questo indirizzo

    the mail server there does not take mail from our server at present
    il server di posta di destinazione al momento non accetta posta dal nostro server

    the mail server there could not verify the sender
    il server di posta di destinazione non ha potuto verificare il mittente

    the connection broke off at the end, so that it may have arrived all the same
    la connessione è caduta alla fine, e può darsi che sia arrivato lo stesso

    no secure connection to the mail server there could be made
    non è stato possibile stabilire una connessione sicura con il server di posta di destinazione

    its contents were not accepted there
    il contenuto non è stato accettato dal server di posta di destinazione

    it went in a circle between mail servers
    è andato in circolo fra i server di posta

    the mail server there cannot take the letters of an address
    il server di posta di destinazione non accetta i caratteri di un indirizzo

    our mail server does not send on for the server or program that it came from
    il nostro server di posta non inoltra per il server o il programma da cui è arrivato

    our mail server does not take mail from the server that sent it at present
    il nostro server di posta al momento non accetta posta dal server che l’ha inviato

    our mail server could not verify the sender
    il nostro server di posta non ha potuto verificare il mittente

    our mail server asked the sending server to wait
    il nostro server di posta ha chiesto al server che invia di attendere

    a domain that it names was not found
    un dominio che vi è indicato non è stato trovato

    our mail server did not accept its contents
    il nostro server di posta non ne ha accettato il contenuto

    our mail server cannot take the letters of an address
    il nostro server di posta non accetta i caratteri di un indirizzo

    there is a fault on our side
    c’è un guasto dalla nostra parte

    the mail server there has a fault of its own
    il server di posta di destinazione ha un guasto

    It was filed into the folder {folder}.
    È stato messo nella cartella {folder}.

    Near it
    Simili

    this log does not tell subjects
    questo log non riporta gli oggetti

    Where the fault in the line before is explained.
    Dove si spiega il guasto della riga precedente.
    """#
}
