extension Italian {
  static let accessDiagnoses = #"""
    Somebody guesses passwords at {subject} through {local?a program of this machine}{address?the machine ~}
    Qualcuno tenta password presso {subject} attraverso {local?un programma di questa macchina}{address?la macchina ~}

    {count|login was|logins were} refused as {names|name|different names}{examples?, such as ~}, and came through {way}. That is the address of web mail or a proxy{users?, by which ~ users log in}, and not of whoever guesses, whom this log does not tell.
    {count|accesso è stato rifiutato|accessi sono stati rifiutati} per {names|nome|nomi diversi}{examples?, come ~}, arrivati attraverso {way}. È l’indirizzo di una webmail o di un proxy{users?, da cui accedono ~ utenti}, non di chi fa i tentativi, che questo log non dice.

    See who it is in the log of the web mail or proxy itself, at the same times.
    Vedere chi è nel log della webmail o del proxy stesso, alle stesse ore.

    Never block {way}: that would shut out all who come that way.
    Non bloccare mai {way}: resterebbero esclusi tutti quelli che passano di lì.

    Limit the tries there, at the web mail or proxy, and let it pass the client’s address on.
    Limitare lì i tentativi, nella webmail o nel proxy, e far sì che passi l’indirizzo del client.

    Look whether one of the names tried logged in afterwards: mailwhy host {way}
    Vedere se uno dei nomi tentati è poi entrato: mailwhy host {way}

    Let it pass the client’s address on: login_trusted_networks = {way} here; Roundcube then sends it as imap ID, HAProxy with haproxy = yes in the inet_listener.
    Farle passare l’indirizzo del client: qui login_trusted_networks = {way}; Roundcube lo invia poi come imap ID, HAProxy con haproxy = yes nell’inet_listener.

    Limit the tries there: in Roundcube login_rate_limit, in nginx limit_req.
    Limitare lì i tentativi: in Roundcube login_rate_limit, in nginx limit_req.

    If many passwords were renewed at that time, people would be refused so too.
    Se in quel momento sono state rinnovate molte password, le persone verrebbero rifiutate allo stesso modo.

    Who is behind it is not in this log: give mailwhy the log of the web mail or proxy too.
    Chi c’è dietro non è in questo log: dare a mailwhy anche il log della webmail o del proxy.

    Somebody else most likely has the password of {subject}
    La password di {subject} è molto probabilmente in mano a qualcun altro

    {how} {count|line shows|lines show} it{messages?; ~ messages were sent in bulk}.
    {how} {count|riga lo mostra|righe lo mostrano}{messages?; ~ messaggi sono stati inviati in massa}.

    Change the password of {subject} now, and end its sessions: passwd {account}
    Cambiare subito la password di {subject} e chiuderne le sessioni: passwd {account}

    Stop what waits in the queue from {subject}, and delete it after a look.
    Fermare ciò che è in coda da parte di {subject} ed eliminarlo dopo averlo guardato.

    Look for what the intruder left: forwards, Sieve rules, filters of the web mail.
    Cercare ciò che l’intruso ha lasciato: inoltri, regole Sieve, filtri della webmail.

    Find the way in: the same password elsewhere, phishing, malware. Ask lists to remove this server only after the stream has stopped.
    Trovare la via d’ingresso: la stessa password altrove, phishing, malware. Chiedere alle blocklist di togliere questo server solo quando il flusso è cessato.

    Tell {subject}, and the data protection officer at once: where personal data may have been read, the authority must be told within 72 hours.
    Avvisare {subject}, e subito il responsabile della protezione dei dati (DPO): se possono essere stati letti dati personali, il titolare ha 72 ore per avvisare l’autorità garante.

    Change the password of {subject} now, and end its sessions: doveadm auth cache flush {subject}; doveadm kick {subject}
    Cambiare subito la password di {subject} e chiuderne le sessioni: doveadm auth cache flush {subject}; doveadm kick {subject}

    Stop what waits in the queue from {subject}, and delete it after a look: postqueue -p; postsuper -h QUEUE-ID
    Fermare ciò che è in coda da parte di {subject} ed eliminarlo dopo averlo guardato: postqueue -p; postsuper -h QUEUE-ID

    Look at what waits, quarantine its mail, and delete it after a look: mailq | less; sendmail -Qcompromised -qS{subject}
    Guardare ciò che è in coda, metterne la posta in quarantena ed eliminarla dopo averla guardata: mailq | less; sendmail -Qcompromised -qS{subject}

    Look for what the intruder left: doveadm sieve list -u {subject}; filters of the web mail.
    Cercare ciò che l’intruso ha lasciato: doveadm sieve list -u {subject}; filtri della webmail.

    Find the way in: the same password elsewhere, phishing, malware.
    Trovare la via d’ingresso: la stessa password altrove, phishing, malware.

    Change the password of {subject} now. Refuse its mail meanwhile, by check_sasl_access: {subject} REJECT
    Cambiare subito la password di {subject}. Nel frattempo rifiutarne la posta con check_sasl_access: {subject} REJECT

    Hold what waits, and delete it after a look: postqueue -p | grep -i {subject}; postsuper -h QUEUE-ID; postsuper -d QUEUE-ID
    Trattenere ciò che è in coda ed eliminarlo dopo averlo guardato: postqueue -p | grep -i {subject}; postsuper -h QUEUE-ID; postsuper -d QUEUE-ID

    A new device that {subject} knows of, or a newsletter that was announced, would explain it.
    Un nuovo dispositivo noto a {subject}, o una newsletter annunciata, lo spiegherebbe.

    Whether mail was read or copied is not logged; how the password was got, neither.
    I log non dicono se la posta sia stata letta o copiata, né come sia stata ottenuta la password.

    What was read is told with the mail_log plugin: mail_plugins = $mail_plugins mail_log notify.
    Ciò che è stato letto lo dice il plugin mail_log: mail_plugins = $mail_plugins mail_log notify.

    Which login sent a message, sasl_username tells; what it said, only the message in the queue: postcat -q.
    Quale accesso ha inviato un messaggio lo dice sasl_username; che cosa conteneva, solo il messaggio in coda: postcat -q.

    The account {subject} may not log in
    L’account {subject} non è autorizzato ad accedere

    The server refuses {subject} for the sake of the account, not of the password, {count|=once|times}{text?: “~”}. It has expired, was locked after too many wrong passwords of somebody else, or was switched off.
    Il server rifiuta {subject} per via dell’account, non della password, {count|=una volta|volte}{text?: “~”}. È scaduto, è stato bloccato dopo troppe password sbagliate di qualcun altro, oppure è stato disattivato.

    See what is the matter with it: chage -l {account}; passwd -S {account}; faillock --user {account}
    Vedere che cosa non va: chage -l {account}; passwd -S {account}; faillock --user {account}

    If it was locked by wrong passwords: faillock --user {account} --reset. Who can lock accounts from the Internet by guessing will do so: use delays instead.
    Se è stato bloccato da password sbagliate: faillock --user {account} --reset. Se chiunque da Internet può bloccare gli account provando password, prima o poi succede: meglio usare dei ritardi.

    If it has expired: chage -E -1 {account}, and a new password: passwd {account}
    Se è scaduto: chage -E -1 {account}, e una nuova password: passwd {account}

    See what Dovecot finds of the account: doveadm user {subject}; doveadm auth lookup {subject}
    Vedere che cosa trova Dovecot dell’account: doveadm user {subject}; doveadm auth lookup {subject}

