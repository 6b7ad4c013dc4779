import MailVocabulary

extension Diagnosis {
  /// The queue fills faster than it empties.
  static let queueCongested = Diagnosis(
    .serverQueueCongested, severity: .error, actor: .admin,
    title: "The mail queue of {subject} is congested",
    cause:
      "Mail{domain? for ~} fills the queue, as {count|line says|lines say}: “{text}”. All other mail waits behind it.",
    remedy: [
      "See what waits, and for whom: mailq | less",
      "If it is spam of a stolen account or a web script, stop that first, and hold its mail.",
      "If one receiver is slow, give it a transport of its own, so that it does not hold up the others. Do not flush the queue.",
    ],
    remedyFor: [
      "postfix": [
        "See what waits, and for whom: qshape active; qshape deferred; postqueue -p | tail -1",
        "If it is spam of a stolen account or a web script, stop that first, and hold its mail: postsuper -h QUEUE-ID",
        "If one receiver is slow, give it a transport of its own, so that it does not hold up the others. Do not flush the queue.",
      ],
      "exim": [
        "See what waits, and for whom: exim -bpc; exim -bp | exiqsumm",
        "If it is spam of a stolen account or a web script, stop that first, and hold its mail: exiqgrep -i -f SENDER | xargs exim -Mf",
        "If one receiver is slow, give it a transport of its own, so that it does not hold up the others. Do not flush the queue.",
      ],
      "sendmail": [
        "See what waits, and for whom: mailq | less; mailq -Ac",
        "If it is spam of a stolen account or a web script, stop that first, and quarantine its mail: sendmail -Qspam -qSSENDER",
        "If one receiver is slow, give it a transport of its own, so that it does not hold up the others. Do not flush the queue.",
      ],
    ],
    unless: "A newsletter does so too, and is over soon.",
    blindSpots:
      "How long the queue is now, and whose mail is in it, the log does not say: postqueue -p, mailq or exim -bp do.",
    detector: .shownBy(.host, atLeast: 1),
    cases: queueCongestedCases)
}
