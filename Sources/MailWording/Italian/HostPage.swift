/// The page about a machine, a network or a domain.
extension Italian {
  static let hostPage = #"""
    Host {name}
    Host {name}

    As a machine of this log
    Come macchina di questo log

    Machine
    Macchina

    Other machines
    Altre macchine

    Wrote
    Ha scritto

    not known
    non noto

    Service
    Servizio

    Warnings
    Avvisi

    Faults
    Guasti

    Starts
    Avvii

    Sessions
    Sessioni

    Users
    Utenti

    It served no sessions of mail programs.
    Non ha servito sessioni di programmi di posta.

    It handled no mail.
    Non ha trattato posta.

    Direction
    Direzione

    {count} came in
    {count} in arrivo

    {count} went out
    {count} in partenza

    {count} never left
    {count|interno|interni}

    {count} of unknown direction
    {count} di direzione ignota

    As a client
    Come client

    As a server
    Come server

    Seen
    Visto

    {start} to {end}, in {lines|line|lines}
    dal {start} al {end}, in {lines|riga|righe}

    Names
    Nomi

    Calls itself
    Si presenta come

    It did not connect here.
    Non si è collegato qui.

    Connections logged
    Connessioni registrate

    Encryption
    Cifratura

    Mail from it
    Posta ricevuta da lì

    {count|message|messages}; recipients {outcomes}
    {count|messaggio|messaggi}; destinatari {outcomes}

    Senders
    Mittenti

    Mail turned away
    Posta respinta

    Turned away{from?, mail from ~}{to? to ~}
    Respinto{from?: posta da ~}{to? per ~}

    {users} users log in from this one address: an office, a web mail server or a proxy. To block it would shut out all of them.
    Da questo solo indirizzo accedono {users} utenti: un ufficio, una webmail o un proxy. Bloccandolo resterebbero esclusi tutti.

    never
    mai

    Stopped by filters
    Fermato dai filtri

    Stopped by a filter
    Fermato da un filtro

    Nobody tried to log in from there.
    Da lì nessuno ha tentato l’accesso.

    User
    Utente

    Line
    Riga

    name not logged
    nome non registrato

    No mail was sent there.
    Lì non è stata spedita posta.

    Mail to it
    Posta spedita lì

    Tries
    Tentativi

    Delay
    Ritardo

    half within {median}, the longest {most}
    metà entro {median}, il più lungo {most}
    """#
}
