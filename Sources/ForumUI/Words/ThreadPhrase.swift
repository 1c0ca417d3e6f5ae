// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of a thread being read.
public enum ThreadPhrase: Phrasing {
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
  case arrived(Int, isBelow: Bool, key: String)
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
  case foldedSignature(String, Int, key: String)
  case foldedQuote(Int, key: String)
  case nothingFolded
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
  public func text(in say: InterfaceLanguage) -> String {
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
        de: "das hat geholfen, laut Moderation", en: "this helped, marked by a moderator")
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
    case .arrived(let count, let isBelow, let key):
      say(
        nl: "\(count) \(count == 1 ? "nieuw bericht" : "nieuwe berichten")\(isBelow ? " onderaan" : ""): \(key)",
        fr: "\(count) \(count == 1 ? "nouveau message" : "nouveaux messages")\(isBelow ? " plus bas" : "") : \(key)",
        de: "\(count) \(count == 1 ? "neuer Beitrag" : "neue Beiträge")\(isBelow ? " unten" : ""): \(key)",
        en: "\(count) new \(count == 1 ? "post" : "posts")\(isBelow ? " below" : ""), press \(key)")
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
        en: "Nothing that was searched for stands in this thread")
    case .noMatchYet(let count):
      say(
        nl: "Niets in de volgende \(count) berichten; dezelfde toets zoekt verder",
        fr: "Rien dans les \(count) messages suivants ; la même touche cherche plus loin",
        de: "Nichts in den nächsten \(count) Beiträgen; dieselbe Taste sucht weiter",
        en: "Nothing in the next \(count) posts; the same key looks further")
    case .matchFromStart:
      say(
        nl: "Verder vanaf het begin", fr: "Suite à partir du début",
        de: "Weiter vom Anfang", en: "On from the beginning")
    case .matchFromEnd:
      say(nl: "Verder vanaf het einde", fr: "Suite à partir de la fin", de: "Weiter vom Ende", en: "On from the end")
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
        en: "This post leads nowhere: no reference, no address")
    case .isMissing: say(nl: "bestaat niet", fr: "n’existe pas", de: "gibt es nicht", en: "does not exist")
    case .isRemoved: say(nl: "verwijderd", fr: "retiré", de: "entfernt", en: "removed")
    case .isHidden: say(nl: "verborgen", fr: "masqué", de: "verborgen", en: "hidden")
    case .noPost(let name):
      say(
        nl: "Er is geen bericht \(name)", fr: "Il n’y a pas de message \(name)",
        de: "Es gibt keinen Beitrag \(name)", en: "There is no post \(name)")
    case .foldedSignature(let text, let count, let key):
      say(
        nl: "\(text), nog \(count) \(count == 1 ? "regel" : "regels")\(key.isEmpty ? "" : ": \(key)")",
        fr: "\(text), encore \(count) \(count == 1 ? "ligne" : "lignes")\(key.isEmpty ? "" : " : \(key)")",
        de: "\(text), noch \(count) \(count == 1 ? "Zeile" : "Zeilen")\(key.isEmpty ? "" : ": \(key)")",
        en: "\(text), \(count) \(count == 1 ? "line" : "lines") more\(key.isEmpty ? "" : ": \(key)")")
    case .foldedQuote(let count, let key):
      say(
        nl: "nog \(count) \(count == 1 ? "geciteerde regel" : "geciteerde regels")\(key.isEmpty ? "" : ": \(key)")",
        fr: "encore \(count) \(count == 1 ? "ligne citée" : "lignes citées")\(key.isEmpty ? "" : " : \(key)")",
        de: "noch \(count) \(count == 1 ? "zitierte Zeile" : "zitierte Zeilen")\(key.isEmpty ? "" : ": \(key)")",
        en: "\(count) more quoted \(count == 1 ? "line" : "lines")\(key.isEmpty ? "" : ": \(key)")")
    case .nothingFolded:
      say(
        nl: "In dit bericht is niets ingeklapt", fr: "Rien n’est replié dans ce message",
        de: "In diesem Beitrag ist nichts eingeklappt", en: "Nothing is folded in this post")
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
        nl: "De markering is weg", fr: "La marque est retirée",
        de: "Die Markierung ist entfernt", en: "The mark is gone")
    case .saidHeard:
      say(
        nl: "Gehoord: dat weet de auteur nu", fr: "Bien entendu : l’auteur le sait",
        de: "Gehört: wer es schrieb, weiß das nun", en: "Heard: the author knows")
    case .unsaidHeard:
      say(
        nl: "“Gehoord” is ingetrokken", fr: "« Bien entendu » est retiré",
        de: "„Gehört“ ist zurückgenommen", en: "“Heard” is taken back")
    case .removed:
      say(
        nl: "Verwijderd; toets u maakt het ongedaan", fr: "Supprimé ; touche u pour annuler",
        de: "Entfernt; Taste u macht es rückgängig", en: "Removed; press u to take it back")
    }
  }
}