    If PAM checks the password, see there: chage -l {account}; passwd -S {account}; faillock --user {account}
    Se la password la controlla PAM, guardare lì: chage -l {account}; passwd -S {account}; faillock --user {account}

    Put the account right, then have what is remembered forgotten: doveadm auth cache flush {subject}
    Sistemare l’account, poi far dimenticare ciò che è in cache: doveadm auth cache flush {subject}

    An account that somebody switched off on purpose is refused as it should be.
    Un account disattivato di proposito viene rifiutato com’è giusto.

    Whether the password was right is mostly not looked at before the account is.
    Se la password fosse giusta di solito non viene guardato prima dell’account.

    Why the account is refused is told only with auth_verbose = yes; then look for the lines of auth.
    Perché l’account viene rifiutato è scritto solo con auth_verbose = yes; cercare poi le righe di auth.

    {subject} {likely?most likely }cannot check passwords
    {subject} {likely?molto probabilmente }non riesce a controllare le password

    The place where accounts are looked up does not answer{text?, as the log says: “~”}{users?: ~ users at once were refused from where they always log in, and hardly anybody got through}. Meanwhile right passwords are refused too.
    Il servizio in cui si cercano gli account non risponde{text?, come dice il log: “~”}{users?: a ~ utenti insieme è stato rifiutato l’accesso da dove accedono sempre, e quasi nessuno è riuscito a entrare}. Nel frattempo vengono rifiutate anche le password giuste.

    Look whether the service behind runs: systemctl status saslauthd sssd slapd mariadb dovecot
    Guardare se il servizio retrostante è attivo: systemctl status saslauthd sssd slapd mariadb dovecot

    See whether it answers, and whether its socket may be used: getent passwd; ls -l /run/saslauthd
    Vedere se risponde e se il suo socket è utilizzabile: getent passwd; ls -l /run/saslauthd

    Start it or repair the way to it, and tell users that their passwords are right.
    Avviarlo o ripristinare il collegamento, e dire agli utenti che le loro password sono giuste.

    Look whether the database or directory runs: systemctl status mariadb slapd sssd
    Guardare se il database o la directory è attivo: systemctl status mariadb slapd sssd

    Try it by hand; the command asks for the password: doveadm auth test USER
    Provare a mano; il comando chiede la password: doveadm auth test USER

    See how Dovecot asks for accounts: doveconf -n | grep -A5 db
    Vedere come Dovecot cerca gli account: doveconf -n | grep -A5 db

    Look whether Dovecot or saslauthd runs, which checks the passwords for Postfix: systemctl status dovecot saslauthd
    Guardare se è attivo Dovecot o saslauthd, che controlla le password per Postfix: systemctl status dovecot saslauthd

    See how Postfix asks, and whether it may use the socket: postconf smtpd_sasl_type smtpd_sasl_path; ls -l /var/spool/postfix/private/auth
    Vedere come le chiede Postfix e se può usare il socket: postconf smtpd_sasl_type smtpd_sasl_path; ls -l /var/spool/postfix/private/auth

    Look whether the directory answers: ldapsearch -x -b '' -s base; getent passwd
    Guardare se la directory risponde: ldapsearch -x -b '' -s base; getent passwd

    See which services PAM asks: cat /etc/pam.d/imap /etc/pam.d/pop /etc/nsswitch.conf
    Vedere quali servizi interroga PAM: cat /etc/pam.d/imap /etc/pam.d/pop /etc/nsswitch.conf

    If it is one user only, the account is at fault, not what looks it up.
    Se riguarda un solo utente, il difetto è nell’account, non nel servizio che lo cerca.

    Why the place behind does not answer is told in its own log.
    Perché il servizio retrostante non risponde è scritto nel suo log.

    What is asked, and how long it takes, auth_debug = yes tells; switch it off again, as it logs much.
    Che cosa viene chiesto, e quanto ci vuole, lo dice auth_debug = yes; disattivarlo di nuovo, perché scrive molto.

    What the place behind said is told in the log of Dovecot or, with the facility auth, of saslauthd.
    Che cosa ha risposto il servizio retrostante è nel log di Dovecot o, con la facility auth, di saslauthd.

    The daemon says nothing of PAM; that writes with the facility authpriv, into /var/log/secure or auth.log.
    Il demone non dice nulla di PAM, che scrive con la facility authpriv in /var/log/secure o auth.log.

    {subject} is {likely?most likely }guessing passwords
    {subject} sta {likely?molto probabilmente }tentando di indovinare password

    {subject} was refused {count|=once|times}{names?, as ~}, up to {most|=once|times} within ten minutes. Nobody who was refused had logged in from there before.{way? It came by way of ~, whose lines tell its address; the mail server behind it sees another.}
    A {subject} l’accesso è stato rifiutato {count|=una volta|volte}{names?, come ~}, fino a {most|=una volta|volte} in dieci minuti. Nessuno degli utenti rifiutati aveva mai fatto accesso da lì.{way? È arrivato tramite ~, le cui righe ne dicono l’indirizzo; il server di posta che sta dietro ne vede un altro.}

    Look whether a login from there went well: mailwhy host {subject}
    Guardare se da lì un accesso è riuscito: mailwhy host {subject}

    Make sure that the passwords of the names tried are strong.
    Assicurarsi che le password dei nomi tentati siano robuste.

    Block the address: fail2ban-client set uwimap-auth banip {subject}; without fail2ban: ip route add blackhole {subject}
    Bloccare l’indirizzo: fail2ban-client set uwimap-auth banip {subject}; senza fail2ban: ip route add blackhole {subject}

    Let fail2ban do so by itself: the jail uwimap-auth reads the authentication log.
    Lasciarlo fare da solo a fail2ban: la jail uwimap-auth legge il log di autenticazione.

    Block the address: fail2ban-client set postfix-sasl banip {subject}; without fail2ban: ip route add blackhole {subject}
    Bloccare l’indirizzo: fail2ban-client set postfix-sasl banip {subject}; senza fail2ban: ip route add blackhole {subject}

    Offer logins on the submission port only, not on port 25: postconf -e smtpd_sasl_auth_enable=no, and set it to yes for submission in master.cf.
    Offrire l’accesso solo sulla porta di submission, non sulla 25: postconf -e smtpd_sasl_auth_enable=no, e impostarlo a yes per submission in master.cf.

    Block the address: fail2ban-client set dovecot banip {subject}; without fail2ban: ip route add blackhole {subject}
    Bloccare l’indirizzo: fail2ban-client set dovecot banip {subject}; senza fail2ban: ip route add blackhole {subject}

    Block the address: fail2ban-client set courier-auth banip {subject}; without fail2ban: ip route add blackhole {subject}
    Bloccare l’indirizzo: fail2ban-client set courier-auth banip {subject}; senza fail2ban: ip route add blackhole {subject}

    Block the address: fail2ban-client set cyrus-imap banip {subject}; without fail2ban: ip route add blackhole {subject}
    Bloccare l’indirizzo: fail2ban-client set cyrus-imap banip {subject}; senza fail2ban: ip route add blackhole {subject}

    Block the address: fail2ban-client set sendmail-auth banip {subject}; without fail2ban: ip route add blackhole {subject}
    Bloccare l’indirizzo: fail2ban-client set sendmail-auth banip {subject}; senza fail2ban: ip route add blackhole {subject}

    Block the address: fail2ban-client set exim banip {subject}; without fail2ban: ip route add blackhole {subject}
    Bloccare l’indirizzo: fail2ban-client set exim banip {subject}; senza fail2ban: ip route add blackhole {subject}

