// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of forms.
enum FormPhrase: Phrasing {
  /// What a form is.
  case ask
  case reply(PostReference, String)
  case edit(PostReference)
  case newTip
  case tipFrom(PostReference, String)
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
  /// What happened.
  /// Whether the text is safe, and since when.
  case saved(String)
  case unsaved
  case unkept
  /// Finding in the text.
  case find
  case matchOf(Int, Int)
  case noMatch
  case wrapped
  case wrappedBack
  /// Over a quotation: who wrote it, and where.
  case wrote(String, PostReference)
  case quoteWhich(PostReference)
  case marked(Int, of: Int)
  /// Nothing is marked: the key that quotes all of it.
  case quotesAll(key: String)
  case nothingToQuote
  case onlyReplies
  case preview
  case nothingToPreview
  case draftKept
  /// How many unsent texts there are, when another is begun.
  case whichDraft(Int)
  case beginAnother
  /// From when it is, and the key that discards it.
  case draftOf(String, key: String?)
  /// Another window changed the draft, at this moment.
  case draftChanged(String)
  case rivalry(FormState.Rivalry)
  /// Somebody changed what is being edited: what, who and when.
  case changedSince(String, by: String?, String?)
  case conflictChoice(FormState.ConflictChoice)
  case keptBeside
  case draftGone
  case confirmDiscard
  case discarded
  case confirmLeave
  case confirmLeaveUnkept
  case pasteCut
  case targetGone
  case posted(PostReference)
  case changed(PostReference)
  case tipWritten(Int)
  case tipChanged(Int)
  case profileChanged
  case welcome(String)
  case unchanged

  /// A thread by its number, another post by both.
  static func name(_ post: PostReference) -> String {
    post.number == 1 ? "#\(post.thread)" : post.description
  }
}

