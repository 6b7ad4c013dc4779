extension Italian {
  static let abuseDiagnoses = #"""
    {subject} looks for addresses that exist
    {subject} cerca indirizzi che esistono

    {subject} tried {count|recipient that does|recipients that do} not exist, under at least {names} different names. Recipients that were accepted from it: {accepted#}.
    {subject} ha provato {count|destinatario inesistente|destinatari inesistenti}, con almeno {names} nomi diversi. Destinatari che gli sono stati accettati: {accepted#}.

    Block the address: ip route add blackhole {subject}
    Bloccare l’indirizzo: ip route add blackhole {subject}

    Have the server slow down or hang up after a few unknown recipients.
    Far rallentare o chiudere la connessione dal server dopo pochi destinatari inesistenti.

    Have Exim hang up after a few of them, in the ACL for RCPT, where $rcpt_fail_count tells how many there were.
    Far chiudere la connessione da Exim dopo pochi di essi, nella ACL per RCPT, dove $rcpt_fail_count dice quanti sono stati.

    Make it slow for everybody who does so, in sendmail.mc: define(`confBAD_RCPT_THROTTLE', 3)
    Rallentare chiunque lo faccia, in sendmail.mc: define(`confBAD_RCPT_THROTTLE', 3)

    Make it slow for everybody who does so: postconf -e smtpd_soft_error_limit=3 smtpd_hard_error_limit=10 disable_vrfy_command=yes; postfix reload
    Rallentare chiunque lo faccia: postconf -e smtpd_soft_error_limit=3 smtpd_hard_error_limit=10 disable_vrfy_command=yes; postfix reload

    A partner with an old list tries the same few names again and again, among many good ones.
    Un partner con un elenco vecchio riprova gli stessi pochi nomi, fra molti validi.

    Somebody most likely sends mail as {subject}, and the bounces come here
    Molto probabilmente qualcuno invia posta come {subject}, e i rimbalzi arrivano qui

    {count|bounce|bounces} came to {recipients} from {sources} servers, though nothing was sent from here under that name. Spam with a forged sender does that; no account was broken into.
    {count|rimbalzo è arrivato|rimbalzi sono arrivati} a {recipients} da {sources} server, anche se da qui non è stato inviato nulla con quel nome. È l’effetto di spam con mittente falsificato; nessun account è stato violato.

    Say in the DNS who may send for the domain, so that others refuse the forgeries: SPF with -all, and DMARC with p=reject: dig TXT {subject}; dig TXT _dmarc.{subject}
    Dichiarare nel DNS chi può inviare per il dominio, perché gli altri rifiutino le falsificazioni: SPF con -all, e DMARC con p=reject: dig TXT {subject}; dig TXT _dmarc.{subject}

    Refuse mail to names that do not exist while the client still waits.
    Rifiutare la posta per nomi che non esistono mentre il client aspetta ancora.

    Do not block the empty sender altogether: true bounces need it.
    Non bloccare del tutto il mittente vuoto: serve ai rimbalzi veri.

    Refuse names that do not exist: postconf local_recipient_maps relay_recipient_maps smtpd_reject_unlisted_recipient
    Rifiutare i nomi che non esistono: postconf local_recipient_maps relay_recipient_maps smtpd_reject_unlisted_recipient

    Refuse bounces of messages that did not come from here, by header_checks and body_checks on their Message-ID and Received lines.
    Rifiutare i rimbalzi di messaggi non partiti da qui, con header_checks e body_checks sulle righe Message-ID e Received.

    Mail sent in bulk by another service under that name would make the bounces true ones.
    Se un altro servizio invia posta in massa con quel nome, i rimbalzi sono veri.

    {subject} opens too many connections
    {subject} apre troppe connessioni

    {subject} opened up to {most} connections in one minute, a large part of all. That takes the places of others. A program in a loop does that, or somebody who wants the server to be busy.
    {subject} ha aperto fino a {most} connessioni in un minuto, gran parte del totale. Così toglie il posto agli altri. Lo fa un programma in un ciclo infinito, o qualcuno che vuole tenere occupato il server.

    If nobody here knows it, block the address: ip route add blackhole {subject}
    Se qui nessuno lo conosce, bloccare l’indirizzo: ip route add blackhole {subject}

    Let one address open only so many: iptables -I INPUT -p tcp --dport 25 --syn -m connlimit --connlimit-above 20 -j REJECT
    Limitare le connessioni che un indirizzo può aprire: iptables -I INPUT -p tcp --dport 25 --syn -m connlimit --connlimit-above 20 -j REJECT

    Let one address open only so many: postconf -e smtpd_client_connection_rate_limit=60 smtpd_client_connection_count_limit=20; postfix reload
    Limitare le connessioni che un indirizzo può aprire: postconf -e smtpd_client_connection_rate_limit=60 smtpd_client_connection_count_limit=20; postfix reload

    See whose programs they are: doveadm who | grep {subject}
    Vedere di chi sono i programmi: doveadm who | grep {subject}

    Let one user open only so many from one address: doveconf mail_max_userip_connections
    Limitare le connessioni che un utente può aprire da un indirizzo: doveconf mail_max_userip_connections

    Let one address open only so many, in sendmail.mc: FEATURE(`ratecontrol', `nodelay', `terminate')
    Limitare le connessioni che un indirizzo può aprire, in sendmail.mc: FEATURE(`ratecontrol', `nodelay', `terminate')

    An office, a web mail server or a monitor of yours behind that address is no attacker.
    Un ufficio, un server webmail o un monitoraggio proprio dietro quell’indirizzo non è un aggressore.

    What the connections were for, where they ended before a command; the firewall’s log may tell.
    A che cosa servissero le connessioni finite prima di un comando; può dirlo il log del firewall.

    Other servers take mail of {subject} for fraud
    Altri server considerano phishing la posta di {subject}

    {count|message|messages} to {recipients} {count=was|were} refused as an attempt at fraud (phishing){reply?: “~”}. Until it is proved otherwise, somebody else uses the account, or a web site was broken into.
    {count|messaggio|messaggi} a {recipients} {count=è stato rifiutato|sono stati rifiutati} come tentativo di frode (phishing){reply?: “~”}. Fino a prova contraria, l’account è usato da qualcun altro, o è stato violato un sito web.

    Lock the account of {subject}: change its password, and end its sessions.
    Bloccare l’account di {subject}: cambiarne la password, e chiuderne le sessioni.

    See what it sent, and to whom: mailwhy messages --format csv
    Vedere che cosa ha inviato, e a chi: mailwhy messages --format csv

    Hold what waits, and delete it after a look; then find out how the password got out.
    Trattenere ciò che è in coda, ed eliminarlo dopo averlo guardato; poi scoprire come è stata carpita la password.

    Lock the account of {subject}: change its password; doveadm auth cache flush {subject}; doveadm kick {subject}
    Bloccare l’account di {subject}: cambiarne la password; doveadm auth cache flush {subject}; doveadm kick {subject}

    Hold what waits: postqueue -p | grep -i {subject}; postsuper -h QUEUE-ID; see postcat -qh QUEUE-ID; and delete it after a look: postsuper -d QUEUE-ID
    Trattenere ciò che è in coda: postqueue -p | grep -i {subject}; postsuper -h QUEUE-ID; vedere postcat -qh QUEUE-ID; ed eliminarlo dopo averlo guardato: postsuper -d QUEUE-ID

    Find out how the password got out: a page that asked for it, the same password elsewhere, or malware.
    Scoprire come è stata carpita la password: una pagina che la chiedeva, la stessa password altrove, o malware.

    Lock the account of {subject}: change its password.
    Bloccare l’account di {subject}: cambiarne la password.

    Look at what waits: exim -bp | exiqsumm; and at one of them: exim -Mvh MESSAGE-ID
    Guardare ciò che è in coda: exim -bp | exiqsumm; e uno dei messaggi: exim -Mvh MESSAGE-ID

    If it is spam, change the password of {subject} first.
    Se è spam, cambiare prima la password di {subject}.

    Limit what one user may send in an hour, by ratelimit in the ACL for RCPT.
    Limitare quanto un utente può inviare in un’ora, con ratelimit nella ACL per RCPT.

    Hold what waits: exiqgrep -i -f {subject} | xargs exim -Mf; and delete it after a look: exiqgrep -i -f {subject} | xargs exim -Mrm
    Trattenere ciò che è in coda: exiqgrep -i -f {subject} | xargs exim -Mf; ed eliminarlo dopo averlo guardato: exiqgrep -i -f {subject} | xargs exim -Mrm

    A message that warns of fraud, or forwards an example of it, is refused likewise.
    Viene rifiutato allo stesso modo un messaggio che avverte di una frode, o ne inoltra un esempio.

    What stood in the messages is not logged; look at one that still waits.
    Il log non dice che cosa contenessero i messaggi; guardarne uno ancora in coda.

    {subject} does not speak the protocol
    {subject} non parla il protocollo

    {subject} talked before its turn, in bad commands, or in another protocol altogether, {count|=once|times}: “{text}”. Programs that send spam or look for holes do that.
    {subject} ha parlato prima del proprio turno, con comandi sbagliati, o in tutt’altro protocollo, {count|=una volta|volte}: “{text}”. Lo fanno i programmi che inviano spam o cercano falle.

    Nothing needs to be done while it is refused.
    Finché viene rifiutato non occorre fare nulla.

    If it goes on, block the address: ip route add blackhole {subject}
    Se continua, bloccare l’indirizzo: ip route add blackhole {subject}

    An old device or a broken script of yours may do so too.
    Può farlo anche un dispositivo vecchio o uno script difettoso proprio.

    What it wanted is not told; the bytes it sent are in a trace of the network only.
    Che cosa volesse non è indicato; i byte inviati sono solo in una cattura di rete.

    {subject}, a stranger, tried to send through this server
    {subject}, un estraneo, ha provato a inviare attraverso questo server

    {subject}, from where nobody logs in, wanted to send to other servers through this one, and was refused {count|=once|times}.
    {subject}, da dove nessuno fa accesso, voleva inviare ad altri server attraverso questo, ed è stato rifiutato {count|=una volta|volte}.

    Nothing needs to be done: all tries were refused.
    Non occorre fare nulla: tutti i tentativi sono stati rifiutati.

    A try that was accepted would mean that this server is an open relay.
    Un tentativo accettato significherebbe che questo server è un open relay.

    {subject} suddenly sends in bulk
    {subject} invia all’improvviso posta in massa

    {messages|message|messages} to {recipients|recipient|recipients} went out within a few hours, far more than {subject} ever sends{failed?; ~ of them came back}. A stolen password, a web script or malware does that; a newsletter, too.
    In poche ore sono usciti {messages|messaggio|messaggi} per {recipients|destinatario|destinatari}, molto più di quanto {subject} invii mai{failed?; ~ sono tornati indietro}. Lo fa una password rubata, uno script web o un malware; anche una newsletter.

    Look at what it is, and whether {subject} knows of it: mailwhy messages --format csv
    Guardare che cos’è, e se {subject} ne sa qualcosa: mailwhy messages --format csv

    If it is spam, change the password first, then hold what waits and delete it.
    Se è spam, cambiare prima la password, poi trattenere ciò che è in coda ed eliminarlo.

    Limit what one user may send in an hour, so that it cannot happen again.
    Limitare quanto può inviare un utente in un’ora, perché non succeda di nuovo.

    Look at what waits: postqueue -p | grep -i {subject}; and at one of them: postcat -qh QUEUE-ID
    Guardare ciò che è in coda: postqueue -p | grep -i {subject}; e uno dei messaggi: postcat -qh QUEUE-ID

    If it is spam, change the password of {subject} first, then hold its mail: postsuper -h QUEUE-ID; and delete it after a look: postsuper -d QUEUE-ID
    Se è spam, cambiare prima la password di {subject}, poi trattenerne la posta: postsuper -h QUEUE-ID; ed eliminarla dopo averla guardata: postsuper -d QUEUE-ID

    Limit what one client may send: postconf smtpd_client_message_rate_limit
    Limitare quanto può inviare un client: postconf smtpd_client_message_rate_limit

    Look at what waits: mailq | less
    Guardare ciò che è in coda: mailq | less

    If it is spam, change the password of {subject} first, then quarantine its mail: sendmail -Qspam -qS{subject}
    Se è spam, cambiare prima la password di {subject}, poi metterne la posta in quarantena: sendmail -Qspam -qS{subject}

    Limit what one client may do: FEATURE(ratecontrol) in sendmail.mc.
    Limitare quanto può fare un client: FEATURE(ratecontrol) in sendmail.mc.

    A newsletter that was announced is not spam.
    Una newsletter annunciata non è spam.

    Strangers write in the name of {subject} to people here
    Degli estranei scrivono alle persone di qui a nome di {subject}

    {count|message|messages} in the name of {subject} came from {sources} sources outside that SPF and DKIM do not allow, to {recipients}. Whoever does that wants people here to believe that a colleague writes.
    {count|messaggio è arrivato|messaggi sono arrivati} a nome di {subject} da {sources} origini esterne che SPF e DKIM non ammettono, per {recipients}. Chi lo fa vuole far credere alle persone di qui che scriva un collega.

    Nothing needs to be done for those that were refused.
    Per quelli rifiutati non occorre fare nulla.

    Say in the DNS that all such mail is forged: SPF with -all, DMARC with p=reject: dig TXT _dmarc.{subject}
    Dichiarare nel DNS che tutta questa posta è falsificata: SPF con -all, DMARC con p=reject: dig TXT _dmarc.{subject}

    Warn the people named here: one of these messages may have come by another way.
    Avvertire le persone indicate qui: uno di questi messaggi può essere arrivato per altra via.

    Take mail in the name of {subject} from those only who log in: postconf smtpd_sender_restrictions smtpd_sender_login_maps; with exceptions for your forwarders and lists
    Accettare la posta a nome di {subject} solo da chi si autentica: postconf smtpd_sender_restrictions smtpd_sender_login_maps; con eccezioni per i propri inoltri e le proprie liste

    A newsletter service or a web site that sends for you, and is missing in SPF, looks the same.
    Un servizio di newsletter o un sito web che invia per il dominio, e manca in SPF, dà la stessa impressione.

    The From line that people see is not logged; header_checks with INFO, or rspamd, log it.
    La riga From che le persone vedono non è nel log; la scrivono header_checks con INFO, o rspamd.

    A web site on this host sends mail in bulk
    Un sito web su questo host invia posta in massa

    The web server’s user ({subject}) handed in {count|message|messages}, more than {limit} within an hour, far more than it is used to. A contact form without a check, or a program that somebody planted in a web site, does that; a shop’s newsletter, too.
    L’utente del server web ({subject}) ha consegnato alla coda {count|messaggio|messaggi}, più di {limit} in un’ora, molto più del solito. Lo fa un modulo di contatto senza controlli, o un programma che qualcuno ha messo in un sito web; anche la newsletter di un negozio.

    Look at one of the messages that wait for the script that made it.
    Cercare in uno dei messaggi in coda lo script che l’ha creato.

    Switch that form or site off, update its software, and look for new files: find /var/www -name '*.php' -mtime -7
    Disattivare quel modulo o sito, aggiornarne il software, e cercare file nuovi: find /var/www -name '*.php' -mtime -7

    Look at one that waits for the script that made it: postcat -qh QUEUE-ID | grep -i 'X-PHP\|Subject'
    Cercare in uno di quelli in coda lo script che l’ha creato: postcat -qh QUEUE-ID | grep -i 'X-PHP\|Subject'

    Let no web site hand in mail meanwhile: postconf -e 'authorized_submit_users = !www-data, static:all'
    Nel frattempo non lasciar consegnare posta a nessun sito web: postconf -e 'authorized_submit_users = !www-data, static:all'

    Look at one that waits for the script that made it: exim -Mvh MESSAGE-ID; grep -i cwd= /var/log/exim4/mainlog | sort | uniq -c | sort -n | tail
    Cercare in uno di quelli in coda lo script che l’ha creato: exim -Mvh MESSAGE-ID; grep -i cwd= /var/log/exim4/mainlog | sort | uniq -c | sort -n | tail

    A newsletter or a shop’s notices that were announced are not spam.
    Una newsletter o gli avvisi di un negozio, se annunciati, non sono spam.

    Which script it was, no mail log tells; mail.add_x_header = On and mail.log in php.ini do. A site that sends in bulk all through the log passes for one that always does.
    Quale script fosse non lo dice nessun log di posta; lo dicono mail.add_x_header = On e mail.log in php.ini. Un sito che invia in massa per tutto il log passa per uno che lo fa sempre.

    names that do not exist
    nomi che non esistono
    """#
}
