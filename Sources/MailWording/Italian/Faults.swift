extension Italian {
  /// What went wrong with an input, an output or the way in which it was asked.
  static let faults = #"""
    Cannot open {path} ({reason}): {advice}.
    Impossibile aprire {path} ({reason}): {advice}.

    Cannot read {path} beyond byte {offset#} ({reason}): what comes before was read; check the disk or the connection.
    Impossibile leggere {path} oltre il byte {offset#} ({reason}): ciò che precede è stato letto; controllare il disco o la connessione.

    Cannot read {path}, which is not a file: name a log file.
    Impossibile leggere {path}, che non è un file: indicare un file di log.

    The file {path} was cut while it was read, after {offset#} bytes: what comes before was read; name the file to which its lines were moved, too.
    Il file {path} è stato accorciato durante la lettura, dopo {offset#} byte: ciò che precede è stato letto; indicare anche il file in cui sono state spostate le sue righe.

    Found no log file in the directory {path}: name a file, or another directory.
    Nessun file di log nella cartella {path}: indicare un file, o un’altra cartella.

    Did not enter the directory {path}, which lies too deep: name it by itself.
    Non si è entrati nella cartella {path}, troppo in profondità: indicarla da sola.

    Cannot open {path}, whose name is not UTF-8: rename it, or read it from standard input.
    Impossibile aprire {path}, il cui nome non è UTF-8: rinominarlo, o leggerlo dallo standard input.

    The {format} file {path} ends too early, after {offset#} bytes of text: what comes before was read; get a whole copy of it.
    Il file {format} {path} finisce troppo presto, dopo {offset#} byte di testo: ciò che precede è stato letto; procurarsene una copia intera.

    The {format} file {path} is damaged after {offset#} bytes of text: what comes before was read; get an intact copy of it.
    Il file {format} {path} è danneggiato dopo {offset#} byte di testo: ciò che precede è stato letto; procurarsene una copia integra.

    The {format} file {path} needs too much memory to unpack after {offset#} bytes of text: unpack it with {command}, and name the result.
    Il file {format} {path} richiede troppa memoria per essere estratto dopo {offset#} byte di testo: estrarlo con {command}, e indicare il risultato.

    Cannot read {path}, which is {format}: {remedy}.
    Impossibile leggere {path}, che è {format}: {remedy}.

    packed by compress
    compresso con compress

    packed by lz4
    compresso con lz4

    text in UTF-16
    testo in UTF-16

    convert it with iconv -f UTF-16 -t UTF-8, and name the result
    convertirlo con iconv -f UTF-16 -t UTF-8 e indicare il risultato

    a zip archive
    un archivio zip

    a 7z archive
    un archivio 7z

    a file of the journal
    un file del journal

    unpack it with gzip -d, and name the result
    estrarlo con gzip -d, e indicare il risultato

    unpack it with lz4 -d, and name the result
    estrarlo con lz4 -d, e indicare il risultato

    unpack it, and name what is in it
    estrarlo, e indicare ciò che contiene

    run journalctl --file on it with --output short-iso, and read that from standard input
    passarlo a journalctl --file con --output short-iso, e leggerne il risultato dallo standard input

    Cannot read the journal to its end (journalctl ended with status {status#}): run journalctl to see why.
    Impossibile leggere il journal fino alla fine (journalctl è uscito con stato {status#}): eseguire journalctl per vedere perché.

    Stopped before the end of the log, as asked: what is said is about the lines that were read.
    Fermato prima della fine del log, come richiesto: quanto detto riguarda le righe lette.

    {count|line holds|lines hold} a password, which is masked here, but not in the log: have it changed, and see what mailwhy report says of it.
    {count|riga contiene|righe contengono} una password, qui mascherata, ma non nel log: farla cambiare, e leggere che cosa ne dice mailwhy report.

    check the path
    controllare il percorso

    run as root, or as a member of the group that may read it
    eseguire come root, o come membro del gruppo che può leggerlo

    check where its symbolic links lead
    controllare dove portano i suoi collegamenti simbolici

    close other programs, or raise the limit
    chiudere altri programmi, o alzare il limite

    check that it can be read
    controllare che si possa leggere

    No such file or directory
    file o cartella inesistente

    Permission denied
    permesso negato

    Not a directory
    non è una cartella

    Is a directory
    è una cartella

    Operation not permitted
    operazione non permessa

    Input/output error
    errore di input/output

    Too many levels of symbolic links
    troppi collegamenti simbolici

    Too many open files
    troppi file aperti

    File name too long
    nome di file troppo lungo

    No space left on device
    spazio esaurito sul dispositivo

    Read-only file system
    file system in sola lettura

    Stale file handle
    riferimento al file non più valido

    Cannot write the output ({reason}): make room, or send it elsewhere.
    Impossibile scrivere il risultato ({reason}): fare spazio, o mandarlo altrove.

    The reader of the output has gone.
    Chi leggeva il risultato non c’è più.

    Cannot write {path} ({reason}): name a directory that exists and has room.
    Impossibile scrivere {path} ({reason}): indicare una cartella che esista e abbia spazio.

    Cannot read the key file {path} ({reason}): check the path.
    Impossibile leggere il file della chiave {path} ({reason}): controllare il percorso.

    The key file {path} is too short: give it 16 bytes or more, as head -c 32 /dev/urandom makes them.
    Il file della chiave {path} è troppo corto: dargli almeno 16 byte, come ne fa head -c 32 /dev/urandom.

    The time zone “{zone}” is not known here: give an IANA name such as Europe/Rome, or install tzdata.
    Il fuso orario “{zone}” qui non è noto: dare un nome IANA come Europe/Rome, o installare tzdata.

    {path}: the configuration cannot be read.
    {path}: la configurazione non si può leggere.

    {path}, line {line#}: a line is NAME = NUMBER, or a comment after #.
    {path}, riga {line#}: una riga è NOME = NUMERO, o un commento dopo #.

    {path}, line {line#}: there is no setting {name}; mailwhy findings --help lists them.
    {path}, riga {line#}: l’impostazione {name} non esiste; mailwhy findings --help le elenca.

    {path}, line {line#}: {name} is a whole number from 1 to {limit#}, not “{value}”.
    {path}, riga {line#}: {name} è un numero intero da 1 a {limit#}, non “{value}”.

    Found no mail log on this system: name a file, or - for standard input.
    Nessun log di posta in questo sistema: indicare un file, o - per lo standard input.

    The year {year} is not one of a mail log: give one from 1970 to 2200.
    L’anno {year} non è quello di un log di posta: darne uno dal 1970 al 2200.

    Say whose story: a login name or a mail address.
    Dire di chi: un nome di accesso o un indirizzo di posta.

    Say which: an address, a network, a host name or a domain.
    Dire quale: un indirizzo, una rete, un nome di host o un dominio.

    {host} is no network: write it as 192.0.2.0/24 or 2001:db8::/32.
    {host} non è una rete: scriverla come 192.0.2.0/24 o 2001:db8::/32.

    Say which message: a queue id, a Message-ID or an address, or --from, --to, --subject.
    Dire quale messaggio: un ID di coda, un Message-ID o un indirizzo, oppure --from, --to, --subject.

    {count#} messages fit, and a letter is about one: name its queue id, or narrow it by --since and --until.
    Corrispondono {count#} messaggi, e una risposta ne riguarda uno: indicarne l’ID di coda, o restringere con --since e --until.

    The message has several recipients: say with --id and --to whom the answer is for.
    Il messaggio ha più destinatari: dire con --id e --to per chi è la risposta.

    There is no format {format} here: use {list}.
    Qui il formato {format} non c’è: usare {list}.

    No dialect is called {name}: see mailwhy dialects.
    Nessun dialetto si chiama {name}: si veda mailwhy dialects.

    Every line with a program's name was understood: there is nothing to draft.
    Ogni riga col nome di un programma è stata compresa: non c’è nulla da proporre.

    Did not use the dialect file {path}{line?, line ~}: {reason}.
    Il file di dialetto {path}{line?, riga ~} non è stato usato: {reason}.

    it cannot be read ({reason})
    non si può leggere ({reason})

    it is not a file
    non è un file

    its owner is neither root nor you: chown root it if you trust it
    non appartiene né a root né a chi esegue: se ci si fida, chown root

    everybody may write into it: chmod o-w it if you trust what it says
    chiunque può scriverci: se ci si fida di ciò che dice, chmod o-w

    there are more than {limit#} files in the folder
    nella cartella ci sono più di {limit#} file

    it is larger than {limit#} MiB
    è più grande di {limit#} MiB

    it names no service: begin it with “service: NAME”
    non nomina alcun servizio: cominciarlo con “service: NOME”

    with it there would be more than {messages#} messages or {services#} services
    con esso ci sarebbero più di {messages#} messaggi o {services#} servizi

    the line is longer than {limit#} bytes
    la riga è più lunga di {limit#} byte

    a control character
    un carattere di controllo

    a line is “key: value”, or a comment behind #, or empty
    una riga è “chiave: valore”, o un commento dopo #, o vuota

    the first line of a dialect file is “service: NAME”
    la prima riga di un file di dialetto è “service: NOME”

    “{key}” is nothing that a message has: {list}
    “{key}” non è cosa che un messaggio abbia: {list}

    “{key}” belongs to a message: begin it with “message: NAME”
    “{key}” appartiene a un messaggio: cominciarlo con “message: NOME”

    “{key}” is nothing that a service has: {list}
    “{key}” non è cosa che un servizio abbia: {list}

    a name is made of letters, digits, hyphens and points
    un nome è fatto di lettere, cifre, trattini e punti

    “{text}” is no {what}: {list}
    “{text}” non è {what}: {list}

    way to tie sessions
    un modo di legare le sessioni

    protocol
    un protocollo

    action
    un’azione

    outcome
    un esito

    category
    una categoria

    “{text}” is neither yes nor no
    “{text}” non è né yes né no

    a protocol is told as PROGRAM=PROTOCOL; the program - is a line without a tag
    un protocollo si scrive PROGRAMMA=PROTOCOLLO; il programma - è una riga senza etichetta

    a severity is warn or fail, and behind it the word in quotes
    una gravità è warn o fail, e dopo di essa la parola tra virgolette

    the severity word is missing
    manca la parola della gravità

    nothing stands behind “{key}:”
    dopo “{key}:” non c’è nulla

    “{text}” is the code of no finding
    “{text}” non è il codice di alcun riscontro

    “reads:” tells of a hostile sample, which comes first
    “reads:” parla di un esempio ostile, che viene prima

    what is read is told as FIELD = VALUE
    ciò che si legge si scrive CAMPO = VALORE

    “{key}” is no field
    “{key}” non è un campo

    “{name}” is no field
    “{name}” non è un campo

    the message “{name}” stands in line {line#} already
    il messaggio “{name}” c’è già alla riga {line#}

    “{service}” is a new service: name its programs in a line “programs: NAME …”
    “{service}” è un servizio nuovo: nominarne i programmi in una riga “programs: NOME …”

    “{program}” is none of the programs of {service}
    “{program}” non è fra i programmi di {service}

    the message “{name}” has no {what}
    il messaggio “{name}” non ha {what}

    template
    un modello

    sample: give a real line for it
    un esempio: dargli una riga vera

    sentence that says what it means
    una frase che dica che cosa significa

    no template of the message captures “{field}”
    nessun modello del messaggio cattura “{field}”

    the hostile sample gives “{value}” for {field}
    l’esempio ostile dà “{value}” per {field}

    the sample is understood as {code}, which fits it more closely: name the message so to put it in its place, or make the template more exact
    l’esempio è compreso come {code}, che gli si adatta meglio: dare al messaggio quel nome per metterlo al suo posto, o rendere il modello più esatto

    none of the templates fits the sample from here on
    da qui in poi nessuno dei modelli corrisponde all’esempio

    the template does not fit the sample from here on
    da qui in poi il modello non corrisponde all’esempio

    a brace is closed that was not opened
    si chiude una graffa che non è stata aperta

    an optional part inside an optional part
    una parte facoltativa dentro una parte facoltativa

    a detour without text
    una deviazione senza testo

    a brace is not closed
    una graffa non è chiusa

    “{word}” is no kind: {list}
    “{word}” non è un tipo: {list}

    two captures with no text between them
    due catture senza testo in mezzo

    more than {limit#} optional parts: write several templates
    più di {limit#} parti facoltative: scrivere più modelli

    a template without a word of its own fits every line
    un modello senza una parola propria corrisponde a ogni riga

    Give --quiet or --verbose, not both.
    Indicare --quiet o --verbose, non entrambi.

    --top is a whole number from 1 on.
    --top è un numero intero da 1 in su.

    What was piped goes on until {date}, which is still to come: where its lines name no year, say that of the last one with --year, or name the file instead.
    Quanto è arrivato dalla pipe continua fino al {date}, che deve ancora venire: se le righe non indicano l’anno, dare quello dell’ultima con --year, oppure indicare il file.
    """#
}