    An earlier login from {subject} by the same user would make it a person with a wrong setting.
    Un accesso precedente dello stesso utente da {subject} indicherebbe una persona con un’impostazione sbagliata.

    Which passwords were tried is in no log, and should not be.
    Nessun log dice quali password siano state provate, ed è giusto così.

    The connections of {subject} keep breaking off
    Le connessioni di {subject} continuano a cadere

    {count|session|sessions} of {subject} ended without a good-bye, more than ended well. A virus scanner that reads along, a weak radio link, or a router that forgets idle connections are the usual reasons. With POP3 nothing is deleted in such a session, so the same mail comes again.
    {count|sessione|sessioni} di {subject} {count=è finita|sono finite} senza una chiusura regolare, più di quelle finite bene. Le cause abituali sono un antivirus che legge il traffico, un segnale radio debole o un router che dimentica le connessioni inattive. Con POP3 in una sessione così non viene cancellato nulla, e la stessa posta arriva di nuovo.

    Ask {subject} to try from another network, and to exempt the mail program from the virus scanner.
    Chiedere a {subject} di provare da un’altra rete e di escludere il programma di posta dall’antivirus.

    If all users of that network are hit, see whether large packets get through, from a computer there: ping -M do -s 1472 {host}
    Se riguarda tutti gli utenti di quella rete, vedere da un computer di lì se passano i pacchetti grandi: ping -M do -s 1472 {host}

    Telephones close IMAP connections without a good-bye, and nobody is harmed.
    I telefoni chiudono le connessioni IMAP senza congedarsi, e nessuno ne ha danno.

    Which side broke the connection off, and after which byte, only a capture tells: tcpdump -i any port 143.
    Quale lato abbia interrotto la connessione, e dopo quale byte, lo dice solo una cattura: tcpdump -i any port 143.

    What the client was doing, the line tells behind in=, out= and state=; which program it is, imap_id_log = *.
    Che cosa stava facendo il client lo dice la riga dopo in=, out= e state=; quale programma sia, imap_id_log = *.

    How much had been fetched is not logged; the beginning of sessions is, with mail.debug.
    Il log non dice quanto fosse stato scaricato; con mail.debug dice almeno quando iniziano le sessioni.

    The password of {subject} is being guessed from many places
    Da molti indirizzi si tenta di indovinare la password di {subject}

    {subject} was refused {count|=once|times} from {sources} addresses that never logged in as {subject}, a few times from each. Blocking single addresses does not help against that.
    L’accesso come {subject} è stato rifiutato {count|=una volta|volte} a {sources} indirizzi dai quali {subject} non ha mai fatto accesso, poche volte a ciascuno. Bloccare singoli indirizzi non serve.

    Give {subject} a long password that is used nowhere else, or a second factor.
    Dare a {subject} una password lunga e non usata altrove, o un secondo fattore.

    Switch off for {subject} the protocols that are not used.
    Disattivare per {subject} i protocolli che non usa.

    Watch where {subject} logs in from: mailwhy user {subject}
    Sorvegliare da dove accede {subject}: mailwhy user {subject}

    A traveller changes addresses too, but logs in from them.
    Anche chi viaggia cambia indirizzo, ma da lì riesce ad accedere.

    Where the daemon logs no names, this cannot be told from guessing one name.
    Dove il demone non scrive i nomi, non è possibile distinguerlo dai tentativi su un nome solo.

    {subject} turns connections away because a limit is reached
    {subject} respinge connessioni perché è stato raggiunto un limite

    {count|line says|lines say} so: “{text}”. Whoever comes then is refused, though name and password are right.
    {count|riga lo dice|righe lo dicono}: “{text}”. Chi arriva in quel momento viene respinto, anche se nome e password sono giusti.

    See who holds the connections: ss -Htn state established '( sport = :993 or sport = :143 or sport = :110 )'
    Vedere chi occupa le connessioni: ss -Htn state established '( sport = :993 or sport = :143 or sport = :110 )'

    If one address holds most of them, it is a program that has gone wrong, or an attack; else raise the limit.
    Se le occupa quasi tutte un solo indirizzo, è un programma impazzito o un attacco; altrimenti alzare il limite.

    See who holds the connections: doveadm who | sort -nk2
    Vedere chi occupa le connessioni: doveadm who | sort -nk2

    A user has many devices, and each opens up to five connections: set mail_max_userip_connections = 30
    Un utente ha molti dispositivi, e ciascuno apre fino a cinque connessioni: impostare mail_max_userip_connections = 30

    If the processes are too few, raise process_limit and client_limit of service imap-login, or set service_count = 0; then: doveadm reload
    Se i processi sono troppo pochi, alzare process_limit e client_limit di service imap-login, o impostare service_count = 0; poi: doveadm reload

    Raise the limits in the files imapd and pop3d: MAXPERIP=50 MAXDAEMONS=200; then restart Courier.
    Alzare i limiti nei file imapd e pop3d: MAXPERIP=50 MAXDAEMONS=200; poi riavviare Courier.

    See who holds the connections: exiwhat; ss -Htn state established '( sport = :25 )'
    Vedere chi occupa le connessioni: exiwhat; ss -Htn state established '( sport = :25 )'

    If they are clients of yours, raise the limits: exim -bP smtp_accept_max smtp_accept_max_per_host
    Se sono client propri, alzare i limiti: exim -bP smtp_accept_max smtp_accept_max_per_host

    Raise instances, per_source and cps of that service in /etc/xinetd.d; then: systemctl reload xinetd
    Alzare instances, per_source e cps di quel servizio in /etc/xinetd.d; poi: systemctl reload xinetd

    See who connects most: grep anvil /var/log/maillog | tail
    Vedere chi si collega di più: grep anvil /var/log/maillog | tail

    If it is a client of yours, raise its limits: postconf smtpd_client_connection_count_limit smtpd_client_connection_rate_limit smtpd_client_event_limit_exceptions
    Se è un client proprio, alzarne i limiti: postconf smtpd_client_connection_count_limit smtpd_client_connection_rate_limit smtpd_client_event_limit_exceptions

    An attacker who is turned away by a limit is what it is for.
    Un limite serve proprio a respingere un aggressore.

    Who holds the connections that fill the limit is not in the line.
    La riga non dice chi tenga le connessioni che riempiono il limite.

    Which programs they are, imap_id_log = * tells; who is connected now, doveadm who.
    Quali programmi siano lo dice imap_id_log = *; chi è collegato adesso, doveadm who.

    How many connections there are at once, log_selector = +smtp_connection tells with each of them.
    Quante connessioni ci siano insieme lo dice per ognuna log_selector = +smtp_connection.

    Who holds the connections, log_on_success += PID HOST DURATION tells.
    Chi tenga le connessioni lo dice log_on_success += PID HOST DURATION.

    {subject} cannot log in
    {subject} non riesce ad accedere

    The password of {subject} was refused {count|=once|times}, from {source}, and no login from there followed soon. Most often a password was changed or mistyped, or the login name needs its @domain, or must not have it.
    La password di {subject} è stata rifiutata {count|=una volta|volte}, da {source}, e da lì non è seguito presto alcun accesso. Di solito una password è stata cambiata o digitata male, oppure al nome di accesso manca la parte @dominio, o non deve averla.

    Ask {subject} to type the password anew in the mail program, for receiving and for sending.
    Chiedere a {subject} di digitare di nuovo la password nel programma di posta, per la ricezione e per l’invio.

    See whether the account may log in: getent passwd {account}; passwd -S {account}; chage -l {account}
    Vedere se l’account può accedere: getent passwd {account}; passwd -S {account}; chage -l {account}

