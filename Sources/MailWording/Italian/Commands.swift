extension Italian {
  /// The help of the commands, and what the argument parser says.
  static let commands = #"""
    OVERVIEW
    DESCRIZIONE

    USAGE
    USO

    Usage
    Uso

    ARGUMENTS
    ARGOMENTI

    OPTIONS
    OPZIONI

    SUBCOMMANDS
    COMANDI

    Error
    Errore

    Help
    Aiuto

    Examples:
    Esempi:

    file
    file

    time
    momento

    year
    anno

    zone
    fuso

    path
    percorso

    format
    formato

    when
    quando

    language
    lingua

    name
    nome

    directory
    cartella

    text
    testo

    host
    host

    query
    richiesta

    query-and-files
    richiesta-e-file

    address
    indirizzo

    reader
    lettore

    subcommand
    comando

    options
    opzioni

    (default)
    (predefinito)

    (values: {values}; default: {value})
    (valori: {values}; predefinito: {value})

    (values: {values})
    (valori: {values})

    (default: {value})
    (predefinito: {value})

    See '{command}' for more information.
    Per saperne di più: '{command}'.

    See '{command}' for detailed help.
    Per l’aiuto di un comando: '{command}'.

    Unknown option '{option}'. Did you mean '{other}'?
    Opzione sconosciuta '{option}'. Forse si intendeva '{other}'?

    Unknown option '{option}'
    Opzione sconosciuta '{option}'

    Missing value for '{option}'
    Manca il valore di '{option}'

    The option '{option}' does not take any value, but '{value}' was specified.
    L’opzione '{option}' non vuole valori, ma è stato dato '{value}'.

    Unexpected argument '{text}'
    Argomento di troppo '{text}'

    {count} unexpected arguments: '{list}'
    {count} argomenti di troppo: '{list}'

    Missing expected argument '{name}'
    Manca l’argomento '{name}'

    The value '{value}' is invalid for '{option}'. Please provide one of {list}.
    Il valore '{value}' non va bene per '{option}'. Quelli possibili: {list}.

    The value '{value}' is invalid for '{option}'
    Il valore '{value}' non va bene per '{option}'

    Show the version.
    Mostra la versione.

    Show help information.
    Mostra questo aiuto.

    Reads mail logs and says what is wrong, why, how it knows, and what to do.
    Legge i log di posta e dice che cosa non va, perché, da che cosa lo sa e che cosa fare.

    Without a command it reports. Without a file it reads the system's own mail log.
    Senza comando fa il rapporto. Senza file legge il log di posta del sistema.

    the system's mail log
    il log di posta del sistema

    a log with its rotated parts
    un log con le sue parti ruotate

    standard input
    lo standard input

    who logged in, as a table
    chi ha fatto l’accesso, in tabella

    where a message went, hop by hop
    dove è andato un messaggio, passo per passo

    one user: logins, refusals, mail
    un utente: accessi, rifiuti, posta

    a remote machine, network, domain
    una macchina remota, rete o dominio

    Exit status: 0 done; 1 done, and what was asked for was not found; 2 wrong usage; 3 an input could not be read (the others were); 4 an internal fault.
    Stato di uscita: 0 fatto; 1 fatto, ma ciò che si cercava non c’è; 2 uso sbagliato; 3 un input non si è potuto leggere (gli altri sì); 4 guasto interno.

    Says what is wrong, why, the evidence, and what to do (the main job).
    Dice che cosa non va, perché, con quali prove e che cosa fare (il compito principale).

    Tells the story of one mailbox user on one page: logins, refusals, mail, and what was found.
    Racconta in una pagina la storia di un utente di posta: accessi, rifiuti, posta e che cosa è emerso.

    NAME is a login name or a mail address; large and small letters do not matter, and the domain may be left out. The last paragraph can be read out on the telephone.
    NOME è un nome di accesso o un indirizzo di posta; maiuscole e minuscole non contano, e il dominio si può omettere. L’ultimo paragrafo si può leggere al telefono.

    Login name or mail address.
    Nome di accesso o indirizzo di posta.

    Says where one message went, hop by hop.
    Dice dove è andato un messaggio, passo per passo.

    QUERY is a queue id, a Message-ID, an address, the part before its @, or @domain. The whole log is read: --since and --until choose messages that were on their way then. Of many that fit, a table; --all tells each journey.
    RICHIESTA è un ID di coda, un Message-ID, un indirizzo, la parte prima della @, o @dominio. Il log si legge tutto: --since e --until scelgono i messaggi che erano in viaggio allora. Se ne corrispondono molti, una tabella; --all racconta ogni viaggio.

    With --from, --to or --subject, every argument is a file; name QUERY too with --id.
    Con --from, --to o --subject ogni argomento è un file; anche RICHIESTA si può dare, con --id.

    Queue id, Message-ID, address, local part or @domain; then files.
    ID di coda, Message-ID, indirizzo, parte locale o @dominio; poi i file.

    The same as QUERY, beside --from and the like.
    Lo stesso di RICHIESTA, insieme a --from e simili.

    Sender: address, local part, @domain, login, or <>.
    Mittente: indirizzo, parte locale, @dominio, nome di accesso, o <>.

    Recipient: address, local part or @domain.
    Destinatario: indirizzo, parte locale o @dominio.

    A part of the subject, where the log tells it.
    Una parte dell’oggetto, se il log lo riporta.

    Tell every journey where many messages fit.
    Racconta ogni viaggio, se corrispondono molti messaggi.

    Show the lines themselves too.
    Mostra anche le righe stesse.

    Only what can be sent to the person who asks: sender or recipient.
    Solo ciò che si può mandare a chi chiede: sender (il mittente) o recipient (il destinatario).

    Tells on one page what a machine did here: as a client, as a server, or as one that wrote the log.
    Racconta in una pagina che cosa ha fatto qui una macchina: come client, come server o come autrice del log.

    HOST is an address, a network (192.0.2.0/24), a host name, or a domain with all that is in it. Of a domain the mail for its addresses is told too, where it could not be handed over or went by another server. Of a machine that wrote the log itself its services, sessions and messages are told.
    HOST è un indirizzo, una rete (192.0.2.0/24), un nome di host, o un dominio con tutto ciò che contiene. Di un dominio si racconta anche la posta per i suoi indirizzi, quando non si è potuta consegnare o è passata per un altro server. Di una macchina che ha scritto il log stesso si dicono i servizi, le sessioni e i messaggi.

    Address, network, host name or domain.
    Indirizzo, rete, nome di host o dominio.

    Prints one record for each line: what it is, and its fields.
    Scrive un record per ogni riga: che cos’è, e i suoi campi.

    Add event.original, the line itself.
    Aggiunge event.original, la riga stessa.

    Prints one record for each connection on which someone could log in.
    Scrive un record per ogni connessione in cui qualcuno poteva fare l’accesso.

    Prints one record for each message, with what became of each recipient.
    Scrive un record per ogni messaggio, con la sorte di ciascun destinatario.

    Prints one record for each thing that is wrong or notable, the worst first.
    Scrive un record per ogni cosa che non va o è degna di nota, le peggiori per prime.

    The numbers from which on something is reported can be set in /etc/mailwhy/mailwhy.conf, or in the file of --config:
    I numeri oltre i quali una cosa viene segnalata si impostano in /etc/mailwhy/mailwhy.conf, o nel file di --config:

    Says what a log line, a reply, a status code or the code of a finding tells.
    Spiega una riga di log, una risposta, un codice di stato o il codice di un riscontro.

    The text is given as an argument, or on standard input: one line or many, a reply of several lines too.
    Il testo si dà come argomento o sullo standard input: una riga o molte, anche una risposta di più righe.

    A line, a reply, a status code or a code; without it, standard input.
    Una riga, una risposta, un codice di stato o un codice; senza, lo standard input.

    Lists the daemons and messages that are understood.
    Elenca i demoni e i messaggi che si comprendono.

    Your own dialect files add to them, or put a message in the place of another: see Documentation/dialects.md. Of those in /etc/mailwhy/dialects, only files of root or your own are read into which not everybody may write.
    I propri file di dialetto ne aggiungono, o mettono un messaggio al posto di un altro: si veda Documentation/dialects.md. Di quelli in /etc/mailwhy/dialects si leggono solo i file di root o i propri in cui non tutti possano scrivere.

    Only this software, by its service.type, with all its messages; with --draft, the logs.
    Solo questo software, indicato con il suo service.type, con tutti i suoi messaggi; con --draft, i log.

    Propose a dialect file for the lines of a log that are not understood.
    Propone un file di dialetto per le righe di un log che non si comprendono.

    With --draft: only lines from then on.
    Con --draft: solo le righe da quel momento in poi.

    Write all dialects as files into a directory.
    Scrive tutti i dialetti come file in una cartella.

    Prints the log with people's names and addresses replaced, consistently.
    Scrive il log con altri nomi e indirizzi al posto di quelli delle persone, sempre gli stessi.

    Users, mail addresses, hosts, IP addresses, Message-IDs and subjects get other names, the same for the same, so that mailwhy finds the same troubles in the result; networks stay networks. Passwords are masked. Times, queue ids, sizes and the daemons' own words stay. In lines that are not understood, whatever looks like an address, a host or a known name is replaced, and a name is known if the log tells it elsewhere (in a named pipe: before): look at the result before you give it away.
    Utenti, indirizzi di posta, host, indirizzi IP, Message-ID e oggetti ricevono altri nomi, lo stesso per lo stesso, così che mailwhy trovi nel risultato gli stessi problemi; le reti restano reti. Le password sono mascherate. Orari, ID di coda, dimensioni e parole dei demoni restano. Nelle righe che non si comprendono si sostituisce tutto ciò che somiglia a un indirizzo, a un host o a un nome noto, e un nome è noto se il log lo dice altrove (in una pipe con nome: prima): guardare il risultato prima di darlo ad altri.

    A file whose bytes are the key: the same key gives the same names. Without it, a key is made and forgotten.
    Un file i cui byte sono la chiave: la stessa chiave dà gli stessi nomi. Senza, una chiave viene creata e dimenticata.

    Leave the domains of well-known mail providers as they are.
    Lascia come sono i domini dei provider di posta più noti.

    Replace queue ids too.
    Sostituisce anche gli ID di coda.

    Files, plain or compressed, directories, or - for standard input.
    File, anche compressi, cartelle, o - per lo standard input.

    Rotated parts and several logs make one timeline. Without a file: the system's own mail log.
    Le parti ruotate e più log fanno una sola linea del tempo. Senza file: il log di posta del sistema.

    Only from then on: 2026-10-04, '2026-10-04 10:59', RFC 3339, 10:42, today, yesterday, 'yesterday 14:00', or -2h.
    Solo da allora in poi: 2026-10-04, '2026-10-04 10:59', RFC 3339, 10:42, today (oggi), yesterday (ieri), 'yesterday 14:00', o -2h.

    Only before then.
    Solo prima di allora.

    Year of the newest line that names none; default from the file's name or date.
    Anno della riga più recente che non lo dice; altrimenti dal nome o dalla data del file.

    IANA name of the zone in which the log was written; default the machine's.
    Nome IANA del fuso in cui è scritto il log; altrimenti quello della macchina.

    A dialect file, or a directory of them, besides /etc/mailwhy/dialects; may be given several times.
    Un file di dialetto, o una cartella di essi, oltre a /etc/mailwhy/dialects; si può dare più volte.

    A configuration instead of /etc/mailwhy/mailwhy.conf, which may set thresholds.
    Una configurazione al posto di /etc/mailwhy/mailwhy.conf, che può impostare le soglie.

    text, json or ndjson.
    text, json o ndjson.

    text, ndjson, json, csv, or none.
    text, ndjson, json, csv o none.

    text, ndjson, json, csv, or none (all the work, nothing printed).
    text, ndjson, json, csv o none (tutto il lavoro, nulla di scritto).

    text, json, markdown, html, or none (all the work, nothing printed).
    text, json, markdown, html o none (tutto il lavoro, nulla di scritto).

    auto, always or never.
    auto, always (sempre) o never (mai).

    The language: en or it; default that of the locale.
    La lingua: en o it; altrimenti quella delle impostazioni locali (LANG).

    Tell notices as fully as troubles.
    Racconta le note per intero, come i problemi.

    number
    numero

    One line for each finding (format text).
    Una riga per ogni riscontro (formato text).

    Tell only this many findings, the gravest.
    Racconta solo questo numero di riscontri, i più gravi.
    """#
}
