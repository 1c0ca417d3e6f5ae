// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of a thread being read.
enum ThreadPhrase: Phrasing {
  case hidden
  /// In the place of a title that is not told.
  case goneTitle
  case hiddenTitle
  case helpedBy(String, String)
  case edited(String)
  case editedByModerator(String)
  case helped
  case helpedByModerator
  case bridge(String)
  case heard(Int, byMe: Bool)
  case becameTip(Int)
  case removedByAuthor
  case removedByModerator
  case missing(Int)
  /// How many posts came, whether below, and the key that goes there.
  case arrived(Int, isBelow: Bool, key: String?)
  case allRead
  case neverEdited
  case noMatch
  case noMatchYet(Int)
  case matchFromStart
  case matchFromEnd
  case nothingHelped
  case hideReason
  case removeReason(Int)
  case confirmRemove(Int)
  case unreadFrom(Int)
  case noReference
  case isMissing
  case isRemoved
  case isHidden
  /// A post by its reference.
  case noPost(String)
  /// Its first line, how many more there are, and the key that shows them.
  case foldedSignature(String, Int, key: String?)
  case foldedQuote(Int, key: String?)
  case nothingFolded
  /// Over the outline of so many posts.
  case outline(Int)
  /// Over the threads that have to do with this one.
  case related
  case followWhich
  case markedHelped
  case unmarkedHelped
  case saidHeard
  case unsaidHeard
  case removed
}