    If the password is lost, set a new one: passwd {account}
    Se la password è andata persa, impostarne una nuova: passwd {account}

    See who checks the passwords for Postfix: postconf smtpd_sasl_type smtpd_sasl_path
    Vedere chi controlla le password per Postfix: postconf smtpd_sasl_type smtpd_sasl_path

    Try it there, with Dovecot, which asks for the password: doveadm auth test {subject}
    Se è Dovecot, provare lì; il comando chiede la password: doveadm auth test {subject}

    Try it by hand; the command asks for the password: doveadm auth test {subject}
    Provare a mano; il comando chiede la password: doveadm auth test {subject}

    See whether the user is known: doveadm user {subject}
    Vedere se l’utente è conosciuto: doveadm user {subject}

    Try it by hand; it asks for nothing and shows the account: authtest {subject}
    Provare a mano; non chiede nulla e mostra l’account: authtest {subject}

    See whether the account is known to SASL: sasldblistusers2; or to PAM: pamtester imap {subject} authenticate
    Vedere se SASL conosce l’account: sasldblistusers2; o se lo conosce PAM: pamtester imap {subject} authenticate

    If the password is lost, set a new one: saslpasswd2 {subject}, or passwd {account}
    Se la password è andata persa, impostarne una nuova: saslpasswd2 {subject}, o passwd {account}

    See how Exim checks passwords: exim -bP authenticators
    Vedere come Exim controlla le password: exim -bP authenticators

    If Dovecot checks them for Exim, try it there; the command asks for the password: doveadm auth test {subject}
    Se le controlla Dovecot per Exim, provare lì; il comando chiede la password: doveadm auth test {subject}

    See whether saslauthd runs and knows the account: systemctl status saslauthd; getent passwd {account}
    Vedere se saslauthd è attivo e conosce l’account: systemctl status saslauthd; getent passwd {account}

    A login of {subject} from {source} after {last} would show that it was put right.
    Un accesso di {subject} da {source} dopo il {last} mostrerebbe che il problema è risolto.

    Whether the name or the password was wrong is not in the line.
    La riga non dice se fosse sbagliato il nome o la password.

    {subject} leaves all mail on the server
    {subject} lascia tutta la posta sul server

    In {count|POP3 session|POP3 sessions} {subject} deleted nothing, and the mailbox grew from {from} to {to} messages. Most programs leave a copy on the server unless told otherwise.
    In {count|sessione POP3|sessioni POP3} {subject} non ha cancellato nulla, e la casella è cresciuta da {from} a {to} messaggi. Quasi tutti i programmi lasciano una copia sul server se non si dice loro altrimenti.

    Ask {subject} to have the mail program delete messages from the server after two weeks, or to use IMAP.
    Chiedere a {subject} di far cancellare al programma di posta i messaggi dal server dopo due settimane, o di usare IMAP.

    See how large it is: ls -lh /var/mail/{account}
    Vedere quanto è grande: ls -lh /var/mail/{account}

    See how large it is: doveadm quota get -u {subject}
    Vedere quanto è grande: doveadm quota get -u {subject}

    If {subject} also reads by IMAP, the copy may be wanted.
    Se {subject} legge anche via IMAP, la copia può essere voluta.

    The log counts messages, not bytes.
    Il log conta i messaggi, non i byte.

    Two programs contend for the mailbox of {subject}
    Due programmi si contendono la casella di {subject}

    {count|session|sessions} of {subject} did not get the mailbox, or lost it, because another one had it open. A mailbox that is one file can be open in one program only.
    {count|sessione|sessioni} di {subject} {count=non ha ottenuto la casella, o l’ha persa,|non hanno ottenuto la casella, o l’hanno persa,} perché un’altra la teneva aperta. Una casella fatta di un solo file può essere aperta da un solo programma.

    Let one program fetch the mail of {subject} by POP3, or use IMAP in all of them. Ask no more often than every ten minutes.
    Far scaricare la posta di {subject} via POP3 a un solo programma, o usare IMAP in tutti. Non controllare più spesso di ogni dieci minuti.

    See who holds it now: fuser -v /var/mail/{account}; ls -l /var/mail/{account}.lock
    Vedere chi la tiene adesso: fuser -v /var/mail/{account}; ls -l /var/mail/{account}.lock

    Remove a lock file only when no process holds the mailbox.
    Rimuovere un file di lock solo quando nessun processo tiene la casella.

    See which sessions are open now: doveadm who {subject}
    Vedere quali sessioni sono aperte adesso: doveadm who {subject}

    If no second session of {subject} was open then, an old lock file was left behind.
    Se allora non era aperta una seconda sessione di {subject}, è rimasto un vecchio file di lock.

    Which program holds the lock is told only by its process id, if at all.
    Quale programma tenga il lock è indicato solo dal numero del processo, se lo è.

    Which session holds it shows only if the beginning of sessions is logged: mail.debug in the configuration of syslog.
    Quale sessione lo tenga si vede solo se l’inizio delle sessioni è nel log: mail.debug nella configurazione di syslog.

    Which process holds it, the line names; whose it is, doveadm who tells while it lasts.
    Quale processo lo tenga lo dice la riga; di chi sia, doveadm who finché dura.

    New mail of {subject} was moved out of the mail spool
    La nuova posta di {subject} è stata spostata fuori dallo spool

    imapd or ipop3d found a file mbox in the home of {subject} and moved new mail into it, {count|=once|times}: “{text}”. {subject} also reads mail by {reader}, which looks into the spool and then shows an empty inbox.
    imapd o ipop3d ha trovato un file mbox nella home di {subject} e vi ha spostato la nuova posta, {count|=una volta|volte}: “{text}”. {subject} legge la posta anche con {reader}, che guarda nello spool e mostra quindi una posta in arrivo vuota.

    If {subject} misses mail, it is in that file: ls -l ~{account}/mbox
    Se a {subject} manca della posta, è in quel file: ls -l ~{account}/mbox

    With nobody logged in, give it another name, so that new mail stays in the spool: mv ~{account}/mbox ~{account}/mbox.old
    Quando nessuno è collegato, cambiargli nome perché la nuova posta resti nello spool: mv ~{account}/mbox ~{account}/mbox.old

    Read the old mail from there as a folder.
    Leggere da lì la vecchia posta come cartella.

    If {reader} is set to look into that file too, nothing is amiss.
    Se {reader} è impostato per guardare anche in quel file, va tutto bene.

    Whether a program on the machine itself, as mutt or mailx, looks into the spool is not in this log.
    Se un programma sulla macchina stessa, come mutt o mailx, guardi nello spool non è in questo log.

    The mailbox of {subject} cannot be opened
    La casella di {subject} non si può aprire

    The password of {subject} was right, but {program} could not open the mailbox, {count|=once|times}. It is missing, belongs to somebody else, may not be read, or is damaged.
    La password di {subject} era giusta, ma {program} non è riuscito ad aprire la casella, {count|=una volta|volte}. La casella manca, appartiene a qualcun altro, non è leggibile o è danneggiata.

    Look at it: ls -l /var/mail/{account}; ls -ldn ~{account}; df -h /var/mail
    Guardarla: ls -l /var/mail/{account}; ls -ldn ~{account}; df -h /var/mail

    Give it back to its owner: chown {subject}:mail /var/mail/{account}; chmod 660 /var/mail/{account}
    Restituirla al proprietario: chown {subject}:mail /var/mail/{account}; chmod 660 /var/mail/{account}

