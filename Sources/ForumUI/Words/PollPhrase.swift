// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The names of what polls can be, and what is said beside them.
public enum PollPhrase: Phrasing, Sendable {
  case kind(PollKind)
  case phase(PollPhase, PollKind)
  case tieRule(TieRule)
  /// An option whose text is a word of its kind; nil-like for others, which are shown as written.
  case option(String)
  case advisory
  case sealed
  case secret
  case open
  case voters(Int)
  case votes(Int)
  case dots(Int)
  case youVoted
  /// Of an input round, in which nobody votes.
  case youAnswered
  case closes(String)
  case closed(String)
  case gathersUntil(String)
  case wasPutOff(String)
  case outcomeOwed
  /// Polls, and of how many the outcome is owed.
  case pollsOfWhichOwed(Int, Int)
  case winner
  case allAgree
  case layersDiffer
  case dotsEach(Int)
  case atMost(Int)
}

extension PollPhrase {
  /// That the reader took part.
  static func took(partIn poll: Poll) -> PollPhrase { poll.fields.kind == .round ? .youAnswered : .youVoted }

  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .kind(let kind): Self.kind(kind, in: say)
    case .phase(let phase, let kind): Self.phase(phase, kind, in: say)
    case .tieRule(let rule): Self.rule(rule, in: say)
    case .option(let word): Self.option(word, in: say)
    case .advisory:
      say(
        nl: "advies, geen beslissing", fr: "consultatif : pas une décision", de: "beratend, keine Entscheidung",
        en: "advisory: no decision")
    case .sealed:
      say(
        nl: "verzegeld: tot de sluiting ziet niemand iets van de stemmen",
        fr: "scellé : personne ne voit rien des votes avant la clôture",
        de: "versiegelt: bis zum Schluss sieht niemand etwas von den Stimmen",
        en: "sealed: nobody sees anything of the votes before the close")
    case .secret:
      say(
        nl: "geheim: na de sluiting weet niemand wie wat koos",
        fr: "secret : après la clôture personne ne sait qui a choisi quoi",
        de: "geheim: nach dem Schluss weiß niemand, wer was gewählt hat",
        en: "secret: after the close nobody knows who chose what")
    case .open:
      say(
        nl: "de tussenstand is zichtbaar", fr: "le décompte est visible", de: "der Zwischenstand ist sichtbar",
        en: "the count can be seen")
    case .voters(let count):
      say(
        nl: "\(say.count(count, "deed", "deden")) mee",
        fr: say.count(count, "a participé", "ont participé"),
        de: "\(say.count(count, "hat", "haben")) teilgenommen", en: "\(count) took part")
    case .votes(let count):
      say(
        nl: say.count(count, "stem", "stemmen"), fr: say.count(count, "voix", "voix"),
        de: say.count(count, "Stimme", "Stimmen"), en: say.count(count, "vote", "votes"))
    case .dots(let count):
      say(
        nl: say.count(count, "punt", "punten"), fr: say.count(count, "point", "points"),
        de: say.count(count, "Punkt", "Punkte"), en: say.count(count, "dot", "dots"))
    case .youVoted: say(nl: "je stemde al", fr: "vous avez voté", de: "Sie haben abgestimmt", en: "you voted")
    case .youAnswered:
      say(nl: "je antwoordde al", fr: "vous avez répondu", de: "Sie haben geantwortet", en: "you answered")
    case .closed(let moment):
      say(nl: "gesloten \(moment)", fr: "clôturé \(moment)", de: "geschlossen \(moment)", en: "closed \(moment)")
    case .closes(let moment):
      say(nl: "sluit \(moment)", fr: "clôture \(moment)", de: "schließt \(moment)", en: "closes \(moment)")
    case .gathersUntil(let moment):
      say(
        nl: "verzamelt tot \(moment)", fr: "recueille jusqu’au \(moment)", de: "sammelt bis \(moment)",
        en: "gathers until \(moment)")
    case .wasPutOff(let moment):
      say(
        nl: "uitgesteld, eerst \(moment)", fr: "prolongé, d’abord \(moment)", de: "verlängert, zuerst \(moment)",
        en: "put off, first \(moment)")
    case .outcomeOwed:
      say(
        nl: "uitkomst nog te schrijven", fr: "résultat à écrire", de: "Ergebnis steht aus",
        en: "outcome still to be written")
    case .pollsOfWhichOwed(let all, let owed):
      say(
        nl: "\(all), waarvan \(owed) zonder uitkomst", fr: "\(all), dont \(owed) sans résultat",
        de: "\(all), davon \(owed) ohne Ergebnis",
        en: "\(all), of which \(owed) without an outcome")
    case .winner: say(nl: "wint", fr: "gagne", de: "gewinnt", en: "wins")
    case .allAgree:
      say(
        nl: "alle bestuurslagen zijn het eens over", fr: "tous les niveaux sont d’accord sur",
        de: "alle Ebenen sind sich einig über",
        en: "all layers agree on")
    case .layersDiffer:
      say(
        nl: "bestuurslagen verschillen over", fr: "les niveaux divergent sur", de: "Ebenen gehen auseinander bei",
        en: "layers differ on")
    case .dotsEach(let count):
      say(
        nl: "\(say(Self.dots(count))) elk", fr: "\(say(Self.dots(count))) chacun", de: "je \(say(Self.dots(count)))",
        en: "\(say(Self.dots(count))) each")
    case .atMost(let count):
      say(nl: "hoogstens \(count)", fr: "au plus \(count)", de: "höchstens \(count)", en: "at most \(count)")
    }
  }

  private static func kind(_ kind: PollKind, in say: InterfaceLanguage) -> String {
    switch kind {
    case .choice: say(nl: "keuze", fr: "choix", de: "Auswahl", en: "choice")
    case .dots: say(nl: "punten verdelen", fr: "points à répartir", de: "Punkte verteilen", en: "dots")
    case .ideas:
      say(nl: "ideeën, dan punten", fr: "idées, puis points", de: "Ideen, dann Punkte", en: "ideas, then dots")
    case .senseCheck: say(nl: "draagvlak", fr: "prise de température", de: "Stimmungsbild", en: "sense check")
    case .countMeIn: say(nl: "doe je mee?", fr: "en êtes-vous ?", de: "Sind Sie dabei?", en: "count me in")
    case .dates: say(nl: "datumprikker", fr: "choix de date", de: "Terminfindung", en: "dates")
    case .titleContest: say(nl: "titelwedstrijd", fr: "concours de titre", de: "Titelwettbewerb", en: "title contest")
    case .round: say(nl: "inputronde", fr: "tour d’idées", de: "Beteiligungsrunde", en: "input round")
    }
  }

  private static func phase(_ phase: PollPhase, _ kind: PollKind, in say: InterfaceLanguage) -> String {
    switch phase {
    case .gathering:
      kind == .round
        ? say(nl: "input", fr: "contributions", de: "Beiträge", en: "input")
        : say(
          nl: "fase 1 van 2: inzenden", fr: "phase 1 sur 2 : proposer", de: "Phase 1 von 2: einreichen",
          en: "phase 1 of 2: entries")
    case .voting:
      kind.gathers
        ? say(
          nl: "fase 2 van 2: stemmen", fr: "phase 2 sur 2 : voter", de: "Phase 2 von 2: abstimmen",
          en: "phase 2 of 2: vote")
        : say(nl: "stemming loopt", fr: "vote en cours", de: "Abstimmung läuft", en: "voting")
    case .due: say(nl: "te sluiten", fr: "à clôturer", de: "zu schließen", en: "to be closed")
    case .owed:
      say(nl: "uitkomst nog te schrijven", fr: "résultat à écrire", de: "Ergebnis steht aus", en: "outcome owed")
    case .done: say(nl: "klaar", fr: "terminé", de: "fertig", en: "done")
    }
  }

  private static func rule(_ rule: TieRule, in say: InterfaceLanguage) -> String {
    switch rule {
    case .earliest:
      say(
        nl: "bij gelijke stand wint wat er eerst was", fr: "à égalité, le premier proposé gagne",
        de: "bei Gleichstand gewinnt, was zuerst da war", en: "of equals what came first wins")
    case .shared:
      say(
        nl: "gelijke stand wint samen", fr: "à égalité, tous gagnent", de: "bei Gleichstand gewinnen alle",
        en: "equals win together")
    case .lot:
      say(
        nl: "bij gelijke stand beslist het lot", fr: "à égalité, le sort décide",
        de: "bei Gleichstand entscheidet das Los", en: "a lot decides between equals")
    case .owner:
      say(
        nl: "bij gelijke stand kiest wie de peiling houdt", fr: "à égalité, qui tient le sondage choisit",
        de: "bei Gleichstand wählt, wer die Umfrage stellt", en: "the owner chooses between equals")
    }
  }

  private static func option(_ word: String, in say: InterfaceLanguage) -> String {
    switch word {
    case Poll.none: say(nl: "geen van deze", fr: "aucune de celles-ci", de: "keine davon", en: "none of these")
    case "agree": say(nl: "akkoord", fr: "d’accord", de: "einverstanden", en: "agree")
    case "concerns":
      say(
        nl: "akkoord, met bezwaren", fr: "d’accord, avec des objections", de: "einverstanden, mit Bedenken",
        en: "agree, with concerns")
    case "block": say(nl: "niet akkoord", fr: "pas d’accord", de: "nicht einverstanden", en: "block")
    case "yes": say(ValuePhrase.flag(true))
    case "if-need-be": say(nl: "als het moet", fr: "au besoin", de: "zur Not", en: "if need be")
    case "only-if": say(nl: "alleen als …", fr: "seulement si …", de: "nur wenn …", en: "only if …")
    case "no": say(ValuePhrase.flag(false))
    default: word
    }
  }
}
