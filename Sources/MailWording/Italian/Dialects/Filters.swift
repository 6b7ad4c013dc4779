extension Italian {
  static let filters = #"""
    The message is clean and was handed back to the mail server.
    Il messaggio è pulito ed è stato restituito al server di posta.

    The message was handed back to the mail server although the scanner could not look into it.
    Il messaggio è stato restituito al server di posta, benché lo scanner non abbia potuto esaminarne il contenuto.

    The message was handed back to the mail server with a mark: {event.reason}.
    Il messaggio è stato restituito al server di posta con un contrassegno: {event.reason}.

    The message was not handed on: {event.reason}.
    Il messaggio non è stato passato avanti: {event.reason}.

    That the sender knows: Discarded means that nobody is told.
    Che il mittente lo sappia: Discarded significa che nessuno viene informato.

    The virus scanner cannot be reached.
    Lo scanner antivirus non è raggiungibile.

    A message could not be handed back to the mail server: {event.reason}.
    Non è stato possibile restituire un messaggio al server di posta: {event.reason}.

    The filter could not write, because the disk is full.
    Il filtro non ha potuto scrivere, perché il disco è pieno.

    A host that may not, {source.ip}, wanted to use the filter.
    Un host non autorizzato, {source.ip}, voleva usare il filtro.

    The filter failed: {event.reason}.
    Il filtro ha avuto un errore: {event.reason}.

    The filter warns: {event.reason}.
    Avviso del filtro: {event.reason}.

    The filter starts, and tells what it has.
    Il filtro si avvia e riporta di che cosa dispone.

    The filter stopped.
    Il filtro si è fermato.

    The message of {email.from.address} was handed back to the mail server.
    Il messaggio di {email.from.address} è stato restituito al server di posta.

    A notice on a message was sent to {email.to.address}.
    Un avviso relativo a un messaggio è stato inviato a {email.to.address}.

    The filter looks at a message of {email.from.address} from {source.ip}.
    Il filtro esamina un messaggio di {email.from.address} da {source.ip}.

    A message of {email.from.address} was put into quarantine: {mail.mailbox}.
    Un messaggio di {email.from.address} è stato messo in quarantena: {mail.mailbox}.

    How long the filter took over each step.
    Quanto tempo il filtro ha impiegato per ogni passo.

    A scanner found {event.reason} in a message.
    Uno scanner ha trovato {event.reason} in un messaggio.

    What becomes of it: the line with Passed or Blocked says it.
    Che ne è del messaggio: lo dice la riga con Passed o Blocked.

    Mail from outside goes on to {event.reason}, outside too: the mail server is an open relay, or the filter does not know which domains and networks are ours.
    La posta dall’esterno prosegue verso {event.reason}, anch’esso esterno: il server di posta è un open relay, oppure il filtro non sa quali domini e reti sono nostri.

    The mail server did not take a message back: {event.reason}.
    Il server di posta non ha ripreso un messaggio: {event.reason}.

    What the filter does with a message, at a higher log level: {event.reason}.
    Che cosa fa il filtro con un messaggio, a un livello di log più alto: {event.reason}.

    The scanner found {event.reason} in {mail.mailbox}.
    Lo scanner ha trovato {event.reason} in {mail.mailbox}.

    Which message it was, and what became of it: who asked the scanner says it.
    Di quale messaggio si trattava, e che ne è stato: lo dice chi ha interrogato lo scanner.

    The scanner found nothing in {mail.mailbox}.
    Lo scanner non ha trovato nulla in {mail.mailbox}.

    The scanner looked whether its database is whole and current.
    Lo scanner ha controllato se il suo database è integro e aggiornato.

    The scanner loaded its database.
    Lo scanner ha caricato il suo database.

    The log file was opened anew.
    Il file di log è stato riaperto.

    The scanner could not read what it was to look at.
    Lo scanner non ha potuto leggere ciò che doveva esaminare.

    That it was clean: it was not looked at.
    Che fosse pulito: non è stato esaminato.

    The scanner starts, and tells how it is set up.
    Lo scanner si avvia e riporta com’è configurato.

    The scanner stopped.
    Lo scanner si è fermato.

    A message from {email.from.address} to {email.to.address} bears malware: {event.reason}.
    Un messaggio da {email.from.address} a {email.to.address} contiene malware: {event.reason}.

    What became of it: OnInfected decides.
    Che ne è stato: lo decide OnInfected.

    A message from {email.from.address} to {email.to.address} bears no malware.
    Un messaggio da {email.from.address} a {email.to.address} non contiene malware.

    The filter cannot reach the scanner clamd.
    Il filtro non riesce a raggiungere lo scanner clamd.

    The filter reaches the scanner clamd again.
    Il filtro raggiunge di nuovo lo scanner clamd.

    A message could not be scanned: {event.reason}.
    Non è stato possibile esaminare un messaggio: {event.reason}.

    The signatures of {mail.mailbox} are current, version {service.version}.
    Le firme di {mail.mailbox} sono aggiornate, versione {service.version}.

    New signatures were fetched.
    Sono state scaricate nuove firme.

    The updater does its work.
    Il programma di aggiornamento fa il suo lavoro.

    The scanner itself is too old; it may miss what newer versions find.
    Lo scanner stesso è troppo vecchio; può lasciarsi sfuggire ciò che versioni più recenti trovano.

    New signatures could not be fetched, so the scanner works with old ones.
    Non è stato possibile scaricare nuove firme, perciò lo scanner lavora con quelle vecchie.

    That they are out of date: the next try may succeed.
    Che siano superate: il prossimo tentativo può riuscire.

    The scanner was not told of new signatures: {event.reason}.
    Lo scanner non è stato informato delle nuove firme: {event.reason}.

    The scanner cannot work: its database, its configuration or the memory fails it.
    Lo scanner non può lavorare: il problema è nel database, nella configurazione o nella memoria.

    The scanner could not open its socket: {event.reason}.
    Lo scanner non ha potuto aprire il suo socket: {event.reason}.

    The scanner warns: {event.reason}.
    Avviso dello scanner: {event.reason}.

    The scanner failed: {event.reason}.
    Lo scanner ha avuto un errore: {event.reason}.

    A login as {user.name} was refused, because what knows the passwords did not answer.
    Un accesso come {user.name} è stato rifiutato, perché il sistema che conosce le password non ha risposto.

    A login as {user.name} was refused: the account may not be used.
    Un accesso come {user.name} è stato rifiutato: l’account non può essere usato.

    A login as {user.name} was refused: there is no such user.
    Un accesso come {user.name} è stato rifiutato: l’utente non esiste.

    Why PAM refused a login: {event.reason}. The next line names the user.
    Perché PAM ha rifiutato un accesso: {event.reason}. L’utente lo indica la riga successiva.

    A login as {user.name} was refused: {event.reason}.
    Un accesso come {user.name} è stato rifiutato: {event.reason}.

    From where: the mail server's own line tells the address.
    Da dove: l’indirizzo lo dice la riga del server di posta.

    The password of {user.name} is right.
    La password di {user.name} è giusta.

    A client wanted to log in without a name or a password, or with one that is too long.
    Un client voleva effettuare l’accesso senza nome o senza password, o con uno dei due troppo lungo.

    What knows the passwords does not answer: {event.reason}.
    Il sistema che conosce le password non risponde: {event.reason}.

    The directory is asked once more.
    La directory viene interrogata ancora una volta.

    The service could not start.
    Il servizio non è riuscito a partire.

    The service starts.
    Il servizio si avvia.

    The service stopped.
    Il servizio si è fermato.

    The service failed: {event.reason}.
    Il servizio ha avuto un errore: {event.reason}.

    The program looks for mail at intervals.
    Il programma cerca posta a intervalli.

    The program looked into the mailbox of {user.name} at {destination.domain}.
    Il programma ha guardato nella casella di {user.name} presso {destination.domain}.

    A message was fetched from the mailbox of {user.name} at {destination.domain}, or left there.
    Un messaggio è stato prelevato dalla casella di {user.name} presso {destination.domain}, o vi è stato lasciato.

    The other server refused the login.
    L’altro server ha rifiutato l’accesso.

    The login as {user.name} at {destination.domain} works again.
    L’accesso come {user.name} presso {destination.domain} funziona di nuovo.

    The other server cannot be reached.
    L’altro server non è raggiungibile.

    A fetched message could not be handed to the mail server of this host; it stays where it was.
    Non è stato possibile passare un messaggio prelevato al server di posta di questo host; resta dov’era.

    The certificate of the other server could not be verified: {event.reason}.
    Non è stato possibile verificare il certificato dell’altro server: {event.reason}.

    The program started.
    Il programma è partito.

    The program stopped.
    Il programma si è fermato.

    Mail could not be fetched, or not as it should: {event.reason}.
    Non è stato possibile prelevare la posta, o non come si dovrebbe: {event.reason}.

    Mail was fetched from another server.
    È stata prelevata posta da un altro server.

    The other server refused the login, or failed: {event.reason}.
    L’altro server ha rifiutato l’accesso, o ha avuto un errore: {event.reason}.

    Fetched mail could not be put into its mailbox: {event.reason}.
    Non è stato possibile mettere nella sua casella la posta prelevata: {event.reason}.

    A mailbox could not be written.
    Non è stato possibile scrivere in una casella.

    Whether the disk or only the user's quota is full.
    Se sia pieno il disco o sia esaurita solo la quota dell’utente.

    The mailbox {mail.mailbox} is locked by another program.
    La casella {mail.mailbox} è bloccata da un altro programma.

    A file of the user is missing, or others may write to it: {mail.mailbox}.
    Un file dell’utente manca, o altri possono scriverci: {mail.mailbox}.

    A program of a user's rules failed: {event.reason}.
    Un programma nelle regole di un utente ha avuto un errore: {event.reason}.

    Mail came for a user who does not exist, or with rights that are not granted.
    È arrivata posta per un utente che non esiste, o con diritti che non sono concessi.

    What the rules of a user do, as their author asked to be told.
    Che cosa fanno le regole di un utente, come il loro autore ha chiesto di riportare.

    {source.ip} was shut out by the rule {event.reason}.
    {source.ip} è stato bloccato dalla regola {event.reason}.

    {source.ip} may connect again.
    {source.ip} può connettersi di nuovo.

    A line of {source.ip} fitted the rule {event.reason}.
    Una riga di {source.ip} corrispondeva alla regola {event.reason}.

    The service tells of its own work.
    Il servizio riferisce del proprio lavoro.

    The service warns: {event.reason}.
    Avviso del servizio: {event.reason}.

    {source.ip} was told to come back later with its mail for {email.to.address}.
    A {source.ip} è stato detto di tornare più tardi con la sua posta per {email.to.address}.

    That the mail was lost: a mail server comes back.
    Che la posta sia andata persa: un server di posta ritorna.

    The mail of {source.ip} for {email.to.address} is refused by a rule.
    La posta di {source.ip} per {email.to.address} viene rifiutata da una regola.

    The mail may pass.
    La posta può passare.

    An entry of the list was dropped: {event.reason}.
    Una voce dell’elenco è stata eliminata: {event.reason}.

    The filter tells of its own work.
    Il filtro riferisce del proprio lavoro.

    What the filter made of a message: {event.reason}.
    Come il filtro ha giudicato un messaggio: {event.reason}.

    The filter wants the message refused, put off or thrown away.
    Il filtro vuole che il messaggio sia rifiutato, rinviato o scartato.

    The filter worked on a message.
    Il filtro ha elaborato un messaggio.

    All processes of the filter are busy, so mail is put off.
    Tutti i processi del filtro sono occupati, perciò la posta viene rinviata.

    A process of the filter ended before its time.
    Un processo del filtro è terminato prima del tempo.

    The scanner works on a batch of messages.
    Lo scanner lavora su un gruppo di messaggi.

    The message goes on under another queue id, {mail.queued_as}.
    Il messaggio prosegue con un altro ID di coda, {mail.queued_as}.

    A message of {email.from.address} was judged to be spam.
    Un messaggio di {email.from.address} è stato giudicato spam.

    What became of it: the line on its actions says it.
    Che ne è stato: lo dice la riga sulle sue azioni.

    A message of {email.from.address} was judged to be clean.
    Un messaggio di {email.from.address} è stato giudicato pulito.

    What the scanner does with a message: {event.reason}.
    Che cosa fa lo scanner con un messaggio: {event.reason}.

    Something in a message is not let through: {event.reason}.
    Qualcosa in un messaggio non viene lasciato passare: {event.reason}.

    A scanner could not be reached, or did not answer: {event.reason}.
    Uno scanner non era raggiungibile, o non ha risposto: {event.reason}.

    The scanner starts.
    Lo scanner si avvia.

    A process of the scanner ended.
    Un processo dello scanner è terminato.

    The message was signed for its sender's domain.
    Il messaggio è stato firmato per il dominio del suo mittente.

    The signature of the message is right: it comes from the domain that signed it, unchanged.
    La firma del messaggio è giusta: viene dal dominio che l’ha firmato, senza modifiche.

    Which key signed the message.
    Quale chiave ha firmato il messaggio.

    The signature of the message cannot be read: {event.reason}.
    La firma del messaggio è illeggibile: {event.reason}.

    The message bears several signatures, of {event.reason}.
    Il messaggio porta più firme, di {event.reason}.

    The signature of the message does not fit: it was changed on the way, or somebody forged it.
    La firma del messaggio non corrisponde: è stato modificato lungo la strada, o qualcuno lo ha falsificato.

    That it was refused: as set up by default such mail passes. Mailing lists change messages too.
    Che sia stato rifiutato: con le impostazioni predefinite questa posta passa. Anche le mailing list modificano i messaggi.

    The message bears no signature.
    Il messaggio non porta alcuna firma.

    The key of the signature could not be fetched from DNS, so the message could not be verified.
    Non è stato possibile ottenere dal DNS la chiave della firma, perciò il messaggio non si è potuto verificare.

    The message was refused for its signature.
    Il messaggio è stato rifiutato per la sua firma.

    The client at {source.ip} is not one of ours, so its message is verified and not signed.
    Il client {source.ip} non è uno dei nostri, perciò il suo messaggio viene verificato e non firmato.

    Nobody logged in to send this message, so it is verified and not signed.
    Nessuno ha effettuato l’accesso per inviare questo messaggio, perciò viene verificato e non firmato.

    {source.ip}, which is not one of our hosts and did not log in, sent mail in the name of {event.reason}, which is not signed for it.
    {source.ip}, che non è uno dei nostri host e non ha effettuato l’accesso, ha inviato posta a nome di {event.reason}, che per questo client non viene firmata.

    For this sender no key is set up, so the message is not signed.
    Per questo mittente non è configurata alcuna chiave, perciò il messaggio non viene firmato.

    The key that signs cannot be used, so mail goes out unsigned or is put off.
    La chiave di firma non è utilizzabile, perciò la posta parte non firmata o viene rinviata.

    The filter started, version {service.version}.
    Il filtro è partito, versione {service.version}.

    The filter could not open its socket, so the mail server cannot reach it.
    Il filtro non ha potuto aprire il suo socket, perciò il server di posta non riesce a raggiungerlo.

    The configuration was read anew.
    La configurazione è stata riletta.

    A header of the message could not be read, or was left out of account.
    Un’intestazione del messaggio non si è potuta leggere, o non è stata considerata.

    The message fits the policy of its sender's domain.
    Il messaggio è conforme alla policy del dominio del suo mittente.

    The sender's domain has no policy.
    Il dominio del mittente non ha una policy.

    The message does not fit the policy of its sender's domain.
    Il messaggio non è conforme alla policy del dominio del suo mittente.

    That it was refused: that depends on the policy and on RejectFailures; the mail server's own line says it.
    Che sia stato rifiutato: dipende dalla policy e da RejectFailures; lo dice la riga del server di posta.

    The message was refused by the policy of {event.reason}.
    Il messaggio è stato rifiutato dalla policy di {event.reason}.

    Whether the client may send for the sender's domain: {event.reason}.
    Se il client può inviare per il dominio del mittente: {event.reason}.

    A check by another server, {event.reason}, is not trusted and was left out of account.
    Una verifica di un altro server, {event.reason}, non è ritenuta attendibile e non è stata considerata.

    The message has no usable From header.
    Il messaggio non ha un’intestazione From utilizzabile.

    The policy of the sender's domain could not be looked up.
    Non è stato possibile consultare la policy del dominio del mittente.

    The client is on the list of those whose mail is not checked.
    Il client è nell’elenco di quelli la cui posta non viene controllata.

    Whose checks the filter relies on: {event.reason}.
    Le verifiche su cui il filtro fa affidamento sono di: {event.reason}.

    The configuration has a fault, and the filter goes on with the old one: {event.reason}.
    La configurazione contiene un errore, e il filtro prosegue con quella vecchia: {event.reason}.

    The filter started.
    Il filtro è partito.

    The history for the reports could not be written: {event.reason}.
    Non è stato possibile scrivere lo storico per i rapporti: {event.reason}.

    The seals that the message bears were checked: {event.reason}.
    I sigilli che il messaggio porta sono stati verificati: {event.reason}.

    The message was sealed.
    Il messaggio è stato sigillato.

    What the filter has to say on a message: {event.reason}.
    Che cosa ha da dire il filtro su un messaggio: {event.reason}.

    The service could not start: {event.reason}.
    Il servizio non è riuscito a partire: {event.reason}.

    The mail server asks about a client.
    Il server di posta chiede informazioni su un client.

    {source.ip} never came back with its mail for {email.to.address}: it was most likely spam.
    {source.ip} non è mai tornato con la sua posta per {email.to.address}: con ogni probabilità era spam.

    The database does not work: {event.reason}.
    Il database non funziona: {event.reason}.

    The client scored too badly, and its mail is refused.
    Il client ha ottenuto un punteggio troppo cattivo, e la sua posta viene rifiutata.

    The client scored well enough, and its mail may pass.
    Il client ha ottenuto un punteggio abbastanza buono, e la sua posta può passare.

    A rule stopped the mail of {source.ip} for {email.to.address}.
    Una regola ha fermato la posta di {source.ip} per {email.to.address}.

    A rule applied: {event.reason}.
    Si è applicata una regola: {event.reason}.

    The service tells of its own work: {event.reason}.
    Il servizio riferisce del proprio lavoro: {event.reason}.

    The service does not work as it is set up: {event.reason}.
    Il servizio non funziona così com’è configurato: {event.reason}.

    The sender of forwarded mail was rewritten, or an answer to it led back.
    Il mittente di posta inoltrata è stato riscritto, o una risposta è stata ricondotta a lui.

    An address was left as it was: {event.reason}.
    Un indirizzo è stato lasciato com’era: {event.reason}.

    {source.ip} was told to come back later with its mail for {email.to.address}: {event.reason}.
    A {source.ip} è stato detto di tornare più tardi con la sua posta per {email.to.address}: {event.reason}.

    The mail of {source.ip} for {email.to.address} may pass: {event.reason}.
    La posta di {source.ip} per {email.to.address} può passare: {event.reason}.

    The database was tidied up.
    Il database è stato ripulito.

    The lists of exceptions were read anew.
    Gli elenchi delle eccezioni sono stati riletti.

    {source.ip} may send for the domain of {email.from.address}.
    {source.ip} può inviare per il dominio di {email.from.address}.

    That the mail is wanted: spammers publish SPF records too.
    Che la posta sia gradita: anche gli spammer pubblicano record SPF.

    SPF does not vouch for {source.ip} as a sender; the mail passes with a note: {event.reason}.
    SPF non garantisce per {source.ip} come mittente; la posta passa con una nota: {event.reason}.

    SPF was not asked about {source.ip}, which is on the host itself or on a list.
    SPF non è stato interrogato su {source.ip}, che è questo stesso host o figura in un elenco.

    The mail is refused for SPF: {event.reason}.
    La posta viene rifiutata per SPF: {event.reason}.

    The mail is put off, since SPF could not be looked up: {event.reason}.
    La posta viene rinviata, poiché non è stato possibile consultare SPF: {event.reason}.

    SPF does not vouch for the sender; the mail passes with a note: {event.reason}.
    SPF non garantisce per il mittente; la posta passa con una nota: {event.reason}.

    What the SPF record of the sender says of {source.ip}.
    Che cosa dice di {source.ip} il record SPF del mittente.

    The service goes about its work, and tells at a high debug level.
    Il servizio svolge il suo lavoro e lo riporta a un livello di debug alto.

    The configuration has a fault, and what is wrong in it is left out of account: {event.reason}.
    La configurazione contiene un errore, e ciò che vi è sbagliato non viene considerato: {event.reason}.

    The message from {email.from.address} may pass.
    Il messaggio da {email.from.address} può passare.

    The message from {email.from.address} is to be refused or put off: {event.reason}.
    Il messaggio da {email.from.address} è da rifiutare o rinviare: {event.reason}.

    The message from {email.from.address} passes with a mark as spam.
    Il messaggio da {email.from.address} passa contrassegnato come spam.

    A message was judged: {event.reason}.
    Un messaggio è stato giudicato: {event.reason}.

    A scanner that the filter asks cannot be reached.
    Uno scanner che il filtro interroga non è raggiungibile.

    The filter cannot use its store: {event.reason}.
    Il filtro non può usare il suo archivio: {event.reason}.

    A blocklist does not answer this host's questions: it asks too much, or through a public resolver.
    Una blocklist non risponde alle interrogazioni di questo host: interroga troppo, o tramite un resolver pubblico.

    The filter has learned too few messages to judge by what it learned.
    Il filtro ha appreso da troppo pochi messaggi per giudicare in base a ciò che ha appreso.

    {source.ip} wanted to use the filter's own web page without the right password.
    {source.ip} voleva usare la pagina web del filtro senza la password giusta.

    That a mailbox is in danger: it is not a password of mail users.
    Che una casella sia in pericolo: non è una password degli utenti di posta.

    What a part of the filter has to say: {event.reason}.
    Che cosa ha da dire una parte del filtro: {event.reason}.

    A message of {mail.size} bytes for {user.name} was judged to be spam.
    Un messaggio di {mail.size} byte per {user.name} è stato giudicato spam.

    What became of it: spamd only marks; who asked it decides.
    Che ne è stato: spamd si limita a contrassegnare; decide chi lo ha interrogato.

    A message of {mail.size} bytes for {user.name} was judged to be clean.
    Un messaggio di {mail.size} byte per {user.name} è stato giudicato pulito.

    A message was judged to be spam: {event.reason}.
    Un messaggio è stato giudicato spam: {event.reason}.

    A message was judged to be clean: {event.reason}.
    Un messaggio è stato giudicato pulito: {event.reason}.

    A message was refused as spam.
    Un messaggio è stato rifiutato come spam.

    A program handed a message to the scanner.
    Un programma ha passato un messaggio allo scanner.

    The scanner works on a message.
    Lo scanner lavora su un messaggio.

    The scanner's processes come and go.
    I processi dello scanner vanno e vengono.

    A message was scanned for {user.name}, who has no account here, so with nobody's settings.
    Un messaggio è stato esaminato per {user.name}, che qui non ha un account, perciò senza le impostazioni di alcun utente.

    A program asked for what the scanner is not set up to do: {event.reason}.
    Un programma ha chiesto qualcosa per cui lo scanner non è configurato: {event.reason}.

    The scanner started.
    Lo scanner è partito.

    The scanner starts itself anew.
    Lo scanner si riavvia.

    The rules were brought up to date.
    Le regole sono state aggiornate.

    All processes of the scanner are busy, so messages wait.
    Tutti i processi dello scanner sono occupati, perciò i messaggi aspettano.

    A program at {source.ip}, which may not, asked the scanner.
    Un programma non autorizzato, da {source.ip}, ha interrogato lo scanner.

    The scanner cannot be reached: {event.reason}.
    Lo scanner non è raggiungibile: {event.reason}.

    The scanner took too long.
    Lo scanner ha impiegato troppo tempo.

    The scanner's DNS look-ups fail: {event.reason}.
    Le interrogazioni DNS dello scanner falliscono: {event.reason}.

    A part of the scanner does not work as it should: {event.reason}.
    Una parte dello scanner non funziona come dovrebbe: {event.reason}.

    The mail server of {email.from.address} takes mail for it.
    Il server di posta di {email.from.address} accetta posta per quell’indirizzo.

    Mail from {email.from.address} was refused at {source.ip}, because its own mail server takes none for that address.
    La posta di {email.from.address} portata da {source.ip} è stata rifiutata, perché il suo stesso server di posta non ne accetta per quell’indirizzo.

    That the sender is false: some servers answer such questions with no.
    Che il mittente sia falso: alcuni server rispondono di no a domande del genere.

    Mail from {email.from.address} was put off, because its own mail server could not be asked.
    La posta di {email.from.address} è stata rimandata, perché non è stato possibile interrogare il suo server di posta.

    The next server takes mail for {email.to.address}.
    Il server successivo accetta posta per {email.to.address}.

    Mail for {email.to.address} was refused, because the next server takes none for that address.
    La posta per {email.to.address} è stata rifiutata, perché il server successivo non ne accetta per quell’indirizzo.

    Mail for {email.to.address} was put off, because the next server could not be asked.
    La posta per {email.to.address} è stata rimandata, perché non è stato possibile interrogare il server successivo.

    smf-sav had a fault of its own: {event.reason}.
    smf-sav ha avuto un guasto proprio: {event.reason}.

    smf-spf had a fault of its own: {event.reason}.
    smf-spf ha avuto un guasto proprio: {event.reason}.

    The domain of {email.from.address} says that {source.ip} may not send for it.
    Il dominio di {email.from.address} dichiara che {source.ip} non può inviare per suo conto.

    Whether the mail was refused: smf-spf may be told to mark it alone.
    Se la posta sia stata rifiutata: smf-spf può essere configurato per segnarla soltanto.

    SPF neither vouches for {source.ip} as a sender nor against it.
    SPF non si pronuncia né a favore né contro {source.ip} come mittente.

    Mail of {source.ip} for {email.to.address} is on a list of those that need not wait.
    La posta di {source.ip} per {email.to.address} è in un elenco di quelle che non devono attendere.

    The address {mail.original_to} stays as it is: {event.reason}.
    L’indirizzo {mail.original_to} resta com’è: {event.reason}.

    Postfix asked how mail for {destination.domain} must be encrypted.
    Postfix ha chiesto come va cifrata la posta per {destination.domain}.

    It was looked up whether {source.ip} forwards mail to us, and the answer was {mail.reply}.
    Si è verificato se {source.ip} ci inoltra posta, e la risposta è stata {mail.reply}.
    """#
}