    If it is damaged: its first line must begin with “From ”, which shows head -1 /var/mail/{account}
    Se è danneggiata: la prima riga deve cominciare con “From ”, come mostra head -1 /var/mail/{account}

    See what Dovecot makes of it: doveadm mailbox status -u {subject} all INBOX
    Vedere che cosa ne dice Dovecot: doveadm mailbox status -u {subject} all INBOX

    Have it set right: doveadm force-resync -u {subject} INBOX
    Farla riparare: doveadm force-resync -u {subject} INBOX

    Look at the owner and the permissions of the directory that doveadm user {subject} names.
    Guardare proprietario e permessi della directory indicata da doveadm user {subject}.

    See whether there is a mailbox of that name, and room for it: ctl_mboxlist -d | grep {account}; df -h /var/spool/cyrus /var/lib/cyrus
    Guardare se c’è una casella con quel nome, e se c’è spazio: ctl_mboxlist -d | grep {account}; df -h /var/spool/cyrus /var/lib/cyrus

    See where it is to be, and whom that belongs to: authtest {subject}; ls -ldn ~{account}/Maildir
    Guardare dove dovrebbe essere, e a chi appartiene: authtest {subject}; ls -ldn ~{account}/Maildir

    If there is none, make it as that user: maildirmake ~{account}/Maildir
    Se non c’è, crearla con quell’utente: maildirmake ~{account}/Maildir

    A mailbox that is just being moved or restored is away for that time only.
    Una casella che viene spostata o ripristinata in quel momento manca solo per quel tempo.

    Why it cannot be opened is not always in the line; the owner of the file is not.
    Perché non si possa aprire non è sempre nella riga; il proprietario del file non c’è mai.

    Each step is told with mail_debug = yes (Dovecot 2.4: log_debug = category=mail).
    Ogni passo viene scritto con mail_debug = yes (Dovecot 2.4: log_debug = category=mail).

    {subject} wants to log in by a mechanism that is not offered
    {subject} vuole accedere con un meccanismo che non viene offerto

    {count|line says|lines say} so: “{text}”. Often “secure password authentication” (NTLM) is ticked in the mail program, which only few servers offer; over TLS the plain password is as safe.
    {count|riga lo dice|righe lo dicono}: “{text}”. Spesso nel programma di posta è spuntata “autenticazione sicura della password” (NTLM), che pochi server offrono; su TLS la password normale è altrettanto sicura.

    In the mail program choose “normal password” with SSL/TLS, and untick secure password authentication.
    Nel programma di posta scegliere “password normale” con SSL/TLS, e togliere la spunta all’autenticazione sicura della password.

    See what is offered: doveconf auth_mechanisms. If old programs need LOGIN: auth_mechanisms = plain login
    Vedere che cosa viene offerto: doveconf auth_mechanisms. Se programmi vecchi hanno bisogno di LOGIN: auth_mechanisms = plain login

    See what is offered: postconf smtpd_sasl_type smtpd_sasl_security_options; with Dovecot behind it: doveconf auth_mechanisms
    Vedere che cosa viene offerto: postconf smtpd_sasl_type smtpd_sasl_security_options; se dietro c’è Dovecot: doveconf auth_mechanisms

    In the mail program choose “normal password” with SSL/TLS; CRAM-MD5 works only with the file /etc/cram-md5.pwd.
    Nel programma di posta scegliere “password normale” con SSL/TLS; CRAM-MD5 funziona solo con il file /etc/cram-md5.pwd.

    A login from {subject} that goes well shows that the program then tried another mechanism.
    Un accesso riuscito da {subject} mostra che il programma ha poi provato un altro meccanismo.

    Which user it was is not told, as none had been named.
    Quale utente fosse non è indicato, perché non era ancora stato nominato.

    {subject} tries one user name after the other
    {subject} prova un nome utente dopo l’altro

    {subject} was refused as {names} different users, {count|=once|times} in all. So works somebody who has a list of names and a few common passwords.{way? It came by way of ~, whose lines tell its address; the mail server behind it sees another.}
    A {subject} l’accesso è stato rifiutato con i nomi di {names} utenti diversi, {count|=una volta|volte} in tutto. Così lavora chi ha un elenco di nomi e poche password comuni.{way? È arrivato tramite ~, le cui righe ne dicono l’indirizzo; il server di posta che sta dietro ne vede un altro.}

    Look whether one of the names tried logged in afterwards, and have weak passwords changed: mailwhy host {subject}
    Guardare se uno dei nomi tentati ha poi fatto accesso, e far cambiare le password deboli: mailwhy host {subject}

    If {subject} is a web mail server, a proxy or an office of yours, its many users are its nature.
    Se {subject} è un server webmail, un proxy o una sede propria, è naturale che abbia molti utenti.

    {subject} tries to log in without TLS, which is refused
    {subject} cerca di accedere senza TLS, e viene rifiutato

    A mail program at {subject} wanted to send its password over a connection without encryption, {count|=once|times}. The server does not take passwords that way; whether it was the right one was not looked at.
    Un programma di posta su {subject} voleva inviare la password su una connessione non cifrata, {count|=una volta|volte}. Il server non accetta password in questo modo; se fosse quella giusta non è stato guardato.

    In the mail program switch encryption on: for IMAP port 993 with SSL/TLS or 143 with STARTTLS, for POP3 port 995 with SSL/TLS.
    Nel programma di posta attivare la cifratura: per IMAP la porta 993 con SSL/TLS o la 143 con STARTTLS, per POP3 la porta 995 con SSL/TLS.

    Do not allow passwords in clear again. If a device cannot do TLS, allow it from its own network only.
    Non permettere di nuovo le password in chiaro. Se un dispositivo non sa usare TLS, permetterlo solo dalla sua rete.

    If a device cannot do TLS, allow it from its own network only: remote 192.0.2.0/24 with auth_allow_cleartext = yes (before 2.4: disable_plaintext_auth = no)
    Se un dispositivo non sa usare TLS, permetterlo solo dalla sua rete: remote 192.0.2.0/24 con auth_allow_cleartext = yes (prima della 2.4: disable_plaintext_auth = no)

    In the mail program switch encryption on: for IMAP port 993 with SSL/TLS, for POP3 port 995 with SSL/TLS.
    Nel programma di posta attivare la cifratura: per IMAP la porta 993 con SSL/TLS, per POP3 la porta 995 con SSL/TLS.

    See that the daemon has a certificate, without which it offers none: ls -l /etc/pki/tls/certs/imapd.pem /etc/pki/tls/certs/ipop3d.pem
    Controllare che il demone abbia un certificato, senza il quale non offre cifratura: ls -l /etc/pki/tls/certs/imapd.pem /etc/pki/tls/certs/ipop3d.pem

    A scanner that tries each way once leaves the same lines.
    Uno scanner che prova ogni modo una volta lascia le stesse righe.

    Whether the password was the right one was not looked at; if it was sent all the same, have it changed.
    Se la password fosse quella giusta non è stato guardato; se è stata inviata comunque, farla cambiare.

    A program of {subject} asks for mail every {gap|second|seconds}
    Un programma di {subject} controlla la posta ogni {gap|secondo|secondi}

    {subject} logged in from {source} {count|=once|times} in a row, about every {gap|second|seconds}, for at least an hour. Each login costs the server as much as the mail itself, and keeps the mailbox locked for others.
    Da {source} {subject} ha fatto accesso {count|=una volta|volte} di seguito, circa ogni {gap|secondo|secondi}, per almeno un’ora. Ogni accesso costa al server quanto la posta stessa, e tiene la casella bloccata per gli altri.

