/// The Italian of the postmasters: `casella`, `coda`, `mittente`, `destinatario`, `accesso`; the names of fields and commands
/// stay as they are. People are addressed by neither tu nor Lei: steps are infinitives.
enum Italian {
  static let table = Translation([
    report,
    journeyPage,
    pageParts,
    userPage,
    hostPage,
    postfix,
    uwIMAP,
    exim,
    cyrus,
    courier,
    openSMTPD,
    qmail,
    dovecot,
    sendmail,
    filters,
    pam,
    suites,
    others,
    accessDiagnoses,
    deliveryDiagnoses,
    serverDiagnoses,
    filterDiagnoses,
    abuseDiagnoses,
    logDiagnoses,
    replies,
  ])
}
