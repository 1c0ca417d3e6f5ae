// SPDX-License-Identifier: EUPL-1.2

import ForumExchange
import ForumUI

/// What an import of mail writes into texts.
enum MailPhrase: Phrasing {
  case attachment(name: String, type: String, size: Int)
  case forwarded(author: String, subject: String)
  case noSubject
  case noText
  case unnamed
  case continues
  case continued(number: Int, count: Int)

  var nl: String {
    switch self {
    case .attachment(let name, let type, let size): "[bijlage: \(name), \(type), \(Self.size(size))]"
    case .forwarded("", let subject): "[doorgestuurd bericht: \(subject)]"
    case .forwarded(let author, let subject): "[doorgestuurd bericht van \(author): \(subject)]"
    case .noSubject: "(geen onderwerp)"
    case .noText: "(geen tekst)"
    case .unnamed: "zonder naam"
    case .continues: "[vervolg in het volgende bericht]"
    case .continued(let number, let count): "[vervolg, \(number) van \(count)]"
    }
  }

  var fr: String {
    switch self {
    case .attachment(let name, let type, let size): "[pièce jointe : \(name), \(type), \(Self.size(size, byte: "o"))]"
    case .forwarded("", let subject): "[message transféré : \(subject)]"
    case .forwarded(let author, let subject): "[message transféré de \(author) : \(subject)]"
    case .noSubject: "(sans objet)"
    case .noText: "(sans texte)"
    case .unnamed: "sans nom"
    case .continues: "[suite dans le message suivant]"
    case .continued(let number, let count): "[suite, \(number) de \(count)]"
    }
  }

  var de: String {
    switch self {
    case .attachment(let name, let type, let size): "[Anhang: \(name), \(type), \(Self.size(size))]"
    case .forwarded("", let subject): "[weitergeleitete Nachricht: \(subject)]"
    case .forwarded(let author, let subject): "[weitergeleitete Nachricht von \(author): \(subject)]"
    case .noSubject: "(kein Betreff)"
    case .noText: "(kein Text)"
    case .unnamed: "ohne Namen"
    case .continues: "[weiter im nächsten Beitrag]"
    case .continued(let number, let count): "[Fortsetzung, \(number) von \(count)]"
    }
  }

  var en: String {
    switch self {
    case .attachment(let name, let type, let size): "[attachment: \(name), \(type), \(Self.size(size))]"
    case .forwarded("", let subject): "[forwarded message: \(subject)]"
    case .forwarded(let author, let subject): "[forwarded message from \(author): \(subject)]"
    case .noSubject: "(no subject)"
    case .noText: "(no text)"
    case .unnamed: "unnamed"
    case .continues: "[continued in the next post]"
    case .continued(let number, let count): "[continued, \(number) of \(count)]"
    }
  }

  /// A number of bytes in decimal units, without decimals.
  private static func size(_ bytes: Int, byte: String = "B") -> String {
    switch bytes {
    case ..<1000: "\(bytes) \(byte)"
    case ..<1_000_000: "\((bytes + 500) / 1000) k\(byte)"
    default: "\((bytes + 500_000) / 1_000_000) M\(byte)"
    }
  }
}

extension MailWords {
  /// The words in the language of a reader.
  init(for reader: Reader) {
    self.init(
      attachment: { reader(MailPhrase.attachment(name: $0, type: $1, size: $2)) },
      forwarded: { reader(MailPhrase.forwarded(author: $0, subject: $1)) },
      noSubject: reader(MailPhrase.noSubject), noText: reader(MailPhrase.noText), unnamed: reader(MailPhrase.unnamed),
      continues: reader(MailPhrase.continues),
      continued: { reader(MailPhrase.continued(number: $0, count: $1)) })
  }
}