extension FormPhrase {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .ask: say(nl: "Nieuw gesprek", fr: "Nouvelle conversation", de: "Neues Gespräch", en: "New thread")
    case .reply(let post, let author):
      say(
        nl: "Antwoord op \(Self.name(post)) van \(author)", fr: "Réponse à \(Self.name(post)) de \(author)",
        de: "Antwort auf \(Self.name(post)) von \(author)", en: "Reply to \(Self.name(post)) by \(author)")
    case .edit(let post):
      say(
        nl: "\(Self.name(post)) bewerken", fr: "Modifier \(Self.name(post))",
        de: "\(Self.name(post)) bearbeiten", en: "Edit \(Self.name(post))")
    case .newTip: say(nl: "Nieuwe tip", fr: "Nouvelle astuce", de: "Neuer Tipp", en: "New tip")
    case .tipFrom(let post, let author):
      say(
        nl: "Tip uit \(Self.name(post)) van \(author)", fr: "Astuce tirée de \(Self.name(post)) de \(author)",
        de: "Tipp aus \(Self.name(post)) von \(author)", en: "Tip from \(Self.name(post)) by \(author)")
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
    case .saved(let moment):
      say(nl: "bewaard \(moment)", fr: "enregistré \(moment)", de: "gespeichert \(moment)", en: "saved \(moment)")
    case .unsaved:
      say(nl: "nog niet bewaard", fr: "pas encore enregistré", de: "noch nicht gespeichert", en: "not saved yet")
    case .unkept: say(nl: "NIET BEWAARD", fr: "PAS ENREGISTRÉ", de: "NICHT GESPEICHERT", en: "NOT SAVED")
    case .find: say(nl: "Zoek", fr: "Chercher", de: "Suchen", en: "Find")
    case .matchOf(let number, let count):
      say(
        nl: "\(number) van \(count)", fr: "\(number) sur \(count)",
        de: "\(number) von \(count)", en: "\(number) of \(count)")
    case .noMatch: say(nl: "niets gevonden", fr: "rien trouvé", de: "nichts gefunden", en: "nothing found")
    case .wrapped:
      say(
        nl: "weer van voren af aan", fr: "de nouveau depuis le début",
        de: "wieder von vorn", en: "from the beginning again")
    case .wrappedBack:
      say(nl: "weer vanaf het einde", fr: "de nouveau depuis la fin", de: "wieder vom Ende", en: "from the end again")
    case .wrote(let author, let post):
      say(
        nl: "\(author) schreef (\(post)):", fr: "\(author) a écrit (\(post)) :",
        de: "\(author) schrieb (\(post)):", en: "\(author) wrote (\(post)):")
    case .quoteWhich(let post):
      say(
        nl: "Wat citeren uit \(Self.name(post))", fr: "Que citer de \(Self.name(post))",
        de: "Was aus \(Self.name(post)) zitieren", en: "What to quote of \(Self.name(post))")
    case .marked(let number, let count):
      say(
        nl: "\(number) van \(count) gekozen", fr: "\(number) sur \(count) \(say.plural(number, "marqué", "marqués"))",
        de: "\(number) von \(count) markiert", en: "\(number) of \(count) marked")
    case .quotesAll(let key):
      say(nl: "\(key) citeert alles", fr: "\(key) cite tout", de: "\(key) zitiert alles", en: "\(key) quotes all")
    case .nothingToQuote:
      say(
        nl: "Er is geen tekst om te citeren", fr: "Il n’y a pas de texte à citer",
        de: "Es gibt keinen Text zum Zitieren", en: "There is no text to quote")
    case .onlyReplies:
      say(
        nl: "Alleen een antwoord citeert het bericht waarop het antwoordt",
        fr: "Seule une réponse cite le message auquel elle répond",
        de: "Nur eine Antwort zitiert den Beitrag, auf den sie antwortet",
        en: "Only a reply quotes the post it answers")
    case .preview: say(nl: "Voorbeeld", fr: "Aperçu", de: "Vorschau", en: "Preview")
    case .nothingToPreview:
      say(
        nl: "Er is nog geen tekst", fr: "Il n’y a pas encore de texte",
        de: "Es gibt noch keinen Text", en: "There is no text yet")
    case .draftKept:
      say(
        nl: "Het concept is bewaard", fr: "Le brouillon est gardé",
        de: "Der Entwurf ist gespeichert", en: "The draft is kept")
    case .whichDraft(let count):
      say(
        nl: say.plural(count, "Een tekst is nog niet verstuurd", "\(count) teksten zijn nog niet verstuurd"),
        fr: say.plural(count, "Un texte n’est pas encore envoyé", "\(count) textes ne sont pas encore envoyés"),
        de: say.plural(count, "Ein Text ist noch nicht gesendet", "\(count) Texte sind noch nicht gesendet"),
        en: say.plural(count, "One text has not been sent", "\(count) texts have not been sent"))
    case .beginAnother:
      say(
        nl: "iets nieuws beginnen", fr: "commencer un nouveau texte",
        de: "etwas Neues beginnen", en: "begin something new")
    case .draftOf(let moment, let key?):
      say(
        nl: "Concept van \(moment) staat klaar; \(key) gooit het weg",
        fr: "Brouillon repris (\(moment)) ; \(key) le supprime",
        de: "Entwurf übernommen (\(moment)); \(key) verwirft ihn",
        en: "Draft from \(moment) restored; \(key) discards it")
    case .draftOf(let moment, nil):
      say(
        nl: "Concept van \(moment) staat klaar", fr: "Brouillon repris (\(moment))",
        de: "Entwurf übernommen (\(moment))", en: "Draft from \(moment) restored")
    case .draftChanged(let moment):
      say(
        nl: "Een ander venster wijzigde dit concept (\(moment))",
        fr: "Une autre fenêtre a modifié ce brouillon (\(moment))",
        de: "Ein anderes Fenster hat diesen Entwurf geändert (\(moment))",
        en: "Another window changed this draft (\(moment))")
    case .rivalry(.both):
      say(nl: "beide teksten houden", fr: "garder les deux textes", de: "beide Texte behalten", en: "keep both texts")
    case .rivalry(.mine):
      say(nl: "mijn tekst houden", fr: "garder mon texte", de: "meinen Text behalten", en: "keep my text")
    case .rivalry(.theirs):
      say(
        nl: "de andere tekst nemen", fr: "prendre l’autre texte",
        de: "den anderen Text nehmen", en: "take the other text")
    case .changedSince(let what, let who?, let at?):
      say(
        nl: "\(who) wijzigde \(what) (\(at)) terwijl je schreef; er is niets overschreven, je tekst is bewaard",
        fr: "\(who) a modifié \(what) (\(at)) pendant que vous écriviez ; rien n’a été écrasé, votre texte est gardé",
        de:
          "\(who) hat \(what) (\(at)) geändert, während Sie schrieben; nichts wurde überschrieben, Ihr Text ist aufbewahrt",
        en: "\(who) changed \(what) (\(at)) while you were writing; nothing was overwritten, your text is kept")
    case .changedSince(let what, _, _):
      say(
        nl: "\(what) is gewijzigd terwijl je schreef; er is niets overschreven, je tekst is bewaard",
        fr: "\(what) a été modifié pendant que vous écriviez ; rien n’a été écrasé, votre texte est gardé",
        de: "\(what) wurde geändert, während Sie schrieben; nichts wurde überschrieben, Ihr Text ist aufbewahrt",
        en: "\(what) was changed while you were writing; nothing was overwritten, your text is kept")
    case .conflictChoice(.compare):
      say(
        nl: "bekijken wat verschilt", fr: "voir ce qui diffère",
        de: "ansehen, was sich unterscheidet", en: "see what differs")
    case .conflictChoice(.mine):
      say(
        nl: "mijn tekst in de plaats zetten; de andere blijft in de geschiedenis",
        fr: "mettre mon texte à sa place ; l’autre reste dans l’historique",
        de: "meinen Text an seine Stelle setzen; der andere bleibt im Verlauf",
        en: "put my text in its place; the other one stays in the history")
    case .conflictChoice(.theirs):
      say(
        nl: "de andere tekst nemen", fr: "prendre l’autre texte",
        de: "den anderen Text nehmen", en: "take the other text")
    case .keptBeside:
      say(
        nl: "Beide teksten zijn bewaard; de concepten staan bij Ik",
        fr: "Les deux textes sont gardés ; les brouillons sont sous Moi",
        de: "Beide Texte sind aufbewahrt; die Entwürfe stehen unter Ich",
        en: "Both texts are kept; the drafts are in Me")
    case .draftGone:
      say(
        nl: "Deze tekst is in een ander venster geplaatst of weggegooid; hier staat hij nog",
        fr: "Ce texte a été publié ou supprimé dans une autre fenêtre ; il est encore ici",
        de: "Dieser Text wurde in einem anderen Fenster veröffentlicht oder verworfen; hier steht er noch",
        en: "This text was posted or discarded in another window; it is still here")
    case .confirmDiscard:
      say(
        nl: "Deze tekst weggooien?", fr: "Supprimer ce texte ?", de: "Diesen Text verwerfen?", en: "Discard this text?")
    case .discarded:
      say(
        nl: "Het concept is weggegooid", fr: "Le brouillon est supprimé",
        de: "Der Entwurf ist verworfen", en: "The draft has been discarded")
    case .confirmLeave:
      say(
        nl: "De wijzigingen zijn niet bewaard. Toch weggaan?",
        fr: "Les modifications ne sont pas enregistrées. Partir quand même ?",
        de: "Die Änderungen sind nicht gespeichert. Trotzdem verlassen?",
        en: "The changes are not saved. Leave anyway?")
    case .confirmLeaveUnkept:
      say(
        nl: "Het concept kon niet bewaard worden. Toch weggaan en de tekst verliezen?",
        fr: "Le brouillon n’a pas pu être gardé. Partir et perdre le texte ?",
        de: "Der Entwurf konnte nicht gespeichert werden. Verlassen und den Text verlieren?",
        en: "The draft could not be kept. Leave and lose the text?")
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
        nl: "Geplaatst als \(Self.name(post))", fr: "Publié sous \(Self.name(post))",
        de: "Veröffentlicht als \(Self.name(post))", en: "Posted as \(Self.name(post))")
    case .changed(let post):
      say(
        nl: "\(Self.name(post)) is gewijzigd", fr: "\(Self.name(post)) est modifié",
        de: "\(Self.name(post)) ist geändert", en: "\(Self.name(post)) has been changed")
    case .tipWritten(let number):
      say(
        nl: "Geplaatst als tip \(number)", fr: "Publié : astuce \(number)",
        de: "Veröffentlicht als Tipp \(number)", en: "Posted as tip \(number)")
    case .tipChanged(let number):
      say(
        nl: "Tip \(number) is gewijzigd", fr: "L’astuce \(number) est modifiée",
        de: "Tipp \(number) ist geändert", en: "Tip \(number) has been changed")
    case .profileChanged:
      say(
        nl: "Je profiel is gewijzigd", fr: "Votre profil est modifié",
        de: "Ihr Profil ist geändert", en: "Your profile has been changed")
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
