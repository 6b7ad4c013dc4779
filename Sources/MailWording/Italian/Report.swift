extension Italian {
  static let report = #"""
    Nothing wrong was found.
    Non è stato trovato nulla che non va.

    Nothing was found in the lines that were understood.
    Nelle righe comprese non è stato trovato nulla.

    There is nothing in this log, so nothing can be said.
    In questo log non c’è nulla, quindi non si può dire nulla.

    Careful:
    Attenzione:

    Only {share} of the lines were understood: what follows may be a part of the truth, and what is not in it is no sign of health. See Coverage below.
    È stato compreso solo il {share} delle righe: quanto segue può essere una parte della verità, e ciò che manca non è un segno di buona salute. Si veda Copertura più sotto.

    Found: {list}.
    Riscontri: {list}.

    {count|critical trouble|critical troubles}
    {count|problema critico|problemi critici}

    {count|error|errors}
    {count|errore|errori}

    {count|warning|warnings}
    {count|avviso|avvisi}

    {count|notice|notices}
    {count|nota|note}

    critical
    critico

    error
    errore

    warning
    avviso

    notice
    nota

    {lines|line|lines}, none with a time stamp.
    {lines|riga|righe}, nessuna con data e ora.

    {first} to {last}, {lines|line|lines}.
    {first} – {last}, {lines|riga|righe}.

    {first} to {last}
    {first} – {last}

    and {count} more
    e {count|altro|altri}

    and {count} more: mailwhy findings
    e {count|altra|altre}: mailwhy findings

    once
    una volta

    without a time
    senza orario

    {count} times
    {count} volte

    seen in the log
    visto nel log

    inferred, as no single line says it
    dedotto, perché nessuna riga lo dice da sola

    still so at the end of the log
    ancora così alla fine del log

    Most likely:
    Molto probabilmente:

    This also explains: {list}.
    Questo spiega anche: {list}.

    Most likely because of {cause}, which is told apart.
    Molto probabilmente a causa di {cause}, di cui si dice a parte.

    {code} of {subject}
    {code} di {subject}

    When
    Quando

    Why
    Perché

    Do
    Da fare

    So
    Dunque

    Root
    Origine

    Unless
    Salvo

    Unknown
    Ignoto

    Lines
    Righe

    (the line can no longer be read)
    (la riga non è più leggibile)

    NOTICES
    NOTE

    HEALTH
    SALUTE

    COVERAGE
    COPERTURA

    Notices
    Note

    Health
    Salute

    Coverage
    Copertura

    Not read
    Non letto

    Unread
    Ignote

    Not known
    Sconosciuti

    Daemons
    Demoni

    Silent
    Silenzio

    Let go
    Tralasciati

    {count|user|users}
    {count|utente|utenti}

    {count|login|logins} of {users}
    {count|accesso|accessi} di {users}

    {count} refused
    {count|rifiutato|rifiutati}

    no login
    nessun accesso

    {count} not served
    {count|non servito|non serviti}

    {count} left without trying
    {count|chiuso senza tentare|chiusi senza tentare}

    {count} of unknown outcome
    {count} di esito ignoto

    SMTP logins
    Accessi SMTP

    Messages
    Messaggi

    Recipients
    Destinatari

    {count#} inbound
    {count#} in entrata

    {count#} outbound
    {count#} in uscita

    {count#} internal
    {count|interno|interni}

    {count#} delivered
    {count|consegnato|consegnati}

    {count#} relayed
    {count|passato ad altri|passati ad altri}

    {count#} deferred
    {count|rinviato|rinviati}

    {count#} bounced
    {count|rimbalzato|rimbalzati}

    {count#} expired
    {count|scaduto|scaduti}

    {count#} rejected
    {count|respinto|respinti}

    {count#} discarded
    {count|scartato|scartati}

    {count#} held
    {count|trattenuto|trattenuti}

    {count#} deleted
    {count|cancellato|cancellati}

    {count#} queued
    {count#} in coda

    {lines|line|lines} read, {share} understood
    {lines|riga letta|righe lette}, {lines=compresa|comprese} al {share}

    {count} of known daemons in unknown words
    {count} di demoni noti con testo sconosciuto

    {count} of no program that is known
    {count} di nessun programma noto

    {count} unknown
    {count|ignota|ignote}

    {count#} unknown
    {count|ignoto|ignoti}

    {count|connection|connections}
    {count|connessione|connessioni}

    {count|message|messages}
    {count|messaggio|messaggi}

    {count|recipient|recipients}
    {count|destinatario|destinatari}

    {count|finding|findings}
    {count|riscontro|riscontri}

    {count|user or source|users and sources}
    {count|utente o indirizzo|utenti e indirizzi}

    {list} were too many at once to follow to the end, so that numbers about them are too small. A flood of made-up names or ids does this.
    {list}: troppi insieme per seguirli fino alla fine, quindi i numeri che li riguardano sono troppo bassi. È l’effetto di un’ondata di nomi o di identificativi inventati.

    {lines|line|lines} of {service} in unknown words
    {lines|riga|righe} di {service} con testo sconosciuto

    since {since}, after {count} that were understood: perhaps a new version of it
    da {since}, dopo {count} che erano comprese: forse una sua versione nuova

    Most often:
    Più spesso:

    To have them understood: mailwhy dialects --draft FILE > local.dialect, say in it what they mean, and put it into /etc/mailwhy/dialects.
    Per farle comprendere: mailwhy dialects --draft FILE > local.dialect, scrivervi che cosa significano e metterlo in /etc/mailwhy/dialects.

    What
    Che cosa

    Times
    Volte

    Last seen
    Ultima volta

    Why mail did not arrive
    Perché la posta non è arrivata

    Where mail did not arrive
    Dove la posta non è arrivata

    Where refused logins come from
    Da dove vengono gli accessi rifiutati

    Reason
    Motivo

    Domain
    Dominio

    Source
    Provenienza

    Mail
    Posta

    Logins
    Accessi

    waiting
    in attesa

    not delivered
    non consegnata

    arrived
    arrivata

    Below the bars, what was found:
    Sotto le barre, ciò che è stato trovato:

    logins accepted
    accessi riusciti

    logins refused
    accessi rifiutati

    {days#} d
    {days#} g

    {days#} d {hours#} h
    {days#} g {hours#} h

    {hours#} h
    {hours#} h

    {hours#} h {minutes#} min
    {hours#} h {minutes#} min

    {minutes#} min
    {minutes#} min

    {minutes#} min {seconds#} s
    {minutes#} min {seconds#} s

    {seconds#} s
    {seconds#} s

    {size#} B
    {size#} B

    Jan
    gen

    Feb
    feb

    Mar
    mar

    Apr
    apr

    May
    mag

    Jun
    giu

    Jul
    lug

    Aug
    ago

    Sep
    set

    Oct
    ott

    Nov
    nov

    Dec
    dic
    """#
}
