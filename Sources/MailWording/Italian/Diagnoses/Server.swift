extension Italian {
  static let serverDiagnoses = #"""
    The certificate of {subject} is not valid
    Il certificato di {subject} non è valido

    {count|line says|lines say} so: “{text}”. Mail programs refuse to connect, or ask their users whether to trust it.
    {count|riga lo dice|righe lo dicono}: “{text}”. I programmi di posta rifiutano di collegarsi, o chiedono all’utente se fidarsi.

    See until when the certificate is valid that is served: openssl s_client -connect localhost:993 </dev/null | openssl x509 -noout -enddate -subject
    Vedere fino a quando è valido il certificato in uso: openssl s_client -connect localhost:993 </dev/null | openssl x509 -noout -enddate -subject

    Renew it: certbot renew
    Rinnovarlo: certbot renew

    Have every server read it again after each renewal; what runs still serves the old one.
    Farlo rileggere a tutti i server dopo ogni rinnovo; quelli in esecuzione presentano ancora il vecchio.

    Renew it, if it is not renewed yet: certbot renew
    Rinnovarlo, se non è già rinnovato: certbot renew

    Have Dovecot read it, now and after each renewal: doveadm reload
    Farlo rileggere a Dovecot, ora e dopo ogni rinnovo: doveadm reload

    See until when the certificate is valid that is served: openssl s_client -connect localhost:25 -starttls smtp </dev/null | openssl x509 -noout -enddate -subject
    Vedere fino a quando è valido il certificato in uso: openssl s_client -connect localhost:25 -starttls smtp </dev/null | openssl x509 -noout -enddate -subject

    Have Postfix read it, now and after each renewal: postfix reload
    Farlo rileggere a Postfix, ora e dopo ogni rinnovo: postfix reload

    See until when the certificate is valid: openssl x509 -noout -enddate -subject -in /etc/pki/tls/certs/imapd.pem
    Vedere fino a quando è valido il certificato: openssl x509 -noout -enddate -subject -in /etc/pki/tls/certs/imapd.pem

    Renew it, and put key, certificate and chain into /etc/pki/tls/certs/imapd.pem and ipop3d.pem.
    Rinnovarlo, e mettere chiave, certificato e catena in /etc/pki/tls/certs/imapd.pem e ipop3d.pem.

    A single device whose clock is wrong says the same of a good certificate.
    Un singolo dispositivo con l’orologio sbagliato dice lo stesso di un certificato buono.

    Which certificate it was is not in the line: with several names (SNI) look at each.
    La riga non dice quale certificato fosse: con più nomi (SNI) guardarli tutti.

    Which client it was, and which version of TLS, smtpd_tls_loglevel = 1 tells.
    Quale client fosse, e quale versione di TLS, lo dice smtpd_tls_loglevel = 1.

    {subject} complains about its configuration
    {subject} segnala un errore nella propria configurazione

    A setting is wrong, as {count|line says|lines say}: “{text}”.
    Un’impostazione è sbagliata, come {count=dice|dicono} {count|riga|righe}: “{text}”.

    See what was changed last: ls -lt /etc | head
    Vedere che cosa è stato modificato per ultimo: ls -lt /etc | head

    Correct the setting that the line names, then have the service read it again.
    Correggere l’impostazione indicata dalla riga, poi farla rileggere al servizio.

    Let Exim check it: exim -bV
    Farla controllare a Exim: exim -bV

    See what was changed last: ls -lt /etc/exim4 /etc/exim | head
    Vedere che cosa è stato modificato per ultimo: ls -lt /etc/exim4 /etc/exim | head

    Correct the setting that the line names, then: systemctl restart exim4
    Correggere l’impostazione indicata dalla riga, poi: systemctl restart exim4

    Let Sendmail check it: sendmail -bt -d0 </dev/null
    Farla controllare a Sendmail: sendmail -bt -d0 </dev/null

    See what was changed last: ls -lt /etc/mail | head
    Vedere che cosa è stato modificato per ultimo: ls -lt /etc/mail | head

    Correct it in sendmail.mc, then: make -C /etc/mail; systemctl restart sendmail
    Correggerla in sendmail.mc, poi: make -C /etc/mail; systemctl restart sendmail

    Let Postfix check it: postfix check; postconf -n
    Farla controllare a Postfix: postfix check; postconf -n

    See what was changed last: ls -lt /etc/postfix | head
    Vedere che cosa è stato modificato per ultimo: ls -lt /etc/postfix | head

    Correct the setting that the line names, then: postfix reload
    Correggere l’impostazione indicata dalla riga, poi: postfix reload

    Let Dovecot check it: doveconf -n
    Farla controllare a Dovecot: doveconf -n

    See what was changed last: ls -lt /etc/dovecot /etc/dovecot/conf.d | head
    Vedere che cosa è stato modificato per ultimo: ls -lt /etc/dovecot /etc/dovecot/conf.d | head

    Correct the setting that the line names, then: doveadm reload
    Correggere l’impostazione indicata dalla riga, poi: doveadm reload

    A line that comes only at the restart after a change, and not again, has been seen to.
    Una riga che compare solo al riavvio dopo una modifica, e poi non più, è già risolta.

    What was changed, and by whom, is not in the mail log: see the times of the files, and etckeeper.
    Il log di posta non dice che cosa sia stato modificato, e da chi: vedere le date dei file, ed etckeeper.

    The disk of {subject} is full
    Il disco di {subject} è pieno

    There is no room left, as {count|line says|lines say}: “{text}”. Until there is, new mail is put off, and mailboxes may be damaged.
    Non c’è più spazio, come {count=dice|dicono} {count|riga|righe}: “{text}”. Finché non ce n’è, la nuova posta viene rinviata, e le caselle possono danneggiarsi.

    See what is full, space and inodes: df -h; df -i
    Vedere che cosa è pieno, spazio e inode: df -h; df -i

    Find what takes it: du -xh --max-depth=2 /var | sort -h | tail; lsof +L1
    Trovare che cosa lo occupa: du -xh --max-depth=2 /var | sort -h | tail; lsof +L1

    Free it: old logs, quarantine, caches. Then see whether mail flows again.
    Liberarlo: vecchi log, quarantena, cache. Poi vedere se la posta scorre di nuovo.

    Free it: old logs, quarantine, caches. Then send what waits: postqueue -f
    Liberarlo: vecchi log, quarantena, cache. Poi inviare ciò che è in coda: postqueue -f

    Free it, then have the indexes looked through: doveadm force-resync -A INBOX
    Liberarlo, poi far controllare gli indici: doveadm force-resync -A INBOX

    Have people warned in time: quota_warning in the configuration.
    Far avvisare in tempo gli utenti: quota_warning nella configurazione.

    See what is full, space and inodes: df -h /var/spool/exim4 /var/log; df -i /var/spool/exim4
    Vedere che cosa è pieno, spazio e inode: df -h /var/spool/exim4 /var/log; df -i /var/spool/exim4

    Free it: old logs, quarantine, caches. Then send what waits: exim -qf
    Liberarlo: vecchi log, quarantena, cache. Poi inviare ciò che è in coda: exim -qf

    See what is full, space and inodes: df -h /var/spool/mqueue; df -i /var/spool/mqueue
    Vedere che cosa è pieno, spazio e inode: df -h /var/spool/mqueue; df -i /var/spool/mqueue

    Free it: old logs, quarantine, caches. Then send what waits: sendmail -q -v
    Liberarlo: vecchi log, quarantena, cache. Poi inviare ciò che è in coda: sendmail -q -v

    The quota of one user is not the disk’s.
    La quota di un utente non è lo spazio del disco.

    Which file system is full is not always in the line; that its inodes are used up, only df -i tells.
    Quale file system sia pieno non è sempre nella riga; che siano finiti gli inode lo dice solo df -i.

    {subject} cannot reach its filter{address? ~}
    {subject} non raggiunge il suo filtro{address? ~}

    {subject} could not talk to its filter, {count|=once|times}{text?: “~”}. Meanwhile mail is put off, waits in the queue, or passes unfiltered; which of them is a setting.
    {subject} non è riuscito a parlare con il suo filtro, {count|=una volta|volte}{text?: “~”}. Nel frattempo la posta viene rinviata, resta in coda o passa senza filtro, a seconda di un’impostazione.

    Look whether the filter runs and listens: systemctl --failed; ss -ltnxp
    Guardare se il filtro è attivo e in ascolto: systemctl --failed; ss -ltnxp

    Start it, then have what waits sent.
    Avviarlo, poi far inviare ciò che è in coda.

    Look whether the filter runs and listens: systemctl status opendkim rspamd amavis postgrey; ss -ltnxp
    Guardare se il filtro è attivo e in ascolto: systemctl status opendkim rspamd amavis postgrey; ss -ltnxp

    See what happens to mail meanwhile: postconf milter_default_action smtpd_milters content_filter smtpd_recipient_restrictions
    Vedere che cosa succede intanto alla posta: postconf milter_default_action smtpd_milters content_filter smtpd_recipient_restrictions

    Start it, then send what waits, once: postqueue -f
    Avviarlo, poi inviare una volta ciò che è in coda: postqueue -f

    Look whether the filter runs, and whether its socket is there: systemctl --failed; ss -lxp
    Guardare se il filtro è attivo e se il suo socket esiste: systemctl --failed; ss -lxp

    See what happens to mail meanwhile: grep INPUT_MAIL_FILTER /etc/mail/sendmail.mc
    Vedere che cosa succede intanto alla posta: grep INPUT_MAIL_FILTER /etc/mail/sendmail.mc

    Start it, then send what waits: sendmail -q -v
    Avviarlo, poi inviare ciò che è in coda: sendmail -q -v

    Look whether the scanner runs: systemctl status clamav-daemon spamd rspamd; exim -bP av_scanner spamd_address
    Guardare se lo scanner è attivo: systemctl status clamav-daemon spamd rspamd; exim -bP av_scanner spamd_address

    Start it, then send what waits: exim -qf
    Avviarlo, poi inviare ciò che è in coda: exim -qf

    A single line at the moment when the filter is started anew is harmless.
    Una sola riga nel momento in cui il filtro viene riavviato è innocua.

    What became of the mail meanwhile is a setting, as milter_default_action, and not in the line.
    Che fine abbia fatto intanto la posta dipende da un’impostazione, come milter_default_action; la riga non lo dice.

    What became of the mail meanwhile is the flag F= of INPUT_MAIL_FILTER: T puts off, R refuses, none lets it pass.
    Che cosa sia stato intanto della posta dipende dal flag F= di INPUT_MAIL_FILTER: T rinvia, R rifiuta, nessuno lascia passare.

    {subject} cannot read one of its tables
    {subject} non riesce a leggere una delle sue tabelle

    A look-up in a file, database or directory failed, as {count|line says|lines say}: “{text}”. Mail that needs it is put off, not lost.
    Una ricerca in un file, database o directory non è riuscita, come {count=dice|dicono} {count|riga|righe}: “{text}”. La posta che ne ha bisogno viene rinviata, non persa.

    See whether the table that the line names exists, may be read, and is built.
    Vedere se la tabella indicata dalla riga esiste, è leggibile ed è stata generata.

    If it is in a database or directory, see whether that runs: systemctl status mariadb postgresql slapd
    Se è in un database o in una directory, vedere se questo è attivo: systemctl status mariadb postgresql slapd

    Ask the table as Postfix does, with the name that the line gives: postmap -q KEY TABLE
    Interrogare la tabella come fa Postfix, con il nome indicato dalla riga: postmap -q KEY TABLE

    Build a file anew after each change: postmap FILE, or newaliases
    Rigenerare un file dopo ogni modifica: postmap FILE, o newaliases

    If it is in a database or directory, see whether that runs: systemctl status mariadb postgresql slapd. From within the chroot only an address reaches it: hosts = 127.0.0.1, or use proxy:mysql:
    Se è in un database o in una directory, vedere se questo è attivo: systemctl status mariadb postgresql slapd. Dall’interno della chroot lo raggiunge solo un indirizzo: hosts = 127.0.0.1, oppure usare proxy:mysql:

    Look at the map that the line names, whom it belongs to and who may read it: ls -l /etc/mail
    Guardare la mappa indicata dalla riga, di chi è e chi può leggerla: ls -l /etc/mail

    Build the maps anew: make -C /etc/mail; newaliases
    Rigenerare le mappe: make -C /etc/mail; newaliases

    A map that the group may write is not trusted: chmod g-w /etc/mail /etc/mail/*.db
    Una mappa scrivibile dal gruppo non è considerata affidabile: chmod g-w /etc/mail /etc/mail/*.db

    Ask as Exim does: exim -bt ADDRESS; for what it looks up meanwhile: exim -d+lookup -bt ADDRESS
    Chiedere come fa Exim: exim -bt ADDRESS; per vedere che cosa cerca intanto: exim -d+lookup -bt ADDRESS

    See whether the file that the line names may be read by Exim: namei -l FILE; exim -bP exim_user
    Vedere se Exim può leggere il file indicato dalla riga: namei -l FILE; exim -bP exim_user

    A database that was restarted is away for a moment, and mail that waits goes out by itself.
    Un database riavviato manca per un momento, e la posta in coda parte da sola.

    Why the database refused is told in its own log.
    Perché il database abbia rifiutato è scritto nel suo log.

    What was asked is told only with -v behind the service in master.cf; try it with postmap -q instead.
    Che cosa sia stato chiesto è scritto solo con -v dietro il servizio in master.cf; provare piuttosto con postmap -q.

    What was asked is told only with exim -d+lookup -bt ADDRESS.
    Che cosa sia stato chiesto lo dice solo exim -d+lookup -bt ADDRESS.

    {subject} most likely sends the mail of strangers to strangers
    {subject} molto probabilmente invia posta di estranei a estranei

    {count|message|messages} from {sources} went on to other servers, with no login, of senders that are not yours to recipients that are not, in {domains} domains. Whoever finds such a server sends spam through it, and its address is soon on all blocklists.
    {count|messaggio è passato|messaggi sono passati} da {sources} verso altri server, senza autenticazione, di mittenti non locali a destinatari non locali, in {domains} domini. Chi trova un server così lo usa per inviare spam, e presto il suo indirizzo è in tutte le blocklist.

    Try it from outside: swaks --server {subject} --from a@example.org --to b@example.net --quit-after RCPT
    Provare da fuori: swaks --server {subject} --from a@example.org --to b@example.net --quit-after RCPT

    Allow relaying only to logins and to your own networks; an address of a NAT, a proxy or a container bridge is none of them.
    Permettere il relay solo a chi si autentica e alle proprie reti; l’indirizzo di un NAT, di un proxy o di un bridge di container non è fra queste.

    Stop what waits in the queue, and ask lists to remove this server after that.
    Fermare ciò che è in coda, e solo dopo chiedere alle blocklist di togliere questo server.

    See who may relay: postconf mynetworks smtpd_relay_restrictions; a mynetworks with 0.0.0.0/0, or with the address of a NAT or of the bridge of containers, is the usual fault.
    Vedere chi può fare relay: postconf mynetworks smtpd_relay_restrictions; l’errore più comune è un mynetworks con 0.0.0.0/0, o con l’indirizzo di un NAT o del bridge dei container.

    Close it: postconf -e 'smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, defer_unauth_destination'; postfix reload
    Chiuderlo: postconf -e 'smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, defer_unauth_destination'; postfix reload

    Look at what waits, and delete it: postqueue -p; postsuper -h QUEUE-ID; postsuper -d QUEUE-ID
    Guardare ciò che è in coda, ed eliminarlo: postqueue -p; postsuper -h QUEUE-ID; postsuper -d QUEUE-ID

    See who may relay: exim -bP +relay_from_hosts; try it: exim -bh 203.0.113.5
    Vedere chi può fare relay: exim -bP +relay_from_hosts; provare: exim -bh 203.0.113.5

    Take the stranger out of relay_from_hosts, and restart Exim. Look at what waits: exim -bp
    Togliere l’estraneo da relay_from_hosts, e riavviare Exim. Guardare ciò che è in coda: exim -bp

    See who may relay: cat /etc/mail/relay-domains; grep RELAY /etc/mail/access; FEATURE(promiscuous_relay) must not be in sendmail.mc.
    Vedere chi può fare relay: cat /etc/mail/relay-domains; grep RELAY /etc/mail/access; FEATURE(promiscuous_relay) non deve essere in sendmail.mc.

    Build the tables anew and restart Sendmail: make -C /etc/mail; systemctl restart sendmail. Look at what waits: mailq
    Rigenerare le tabelle e riavviare Sendmail: make -C /etc/mail; systemctl restart sendmail. Guardare ciò che è in coda: mailq

    If you relay for {sources} on purpose, as a second MX or for a partner, nothing is amiss.
    Se il relay per {sources} è voluto, come secondo MX o per un partner, va tutto bene.

    Which networks may relay is a setting that the log does not show.
    Quali reti possano fare relay è un’impostazione che il log non mostra.

    {subject} works with a table that is older than its text
    {subject} lavora con una tabella più vecchia del suo testo

    A text was edited, and the table that is made from it was not built anew, as {count|line says|lines say}: “{text}”. Until it is, the old entries hold.
    Un testo è stato modificato, e la tabella che se ne ricava non è stata rigenerata, come {count=dice|dicono} {count|riga|righe}: “{text}”. Fino ad allora valgono le vecchie voci.

    Build it anew, by the command that belongs to the table: postmap, newaliases or makemap.
    Rigenerarla con il comando adatto alla tabella: postmap, newaliases o makemap.

    Build it anew: postmap FILE, for the file that the line names; for /etc/aliases: newaliases
    Rigenerarla: postmap FILE, per il file indicato dalla riga; per /etc/aliases: newaliases

    See which tables there are: postconf -n | grep -E 'hash:|lmdb:|cdb:'
    Vedere quali tabelle ci sono: postconf -n | grep -E 'hash:|lmdb:|cdb:'

    Build the tables anew: newaliases; make -C /etc/mail
    Rigenerare le tabelle: newaliases; make -C /etc/mail

    A text that was only touched and not changed makes the same line.
    Un testo solo toccato e non modificato produce la stessa riga.

    Which entries differ is not told: postmap -s FILE lists what the table holds.
    Quali voci siano diverse non è indicato: postmap -s FILE elenca il contenuto della tabella.

    {subject} may not use one of its own files, or others may
    {subject} non può usare uno dei suoi file, o possono usarlo altri

    Owner or permissions of a file or directory are wrong, as {count|line says|lines say}: “{text}”. After a restore, a move to another disk or a hand edit as root; or SELinux or AppArmor stand between.
    Proprietario o permessi di un file o di una directory sono sbagliati, come {count=dice|dicono} {count|riga|righe}: “{text}”. Succede dopo un ripristino, uno spostamento su un altro disco o una modifica a mano come root; oppure lo impediscono SELinux o AppArmor.

    Look at each directory on the way to the file that the line names: namei -l FILE
    Guardare ogni directory sul percorso del file indicato dalla riga: namei -l FILE

    See whether SELinux refused it: getenforce; ausearch -m avc -ts recent; and put its labels right: restorecon -Rv FILE
    Vedere se l’ha rifiutato SELinux: getenforce; ausearch -m avc -ts recent; e correggere le etichette: restorecon -Rv FILE

    Give the file back to its owner; never chmod 777.
    Restituire il file al suo proprietario; mai chmod 777.

    Have Postfix find and mend its own files: postfix check; postfix set-permissions
    Far trovare e correggere a Postfix i propri file: postfix check; postfix set-permissions

    See whether SELinux refused it: ausearch -m avc -ts recent; restorecon -Rv /etc/postfix /var/spool/postfix
    Vedere se l’ha rifiutato SELinux: ausearch -m avc -ts recent; restorecon -Rv /etc/postfix /var/spool/postfix

    Take write permission from the group, for file and directories: chmod g-w,o-w / /etc /etc/mail /etc/mail/*
    Togliere al gruppo il permesso di scrittura, sul file e sulle directory: chmod g-w,o-w / /etc /etc/mail /etc/mail/*

    See whom Exim runs as, and who may read the file: exim -bP exim_user exim_group; namei -l FILE
    Vedere con quale utente gira Exim, e chi può leggere il file: exim -bP exim_user exim_group; namei -l FILE

    Give it back: chown root:Debian-exim FILE; chmod 640 FILE
    Restituirlo: chown root:Debian-exim FILE; chmod 640 FILE

    See whom the process runs as: doveconf mail_uid mail_gid default_internal_user
    Vedere con quale utente gira il processo: doveconf mail_uid mail_gid default_internal_user

    A file that is kept from the daemon on purpose makes the same line.
    Un file tenuto di proposito fuori dalla portata del demone produce la stessa riga.

    Which rule of SELinux or AppArmor refused it is in the audit log, /var/log/audit/audit.log.
    Quale regola di SELinux o AppArmor l’abbia rifiutato è nel log di audit, /var/log/audit/audit.log.

    Another program holds the port that {subject} wants
    Un altro programma occupa la porta che serve a {subject}

    {subject} could not listen, as {count|line says|lines say}: “{text}”. A second mail server on the machine, an old process of its own, or a socket of systemd. Whoever connects reaches that one, or nobody.
    {subject} non ha potuto mettersi in ascolto, come {count=dice|dicono} {count|riga|righe}: “{text}”. Un secondo server di posta sulla macchina, un suo vecchio processo o un socket di systemd. Chi si collega raggiunge quello, o nessuno.

    See who holds it: ss -ltnp '( sport = :25 or sport = :587 or sport = :110 or sport = :143 or sport = :993 )'
    Vedere chi la occupa: ss -ltnp '( sport = :25 or sport = :587 or sport = :110 or sport = :143 or sport = :993 )'

    Stop it for good, as: systemctl disable --now exim4, then start the one that is wanted.
    Fermarlo definitivamente, per esempio: systemctl disable --now exim4, poi avviare quello voluto.

    See who holds it: ss -ltnp '( sport = :25 or sport = :465 or sport = :587 )'
    Vedere chi la occupa: ss -ltnp '( sport = :25 or sport = :465 or sport = :587 )'

    Stop the other mail server for good: systemctl disable --now exim4 sendmail; then: postfix start
    Fermare definitivamente l’altro server di posta: systemctl disable --now exim4 sendmail; poi: postfix start

    See who holds it: ss -ltnp '( sport = :110 or sport = :143 or sport = :993 or sport = :995 )'
    Vedere chi la occupa: ss -ltnp '( sport = :110 or sport = :143 or sport = :993 or sport = :995 )'

    Stop the other server, or a socket that systemd holds: systemctl disable --now dovecot.socket; then: systemctl restart dovecot
    Fermare l’altro server, o un socket tenuto da systemd: systemctl disable --now dovecot.socket; poi: systemctl restart dovecot

    Stop the other mail server for good: systemctl disable --now postfix; then: systemctl restart exim4
    Fermare definitivamente l’altro server di posta: systemctl disable --now postfix; poi: systemctl restart exim4

    At a restart the old process may hold the port for a moment; a start that goes well follows.
    A un riavvio il vecchio processo può occupare la porta per un momento; segue un avvio riuscito.

    Who holds the port is not in the line.
    La riga non dice chi occupi la porta.

    A process of {subject} crashed
    Un processo di {subject} è andato in crash

    {count|line tells|lines tell} of a process that was killed or panicked: “{text}”. Signal 9 is the system short of memory, or somebody’s hand; 6 and 11 are a fault of the program.
    {count|riga parla|righe parlano} di un processo ucciso o andato in panic: “{text}”. Il segnale 9 è il sistema a corto di memoria, o la mano di qualcuno; 6 e 11 sono un difetto del programma.

    See what the system says of it: dmesg -T | grep -iE 'oom|segfault'; coredumpctl list
    Vedere che cosa ne dice il sistema: dmesg -T | grep -iE 'oom|segfault'; coredumpctl list

    Install the newest version of the program.
    Installare la versione più recente del programma.

    If it is always the same mailbox or message, move that one aside.
    Se è sempre la stessa casella o lo stesso messaggio, metterlo da parte.

    If it is always the same user, repair the indexes: doveadm force-resync -u USER INBOX
    Se è sempre lo stesso utente, riparare gli indici: doveadm force-resync -u USER INBOX

    Out of memory is a limit of Dovecot’s own: default_vsz_limit
    “Out of memory” è un limite proprio di Dovecot: default_vsz_limit

    Signal 9: memory; see how many processes there may be: postconf default_process_limit; free -m
    Segnale 9: memoria; vedere quanti processi sono ammessi: postconf default_process_limit; free -m

    Look what it was about, just before: grep -B5 'killed by signal' /var/log/maillog
    Guardare di che cosa si trattava, subito prima: grep -B5 'killed by signal' /var/log/maillog

    If it is always the same user, the mailbox is damaged: look at it in another program, or move it aside.
    Se è sempre lo stesso utente, la casella è danneggiata: guardarla con un altro programma, o metterla da parte.

    The program has not been maintained since 2011; plan to move to another server.
    Il programma non è più mantenuto dal 2011; prevedere il passaggio a un altro server.

    Somebody who ended a process by hand with signal 9 leaves the same line.
    Chi termina un processo a mano con il segnale 9 lascia la stessa riga.

    Where in the program it happened is told only by a core dump: coredumpctl, or ulimit -c unlimited.
    In quale punto del programma sia successo lo dice solo un core dump: coredumpctl, o ulimit -c unlimited.

    Where in the program it happened, a core dump tells: drop_priv_before_exec = yes for service imap, and sysctl fs.suid_dumpable=2.
    In quale punto del programma sia successo lo dice un core dump: drop_priv_before_exec = yes per service imap, e sysctl fs.suid_dumpable=2.

    The mail queue of {subject} is congested
    La coda di posta di {subject} è congestionata

    Mail{domain? for ~} fills the queue, as {count|line says|lines say}: “{text}”. All other mail waits behind it.
    La posta{domain? per ~} riempie la coda, come {count=dice|dicono} {count|riga|righe}: “{text}”. Tutta l’altra posta aspetta dietro.

    See what waits, and for whom: mailq | less
    Vedere che cosa aspetta, e per chi: mailq | less

    If it is spam of a stolen account or a web script, stop that first, and hold its mail.
    Se è spam di un account rubato o di uno script web, fermare prima quello, e trattenerne la posta.

    See what waits, and for whom: exim -bpc; exim -bp | exiqsumm
    Vedere che cosa aspetta, e per chi: exim -bpc; exim -bp | exiqsumm

    If it is spam of a stolen account or a web script, stop that first, and hold its mail: exiqgrep -i -f SENDER | xargs exim -Mf
    Se è spam di un account rubato o di uno script web, fermare prima quello, e trattenerne la posta: exiqgrep -i -f SENDER | xargs exim -Mf

    See what waits, and for whom: mailq | less; mailq -Ac
    Vedere che cosa aspetta, e per chi: mailq | less; mailq -Ac

    If it is spam of a stolen account or a web script, stop that first, and quarantine its mail: sendmail -Qspam -qSSENDER
    Se è spam di un account rubato o di uno script web, fermare prima quello, e metterne la posta in quarantena: sendmail -Qspam -qSSENDER

    See what waits, and for whom: qshape active; qshape deferred; postqueue -p | tail -1
    Vedere che cosa aspetta, e per chi: qshape active; qshape deferred; postqueue -p | tail -1

    If it is spam of a stolen account or a web script, stop that first, and hold its mail: postsuper -h QUEUE-ID
    Se è spam di un account rubato o di uno script web, fermare prima quello, e trattenerne la posta: postsuper -h QUEUE-ID

    If one receiver is slow, give it a transport of its own, so that it does not hold up the others. Do not flush the queue.
    Se è lento un solo destinatario, dargli un transport a parte perché non trattenga gli altri. Non forzare l’invio della coda.

    A newsletter does so too, and is over soon.
    Lo fa anche una newsletter, e passa presto.

    How long the queue is now, and whose mail is in it, the log does not say: postqueue -p, mailq or exim -bp do.
    Quanto sia lunga la coda adesso, e di chi sia la posta che contiene, il log non lo dice: postqueue -p, mailq o exim -bp sì.

    The name server that {subject} asks does not answer
    Il server DNS interrogato da {subject} non risponde

    {count|look-up|look-ups} of {domains} unrelated domains failed within a short time, as no single domain’s fault could make them. Mail to other servers waits.
    {count|ricerca è fallita|ricerche sono fallite} in poco tempo per {domains} domini senza relazione fra loro: non può dipendere da un singolo dominio. La posta verso altri server aspetta.

    Ask it by hand, and another one: cat /etc/resolv.conf; dig . NS; dig @9.9.9.9 . NS
    Interrogarlo a mano, e un altro con lui: cat /etc/resolv.conf; dig . NS; dig @9.9.9.9 . NS

    Run a caching resolver on this machine, as unbound; blocklists need one anyway.
    Far girare su questa macchina un resolver con cache, come unbound; le blocklist ne richiedono comunque uno.

    See that the firewall lets queries to port 53 out, by UDP and by TCP.
    Controllare che il firewall lasci uscire le richieste verso la porta 53, in UDP e in TCP.

    Postfix may have a copy of its own that is old: diff /etc/resolv.conf /var/spool/postfix/etc/resolv.conf
    Postfix può avere una propria copia vecchia: diff /etc/resolv.conf /var/spool/postfix/etc/resolv.conf

    When it answers again, send what waits, once: postqueue -f
    Quando risponde di nuovo, inviare una volta ciò che è in coda: postqueue -f

    If all these domains belong to one provider, its name servers fail, not yours.
    Se tutti questi domini sono di un solo provider, non rispondono i suoi server DNS, non quello di questa macchina.

    Which name server did not answer is not in the mail log; resolvectl status, or the log of unbound, tells.
    Il log di posta non dice quale server DNS non abbia risposto; lo dice resolvectl status, o il log di unbound.

    {subject} runs out of processes, files or memory
    {subject} esaurisce processi, file o memoria

    The machine or a limit on it is exhausted, as {count|line says|lines say}: “{text}”. Meanwhile connections wait or are refused.
    La macchina o un suo limite è esaurito, come {count=dice|dicono} {count|riga|righe}: “{text}”. Nel frattempo le connessioni aspettano o vengono rifiutate.

    See what is short: uptime; free -m; sysctl fs.file-nr; ps aux --sort=-rss | head
    Vedere che cosa scarseggia: uptime; free -m; sysctl fs.file-nr; ps aux --sort=-rss | head

    Stop what floods the server first; then raise the limit: systemctl edit of that service, with LimitNOFILE= and TasksMax=
    Fermare prima ciò che inonda il server; poi alzare il limite: systemctl edit di quel servizio, con LimitNOFILE= e TasksMax=

    See what is short: uptime; free -m; sysctl fs.file-nr; postconf default_process_limit
    Vedere che cosa scarseggia: uptime; free -m; sysctl fs.file-nr; postconf default_process_limit

    Stop what floods the server first. If clients are many and well-behaved, raise maxproc of smtpd in master.cf, or default_process_limit.
    Fermare prima ciò che inonda il server. Se i client sono molti e corretti, alzare maxproc di smtpd in master.cf, o default_process_limit.

    See what is short: uptime; free -m; exim -bpc
    Vedere che cosa scarseggia: uptime; free -m; exim -bpc

    Exim holds back from a load on, and takes no more than so many connections: exim -bP queue_only_load smtp_load_reserve smtp_accept_max
    Exim si trattiene oltre un certo carico, e accetta solo un certo numero di connessioni: exim -bP queue_only_load smtp_load_reserve smtp_accept_max

    See what is short: uptime; free -m; mailq | tail -1
    Vedere che cosa scarseggia: uptime; free -m; mailq | tail -1

    Sendmail refuses connections from a load on that is set in sendmail.mc: confREFUSE_LA, confQUEUE_LA, confMAX_DAEMON_CHILDREN
    Sendmail rifiuta connessioni oltre un carico impostato in sendmail.mc: confREFUSE_LA, confQUEUE_LA, confMAX_DAEMON_CHILDREN

    A minute of high load at the nightly backup passes by itself.
    Un minuto di carico alto durante il backup notturno passa da solo.

    What used it up is not in the mail log; sar or atop, if they run, have kept it.
    Il log di posta non dice che cosa l’abbia esaurito; sar o atop, se attivi, ne hanno tenuto traccia.

    {subject} was stopped or started{starts?, ~ times within ten minutes}
    {subject} è stato fermato o avviato{starts?, ~ volte in dieci minuti}

    {count|line tells|lines tell} of a stop or a start of {subject}. Connections that were open then were cut off{starts?; so many starts mean that it dies each time}.
    {count|riga parla|righe parlano} di un arresto o di un avvio di {subject}. Le connessioni aperte in quel momento sono state interrotte{starts?; tanti avvii significano che cade ogni volta}.

    If nobody did it on purpose, see what did: last reboot; journalctl -u {subject} --since {day}
    Se nessuno l’ha fatto di proposito, vedere che cosa è stato: last reboot; journalctl -u {subject} --since {day}

    If nobody did it on purpose, see what did: last reboot; journalctl -u postfix --since {day}
    Se nessuno l’ha fatto di proposito, vedere che cosa è stato: last reboot; journalctl -u postfix --since {day}

    If it does not stay up: postfix check; grep -E 'fatal|panic' /var/log/maillog | tail
    Se non resta in piedi: postfix check; grep -E 'fatal|panic' /var/log/maillog | tail

    If nobody did it on purpose, see what did: last reboot; journalctl -u dovecot --since {day}
    Se nessuno l’ha fatto di proposito, vedere che cosa è stato: last reboot; journalctl -u dovecot --since {day}

    If it does not stay up: doveconf -n >/dev/null; doveadm log errors
    Se non resta in piedi: doveconf -n >/dev/null; doveadm log errors

    If nobody did it on purpose, see what did: last reboot; journalctl -u exim4 --since {day}
    Se nessuno l’ha fatto di proposito, vedere che cosa è stato: last reboot; journalctl -u exim4 --since {day}

    If it does not stay up: exim -bV; tail /var/log/exim4/paniclog
    Se non resta in piedi: exim -bV; tail /var/log/exim4/paniclog

    An update at night does so too.
    Lo fa anche un aggiornamento notturno.

    Who did it is not in the mail log; the journal and the log of the package manager tell.
    Il log di posta non dice chi l’abbia fatto; lo dicono il journal e il log del gestore dei pacchetti.

    The mail store of {subject} is slow
    L’archivio di posta di {subject} è lento

    Mailboxes{users? of ~ users} had to be waited for{slowest?, up to ~ seconds}, as {count|line says|lines say}: “{text}”. A disk that is busy with a backup or failing, a file server at a distance, or too little memory.
    Si è dovuto aspettare per le caselle{users? di ~ utenti}{slowest?, fino a ~ secondi}, come {count=dice|dicono} {count|riga|righe}: “{text}”. Un disco occupato da un backup o che si sta guastando, un file server distante, o troppo poca memoria.

    See what keeps the disk busy: iostat -x 5; iotop -o; nfsstat -c
    Vedere che cosa occupa il disco: iostat -x 5; iotop -o; nfsstat -c

    See whether it fails: dmesg -T | grep -iE 'error|reset|timeout'; smartctl -a /dev/sda
    Vedere se si sta guastando: dmesg -T | grep -iE 'error|reset|timeout'; smartctl -a /dev/sda

    Have backups run at night, and put the indexes on a fast disk.
    Far girare i backup di notte, e mettere gli indici su un disco veloce.

    See what keeps the disk busy: iostat -x 5; nfsstat -c
    Vedere che cosa occupa il disco: iostat -x 5; nfsstat -c

    Put the indexes on a fast disk: mail_location = maildir:~/Maildir:INDEX=/var/indexes/%u (Dovecot 2.4: mail_index_path)
    Mettere gli indici su un disco veloce: mail_location = maildir:~/Maildir:INDEX=/var/indexes/%u (Dovecot 2.4: mail_index_path)

    One very large mailbox is slow by itself; then it is always the same user.
    Una sola casella molto grande è lenta di per sé; allora è sempre lo stesso utente.

    What the disk was busy with is in no mail log; sar -d, if it runs, has kept it.
    Nessun log di posta dice che cosa occupasse il disco; sar -d, se attivo, ne ha tenuto traccia.

    What is stored for {subject} is damaged
    I dati conservati per {subject} sono danneggiati

    {count|line tells|lines tell} of damage: “{text}”. Once, after a crash or a full disk, the server mends it by itself. Again and again it means two servers or programs on one store, a network file system, a hand edit, or a disk that fails.
    {count|riga parla|righe parlano} di danni: “{text}”. Se capita una volta, dopo un crash o un disco pieno, il server ripara da solo. Se si ripete, significa due server o programmi sullo stesso archivio, un file system di rete, una modifica a mano, o un disco che si sta guastando.

    See whether the disk is full or fails: df -h; dmesg -T | grep -i error; smartctl -a /dev/sda
    Vedere se il disco è pieno o si sta guastando: df -h; dmesg -T | grep -i error; smartctl -a /dev/sda

    See whether another machine or program writes there too: mount | grep -E 'nfs|cifs'
    Vedere se scrive lì anche un’altra macchina o un altro programma: mount | grep -E 'nfs|cifs'

    Have it mended by the server’s own means, with a copy made before.
    Farli riparare con i mezzi propri del server, dopo averne fatto una copia.

    Have the indexes made anew: doveadm force-resync -u {subject} INBOX
    Far ricostruire gli indici: doveadm force-resync -u {subject} INBOX

    On a network file system only one server may write: mmap_disable = yes, mail_nfs_index = yes, or keep each user on one server.
    Su un file system di rete può scrivere un solo server: mmap_disable = yes, mail_nfs_index = yes, oppure tenere ogni utente su un solo server.

    Have the mailbox made anew: reconstruct -r user.{subject}
    Far ricostruire la casella: reconstruct -r user.{subject}

    If a database of Cyrus is damaged, restore it with Cyrus stopped: ctl_cyrusdb -r
    Se è danneggiato un database di Cyrus, ripristinarlo a Cyrus fermo: ctl_cyrusdb -r

    Look at what was set aside: ls -l /var/spool/postfix/corrupt; postcat /var/spool/postfix/corrupt/QUEUE-ID
    Guardare ciò che è stato messo da parte: ls -l /var/spool/postfix/corrupt; postcat /var/spool/postfix/corrupt/QUEUE-ID

    See whether the disk is full or fails: df -h /var/spool/postfix; dmesg -T | grep -i error
    Vedere se il disco è pieno o si sta guastando: df -h /var/spool/postfix; dmesg -T | grep -i error

    A single line that tells of mending is the end of it.
    Una sola riga che parla di riparazione chiude la questione.

    Whether mail itself was lost is not told; an index holds none.
    Se sia andata persa della posta non è indicato; un indice non ne contiene.

    Bounces of {subject} reach nobody
    I rimbalzi di {subject} non raggiungono nessuno

    A report that mail could not be delivered could itself not be delivered, as {count|line says|lines say}: “{text}”. This server takes mail that it cannot deliver, most often spam for names that do not exist, and returns it to forged senders.
    Un avviso di mancata consegna non si è potuto a sua volta consegnare, come {count=dice|dicono} {count|riga|righe}: “{text}”. Questo server accetta posta che non può consegnare, di solito spam per nomi che non esistono, e la rimanda a mittenti falsificati.

    Refuse unknown recipients while the other server is still connected, instead of bouncing later.
    Rifiutare i destinatari sconosciuti mentre l’altro server è ancora collegato, invece di rimandare i messaggi dopo.

    See that somebody reads the mail of postmaster: grep -iE 'postmaster|root|mailer-daemon' /etc/aliases
    Controllare che qualcuno legga la posta di postmaster: grep -iE 'postmaster|root|mailer-daemon' /etc/aliases

    Refuse unknown recipients at once: postconf local_recipient_maps relay_recipient_maps smtpd_reject_unlisted_recipient; where the names are on another server, use reject_unverified_recipient.
    Rifiutare subito i destinatari sconosciuti: postconf local_recipient_maps relay_recipient_maps smtpd_reject_unlisted_recipient; dove i nomi sono su un altro server, usare reject_unverified_recipient.

    See that somebody reads the mail of postmaster: postmap -q postmaster hash:/etc/aliases; newaliases
    Controllare che qualcuno legga la posta di postmaster: postmap -q postmaster hash:/etc/aliases; newaliases

    See what waits in the queue for nobody: postqueue -p | grep MAILER-DAEMON
    Vedere che cosa aspetta in coda senza un destinatario reale: postqueue -p | grep MAILER-DAEMON

    See that somebody reads the mail of postmaster: grep -iE 'postmaster|mailer-daemon' /etc/aliases; newaliases
    Controllare che qualcuno legga la posta di postmaster: grep -iE 'postmaster|mailer-daemon' /etc/aliases; newaliases

    Look at what was set aside: ls /var/spool/mqueue/Qf*
    Guardare ciò che è stato messo da parte: ls /var/spool/mqueue/Qf*

    Refuse unknown recipients at once: require verify = recipient, in the ACL for RCPT.
    Rifiutare subito i destinatari sconosciuti: require verify = recipient, nell’ACL per RCPT.

    Look at what is frozen: exiqgrep -z -i; and take it out: exiqgrep -z -i | xargs exim -Mrm
    Guardare ciò che è congelato: exiqgrep -z -i; e toglierlo: exiqgrep -z -i | xargs exim -Mrm

    A single one, of a sender whose box was just closed, is no trouble.
    Uno solo, di un mittente la cui casella è appena stata chiusa, non è un problema.

    What the lost mail was is not told, only its queue id.
    Che cosa fosse la posta persa non è indicato, solo il suo ID di coda.

    What {subject} itself reports by mail reaches nobody
    Ciò che {subject} segnala per posta non raggiunge nessuno

    {count|message|messages} of programs on this machine{recipient?, to ~,} could not be delivered: “{text}”. So cron, logwatch and the disk monitor speak to nobody, and a failing disk is found out late.
    {count|messaggio di programmi su questa macchina non si è potuto consegnare|messaggi di programmi su questa macchina non si sono potuti consegnare}{recipient?, a ~}: “{text}”. Così cron, logwatch e il controllo dei dischi parlano a vuoto, e di un disco che si guasta ci si accorge tardi.

    Name somebody who reads it, in /etc/aliases: root: admin@example.com; then: newaliases
    Indicare in /etc/aliases qualcuno che la legga: root: admin@example.com; poi: newaliases

    Try it: echo test | mail -s test root
    Provare: echo test | mail -s test root

    Name the server that takes the mail, and the login for it: mailhub=, AuthUser= in /etc/ssmtp/ssmtp.conf
    Indicare il server che accetta la posta e le credenziali: mailhub=, AuthUser= in /etc/ssmtp/ssmtp.conf

    Try it: echo test | mail -v -s test root
    Provare: echo test | mail -v -s test root

    Name the server that takes the mail, and the login for it, in /etc/msmtprc; then try it: echo test | msmtp -v root
    Indicare in /etc/msmtprc il server che accetta la posta e le credenziali; poi provare: echo test | msmtp -v root

    Name the server that takes the mail in /etc/nullmailer/remotes, and who gets it in /etc/nullmailer/adminaddr.
    Indicare il server che accetta la posta in /etc/nullmailer/remotes, e chi la riceve in /etc/nullmailer/adminaddr.

    A machine whose reports nobody wants needs no such mail; switch its sender off.
    Una macchina le cui segnalazioni non servono a nessuno non ha bisogno di questa posta; disattivarne il mittente.

    What the mail said is in no log.
    Nessun log dice che cosa contenesse quella posta.
    """#
}
