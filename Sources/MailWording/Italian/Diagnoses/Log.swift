extension Italian {
  static let logDiagnoses = #"""
    The clock of {subject} jumped
    L’orologio di {subject} ha fatto un salto

    {what} Times before and after cannot be compared; what seems to have lasted long or happened earlier may not have.
    {what} I tempi di prima e di dopo non si possono confrontare; ciò che sembra durato a lungo o accaduto prima può non esserlo.

    See whether the clock is kept: timedatectl; chronyc tracking
    Vedere se l’orologio è sincronizzato: timedatectl; chronyc tracking

    Let chrony set it at start only, and slew it afterwards: makestep 1 3 in chrony.conf
    Far regolare l’orologio a chrony di colpo solo all’avvio, e poi gradualmente: makestep 1 3 in chrony.conf

    In a virtual machine switch off one of the two: the host’s clock or the time service.
    In una macchina virtuale disattivare uno dei due: l’orologio dell’host o il servizio NTP.

    Lines of several machines in one file, sent on late, look like it too.
    Anche righe di più macchine in un solo file, inoltrate in ritardo, danno la stessa impressione.

    {subject} has many lines twice
    {subject} ha molte righe doppie

    {count|line|lines} of {lines} stand there a second time, with the same stamp and the same words. Two rules of the logger write to one file, or two logs of the same thing are read together. All counts over them are too high.
    Su {lines} righe, {count|compare|compaiono} una seconda volta, con la stessa ora e le stesse parole. Due regole del logger scrivono su un solo file, o due log della stessa cosa vengono letti insieme. Tutti i conteggi che ne derivano sono troppo alti.

    See which rules write there: grep -rn 'mail\.\|maillog\|mail.log' /etc/rsyslog.conf /etc/rsyslog.d
    Vedere quali regole vi scrivono: grep -rn 'mail\.\|maillog\|mail.log' /etc/rsyslog.conf /etc/rsyslog.d

    Give mailwhy each log once: the file or the journal, not both.
    Dare a mailwhy ogni log una volta sola: il file o il journal, non entrambi.

    A daemon without process numbers may say the same twice in a second.
    Un demone senza numeri di processo può dire la stessa cosa due volte in un secondo.

    With stamps of whole seconds true repeats cannot be told apart; use RSYSLOG_FileFormat.
    Con orari al secondo non si distinguono le vere ripetizioni; usare RSYSLOG_FileFormat.

    {subject} does not see where people log in from
    {subject} non vede da dove si accede

    {count|login|logins} of {users} users all come from {local?this machine itself}{address?~, one machine before it}. A web mail program, a proxy or stunnel stands before {subject} and keeps the true addresses to itself. Attacks on passwords cannot be told from people who mistype, and nobody can be blocked.
    {count|accesso viene|accessi vengono} {local?da questa macchina stessa}{address?da ~, una macchina che sta davanti}, con {users} utenti diversi. Davanti a {subject} c’è una webmail, un proxy o stunnel che tiene per sé gli indirizzi veri. Gli attacchi alle password non si distinguono da chi digita male, e non si può bloccare nessuno.

    Let the program before it pass the client’s address on.
    Far passare l’indirizzo del client al programma che sta davanti.

    Never block that one address: it is everybody’s.
    Non bloccare mai quell’unico indirizzo: è di tutti.

    For a proxy: postconf -P submission/inet/smtpd_upstream_proxy_protocol=haproxy, once the proxy sends that header.
    Per un proxy: postconf -P submission/inet/smtpd_upstream_proxy_protocol=haproxy, quando il proxy invia quell’intestazione.

    For web mail that passes the client’s address on by XCLIENT: name its machine in smtpd_authorized_xclient_hosts.
    Per la webmail che passa l’indirizzo del client con XCLIENT: indicarne la macchina in smtpd_authorized_xclient_hosts.

    For a proxy: haproxy = yes in the inet_listener, and haproxy_trusted_networks = 127.0.0.1
    Per un proxy: haproxy = yes nell’inet_listener, e haproxy_trusted_networks = 127.0.0.1

    For web mail: login_trusted_networks = 127.0.0.1, and let Roundcube send its imap ID (plugin client_ip or imap_conn_options).
    Per la webmail: login_trusted_networks = 127.0.0.1, e far inviare a Roundcube il suo ID imap (plugin client_ip o imap_conn_options).

    If there is only web mail, its own log has the addresses.
    Se c’è solo la webmail, gli indirizzi sono nel suo log.

    All findings about sources are blind here; the log of the program before it tells more.
    Tutte le diagnosi sulle origini qui sono cieche; il log del programma che sta davanti dice di più.

    {subject} leaves out {what}
    {subject} non riporta {what}

    {why}
    {why}

    where connections begin
    l’inizio delle connessioni

    what becomes of messages
    la sorte dei messaggi

    {count|login is|logins are} in the log, and no line of a connection that begins. imapd and ipop3d write that line, and only that one, at the level debug. Without it, logins that were refused cannot be seen: these daemons say nothing else of them in the mail log.
    {count|accesso è|accessi sono} nel log, e nessuna riga indica l’inizio di una connessione. imapd e ipop3d scrivono quella riga, e solo quella, al livello debug. Senza di essa gli accessi rifiutati non si vedono: questi demoni non ne dicono altro nel log di posta.

    Keep the level debug of mail, too: mail.* (not mail.info) in /etc/rsyslog.conf or /etc/syslog.conf; then start the logger anew.
    Conservare anche il livello debug di mail: mail.* (non mail.info) in /etc/rsyslog.conf o /etc/syslog.conf; poi riavviare il logger.

    Keep authentication beside it: auth,authpriv.* /var/log/secure; and give mailwhy both files.
    Conservare accanto anche l’autenticazione: auth,authpriv.* /var/log/secure; e dare a mailwhy entrambi i file.

    If the log begins in the middle, the lines stand in the part before.
    Se il log comincia a metà, le righe sono nella parte precedente.

    Refused logins, probes and attacks on passwords of that time.
    Accessi rifiutati, scansioni e attacchi alle password di quel periodo.

    Some lines of {subject} are damaged
    Alcune righe di {subject} sono danneggiate

    {count|line|lines} cannot be read as a log line should: {kinds}. A crash, a full disk or a cut transmission leaves such lines. What stood in them is not known.
    {count|riga non si legge come una riga di log|righe non si leggono come righe di log}: {kinds}. Le lasciano un crash, un disco pieno o una trasmissione interrotta. Che cosa contenessero non si sa.

    Look at the lines named here.
    Guardare le righe indicate qui.

    If they come again, check the disk, and how the log is sent and rotated; copytruncate in logrotate loses lines.
    Se si ripetono, controllare il disco, e come il log viene inviato e ruotato; copytruncate in logrotate perde righe.

    The log {host?of }{subject} has a gap
    Il log {host?di }{subject} ha un vuoto

    {what} All counts over that time are too low, if anything.
    {what} I conteggi di quel periodo possono solo essere troppo bassi.

    If the logger dropped lines, raise its limits: RateLimitIntervalSec=0 for the mail units, or ratelimit.interval="0" in rsyslog.
    Se il logger ha scartato righe, alzarne i limiti: RateLimitIntervalSec=0 per le unità di posta, o ratelimit.interval="0" in rsyslog.

    If it was silent, see whether the logger or the machine stood still: journalctl -u rsyslog; last reboot; df -h /var/log
    Se taceva, vedere se erano fermi il logger o la macchina: journalctl -u rsyslog; last reboot; df -h /var/log

    A server that nobody uses for a while is silent too.
    Tace anche un server che per un po’ nessuno usa.

    {subject} and {other} log in different time zones
    {subject} e {other} scrivono i log in fusi orari diversi

    {count|message|messages} that went between {subject} and {other} {count=has|have} stamps {hours} hours apart, always the same. One of the two writes another zone’s time. What is joined across the hosts is in the wrong order.
    {count|messaggio|messaggi} fra {subject} e {other} {count=è passato|sono passati} con orari distanti {hours} ore, sempre altrettanto. Uno dei due scrive l’ora di un altro fuso. Ciò che è collegato fra i due host è nell’ordine sbagliato.

    Set both to the same zone, best to UTC: timedatectl set-timezone UTC; then start the loggers anew.
    Impostare entrambi sullo stesso fuso, meglio UTC: timedatectl set-timezone UTC; poi riavviare i logger.

    Or let them write the zone with each line: $ActionFileDefaultTemplate RSYSLOG_FileFormat
    Oppure far scrivere loro il fuso in ogni riga: $ActionFileDefaultTemplate RSYSLOG_FileFormat

    For logs that are there already, read each with its own --timezone.
    Per i log già esistenti, leggere ciascuno con il proprio --timezone.

    If mail really waited so long between the two, and always as long, it is a queue that runs by the clock.
    Se la posta ha davvero aspettato tanto fra i due, e sempre altrettanto, è una coda che parte a ore fisse.

    Which of the two is wrong the stamps do not say; they name no zone.
    Quale dei due sia sbagliato, le ore non lo dicono; non indicano alcun fuso.

    Passwords of users stand in {subject}
    In {subject} ci sono password di utenti

    {count|line holds|lines hold} a password in plain words: {service} was told to log it, or somebody typed it where the name belongs. Whoever may read the log, its copies and its backups has them. They are not shown here.
    {count|riga contiene|righe contengono} una password in chiaro: {service} è impostato per scriverla, o qualcuno l’ha scritta al posto del nome. Chi può leggere il log, le sue copie e i suoi backup le ha. Qui non vengono mostrate.

    the program
    il programma

    Where {service} was told to log it, switch that off, and start {service} anew.
    Se {service} è impostato per scriverla, disattivarlo e riavviare {service}.

    Let only the administrator read the log and its old parts: chmod 0640 {subject}*
    Lasciar leggere il log e le sue parti vecchie solo all’amministratore: chmod 0640 {subject}*

    Have those passwords changed, and delete the lines from the old parts and from where the log is sent to.
    Far cambiare quelle password, ed eliminare le righe dalle parti vecchie e da dove il log viene inviato.

    Switch it off: DEBUG_LOGIN=1 or 0 in imapd, pop3d and authdaemonrc; then systemctl restart courier-authdaemon
    Disattivarlo: DEBUG_LOGIN=1 o 0 in imapd, pop3d e authdaemonrc; poi systemctl restart courier-authdaemon

    Switch it off: auth_verbose_passwords = no, auth_debug_passwords = no; then doveadm reload
    Disattivarlo: auth_verbose_passwords = no, auth_debug_passwords = no; poi doveadm reload

    Passwords that were refused may be typing errors; they are near enough to the true ones.
    Le password rifiutate possono essere errori di battitura; somigliano abbastanza a quelle vere.

    Of passwords that somebody typed in the place of the user name, only those are told that no name looks like, with letters of both sizes, digits and signs, and only if somebody logged in from there afterwards.
    Delle password che qualcuno ha scritto al posto del nome utente si segnalano solo quelle a cui nessun nome somiglia, con lettere maiuscole e minuscole, cifre e segni, e solo se poi da lì qualcuno è entrato.

    {subject} writes text that looks like log fields
    {subject} scrive testo che somiglia a campi del log

    {count|line holds|lines hold} a name or greeting that {subject} chose to look like a part of the log: “{text}”. Programs that read the log carelessly take it for true; the addresses in it are innocent.
    {count|riga contiene|righe contengono} un nome o un saluto che {subject} ha scelto perché sembri una parte del log: “{text}”. I programmi che leggono il log senza cautela lo prendono per vero; gli indirizzi che contiene non c’entrano.

    See that what reads this log, as fail2ban does, takes the address from the end of the line: fail2ban-regex /var/log/maillog FILTER
    Controllare che chi legge questo log, come fail2ban, prenda l’indirizzo dalla fine della riga: fail2ban-regex /var/log/maillog FILTER

    Block none of the addresses that stand within that text.
    Non bloccare nessuno degli indirizzi che stanno in quel testo.

    A mail program with a badly filled-in user name may do so too.
    Può farlo anche un programma di posta con il nome utente compilato male.

    The time goes back by {span} from one line to the next.
    L’orario torna indietro di {span} da una riga all’altra.

    A line says so: “{text}”.
    Lo dice una riga: “{text}”.

    It is silent for {span}, at a time when lines come all the time.
    Tace per {span}, in un momento in cui le righe arrivano di continuo.

    Then the logger of {logger} starts anew.
    Poi il logger di {logger} riparte.

    The logger says that it dropped {lines|line|lines}.
    Il logger dice di avere scartato {lines|riga|righe}.

    The logger says that it dropped lines.
    Il logger dice di avere scartato delle righe.

    NUL bytes
    byte NUL

    lines over 64 KiB
    righe oltre 64 KiB

    bytes that are no text
    byte che non sono testo

    lines without a time stamp
    righe senza data e ora

    lines that end in the middle
    righe che finiscono a metà

    {count|message was|messages were} taken in, and no line tells where one of them went. The daemon logs too little, or that stands in another file.
    {count|messaggio è stato accettato|messaggi sono stati accettati}, e nessuna riga dice dove ne sia andato uno. Il demone annota troppo poco, o quelle righe stanno in un altro file.

    Give mailwhy all of the mail log: other lines of it may stand in another file; see grep -r mail /etc/rsyslog.conf /etc/rsyslog.d
    Dare a mailwhy tutto il log di posta: altre sue righe possono stare in un altro file; vedere grep -r mail /etc/rsyslog.conf /etc/rsyslog.d

    If there are none, raise the level of what is logged.
    Se non ce ne sono, alzare il livello di ciò che si annota.

    Raise its level to 9 at least: define(`confLOG_LEVEL', `10')dnl in sendmail.mc; then make -C /etc/mail and restart it.
    Alzarne il livello almeno a 9: define(`confLOG_LEVEL', `10')dnl in sendmail.mc; poi make -C /etc/mail e riavviarlo.

    If the lines stand in another file, give mailwhy both: grep -r mail /etc/rsyslog.conf /etc/rsyslog.d
    Se le righe stanno in un altro file, dare a mailwhy entrambi: grep -r mail /etc/rsyslog.conf /etc/rsyslog.d

    Whether mail arrived, and why it did not.
    Se la posta è arrivata, e perché no.

    Postfix logs the name (sasl_username) from version 3.9 on: postconf mail_version
    Postfix annota il nome (sasl_username) dalla versione 3.9 in poi: postconf mail_version

    Before it, what checks the passwords can tell: auth_verbose = yes in Dovecot, or the facility auth of saslauthd; give mailwhy that file too.
    Prima, può dirlo chi controlla le password: auth_verbose = yes in Dovecot, o la facility auth di saslauthd; dare a mailwhy anche quel file.

    Let Dovecot tell of each refusal: auth_verbose = yes in conf.d/10-logging.conf; then doveadm reload
    Far dire a Dovecot di ogni rifiuto: auth_verbose = yes in conf.d/10-logging.conf; poi doveadm reload

    Clients that never give a name are strangers who test what the server offers; those need nothing.
    I client che non danno mai un nome sono estranei che provano che cosa offre il server; per quelli non serve fare nulla.

    whose logins were refused
    chi è stato rifiutato

    {count|refused login is|refused logins are} in the log, and no line names one of the users. So nobody who cannot log in is found here, and guessing at one account looks like guessing at many.
    Nel log {count=c’è|ci sono} {count|accesso rifiutato|accessi rifiutati}, e nessuna riga nomina gli utenti. Perciò qui non si trova chi non riesce ad accedere, e un attacco a un solo account somiglia a uno contro molti.
    """#
}
