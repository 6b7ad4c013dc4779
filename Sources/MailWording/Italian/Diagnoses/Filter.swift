extension Italian {
  static let filterDiagnoses = #"""
    A blocklist gives {subject} no usable answers
    Una blocklist non dà a {subject} risposte utilizzabili

    {what} Such an answer is no listing, and mail that is refused for it is refused wrongly.
    {what} Una risposta così non è una segnalazione, e la posta rifiutata per questo è rifiutata a torto.

    {count|line tells|lines tell} that a list refuses this host’s questions{text?: “~”}. It is asked through a public resolver, or too often.
    {count|riga dice|righe dicono} che una lista rifiuta le richieste di questo host{text?: “~”}. Viene interrogata attraverso un resolver pubblico, o troppo spesso.

    A list suddenly names nearly everybody who writes here, those too whose mail was taken before; {count|line shows|lines show} it{text?: “~”}. It was closed, or its name is in other hands.
    Una lista d’improvviso segnala quasi chiunque scriva qui, anche chi prima era accettato; {count|riga lo mostra|righe lo mostrano}{text?: “~”}. È stata chiusa, o il suo nome è in altre mani.

    Ask through a resolver of your own (unbound), not through 8.8.8.8 or 1.1.1.1: cat /etc/resolv.conf
    Interrogarla con un resolver proprio (unbound), non con 8.8.8.8 o 1.1.1.1: cat /etc/resolv.conf

    Where the list wants a key, get one; where it was closed, take it out at once.
    Se la lista richiede una chiave, procurarsela; se è stata chiusa, toglierla subito.

    Take only true answers: zen.spamhaus.org=127.0.0.[2;3;4;9;10;11] in smtpd_recipient_restrictions; see postconf -n | grep -i rbl
    Accettare solo le risposte vere: zen.spamhaus.org=127.0.0.[2;3;4;9;10;11] in smtpd_recipient_restrictions; vedere postconf -n | grep -i rbl

    Where the list wants a key, get one; where it was closed, take it out at once; then: postfix reload
    Se la lista richiede una chiave, procurarsela; se è stata chiusa, toglierla subito; poi: postfix reload

    If it was for an hour only, the limit of a day was reached.
    Se è durato solo un’ora, era stato raggiunto il limite giornaliero.

    SpamAssassin tells it only as URIBL_BLOCKED in the message; see the headers of a few.
    SpamAssassin lo dice solo come URIBL_BLOCKED nel messaggio; guardare le intestazioni di alcuni.

    Mail of {names} was refused as spam, most likely by mistake
    La posta di {names} è stata rifiutata come spam, molto probabilmente per errore

    {count|message|messages} of {names} {count=was|were} refused here{text?: “~”}, though earlier ones from the same server were taken.
    Di {names} qui {count|messaggio è stato rifiutato|messaggi sono stati rifiutati}{text?: “~”}, mentre altri precedenti dallo stesso server erano stati accettati.

    Look at why it was refused, then welcome that sender with its signature, not its address alone.
    Guardare perché è stata rifiutata, poi ammettere quel mittente in base alla firma, non al solo indirizzo.

    If the sender’s server is on a list, tell its administrator.
    Se il server del mittente è in una lista, avvisarne l’amministratore.

    See which rule refused it: postconf header_checks body_checks smtpd_milters smtpd_recipient_restrictions
    Vedere quale regola l’ha rifiutata: postconf header_checks body_checks smtpd_milters smtpd_recipient_restrictions

    Let that server pass the lists: a line “ADDRESS OK” in a check_client_access table before reject_rbl_client; then postmap and postfix reload
    Far superare le liste a quel server: una riga “ADDRESS OK” in una tabella check_client_access prima di reject_rbl_client; poi postmap e postfix reload

    If the content was refused, teach the filter: rspamc learn_ham < MESSAGE, or sa-learn --ham MESSAGE
    Se è stato rifiutato il contenuto, istruire il filtro: rspamc learn_ham < MESSAGE, o sa-learn --ham MESSAGE

    A correspondent whose account was stolen sends spam from the same server.
    Un corrispondente il cui account è stato rubato invia spam dallo stesso server.

    What stood in the message is not logged; ask the sender for it.
    Il log non dice che cosa ci fosse nel messaggio; chiederlo al mittente.

    {subject} is too slow for the mail that comes
    {subject} è troppo lento per la posta che arriva

    {count|line tells|lines tell} that the filter ran out of workers or time: “{text}”. It waits for the DNS, for a database, or has too few processes; mail waits before it meanwhile.
    {count|riga dice|righe dicono} che il filtro ha esaurito i processi o il tempo: “{text}”. Aspetta il DNS o un database, o ha troppo pochi processi; intanto la posta aspetta davanti.

    See what it waits for: a slow resolver is the most common reason: time dig example.com
    Vedere che cosa aspetta: la causa più comune è un resolver lento: time dig example.com

    Give it as many workers as the mail server opens connections, and no more than the memory holds.
    Dargli tanti processi quante connessioni apre il server di posta, e non più di quanti ne regge la memoria.

    See what it waits for: spamassassin -D -t < MESSAGE 2>&1 | grep -i 'timeout\|timing'; time dig example.com
    Vedere che cosa aspetta: spamassassin -D -t < MESSAGE 2>&1 | grep -i 'timeout\|timing'; time dig example.com

    Give it more children, as far as the memory goes: --max-children in /etc/default/spamd; systemctl restart spamd
    Dargli più processi figli, fin dove basta la memoria: --max-children in /etc/default/spamd; systemctl restart spamd

    If the word database is slow: sa-learn --force-expire
    Se è lento il database delle parole: sa-learn --force-expire

    Once in a while, after a burst of mail, it is no trouble.
    Una volta ogni tanto, dopo un picco di posta, non è un problema.

    How long each scan took is told by amavis with $log_level = 2, and by rspamd in its own log.
    Quanto sia durata ogni scansione lo dicono amavis con $log_level = 2, e rspamd nel suo log.

    The virus scanner of {host} is out of date
    L’antivirus di {host} non è aggiornato

    {subject} says so, in {count|line|lines}: “{text}”. New malware is not known to it. The package is too old for the new signatures, or the updates are refused because they are asked for too often.
    Lo dice {subject}, in {count|riga|righe}: “{text}”. Non conosce il malware nuovo. Il pacchetto è troppo vecchio per le nuove firme, o gli aggiornamenti vengono rifiutati perché richiesti troppo spesso.

    Update the package: apt install --only-upgrade clamav clamav-freshclam, or dnf upgrade clamav
    Aggiornare il pacchetto: apt install --only-upgrade clamav clamav-freshclam, o dnf upgrade clamav

    See that updates come: freshclam --verbose; ls -l /var/lib/clamav
    Controllare che gli aggiornamenti arrivino: freshclam --verbose; ls -l /var/lib/clamav

    After “429” or “403” wait a day, and let only one machine fetch for all.
    Dopo “429” o “403” aspettare un giorno, e farli scaricare a una sola macchina per tutte.

    A distribution that carries security fixes back keeps an old number; then only the number is old.
    Una distribuzione che riporta le correzioni di sicurezza mantiene un numero vecchio; allora è vecchio solo il numero.

    How old the signatures are is told by freshclam’s own log: UpdateLogFile and LogTime yes.
    Quanto siano vecchie le firme lo dice il log di freshclam: UpdateLogFile e LogTime yes.

    Mail of {subject} goes out without a DKIM signature
    La posta di {subject} esce senza firma DKIM

    The signer had no usable key for {count|message|messages}{names?, as of ~}{key?; it cannot use the key ~}. Receivers that demand DKIM refuse such mail, the more so where the domain says reject by DMARC.
    A chi firma mancava una chiave utilizzabile per {count|messaggio|messaggi}{names?, come quella di ~}{key?; non può usare la chiave ~}. I server che esigono DKIM rifiutano questa posta, tanto più se il dominio dichiara reject con DMARC.

    See which key is used, and whether the DNS has it: opendkim-testkey -d {subject} -s default -vvv
    Vedere quale chiave viene usata, e se il DNS la contiene: opendkim-testkey -d {subject} -s default -vvv

    Add the domain to the signer’s table, then restart it.
    Aggiungere il dominio alla tabella del programma che firma, poi riavviarlo.

    Add the domain: a line “*@{subject} KEY” in the SigningTable and its KEY in the KeyTable; see grep -i table /etc/opendkim.conf
    Aggiungere il dominio: una riga “*@{subject} KEY” in SigningTable e la sua KEY in KeyTable; vedere grep -i table /etc/opendkim.conf

    The key must be readable for the signer alone: chown -R opendkim: /etc/opendkim/keys; chmod -R go-rwx /etc/opendkim/keys
    La chiave deve essere leggibile solo da chi firma: chown -R opendkim: /etc/opendkim/keys; chmod -R go-rwx /etc/opendkim/keys

    Mail of web sites and cron passes too: postconf non_smtpd_milters; and InternalHosts in /etc/opendkim.conf
    Passa anche la posta di siti web e cron: postconf non_smtpd_milters; e InternalHosts in /etc/opendkim.conf

    Try it: opendkim-testkey -d {subject} -s default -vvv; systemctl restart opendkim
    Provare: opendkim-testkey -d {subject} -s default -vvv; systemctl restart opendkim

    If another server signs behind this one, nothing is missing.
    Se dietro questo server ne firma un altro, non manca nulla.

    Which mail is signed is logged only with LogWhy yes and SyslogSuccess yes in opendkim.conf.
    Quale posta venga firmata è nel log solo con LogWhy yes e SyslogSuccess yes in opendkim.conf.

    Mail passed {subject} without being filtered
    Della posta è passata da {subject} senza essere filtrata

    {count|message was|messages were} taken from clients while the filter could not be asked, or could not look into them. Spam, viruses and forgeries pass so, and what goes out is not signed.
    {count|messaggio è stato accettato|messaggi sono stati accettati} dai client mentre il filtro non era raggiungibile, o non poteva guardarvi dentro. Così passano spam, virus e falsificazioni, e ciò che esce non è firmato.

    Start the filter: systemctl --failed; ss -ltnxp
    Avviare il filtro: systemctl --failed; ss -ltnxp

    Let mail wait rather than pass while the filter is away.
    Far aspettare la posta invece di lasciarla passare quando il filtro manca.

    Start the filter: systemctl --failed; postconf smtpd_milters; ss -ltnxp
    Avviare il filtro: systemctl --failed; postconf smtpd_milters; ss -ltnxp

    Let mail wait rather than pass while it is away: postconf -e milter_default_action=tempfail; postfix reload
    Far aspettare la posta invece di lasciarla passare quando manca: postconf -e milter_default_action=tempfail; postfix reload

    See why it could not look inside: a missing unpacker, an encrypted archive, or the scanner away: systemctl status clamav-daemon
    Vedere perché non poteva guardare dentro: manca un programma per decomprimere, l’archivio è cifrato, o lo scanner non c’è: systemctl status clamav-daemon

    Let such mail be marked or put aside: $undecipherable_subject_tag and virus_lovers in amavisd.conf.
    Far marcare o mettere da parte questa posta: $undecipherable_subject_tag e virus_lovers in amavisd.conf.

    If the filter only counts or greylists, nothing bad passed.
    Se il filtro serve solo a contare o al greylisting, non è passato nulla di male.

    Whether what passed was harmful is not told; clamscan -r --infected /var/vmail looks for viruses.
    Se ciò che è passato fosse dannoso non è indicato; clamscan -r --infected /var/vmail cerca i virus.

    See who may read the key, and every folder above it: namei -l {key}
    Vedere chi può leggere la chiave, e ogni cartella sopra di essa: namei -l {key}

    Try it, then start the signer anew: opendkim-testkey -vvv; systemctl restart opendkim
    Provarla, poi riavviare chi firma: opendkim-testkey -vvv; systemctl restart opendkim
    """#
}
