// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// Why a command refuses what the board itself would not.
enum CommandRefusal: Error, Hashable {
  /// Neither an option nor the environment says where the board is.
  case noPlaceForBoard
  /// `:memory:` as the board.
  case boardInMemory
  /// `--as` by someone who does not own the board's file.
  case notTheOwner(path: String)
  /// The login belonged to another user when this member joined.
  case anotherUser(login: String, handle: String)
  /// A search without a result.
  case nothingFound
  /// No search is saved under this name; those that are.
  case noSuchSearch(String, nearest: [String])
  /// A check that found broken rules.
  case rulesBroken(count: Int)
  /// A group that the machine does not have.
  case noSuchGroup(String)
  /// A backup to a path where something stands.
  case backupExists(path: String)
  /// An import with bad lines that were not to be left out.
  case badLines(count: Int)
  /// A text that seems to hold personal data; the first places, never none, and how many there are.
  case personalData([PersonalDataPlace], total: Int)
  /// Settings that are not as they must be.
  case badSettings(count: Int)

  /// So many places of personal data are named.
  static let namedPlaces = 3

  /// What the shell gets.
  var exit: ExitCode {
    switch self {
    case .noPlaceForBoard: .unusable
    case .notTheOwner, .anotherUser, .nothingFound, .noSuchSearch, .rulesBroken, .backupExists, .badLines,
      .personalData:
      .refused
    case .badSettings, .boardInMemory, .noSuchGroup: .wrongUse
    }
  }
}

