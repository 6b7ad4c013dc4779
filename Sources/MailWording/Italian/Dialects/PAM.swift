extension Italian {
  static let pam = #"""
    PAM refused a password for {user.name}, offered from {source.ip}.
    PAM ha rifiutato una password per {user.name}, presentata da {source.ip}.

    That it is another failure than the one that the daemon itself logs: the two lines are one.
    Che si tratti di un errore diverso da quello registrato dal demone stesso: le due righe sono la stessa cosa.

    Further passwords from {source.ip} were refused in the same connection.
    Altre password da {source.ip} sono state rifiutate nella stessa connessione.

    A login was tried with a name that is no account here.
    È stato tentato un accesso con un nome che qui non è un account.

    The directory refused the password of {user.name}.
    La directory ha rifiutato la password di {user.name}.

    The directory does not know {user.name}.
    La directory non conosce {user.name}.

    The directory says that {user.name} may not use this service.
    La directory dice che {user.name} non può usare questo servizio.

    {user.name} does not fulfil a condition that PAM is told to ask for.
    {user.name} non soddisfa una condizione che PAM deve verificare.

    That the login was refused: the condition may be one of several ways.
    Che l’accesso sia stato rifiutato: la condizione può essere una di più vie.

    A list forbids {user.name} to use this service.
    Un elenco vieta a {user.name} di usare questo servizio.

    PAM opened a session for {user.name}.
    PAM ha aperto una sessione per {user.name}.

    PAM closed the session of {user.name}.
    PAM ha chiuso la sessione di {user.name}.

    The account {user.name} has expired, so even the right password is refused.
    L’account {user.name} è scaduto, perciò viene rifiutata anche la password giusta.

    The password of {user.name} has expired and must be changed before it is accepted again.
    La password di {user.name} è scaduta e va cambiata perché sia di nuovo accettata.

    The password of {user.name} expires soon.
    La password di {user.name} scade presto.

    After too many failures {user.name} is locked for a while: even the right password is refused.
    Dopo troppi errori l’account {user.name} è bloccato per un po’: viene rifiutata anche la password giusta.

    {user.name} must wait after a refused login before another is looked at.
    Dopo un accesso rifiutato, {user.name} deve aspettare prima che se ne verifichi un altro.

    The LDAP server, which knows users and passwords, could not be reached.
    Non è stato possibile raggiungere il server LDAP, che conosce utenti e password.

    That a password was wrong: logins that are refused at this time say nothing of it.
    Che una password fosse sbagliata: gli accessi rifiutati in questo momento non dicono nulla in proposito.

    The LDAP server answered with an error: {event.reason}.
    Il server LDAP ha risposto con un errore: {event.reason}.

    The LDAP server refused the password of {user.name}: {event.reason}.
    Il server LDAP ha rifiutato la password di {user.name}: {event.reason}.

    The LDAP server is reached again.
    Il server LDAP è di nuovo raggiungibile.

    The LDAP server did not answer and is tried again.
    Il server LDAP non ha risposto e si riprova.

    The service that knows users and passwords could not be reached.
    Non è stato possibile raggiungere il servizio che conosce utenti e password.

    PAM is told to use a module or a file that it cannot load.
    PAM deve usare un modulo o un file che non riesce a caricare.

    PAM could not write its audit record.
    PAM non ha potuto scrivere la sua registrazione di audit.

    That the login failed: it has nothing to do with it.
    Che l’accesso sia fallito: non c’entra.
    """#
}
