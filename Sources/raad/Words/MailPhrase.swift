// SPDX-License-Identifier: EUPL-1.2

import Forum
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

  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .attachment(let name, let type, let size):
      say(
        nl: "[bijlage: \(name), \(type), \(Self.size(size))]",
        fr: "[pièce jointe : \(name), \(type), \(Self.size(size, byte: "o"))]",
        de: "[Anhang: \(name), \(type), \(Self.size(size))]",
        en: "[attachment: \(name), \(type), \(Self.size(size))]")
    case .forwarded("", let subject):
      say(
        nl: "[doorgestuurd bericht: \(subject)]", fr: "[message transféré : \(subject)]",
        de: "[weitergeleitete Nachricht: \(subject)]", en: "[forwarded message: \(subject)]")
    case .forwarded(let author, let subject):
      say(
        nl: "[doorgestuurd bericht van \(author): \(subject)]",
        fr: "[message transféré de \(author) : \(subject)]",
        de: "[weitergeleitete Nachricht von \(author): \(subject)]",
        en: "[forwarded message from \(author): \(subject)]")
    case .noSubject: say(nl: "(geen onderwerp)", fr: "(sans objet)", de: "(kein Betreff)", en: "(no subject)")
    case .noText: say(nl: "(geen tekst)", fr: "(sans texte)", de: "(kein Text)", en: "(no text)")
    case .unnamed: say(nl: "zonder naam", fr: "sans nom", de: "ohne Namen", en: "unnamed")
    case .continues:
      say(
        nl: "[vervolg in het volgende bericht]", fr: "[suite dans le message suivant]",
        de: "[weiter im nächsten Beitrag]", en: "[continued in the next post]")
    case .continued(let number, let count):
      say(
        nl: "[vervolg, \(number) van \(count)]", fr: "[suite, \(number) sur \(count)]",
        de: "[Fortsetzung, \(number) von \(count)]", en: "[continued, \(number) of \(count)]")
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
