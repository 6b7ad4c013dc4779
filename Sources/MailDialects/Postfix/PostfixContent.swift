import MailSyntax
import MailVocabulary

/// What cleanup writes of header and body checks.
///
/// The line of the message is quoted as it came, so it may hold anything, and so may a sender or a greeting behind the
/// client: where ` from CLIENT; from=<` stands more than once, nobody is named.
enum PostfixContent {
  static let messages = checks + rareChecks

  static let checks: [Message] = [
    Message(
      "content-reject",
      "{email.local_id}: reject: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {mail.reply}",
      "{email.local_id}: reject: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: reject: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {mail.reply}",
      "{email.local_id}: reject: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: reject: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {mail.reply}",
      "{email.local_id}: reject: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: reject: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {mail.reply}",
      "{email.local_id}: reject: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: reject: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {mail.reply}",
      "{email.local_id}: reject: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: reject: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {mail.reply}",
      "{email.local_id}: reject: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: reject: header {}",
      "{email.local_id}: reject: body {}",
      action: .reject, programs: ["cleanup"],
      means: "The message {email.local_id} was refused for what stands in it: {mail.reply}.",
      samples: [
        "4XyZ4711B7z2Qk: reject: header Subject: buy now from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: 5.7.1 We do not like spam",
        "4XyZ4711B7z2Qk: reject: body http://spam.example/ from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: reject: header X-Mailer: x from local; from=<carol@example.com> to=<bob@example.com>: 5.7.1 We do not like spam",
        "2C256F8E7B9: reject: header Subject: Buy cheap pills now from out.newsletter.example.net[203.0.113.91]; from=<bob@newsletter.example.net> to=<carol@example.com> proto=ESMTP helo=<out.newsletter.example.net>: 5.7.1 We do not like spam from you",
        "4A191F8E7C8: reject: body EICAR-LIKE-TEST from out.newsletter.example.net[203.0.113.91]; from=<bob@newsletter.example.net> to=<carol@example.com> proto=ESMTP helo=<out.newsletter.example.net>: 5.7.1 virus found in body",
        "4XyZ4711B7z2Qk: reject: mime-error improper use of 8-bit data in message header: Subject: x from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com>",
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: reject: header Subject: x from trusted.example[192.0.2.1]; from=<boss@example.com> to=<c@example.com> proto=SMTP helo=<d>: y from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: 5.7.1 We do not like spam",
          [.sourceIP: "", .sender: ""])
      ]),
    Message(
      "content-warning",
      "{email.local_id}: warning: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: warning: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: warning: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: warning: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: warning: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: warning: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: warning: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: warning: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: warning: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: warning: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: warning: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: warning: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: warning: header {}",
      "{email.local_id}: warning: body {}",
      action: .filter, outcome: .success, programs: ["cleanup"],
      means: "A rule has the server note something in the message {email.local_id}, which goes on.",
      notTold: "That the mail was refused: it went on.",
      samples: [
        "4XyZ4711B7z2Qk: warning: header Subject: buy now from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: odd subject",
        "4XyZ4711B7z2Qk: warning: body http://spam.example/ from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: warning: header X-Mailer: x from local; from=<carol@example.com> to=<bob@example.com>: odd subject",
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: warning: header Subject: x from trusted.example[192.0.2.1]; from=<boss@example.com> to=<c@example.com> proto=SMTP helo=<d>: y from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: odd subject",
          [.sourceIP: "", .sender: ""])
      ]),
    Message(
      "content-hold",
      "{email.local_id}: hold: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: hold: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: hold: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: hold: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: hold: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: hold: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: hold: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: hold: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: hold: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: hold: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: hold: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: hold: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: hold: header {}",
      "{email.local_id}: hold: body {}",
      action: .filter, outcome: .failure, programs: ["cleanup"], reason: "held",
      means: "The message {email.local_id} is put on hold for what stands in it, until an operator decides.",
      samples: [
        "4XyZ4711B7z2Qk: hold: header Subject: buy now from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: suspicious subject",
        "4XyZ4711B7z2Qk: hold: body http://spam.example/ from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: hold: header X-Mailer: x from local; from=<carol@example.com> to=<bob@example.com>: suspicious subject",
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: hold: header Subject: x from trusted.example[192.0.2.1]; from=<boss@example.com> to=<c@example.com> proto=SMTP helo=<d>: y from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: suspicious subject",
          [.sourceIP: "", .sender: ""])
      ]),
    Message(
      "content-discard",
      "{email.local_id}: discard: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: discard: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: discard: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: discard: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: discard: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: discard: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: discard: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: discard: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: discard: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: discard: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: discard: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: discard: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: discard: header {}",
      "{email.local_id}: discard: body {}",
      action: .discard, programs: ["cleanup"],
      means:
        "The message {email.local_id} is thrown away for what stands in it, while the client is told that it was taken.",
      samples: [
        "4XyZ4711B7z2Qk: discard: header Subject: buy now from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: unwanted",
        "4XyZ4711B7z2Qk: discard: body http://spam.example/ from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: discard: header X-Mailer: x from local; from=<carol@example.com> to=<bob@example.com>: unwanted",
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: discard: header Subject: x from trusted.example[192.0.2.1]; from=<boss@example.com> to=<c@example.com> proto=SMTP helo=<d>: y from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: unwanted",
          [.sourceIP: "", .sender: ""])
      ]),
    Message(
      "content-filter",
      "{email.local_id}: filter: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: filter: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: filter: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: filter: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: filter: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: filter: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: filter: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: filter: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: filter: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: filter: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: filter: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: filter: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: filter: header {}",
      "{email.local_id}: filter: body {}",
      action: .filter, programs: ["cleanup"],
      means: "The message {email.local_id} goes to a content filter for what stands in it.",
      samples: [
        "4XyZ4711B7z2Qk: filter: header Subject: buy now from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: smtp:127.0.0.1:10024",
        "4XyZ4711B7z2Qk: filter: body http://spam.example/ from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: filter: header X-Mailer: x from local; from=<carol@example.com> to=<bob@example.com>: smtp:127.0.0.1:10024",
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: filter: header Subject: x from trusted.example[192.0.2.1]; from=<boss@example.com> to=<c@example.com> proto=SMTP helo=<d>: y from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: smtp:127.0.0.1:10024",
          [.sourceIP: "", .sender: ""])
      ]),
    Message(
      "content-redirect",
      "{email.local_id}: redirect: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: redirect: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: redirect: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: redirect: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: redirect: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: redirect: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: redirect: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: redirect: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: redirect: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: redirect: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: redirect: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: redirect: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: redirect: header {}",
      "{email.local_id}: redirect: body {}",
      action: .filter, programs: ["cleanup"],
      means: "The message {email.local_id} goes to another recipient for what stands in it.",
      samples: [
        "4XyZ4711B7z2Qk: redirect: header Subject: buy now from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: carol@example.com",
        "4XyZ4711B7z2Qk: redirect: body http://spam.example/ from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: redirect: header X-Mailer: x from local; from=<carol@example.com> to=<bob@example.com>: carol@example.com",
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: redirect: header Subject: x from trusted.example[192.0.2.1]; from=<boss@example.com> to=<c@example.com> proto=SMTP helo=<d>: y from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: carol@example.com",
          [.sourceIP: "", .sender: ""])
      ]),
  ]

  static let rareChecks: [Message] = [
    Message(
      "content-replace",
      "{email.local_id}: replace: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: replace: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: replace: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: replace: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: replace: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: replace: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: replace: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: replace: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: replace: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: replace: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: replace: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: replace: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: replace: header {}",
      "{email.local_id}: replace: body {}",
      action: .filter, programs: ["cleanup"],
      means: "A line of the message {email.local_id} is replaced.",
      samples: [
        "4XyZ4711B7z2Qk: replace: header Subject: buy now from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: Subject: sell never",
        "4XyZ4711B7z2Qk: replace: body http://spam.example/ from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: replace: header X-Mailer: x from local; from=<carol@example.com> to=<bob@example.com>: Subject: sell never",
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: replace: header Subject: x from trusted.example[192.0.2.1]; from=<boss@example.com> to=<c@example.com> proto=SMTP helo=<d>: y from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: Subject: sell never",
          [.sourceIP: "", .sender: ""])
      ]),
    Message(
      "content-prepend",
      "{email.local_id}: prepend: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: prepend: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: prepend: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: prepend: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: prepend: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: prepend: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: prepend: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: prepend: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: prepend: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: prepend: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: prepend: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: prepend: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: prepend: header {}",
      "{email.local_id}: prepend: body {}",
      action: .filter, programs: ["cleanup"],
      means: "A line is put into the message {email.local_id}.",
      samples: [
        "4XyZ4711B7z2Qk: prepend: header Subject: buy now from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: X-Rule: 7",
        "4XyZ4711B7z2Qk: prepend: body http://spam.example/ from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: prepend: header X-Mailer: x from local; from=<carol@example.com> to=<bob@example.com>: X-Rule: 7",
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: prepend: header Subject: x from trusted.example[192.0.2.1]; from=<boss@example.com> to=<c@example.com> proto=SMTP helo=<d>: y from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: X-Rule: 7",
          [.sourceIP: "", .sender: ""])
      ]),
    Message(
      "content-strip",
      "{email.local_id}: strip: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: strip: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: strip: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: strip: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: strip: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: strip: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: strip: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: strip: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: strip: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: strip: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: strip: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: strip: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: strip: header {}",
      "{email.local_id}: strip: body {}",
      action: .filter, programs: ["cleanup"],
      means: "A line is taken out of the message {email.local_id}.",
      samples: [
        "4XyZ4711B7z2Qk: strip: header Subject: buy now from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: secret",
        "4XyZ4711B7z2Qk: strip: body http://spam.example/ from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: strip: header X-Mailer: x from local; from=<carol@example.com> to=<bob@example.com>: secret",
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: strip: header Subject: x from trusted.example[192.0.2.1]; from=<boss@example.com> to=<c@example.com> proto=SMTP helo=<d>: y from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: secret",
          [.sourceIP: "", .sender: ""])
      ]),
    Message(
      "content-info",
      "{email.local_id}: info: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: info: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: info: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: info: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: info: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: info: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: info: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: info: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: info: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: info: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: info: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: info: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: info: header {}",
      "{email.local_id}: info: body {}",
      action: .filter, outcome: .success, programs: ["cleanup"],
      means: "A rule has the server note something in the message {email.local_id}, which goes on.",
      notTold: "That the mail was refused: it went on.",
      samples: [
        "4XyZ4711B7z2Qk: info: header Subject: buy now from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: noted",
        "4XyZ4711B7z2Qk: info: body http://spam.example/ from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: info: header X-Mailer: x from local; from=<carol@example.com> to=<bob@example.com>: noted",
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: info: header Subject: x from trusted.example[192.0.2.1]; from=<boss@example.com> to=<c@example.com> proto=SMTP helo=<d>: y from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: noted",
          [.sourceIP: "", .sender: ""])
      ]),
    Message(
      "content-copy",
      "{email.local_id}: bcc: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: bcc: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: bcc: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: bcc: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: bcc: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: bcc: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: bcc: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: bcc: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: bcc: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: bcc: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: bcc: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: bcc: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: bcc: header {}",
      "{email.local_id}: bcc: body {}",
      action: .filter, programs: ["cleanup"],
      means: "A copy of the message {email.local_id} goes to another recipient for what stands in it.",
      samples: [
        "4XyZ4711B7z2Qk: bcc: header Subject: buy now from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: carol@example.com",
        "4XyZ4711B7z2Qk: bcc: body http://spam.example/ from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: bcc: header X-Mailer: x from local; from=<carol@example.com> to=<bob@example.com>: carol@example.com",
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: bcc: header Subject: x from trusted.example[192.0.2.1]; from=<boss@example.com> to=<c@example.com> proto=SMTP helo=<d>: y from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: carol@example.com",
          [.sourceIP: "", .sender: ""])
      ]),
    Message(
      "content-delay",
      "{email.local_id}: delay: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: delay: header Subject: {email.subject:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: delay: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: delay: header Subject: {email.subject:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: delay: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: delay: header Subject: {email.subject:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: delay: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: delay: {:word} {:last} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: delay: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: delay: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word} helo=<{mail.helo}>}",
      "{email.local_id}: delay: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}: {event.reason}",
      "{email.local_id}: delay: {:word} {:first} from local; from=<{email.from.address}>{? to=<{email.to.address}>}",
      "{email.local_id}: delay: header {}",
      "{email.local_id}: delay: body {}",
      action: .filter, outcome: .failure, programs: ["cleanup"],
      means: "The message {email.local_id} is delayed for what stands in it.",
      samples: [
        "4XyZ4711B7z2Qk: delay: header Subject: buy now from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: later",
        "4XyZ4711B7z2Qk: delay: body http://spam.example/ from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>",
        "4XyZ4711B7z2Qk: delay: header X-Mailer: x from local; from=<carol@example.com> to=<bob@example.com>: later",
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: delay: header Subject: x from trusted.example[192.0.2.1]; from=<boss@example.com> to=<c@example.com> proto=SMTP helo=<d>: y from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: later",
          [.sourceIP: "", .sender: ""])
      ]),
    Message(
      "milter-header-reject",
      "{email.local_id}: milter-header-reject: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word}}{? helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: milter-header-reject: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word}}{? helo=<{mail.helo}>}",
      "{email.local_id}: milter-header-reject: header {}",
      "{email.local_id}: milter-header-reject: body {}",
      action: .reject, programs: ["cleanup"],
      means: "The message {email.local_id} is refused for a header that a mail filter set.",
      samples: [
        "4XyZ4711B7z2Qk: milter-header-reject: header X-Spam-Flag: YES from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: spam"
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: milter-header-reject: header X: a from b[192.0.2.1]; from=<c> from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: spam",
          [.sourceIP: "", .sender: ""])
      ]),
    Message(
      "milter-header-hold",
      "{email.local_id}: milter-header-hold: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word}}{? helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: milter-header-hold: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word}}{? helo=<{mail.helo}>}",
      "{email.local_id}: milter-header-hold: header {}",
      "{email.local_id}: milter-header-hold: body {}",
      action: .hold, outcome: .failure, programs: ["cleanup"],
      means: "The message {email.local_id} is put on hold for a header that a mail filter set.",
      samples: [
        "4XyZ4711B7z2Qk: milter-header-hold: header X-Spam-Flag: YES from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: spam"
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: milter-header-hold: header X: a from b[192.0.2.1]; from=<c> from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: spam",
          [.sourceIP: "", .sender: ""])
      ]),
    Message(
      "milter-header-discard",
      "{email.local_id}: milter-header-discard: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word}}{? helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: milter-header-discard: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word}}{? helo=<{mail.helo}>}",
      "{email.local_id}: milter-header-discard: header {}",
      "{email.local_id}: milter-header-discard: body {}",
      action: .discard, programs: ["cleanup"],
      means: "The message {email.local_id} is thrown away for a header that a mail filter set.",
      samples: [
        "4XyZ4711B7z2Qk: milter-header-discard: header X-Spam-Flag: YES from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: spam"
      ],
      hostile: [
        .init(
          "4XyZ4711B7z2Qk: milter-header-discard: header X: a from b[192.0.2.1]; from=<c> from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: spam",
          [.sourceIP: "", .sender: ""])
      ]),
    Message(
      "milter-header-rule",
      "{email.local_id}: milter-header-{mail.command:first}: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word}}{? helo=<{mail.helo:first}>}: {event.reason}",
      "{email.local_id}: milter-header-{mail.command:first}: {:word} {:lone} from {source}; from=<{email.from.address}>{? to=<{email.to.address}>}{? proto={:word}}{? helo=<{mail.helo}>}",
      action: .filter, programs: ["cleanup"],
      means: "A rule acted on a header that a mail filter set on the message {email.local_id}.",
      samples: [
        "4XyZ4711B7z2Qk: milter-header-warning: header X-Spam-Flag: YES from mx.example.org[203.0.113.9]; from=<a@example.org> to=<bob@example.com> proto=ESMTP helo=<mx.example.org>: spam"
      ]),
    Message(
      "client-header-check",
      "{email.local_id}: replace: header Subject: {email.subject:first}: {event.reason}",
      "{email.local_id}: replace: {:word} {:first}: {event.reason}",
      "{email.local_id}: prepend: header Subject: {email.subject:first}: {event.reason}",
      "{email.local_id}: prepend: {:word} {:first}: {event.reason}",
      "{email.local_id}: warn: header Subject: {email.subject:first}: {event.reason}",
      "{email.local_id}: warn: {:word} {:first}: {event.reason}",
      "{email.local_id}: info: header Subject: {email.subject:first}: {event.reason}",
      "{email.local_id}: info: {:word} {:first}: {event.reason}",
      "{email.local_id}: strip: header Subject: {email.subject:first}: {event.reason}",
      "{email.local_id}: strip: {:word} {:first}: {event.reason}",
      "{email.local_id}: ignore: header Subject: {email.subject}",
      "{email.local_id}: ignore: {:word} {}",
      "{email.local_id}: strip: header Subject: {email.subject}",
      "{email.local_id}: strip: {:word} {}",
      "{email.local_id}: warn: header Subject: {email.subject}",
      "{email.local_id}: warn: {:word} {}",
      "{email.local_id}: info: header Subject: {email.subject}",
      "{email.local_id}: info: {:word} {}",
      action: .filter, programs: ["smtp", "lmtp"],
      means: "A rule acted on a line of the message {email.local_id} while it was sent out.",
      samples: [
        "4XyZ4711B7z2Qk: replace: header Received: from pc14 (unknown [10.0.0.14]): Received: by mail.example.com",
        "4XyZ4711B7z2Qk: warn: header X-Mailer: x",
        "4XyZ4711B7z2Qk: warn: header Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=",
      ]),
  ]
}