extension ThreadPhrase {
  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .hidden:
      say(
        nl: "Verborgen: alleen moderatoren zien dit gesprek",
        fr: "Masquée : seuls les modérateurs voient cette conversation",
        de: "Verborgen: nur die Moderation sieht dieses Gespräch",
        en: "Hidden: only moderators see this thread")
    case .goneTitle:
      say(nl: "(niet meer zichtbaar)", fr: "(plus visible)", de: "(nicht mehr sichtbar)", en: "(no longer visible)")
    case .hiddenTitle:
      say(
        nl: "(verborgen door een moderator)", fr: "(masquée par la modération)",
        de: "(von der Moderation verborgen)", en: "(hidden by a moderator)")
    case .helpedBy(let state, let names):
      say(
        nl: "\(state), met hulp van \(names)", fr: "\(state), grâce à \(names)",
        de: "\(state), dank \(names)", en: "\(state), thanks to \(names)")
    case .edited(let when):
      say(nl: "bewerkt \(when)", fr: "modifié \(when)", de: "bearbeitet \(when)", en: "edited \(when)")
    case .editedByModerator(let when):
      say(
        nl: "bewerkt door een moderator \(when)", fr: "modifié par un modérateur \(when)",
        de: "von der Moderation bearbeitet \(when)", en: "edited by a moderator \(when)")
    case .helped: say(nl: "dit hielp", fr: "ceci a aidé", de: "das hat geholfen", en: "this helped")
    case .helpedByModerator:
      say(
        nl: "dit hielp, zegt een moderator", fr: "ceci a aidé, selon un modérateur",
        de: "das hat geholfen, laut Moderation", en: "this helped, according to a moderator")
    case .bridge(let ends): say(nl: "brug: \(ends)", fr: "pont : \(ends)", de: "Brücke: \(ends)", en: "bridge: \(ends)")
    case .heard(let count, let byMe):
      say(
        nl: "gehoord (\(count)\(byMe ? ", ook ik" : ""))", fr: "je connais aussi (\(count)\(byMe ? ", dont moi" : ""))",
        de: "gehört (\(count)\(byMe ? ", auch ich" : ""))", en: "heard (\(count)\(byMe ? ", me too" : ""))")
    case .becameTip(let number):
      say(nl: "werd tip:\(number)", fr: "devenu tip:\(number)", de: "wurde tip:\(number)", en: "became tip:\(number)")
    case .removedByAuthor:
      say(
        nl: "verwijderd door de auteur", fr: "supprimé par l’auteur",
        de: "vom Mitglied selbst entfernt", en: "removed by its author")
    case .removedByModerator:
      say(
        nl: "verwijderd door een moderator", fr: "supprimé par un modérateur",
        de: "von der Moderation entfernt", en: "removed by a moderator")
    case .missing(let number):
      say(
        nl: "Gesprek #\(number) bestaat niet of is niet zichtbaar",
        fr: "La conversation #\(number) n’existe pas ou n’est pas visible",
        de: "Das Gespräch #\(number) gibt es nicht oder es ist nicht sichtbar",
        en: "Thread #\(number) does not exist or cannot be seen")
    case .arrived(let count, let isBelow, let key?):
      say(
        nl: "\(say(Self.arrived(count, isBelow: isBelow, key: nil))): \(key)",
        fr: "\(say(Self.arrived(count, isBelow: isBelow, key: nil))) : \(key)",
        de: "\(say(Self.arrived(count, isBelow: isBelow, key: nil))): \(key)",
        en: "\(say(Self.arrived(count, isBelow: isBelow, key: nil))), press \(key)")
    case .arrived(let count, isBelow: true, key: nil):
      say(
        nl: "\(say.count(count, "nieuw bericht", "nieuwe berichten")) onderaan",
        fr: "\(say.count(count, "nouveau message", "nouveaux messages")) plus bas",
        de: "\(say.count(count, "neuer Beitrag", "neue Beiträge")) unten",
        en: "\(say.count(count, "new post", "new posts")) below")
    case .arrived(let count, isBelow: false, key: nil):
      say(
        nl: say.count(count, "nieuw bericht", "nieuwe berichten"),
        fr: say.count(count, "nouveau message", "nouveaux messages"),
        de: say.count(count, "neuer Beitrag", "neue Beiträge"), en: say.count(count, "new post", "new posts"))
    case .allRead:
      say(
        nl: "Alles in dit gesprek is gelezen", fr: "Toute cette conversation est lue",
        de: "In diesem Gespräch ist alles gelesen", en: "Everything in this thread is read")
    case .neverEdited:
      say(
        nl: "Dit bericht is nooit bewerkt", fr: "Ce message n’a jamais été modifié",
        de: "Dieser Beitrag wurde nie bearbeitet", en: "This post was never edited")
    case .noMatch:
      say(
        nl: "In dit gesprek staat niets van wat gezocht werd",
        fr: "Cette conversation ne contient rien de ce qui est cherché",
        de: "Dieses Gespräch enthält nichts vom Gesuchten",
        en: "This thread contains nothing that was searched for")
    case .noMatchYet(let count):
      say(
        nl: "Niets in \(say.plural(count, "het volgende bericht", "de volgende \(count) berichten"));"
          + " dezelfde toets zoekt verder",
        fr: "Rien dans \(say.plural(count, "le message suivant", "les \(count) messages suivants")) ;"
          + " la même touche cherche plus loin",
        de: "Nichts \(say.plural(count, "im nächsten Beitrag", "in den nächsten \(count) Beiträgen"));"
          + " dieselbe Taste sucht weiter",
        en: "Nothing in the next \(say.plural(count, "post", "\(count) posts")); the same key searches on")
    case .matchFromStart:
      say(
        nl: "Verder vanaf het begin", fr: "Suite à partir du début",
        de: "Weiter vom Anfang", en: "Continuing from the beginning")
    case .matchFromEnd:
      say(
        nl: "Verder vanaf het einde", fr: "Suite à partir de la fin",
        de: "Weiter vom Ende", en: "Continuing from the end")
    case .nothingHelped:
      say(
        nl: "Nog geen antwoord is gemarkeerd als “dit hielp”",
        fr: "Aucune réponse n’est encore marquée « ceci a aidé »",
        de: "Noch keine Antwort ist als „das hat geholfen“ markiert",
        en: "No answer is marked as “this helped” yet")
    case .hideReason:
      say(
        nl: "Waarom wordt dit gesprek verborgen?", fr: "Pourquoi masquer cette conversation ?",
        de: "Warum wird dieses Gespräch verborgen?", en: "Why is this thread hidden?")
    case .removeReason(let number):
      say(
        nl: "Waarom wordt bericht #\(number) verwijderd?", fr: "Pourquoi supprimer le message #\(number) ?",
        de: "Warum wird Beitrag #\(number) entfernt?", en: "Why is post #\(number) removed?")
    case .confirmRemove(let number):
      say(
        nl: "Bericht #\(number) verwijderen?", fr: "Supprimer le message #\(number) ?",
        de: "Beitrag #\(number) entfernen?", en: "Remove post #\(number)?")
    case .unreadFrom(let number):
      say(
        nl: "Ongelezen vanaf bericht #\(number)", fr: "Non lu à partir du message #\(number)",
        de: "Ungelesen ab Beitrag #\(number)", en: "Unread from post #\(number)")
    case .noReference:
      say(
        nl: "In dit bericht staat geen verwijzing en geen adres",
        fr: "Ce message ne contient ni référence ni adresse",
        de: "Dieser Beitrag enthält weder Verweis noch Adresse",
        en: "There is no reference and no address in this post")
    case .isMissing: say(nl: "bestaat niet", fr: "n’existe pas", de: "gibt es nicht", en: "does not exist")
    case .isRemoved: say(nl: "verwijderd", fr: "supprimé", de: "entfernt", en: "removed")
    case .isHidden: say(ValuePhrase.state(.hidden))
    case .noPost(let name):
      say(
        nl: "Er is geen bericht \(name)", fr: "Il n’y a pas de message \(name)",
        de: "Es gibt keinen Beitrag \(name)", en: "There is no post \(name)")
    case .foldedSignature(let text, let count, let key?):
      say.named(say(Self.foldedSignature(text, count, key: nil)), key)
    case .foldedSignature(let text, let count, nil):
      say(
        nl: "\(text), nog \(say.count(count, "regel", "regels"))",
        fr: "\(text), encore \(say.count(count, "ligne", "lignes"))",
        de: "\(text), noch \(say.count(count, "Zeile", "Zeilen"))",
        en: "\(text), \(say.count(count, "more line", "more lines"))")
    case .foldedQuote(let count, let key?): say.named(say(Self.foldedQuote(count, key: nil)), key)
    case .foldedQuote(let count, nil):
      say(
        nl: "nog \(say.count(count, "geciteerde regel", "geciteerde regels"))",
        fr: "encore \(say.count(count, "ligne citée", "lignes citées"))",
        de: "noch \(say.count(count, "zitierte Zeile", "zitierte Zeilen"))",
        en: say.count(count, "more quoted line", "more quoted lines"))
    case .nothingFolded:
      say(
        nl: "In dit bericht is niets ingeklapt", fr: "Rien n’est replié dans ce message",
        de: "In diesem Beitrag ist nichts eingeklappt", en: "Nothing is folded in this post")
    case .outline(let count):
      say(
        nl: say.count(count, "bericht", "berichten"), fr: say.count(count, "message", "messages"),
        de: say.count(count, "Beitrag", "Beiträge"), en: say.count(count, "post", "posts"))
    case .related: say(nl: "Ook hierover", fr: "Aussi à ce sujet", de: "Auch dazu", en: "Also about this")
    case .followWhich:
      say(nl: "Welke link volgen?", fr: "Quel lien suivre ?", de: "Welchem Link folgen?", en: "Follow which link?")
    case .markedHelped:
      say(
        nl: "Gemarkeerd: dit hielp. De vraag is beantwoord.",
        fr: "Marqué : ceci a aidé. La question est résolue.",
        de: "Markiert: das hat geholfen. Die Frage ist beantwortet.",
        en: "Marked: this helped. The question is answered.")
    case .unmarkedHelped:
      say(
        nl: "De markering is verwijderd", fr: "La marque est retirée",
        de: "Die Markierung ist entfernt", en: "The mark has been removed")
    case .saidHeard:
      say(
        nl: "Gehoord: de auteur weet het nu", fr: "Je connais aussi : l’auteur le sait maintenant",
        de: "Gehört: wer es schrieb, weiß es nun", en: "Heard: the author knows now")
    case .unsaidHeard:
      say(
        nl: "“Gehoord” is ingetrokken", fr: "« Je connais aussi » est retiré",
        de: "„Gehört“ ist zurückgenommen", en: "“Heard” is taken back")
    case .removed:
      say(
        nl: "Het bericht is verwijderd", fr: "Le message a été supprimé",
        de: "Der Beitrag ist entfernt", en: "The post has been removed")
    }
  }
}