    In the mail program of {subject} at {source} set the interval to ten minutes, or use IMAP, which is told of new mail.
    Nel programma di posta di {subject} su {source} impostare l’intervallo a dieci minuti, o usare IMAP, che riceve l’avviso della nuova posta.

    In the mail program of {subject} at {source} set the interval to ten minutes, or use IMAP.
    Nel programma di posta di {subject} su {source} impostare l’intervallo a dieci minuti, o usare IMAP.

    Refuse what comes too soon: popminpoll: 2 in imapd.conf
    Rifiutare ciò che arriva troppo presto: popminpoll: 2 in imapd.conf

    A monitor that logs in as {subject} on purpose does so too.
    Lo fa anche un monitoraggio che accede di proposito come {subject}.

    Which program it is, the log does not tell.
    Quale programma sia, il log non lo dice.

    Which program it is, imap_id_log = * tells for IMAP.
    Quale programma sia lo dice, per IMAP, imap_id_log = *.

    {subject} connects again and again and tries nothing
    {subject} si collega di continuo senza tentare nulla

    {count|connection|connections} from {subject} to {program} ended without a login being tried, and nobody ever logged in from there. Scanners look which servers there are; by itself that harms nothing.
    {count|connessione|connessioni} da {subject} a {program} {count=è finita|sono finite} senza alcun tentativo di accesso, e da lì nessuno ha mai fatto accesso. Gli scanner guardano quali server esistono; di per sé non fa danno.

    Nothing has to be done. If it fills the log: ip route add blackhole {subject}
    Non occorre fare nulla. Se riempie il log: ip route add blackhole {subject}

    A monitor of your own does the same; have it log in, or leave it.
    Un monitoraggio proprio fa lo stesso: fargli eseguire un accesso, oppure lasciarlo stare.

    What a client sends before it logs in is not logged.
    Il log non dice che cosa invii un client prima dell’accesso.

    A daemon that logs no refusals leaves the same trace of wrong passwords: see the facility auth, /var/log/secure or /var/log/auth.log.
    Un demone che non scrive i rifiuti lascia la stessa traccia con password sbagliate: vedere la facility auth, /var/log/secure o /var/log/auth.log.

    {subject} most likely downloads the same mail again and again
    {subject} molto probabilmente scarica di continuo la stessa posta

    {count|POP3 session|POP3 sessions} of {subject} in a row broke off after about the same time, with the same {waiting|message|messages} waiting. One message at which the mail program or its virus scanner stops: nothing behind it arrives, and nothing is deleted.
    {count|sessione POP3|sessioni POP3} di {subject} {count=è caduta|sono cadute} di seguito dopo circa lo stesso tempo, con {waiting|messaggio in attesa, sempre lo stesso|messaggi in attesa, sempre gli stessi}. Il programma di posta o il suo antivirus si ferma su un messaggio: ciò che viene dopo non arriva, e nulla viene cancellato.

    Look for a very large or damaged message, and move it aside by web mail or IMAP: ls -l /var/mail/{account}
    Cercare un messaggio molto grande o danneggiato e metterlo da parte via webmail o IMAP: ls -l /var/mail/{account}

    Ask {subject} to exempt the mail program from the virus scanner, and to raise the time that it waits for the server.
    Chiedere a {subject} di escludere il programma di posta dall’antivirus e di aumentare il tempo di attesa del server.

    Look for the largest messages: doveadm fetch -u {subject} 'uid size.physical' mailbox INBOX larger 10M
    Cercare i messaggi più grandi: doveadm fetch -u {subject} 'uid size.physical' mailbox INBOX larger 10M

    Move that one aside: doveadm move -u {subject} Aside mailbox INBOX uid UID
    Mettere da parte quello: doveadm move -u {subject} Aside mailbox INBOX uid UID

    Ask {subject} to exempt the mail program from the virus scanner.
    Chiedere a {subject} di escludere il programma di posta dall’antivirus.

    A line that breaks after a fixed time, of all users there, is a router’s fault.
    Una linea che cade dopo un tempo fisso, per tutti gli utenti di quella rete, è un difetto del router.

    How many bytes were fetched is not told here, so that it is the same message follows from the time only.
    Quanti byte siano stati scaricati qui non è indicato; che sia lo stesso messaggio si deduce solo dal tempo.

    How far each download came, the line at its end tells as retr=messages/bytes; compare them.
    Fin dove sia arrivato ogni scaricamento lo dice la riga finale con retr=messages/bytes; confrontarle.

    The daemon counts no bytes; that it is the same message follows from the time only.
    Il demone non conta i byte; che sia lo stesso messaggio si deduce solo dal tempo.

    {subject} holds {count} IMAP sessions open at once
    {subject} tiene aperte {count} sessioni IMAP insieme

    Mail programs keep IMAP connections open for as long as they run, one to five a device. {subject} had {count} of them at once{limited?, and was turned away by a limit ~ times}: many devices, or a program that forgets to close them.
    I programmi di posta tengono aperte le connessioni IMAP finché sono in esecuzione, da una a cinque per dispositivo. {subject} ne aveva {count} insieme{limited?, e un limite le ha respinte ~ volte}: molti dispositivi, o un programma che dimentica di chiuderle.

    Ask {subject} which devices are in use, and to switch off those that are not.
    Chiedere a {subject} quali dispositivi sono in uso, e di spegnere quelli che non lo sono.

    See who holds the connections: ss -Htn state established '( sport = :993 or sport = :143 )'
    Vedere chi occupa le connessioni: ss -Htn state established '( sport = :993 or sport = :143 )'

    See which they are, and from where: doveadm who {subject}
    Vedere quali sono, e da dove: doveadm who {subject}

    If all of them are wanted, allow more: mail_max_userip_connections = 30
    Se servono tutte, permetterne di più: mail_max_userip_connections = 30

    End what is forgotten; the programs connect again: doveadm kick {subject}
    Chiudere quelle dimenticate; i programmi si ricollegano: doveadm kick {subject}

    If all of them are wanted, allow more in the file imapd: MAXPERIP=50 MAXDAEMONS=200
    Se servono tutte, permetterne di più nel file imapd: MAXPERIP=50 MAXDAEMONS=200

    If all of them are devices in use, nothing is amiss.
    Se sono tutti dispositivi in uso, va tutto bene.

    Which program holds a connection is not logged; sessions whose end is missing count as open for a day.
    Il log non dice quale programma tenga una connessione; le sessioni di cui manca la fine contano come aperte per un giorno.

    imap_id_retain = yes and imap_id_log = * tell the program behind each session.
    imap_id_retain = yes e imap_id_log = * dicono quale programma c’è dietro ogni sessione.

    Logins from {subject} most likely fail, and {program} does not say so
    Gli accessi da {subject} molto probabilmente falliscono, e {program} non lo dice

    A password was wrong. {count|connection|connections} from {subject} began and no login followed{user?; the name given was ~}. {program} writes no line into the mail log when it refuses a password.
    Una password era sbagliata. {count|connessione|connessioni} da {subject} {count=è iniziata|sono iniziate} senza che seguisse un accesso{user?; il nome dato era ~}. {program} non scrive alcuna riga nel log di posta quando rifiuta una password.

    Look for the refusals in the authentication log: grep -h 'Login failed\|pam_unix' /var/log/secure* /var/log/auth.log*
    Cercare i rifiuti nel log di autenticazione: grep -h 'Login failed\|pam_unix' /var/log/secure* /var/log/auth.log*

