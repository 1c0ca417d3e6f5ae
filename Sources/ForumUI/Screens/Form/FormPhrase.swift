// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of forms.
enum FormPhrase: Phrasing {
  /// What a form is.
  case ask
  case reply(Reference, String)
  case edit(Reference)
  case newTip
  case tipFrom(Reference, String)
  case editTip(Int)
  case profile
  case newBoard
  case join(String)
  case draft
  /// Values and hints.
  case notSaid
  case layersOffered
  case layerProfile(LayerProfile)
  /// With the key that shows the list.
  case topicsHint(limit: Int, isFirst: Bool, key: String)
  case handleHint
  case newBoardAt(String)
  case joinWhat(String)
  case preview
  case nothingToPreview
  /// What happened.
  case pasteCut
  case targetGone
  case posted(Reference)
  case changed(Reference)
  case tipWritten(Int)
  case tipChanged(Int)
  case profileChanged
  case welcome(String)
  case unchanged
}

extension FormPhrase {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .ask: ProblemPhrase.capitalised(say(TodayPhrase.draft(.newThread)))
    case .reply(let post, let author):
      say(
        nl: "Antwoord op \(post) van \(author)", fr: "Réponse à \(post) de \(author)",
        de: "Antwort auf \(post) von \(author)", en: "Reply to \(post) by \(author)")
    case .edit(let post):
      say(
        nl: "\(post) bewerken", fr: "Modifier \(post)",
        de: "\(post) bearbeiten", en: "Edit \(post)")
    case .newTip: ProblemPhrase.capitalised(say(TodayPhrase.draft(.newTip)))
    case .tipFrom(let post, let author):
      say(
        nl: "Tip uit \(post) van \(author)", fr: "Astuce tirée de \(post) de \(author)",
        de: "Tipp aus \(post) von \(author)", en: "Tip from \(post) by \(author)")
    case .editTip(let number):
      say(
        nl: "Tip \(number) bewerken", fr: "Modifier l’astuce \(number)",
        de: "Tipp \(number) bearbeiten", en: "Edit tip \(number)")
    case .profile: say(nl: "Mijn profiel", fr: "Mon profil", de: "Mein Profil", en: "My profile")
    case .newBoard: say(nl: "Nieuw bord", fr: "Nouveau forum", de: "Neues Forum", en: "New board")
    case .join(let board):
      say(
        nl: "Lid worden van \(board)", fr: "Devenir membre de \(board)",
        de: "Mitglied werden: \(board)", en: "Join \(board)")
    case .draft: say(nl: "Concept", fr: "Brouillon", de: "Entwurf", en: "Draft")
    case .notSaid: say(nl: "niet opgegeven", fr: "non précisé", de: "keine Angabe", en: "not given")
    case .layersOffered:
      say(nl: "Bestuurslagen van", fr: "Niveaux de pouvoir", de: "Verwaltungsebenen", en: "Countries")
    case .layerProfile(let profile): Self.profile(profile, in: say)
    case .topicsHint(let limit, true, let key):
      say(
        nl: "hoogstens \(say.count(limit, "thema", "thema’s")) waaraan je nu werkt; \(key) toont de lijst",
        fr: "au plus \(say.count(limit, "thème", "thèmes")) de votre travail actuel ; \(key) montre la liste",
        de: "höchstens \(say.count(limit, "Thema", "Themen")) Ihrer jetzigen Arbeit; \(key) zeigt die Liste",
        en: "at most \(say.count(limit, "topic", "topics")) you work on now; \(key) shows the list")
    case .topicsHint(let limit, false, let key):
      say(
        nl: "1 tot \(limit); typ een deel van een naam, in elke taal; \(key) toont de lijst",
        fr: "1 à \(limit) ; tapez une partie d’un nom, dans n’importe quelle langue ; \(key) montre la liste",
        de: "1 bis \(limit); tippen Sie einen Teil eines Namens, in jeder Sprache; \(key) zeigt die Liste",
        en: "1 to \(limit); type part of a name, in any language; \(key) shows the list")
    case .handleHint:
      say(
        nl: "de korte naam bij elk bericht: kleine letters, cijfers, _ en -",
        fr: "le nom court de chaque message : lettres minuscules, chiffres, _ et -",
        de: "der kurze Name an jedem Beitrag: Kleinbuchstaben, Ziffern, _ und -",
        en: "the short name beside each post: lower-case letters, digits, _ and -")
    case .newBoardAt(let path):
      say(
        nl: "Het bord komt in \(path). Wie het begint, wordt de beheerder.",
        fr: "Le forum sera gardé dans \(path). La personne qui le crée en devient responsable.",
        de: "Das Forum wird in \(path) gespeichert. Wer es anlegt, verwaltet es.",
        en: "The board will be kept in \(path). Whoever starts it is its steward.")
    case .joinWhat(let board):
      say(
        nl: "Je bent nog geen lid van \(board). Vul deze velden in om mee te doen; alles is later te wijzigen.",
        fr: "Vous n’êtes pas encore membre de \(board). Remplissez ces champs pour participer ; tout reste modifiable.",
        de:
          "Sie sind noch nicht Mitglied von \(board). Füllen Sie diese Felder aus; alles lässt sich später ändern.",
        en: "You are not a member of \(board) yet. Fill in these fields to join; you can change them later.")
    case .preview: say(nl: "Voorbeeld", fr: "Aperçu", de: "Vorschau", en: "Preview")
    case .nothingToPreview:
      say(
        nl: "Er is nog geen tekst", fr: "Il n’y a pas encore de texte",
        de: "Es gibt noch keinen Text", en: "There is no text yet")
    case .pasteCut:
      say(
        nl: "De geplakte tekst is te lang voor dit veld; het einde viel weg",
        fr: "Le texte collé est trop long pour ce champ ; la fin n’y est pas",
        de: "Der eingefügte Text ist zu lang für dieses Feld; das Ende fehlt",
        en: "The pasted text is too long for this field; its end was left out")
    case .targetGone:
      say(
        nl: "Waarvoor dit concept was, bestaat niet meer", fr: "Ce à quoi ce brouillon se rapporte n’existe plus",
        de: "Wofür dieser Entwurf gedacht war, gibt es nicht mehr",
        en: "What this draft was written for no longer exists")
    case .posted(let post):
      say(
        nl: "Geplaatst als \(post)", fr: "Publié sous \(post)",
        de: "Veröffentlicht als \(post)", en: "Posted as \(post)")
    case .changed(let post):
      say(
        nl: "\(post) is gewijzigd", fr: "\(post) a été modifié",
        de: "\(post) wurde geändert", en: "\(post) has been changed")
    case .tipWritten(let number):
      say(
        nl: "Geplaatst als tip \(number)", fr: "Publié : astuce \(number)",
        de: "Veröffentlicht als Tipp \(number)", en: "Posted as tip \(number)")
    case .tipChanged(let number):
      say(
        nl: "Tip \(number) is gewijzigd", fr: "L’astuce \(number) a été modifiée",
        de: "Tipp \(number) wurde geändert", en: "Tip \(number) has been changed")
    case .profileChanged:
      say(
        nl: "Je profiel is gewijzigd", fr: "Votre profil a été modifié",
        de: "Ihr Profil wurde geändert", en: "Your profile has been changed")
    case .welcome(let board):
      say(
        nl: "Welkom op \(board)", fr: "Bienvenue sur \(board)", de: "Willkommen bei \(board)", en: "Welcome to \(board)"
      )
    case .unchanged:
      say(
        nl: "Er is niets gewijzigd", fr: "Rien n’a été modifié",
        de: "Nichts wurde geändert", en: "Nothing was changed")
    }
  }

  private static func profile(_ profile: LayerProfile, in say: InterfaceLanguage) -> String {
    switch profile {
    case .belgium: say(nl: "België", fr: "Belgique", de: "Belgien", en: "Belgium")
    case .netherlands: say(nl: "Nederland", fr: "Pays-Bas", de: "Niederlande", en: "the Netherlands")
    case .all:
      say(
        nl: "België, Nederland en Europa", fr: "Belgique, Pays-Bas et Europe",
        de: "Belgien, Niederlande und Europa", en: "Belgium, the Netherlands and Europe")
    }
  }
}