extension CommandRefusal: Phrasing {
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .noPlaceForBoard:
      say(
        nl: "geen plaats voor een bord: geef --board of zet RAAD_BOARD of HOME",
        fr: "aucun endroit pour un forum : donnez --board ou définissez RAAD_BOARD ou HOME",
        de: "kein Ort für ein Forum: --board angeben oder RAAD_BOARD oder HOME setzen",
        en: "no place for a board: give --board, or set RAAD_BOARD or HOME")
    case .boardInMemory:
      say(
        nl: "een bord staat in een bestand; “:memory:” is er geen",
        fr: "un forum est un fichier ; « :memory: » n’en est pas un",
        de: "ein Forum steht in einer Datei; „:memory:“ ist keine",
        en: "a board is a file; “:memory:” is not one")
    case .notTheOwner(let path):
      say(
        nl: "--as is alleen voor de eigenaar van \(path)", fr: "--as est réservé au propriétaire de \(path)",
        de: "--as ist nur für den Eigentümer von \(path)", en: "--as is only for the owner of \(path)")
    case .anotherUser(let login, let handle):
      say(
        nl:
          "de login “\(login)” was van een ander account toen @\(handle) lid werd; ben je dat, open dan raad in een terminal, anders: raad me join --handle NAAM",
        fr:
          "le compte « \(login) » était celui d’une autre personne quand @\(handle) est devenu membre ; si c’est vous, ouvrez raad dans un terminal, sinon : raad me join --handle NOM",
        de:
          "das Konto „\(login)“ gehörte jemand anderem, als @\(handle) Mitglied wurde; sind Sie es, öffnen Sie raad in einem Terminal, sonst: raad me join --handle NAME",
        en:
          "the login “\(login)” was another user’s when @\(handle) joined; if that is you, open raad in a terminal, else: raad me join --handle NAME"
      )
    case .noSuchGroup(let name):
      say(
        nl: "deze machine kent geen groep “\(name)”", fr: "cette machine ne connaît pas de groupe « \(name) »",
        de: "dieser Rechner kennt keine Gruppe „\(name)“", en: "this machine has no group “\(name)”")
    case .nothingFound: say(nl: "niets gevonden", fr: "rien trouvé", de: "nichts gefunden", en: "nothing found")
    case .noSuchSearch(let name, let nearest):
      say(
        nl: "geen bewaarde zoekopdracht “\(name)”"
          + (nearest.isEmpty ? "" : "; er is wel: " + nearest.joined(separator: ", ")),
        fr: "aucune recherche enregistrée « \(name) »"
          + (nearest.isEmpty ? "" : " ; il y a : " + nearest.joined(separator: ", ")),
        de: "keine gespeicherte Suche „\(name)“"
          + (nearest.isEmpty ? "" : "; es gibt: " + nearest.joined(separator: ", ")),
        en: "no saved search “\(name)”" + (nearest.isEmpty ? "" : "; there is: " + nearest.joined(separator: ", ")))
    case .rulesBroken(let count):
      say(
        nl: "\(count) keer wijkt het bord van de regels af",
        fr: "le forum s’écarte des règles \(count) fois",
        de: "das Forum weicht \(count)-mal von den Regeln ab",
        en: "the board breaks the rules in \(say.count(count, "place", "places"))")
    case .backupExists(let path):
      say(
        nl: "in \(path) staat al iets; kies een andere naam, of geef --overwrite",
        fr: "il y a déjà quelque chose dans \(path) ; choisissez un autre nom, ou donnez --overwrite",
        de: "in \(path) steht schon etwas; wählen Sie einen anderen Namen, oder geben Sie --overwrite an",
        en: "\(path) already exists; choose another name, or give --overwrite")
    case .personalData(let places, let total):
      say(
        nl:
          "mogelijk persoonsgegevens: \(Self.list(places, of: total, in: say)); haal ze weg, of geef --allow-personal-data als het mag",
        fr:
          "données personnelles possibles : \(Self.list(places, of: total, in: say)) ; enlevez-les, ou donnez --allow-personal-data si c’est permis",
        de:
          "möglicherweise personenbezogene Daten: \(Self.list(places, of: total, in: say)); entfernen Sie sie, oder geben Sie --allow-personal-data an, wenn es erlaubt ist",
        en:
          "possibly personal data: \(Self.list(places, of: total, in: say)); take it out, or give --allow-personal-data if it may stay"
      )
    case .badLines(let count):
      say(
        nl: "niets geïmporteerd: \(say.count(count, "foute regel", "foute regels")); --skip-bad slaat ze over",
        fr: "rien importé : \(say.count(count, "ligne fautive", "lignes fautives")) ; --skip-bad les saute",
        de:
          "nichts importiert: \(say.count(count, "fehlerhafte Zeile", "fehlerhafte Zeilen")); --skip-bad überspringt sie",
        en: "nothing imported: \(say.count(count, "bad line", "bad lines")); --skip-bad leaves them out")
    case .badSettings(let count):
      say(
        nl:
          "instellingen: \(say.count(count, "fout", "fouten")); daar geldt de standaard",
        fr: "réglages : \(say.count(count, "erreur", "erreurs")) ; la valeur par défaut s’y applique",
        de: "Einstellungen: \(count) Fehler; dort gilt die Vorgabe",
        en: "settings: \(say.count(count, "error", "errors")); the defaults apply there")
    }
  }

  /// The first places and how many there are besides: field, line, kind and what may be shown of
  /// it.
  private static func list(_ places: [PersonalDataPlace], of total: Int, in language: InterfaceLanguage) -> String {
    let shown = places.prefix(namedPlaces).map { place in
      let what = PersonalDataPhrase.finding(line: place.line, place.kind, place.masked).text(in: language)
      // In the middle of a sentence only German nouns keep their capital.
      let first = language == .de ? String(what.prefix(1)) : what.prefix(1).lowercased()
      return "\(FieldPhrase(place.field).text(in: language)), \(first)\(what.dropFirst())"
    }
    let rest = total - shown.count
    return (shown + (rest > 0 ? [PersonalDataPhrase.more(rest).text(in: language)] : [])).joined(separator: "; ")
  }
}

/// Where a text to be posted seems to hold personal data.
struct PersonalDataPlace: Hashable {
  var field: Field
  var line: Int
  var kind: PersonalData
  /// The piece of text, most of it hidden: what is printed may be kept.
  var masked: String
}