    Give mailwhy that file too. Or send those lines to the mail log, in rsyslog: :programname, isequal, "{program}" /var/log/maillog
    Dare a mailwhy anche quel file. Oppure mandare quelle righe al log di posta, in rsyslog: :programname, isequal, "{program}" /var/log/maillog

    Ask the people at {subject} to type the password anew in the mail program.
    Chiedere alle persone su {subject} di digitare di nuovo la password nel programma di posta.

    A line “Login failed” of the same process in the authentication log would make it certain. A port scan or a health check leaves the same trace.
    Una riga “Login failed” dello stesso processo nel log di autenticazione ne darebbe la certezza. Una scansione di porte o un controllo di funzionamento lascia la stessa traccia.

    Which user it was is not told where only the beginning of a connection is logged; the refusal itself goes to the facility auth: auth,authpriv.* in the configuration of syslog.
    Quale utente fosse non è indicato dove il log ha solo l’inizio della connessione; il rifiuto va alla facility auth: auth,authpriv.* nella configurazione di syslog.

    Logins at {subject} take long
    Gli accessi su {subject} sono lenti

    {count|login|logins} took long{slowest?, up to ~ seconds from the connection on}{text?: “~”}. Most often a name server does not answer, so that the name of each client is waited for; else the directory of users or the disk is slow.
    {count|accesso è stato lento|accessi sono stati lenti}{slowest?, fino a ~ secondi dalla connessione}{text?: “~”}. Di solito un server DNS non risponde, e si aspetta il nome di ogni client; altrimenti è lento l’elenco degli utenti (LDAP, SQL) o il disco.

    Measure what the login waits for: time getent hosts 192.0.2.1; time getent passwd root
    Misurare che cosa aspetta l’accesso: time getent hosts 192.0.2.1; time getent passwd root

    See whether the name servers answer: cat /etc/resolv.conf; dig . NS
    Vedere se i server DNS rispondono: cat /etc/resolv.conf; dig . NS

    See whether the disk is busy: iostat -x 5
    Vedere se il disco è occupato: iostat -x 5

    Let more of them be checked at once: auth_worker_max_count = 60 (Dovecot 2.4: service auth-worker process_limit)
    Permettere più controlli insieme: auth_worker_max_count = 60 (Dovecot 2.4: service auth-worker process_limit)

    Measure what the login waits for: time doveadm auth lookup USER; time getent passwd root
    Misurare che cosa aspetta l’accesso: time doveadm auth lookup USER; time getent passwd root

    Have Dovecot remember passwords for a while: auth_cache_size = 10M
    Far ricordare a Dovecot le password per un po’: auth_cache_size = 10M

    The daemon asks for the name of each client; see whether the name servers answer: cat /etc/resolv.conf; time getent hosts 192.0.2.1
    Il demone chiede il nome di ogni client; vedere se i server DNS rispondono: cat /etc/resolv.conf; time getent hosts 192.0.2.1

    See how long PAM takes: time getent passwd root; cat /etc/pam.d/imap
    Vedere quanto impiega PAM: time getent passwd root; cat /etc/pam.d/imap

    See whether xinetd waits for ident: no USERID in log_on_success and log_on_failure of /etc/xinetd.d/imap
    Vedere se xinetd aspetta ident: niente USERID in log_on_success e log_on_failure di /etc/xinetd.d/imap

    A mail program that itself waits before it logs in makes its own logins slow, not everybody’s.
    Un programma di posta che aspetta prima di accedere rallenta i propri accessi, non quelli di tutti.

    What the login waited for is not in the log.
    Il log non dice che cosa abbia fatto aspettare l’accesso.

    How long each step took is told with auth_debug = yes, for a short time.
    Quanto sia durato ogni passo lo dice auth_debug = yes, per breve tempo.

    A device of {subject} most likely keeps trying an old password
    Un dispositivo di {subject} molto probabilmente continua a provare una vecchia password

    A program at {source} has an old password saved. {subject} logs in elsewhere, but was refused {count|=once|times} from there, about every {minutes|minute|minutes}. So steady a rhythm is that of a device, not of a person.
    Un programma su {source} ha salvata una vecchia password. {subject} accede da altrove, ma da lì l’accesso è stato rifiutato {count|=una volta|volte}, circa ogni {minutes|minuto|minuti}. Un ritmo così regolare è quello di un dispositivo, non di una persona.

    Ask {subject} which telephone, tablet, second computer, scanner or collecting service is behind {source}.
    Chiedere a {subject} quale telefono, tablet, secondo computer, scanner o servizio di raccolta ci sia dietro {source}.

    Put the new password there, or remove the account from it.
    Inserire lì la nuova password, o rimuovervi l’account.

    Until then keep the address from being banned: add it to ignoreip in /etc/fail2ban/jail.local; fail2ban-client reload; fail2ban-client unban {source}
    Fino ad allora evitare che l’indirizzo venga bloccato: aggiungerlo a ignoreip in /etc/fail2ban/jail.local; fail2ban-client reload; fail2ban-client unban {source}

    Put the new password there, or remove the account from it. Where {subject} is logged in now: doveadm who {subject}
    Inserire lì la nuova password, o rimuovervi l’account. Dove {subject} ha sessioni aperte adesso: doveadm who {subject}

    Until then keep the address from being banned: fail2ban-client set dovecot addignoreip {source}; fail2ban-client set dovecot unbanip {source}
    Fino ad allora evitare che l’indirizzo venga bloccato: fail2ban-client set dovecot addignoreip {source}; fail2ban-client set dovecot unbanip {source}

    Ask {subject} which telephone, scanner or program sends from {source}: a scanner’s account is set in its own menu.
    Chiedere a {subject} quale telefono, scanner o programma invii da {source}: l’account di uno scanner si imposta nel suo menu.

    Until then keep the address from being banned: fail2ban-client set postfix-sasl addignoreip {source}; fail2ban-client set postfix-sasl unbanip {source}
    Fino ad allora evitare che l’indirizzo venga bloccato: fail2ban-client set postfix-sasl addignoreip {source}; fail2ban-client set postfix-sasl unbanip {source}

    Several users refused from {source}, or passwords that differ from try to try, would mean guessing.
    Più utenti rifiutati da {source}, o password diverse a ogni tentativo, indicherebbero tentativi di indovinare.

    Whether it is the same password each time is not logged.
    Il log non dice se sia ogni volta la stessa password.

    Whether it is the same password each time is not logged. With auth_verbose_passwords = sha1:6 for an hour, one hash every time is a saved password, many are guessing.
    Il log non dice se sia ogni volta la stessa password. Con auth_verbose_passwords = sha1:6 per un’ora, un hash sempre uguale è una password salvata, molti diversi sono tentativi di indovinare.

    TLS with {subject} fails
    La connessione TLS con {subject} non riesce

    {count|TLS handshake|TLS handshakes} with {subject} failed{reason?: ~}. An alert about the certificate means that the client does not trust it; a wrong or unsupported version, that the client is old, or speaks no TLS at all.{all? Nobody else got through meanwhile: look at this server first.}
    {count|handshake TLS|handshake TLS} con {subject} {count=non è riuscito|non sono riusciti}{reason?: ~}. Un avviso sul certificato significa che il client non se ne fida; una versione sbagliata o non supportata, che il client è vecchio o non parla affatto TLS.{all? Nel frattempo non è riuscito a collegarsi nessun altro: guardare per primo questo server.}

    Look at the certificate as clients see it, with all of its chain: openssl s_client -connect localhost:993 -showcerts
    Guardare il certificato come lo vedono i client, con tutta la catena: openssl s_client -connect localhost:993 -showcerts

    If the client does not trust it, install the whole chain, for the name that people type into their mail program.
    Se il client non se ne fida, installare la catena intera, per il nome che gli utenti scrivono nel programma di posta.

    If an old device is at fault, replace it, or give it a port of its own; do not lower the TLS version for everybody.
    Se la causa è un dispositivo vecchio, sostituirlo o dargli una porta a parte; non abbassare la versione di TLS per tutti.

    See which file it is, and which versions are allowed: doveconf -n | grep -i ssl
    Vedere quale file è, e quali versioni sono permesse: doveconf -n | grep -i ssl

    If the client does not trust it, put the whole chain into that file, and: doveadm reload
    Se il client non se ne fida, mettere in quel file la catena intera, poi: doveadm reload

    Look at the certificate as clients see it, with all of its chain: openssl s_client -connect localhost:25 -starttls smtp -showcerts
    Guardare il certificato come lo vedono i client, con tutta la catena: openssl s_client -connect localhost:25 -starttls smtp -showcerts

    See which file it is, and which versions are allowed: postconf -n | grep smtpd_tls
    Vedere quale file è, e quali versioni sono permesse: postconf -n | grep smtpd_tls

    If the client does not trust it, put the whole chain into that file, and: postfix reload
    Se il client non se ne fida, mettere in quel file la catena intera, poi: postfix reload

    Look at the certificate as clients see it: openssl s_client -connect localhost:993 -showcerts
    Guardare il certificato come lo vedono i client: openssl s_client -connect localhost:993 -showcerts

    Put key, certificate and the whole chain into the one file of the daemon: ls -l /etc/pki/tls/certs/imapd.pem /etc/pki/tls/certs/ipop3d.pem
    Mettere chiave, certificato e catena intera nel solo file del demone: ls -l /etc/pki/tls/certs/imapd.pem /etc/pki/tls/certs/ipop3d.pem

    A scanner that nobody here knows leaves the same lines.
    Uno scanner che qui nessuno conosce lascia le stesse righe.

    Which program or device it is, the line does not tell.
    Quale programma o dispositivo sia, la riga non lo dice.

    Which version of TLS the client wanted, smtpd_tls_loglevel = 1 tells, for a time.
    Quale versione di TLS volesse il client lo dice smtpd_tls_loglevel = 1, per un po’.

    Name and port of the client are told with log_selector = +tls_peerdn +tls_sni +incoming_port.
    Nome e porta del client vengono scritti con log_selector = +tls_peerdn +tls_sni +incoming_port.

    What was negotiated, verbose_ssl = yes (Dovecot 2.4: event filter ssl) tells, for a time.
    Che cosa sia stato negoziato lo dice verbose_ssl = yes (Dovecot 2.4: event filter ssl), per un po’.

    The login name {subject} does not exist, and somebody here keeps giving it
    Il nome di accesso {subject} non esiste, e qualcuno qui continua a usarlo

    {subject} was refused {count|=once|times} from {source}, as a name that nobody has; others log in from there, or with a name much like it. A whole address where the bare name is wanted (or the other way round), a typing error, or an account that was deleted.
    L’accesso come {subject} è stato rifiutato {count|=una volta|volte} da {source}, perché nessuno ha quel nome; da lì accedono altri, o un nome molto simile. Un indirizzo intero dove serve il solo nome (o viceversa), un errore di battitura, o un account cancellato.

    Tell the people at {source} which login name is the right one.
    Dire alle persone su {source} qual è il nome di accesso giusto.

    See which names there are: getent passwd {account}
    Vedere quali nomi esistono: getent passwd {account}

    See what Dovecot makes of the name: doveadm user {subject}
    Vedere che cosa Dovecot fa del nome: doveadm user {subject}

    Accept names with and without the domain: auth_username_format = %Ln (Dovecot 2.4: %{{user | username | lower}})
    Accettare i nomi con e senza dominio: auth_username_format = %Ln (Dovecot 2.4: %{{user | username | lower}})

    Else tell the people at {source} which login name is the right one.
    Altrimenti dire alle persone su {source} qual è il nome di accesso giusto.

    See whether the account is known: authtest {subject}
    Vedere se l’account è conosciuto: authtest {subject}

    An account that was deleted on purpose is refused as it should be; its device has only to be told.
    Un account cancellato di proposito viene rifiutato com’è giusto; basta dirlo al suo dispositivo.

    Whether a name exists is told only where the back end says so; most say no more than “refused”.
    Se un nome esista è indicato solo dove lo dice il back end; quasi tutti dicono soltanto “rifiutato”.

    Whether the name or the password was wrong is logged only with auth_verbose = yes; then look for the lines of auth.
    Se fosse sbagliato il nome o la password è nel log solo con auth_verbose = yes; cercare poi le righe di auth.

    Postfix logs the name that was tried (sasl_username) from version 3.9 on; before it, only the log of what checks the password has it: auth_verbose = yes in Dovecot, or the facility auth for saslauthd.
    Postfix scrive il nome tentato (sasl_username) dalla versione 3.9; prima lo ha solo il log di chi controlla la password: auth_verbose = yes in Dovecot, o la facility auth per saslauthd.

    Exim logs the name that was tried only if the authenticator has server_set_id; log_selector = +smtp_connection +incoming_port tells the connections apart.
    Exim scrive il nome tentato solo se l’autenticatore ha server_set_id; log_selector = +smtp_connection +incoming_port distingue le connessioni.

    The daemon writes refusals with the facility auth, most often into /var/log/secure or /var/log/auth.log: give mailwhy that file too. Whether the name exists is not told.
    Il demone scrive i rifiuti con la facility auth, di solito in /var/log/secure o /var/log/auth.log: dare a mailwhy anche quel file. Se il nome esista non è indicato.

    Sendmail logs no name for a refused login below LogLevel 10: define(`confLOG_LEVEL', 10); saslauthd tells it in the facility auth.
    Sendmail sotto LogLevel 10 non scrive alcun nome per un accesso rifiutato: define(`confLOG_LEVEL', 10); saslauthd lo dice nella facility auth.

    Whether the name or the password was wrong is logged only with DEBUG_LOGIN=1 in authdaemonrc; with 2 the passwords are logged too.
    Se fosse sbagliato il nome o la password è nel log solo con DEBUG_LOGIN=1 in authdaemonrc; con 2 vengono scritte anche le password.

    Why SASL refused is logged only with sasl_log_level: 7 in imapd.conf, and auth.debug in the configuration of syslog.
    Perché SASL abbia rifiutato è nel log solo con sasl_log_level: 7 in imapd.conf, e auth.debug nella configurazione di syslog.

    Whether the name or the password was wrong is not logged; smtpd -d -T smtp shows it while it happens.
    Il log non dice se fosse sbagliato il nome o la password; smtpd -d -T smtp lo mostra mentre accade.

    After many wrong passwords a login went well from {places}, where nobody had logged in before.
    Dopo molte password sbagliate è riuscito un accesso da {places}, da dove nessuno era mai entrato.

    The account sends far above its habit, from {addresses#} addresses that it never used, such as {places}.
    L’account spedisce molto oltre le sue abitudini, da {addresses#} indirizzi che non aveva mai usato, per esempio {places}.

    The account sends far above its habit, from {places}, where it never was, and much comes back.
    L’account spedisce molto oltre le sue abitudini, da {places}, dove non era mai stato, e molto torna indietro.
    """#
}
