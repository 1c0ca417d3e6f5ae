// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Why the door does not take a code, a key or a certificate, and what to do next.
public struct DoorPhrase: Phrasing, Sendable {
  let problem: DoorProblem

  /// The text for a problem at the door.
  public init(_ problem: DoorProblem) { self.problem = problem }

  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch problem {
    case .notACode:
      say(
        nl: "dat is geen code: die heeft twintig letters en cijfers, in groepen van vijf",
        fr: "ce n’est pas un code : il a vingt lettres et chiffres, par groupes de cinq",
        de: "das ist kein Code: er hat zwanzig Buchstaben und Ziffern, in Fünfergruppen",
        en: "that is not a code: one has twenty letters and digits, in groups of five")
    case .unknownCode:
      say(
        nl: "deze code is niet bekend; kijk na of je hem goed overnam",
        fr: "ce code n’est pas connu ; vérifiez que vous l’avez bien recopié",
        de: "dieser Code ist nicht bekannt; prüfen Sie, ob er richtig abgeschrieben ist",
        en: "this code is not known; check that you copied it right")
    case .spentCode:
      say(
        nl: "deze code is al gebruikt; vraag een nieuwe aan wie je uitnodigde",
        fr: "ce code a déjà servi ; demandez-en un autre à qui vous a invité",
        de: "dieser Code wurde schon benutzt; bitten Sie um einen neuen",
        en: "this code has been used already; ask for a new one")
    case .expiredCode:
      say(
        nl: "deze code is verlopen; vraag een nieuwe aan wie je uitnodigde",
        fr: "ce code a expiré ; demandez-en un autre à qui vous a invité",
        de: "dieser Code ist abgelaufen; bitten Sie um einen neuen",
        en: "this code has expired; ask for a new one")
    case .revokedCode:
      say(
        nl: "deze code is ingetrokken", fr: "ce code a été retiré", de: "dieser Code wurde zurückgezogen",
        en: "this code was taken back")
    case .powerlessCode:
      say(
        nl: "wie deze code maakte, mag er niemand meer mee binnenlaten; vraag een moderator om een nieuwe",
        fr: "qui a créé ce code ne peut plus faire entrer personne ; demandez-en un autre à la modération",
        de: "wer diesen Code erzeugte, darf damit niemanden mehr einlassen; bitten Sie die Moderation um einen neuen",
        en: "whoever made this code may not let anybody in by it any more; ask a moderator for a new one")
    case .codeForMember(let handle):
      say(
        nl: "deze code is voor @\(handle), niet voor een nieuw lid",
        fr: "ce code est pour @\(handle), pas pour un nouveau membre",
        de: "dieser Code ist für @\(handle), nicht für ein neues Mitglied",
        en: "this code is for @\(handle), not for a new member")
    case .codeForNewcomer:
      say(
        nl: "deze code is voor een nieuw lid, niet voor een sleutel erbij",
        fr: "ce code est pour un nouveau membre, pas pour une clé de plus",
        de: "dieser Code ist für ein neues Mitglied, nicht für einen weiteren Schlüssel",
        en: "this code is for a new member, not for one more key")
    case .keyTaken(isOwn: true):
      say(
        nl: "je hebt deze sleutel al", fr: "vous avez déjà cette clé", de: "diesen Schlüssel haben Sie schon",
        en: "you have this key already")
    case .keyTaken(isOwn: false):
      say(
        nl: "deze sleutel is al van een ander lid; neem een eigen sleutel (ssh-keygen -t ed25519)",
        fr: "cette clé est déjà celle d’un autre membre ; prenez la vôtre (ssh-keygen -t ed25519)",
        de: "dieser Schlüssel gehört schon einem anderen Mitglied; nehmen Sie einen eigenen (ssh-keygen -t ed25519)",
        en: "this key is another member’s already; use one of your own (ssh-keygen -t ed25519)")
    case .keyRevoked:
      say(
        nl: "deze sleutel is ingetrokken; maak een nieuwe (ssh-keygen -t ed25519)",
        fr: "cette clé a été révoquée ; créez-en une autre (ssh-keygen -t ed25519)",
        de: "dieser Schlüssel wurde widerrufen; erzeugen Sie einen neuen (ssh-keygen -t ed25519)",
        en: "this key was revoked; make a new one (ssh-keygen -t ed25519)")
    case .noSuchKey:
      say(
        nl: "er is geen geldige sleutel met dit nummer; raad keys toont ze",
        fr: "aucune clé valable n’a ce numéro ; raad keys les montre",
        de: "es gibt keinen gültigen Schlüssel mit dieser Nummer; raad keys zeigt sie",
        en: "there is no key in force with this number; raad keys shows them")
    case .lastKey:
      say(
        nl: "dit is je laatste sleutel; voeg eerst een andere toe, anders kom je niet meer binnen",
        fr: "c’est votre dernière clé ; ajoutez-en d’abord une autre, sinon vous n’entreriez plus",
        de: "das ist Ihr letzter Schlüssel; fügen Sie zuerst einen anderen hinzu, sonst kommen Sie nicht mehr herein",
        en: "this is your last key; add another first, or you could not come in any more")
    case .tooManyKeys(let maximum):
      say(
        nl: "meer dan \(maximum) sleutels kan een lid niet hebben; verwijder er eerst een",
        fr: "un membre ne peut avoir plus de \(maximum) clés ; supprimez-en d’abord une",
        de: "mehr als \(maximum) Schlüssel kann ein Mitglied nicht haben; entfernen Sie zuerst einen",
        en: "a member cannot have more than \(maximum) keys; remove one first")
    case .noSuchInvitation:
      say(
        nl: "er is geen uitnodiging met dit nummer; raad invite list toont ze",
        fr: "aucune invitation n’a ce numéro ; raad invite list les montre",
        de: "es gibt keine Einladung mit dieser Nummer; raad invite list zeigt sie",
        en: "there is no invitation with this number; raad invite list shows them")
    case .noSuchAuthority:
      say(
        nl: "er is geen vertrouwde instantie met dit nummer; raad authority toont ze",
        fr: "aucune autorité reconnue n’a ce numéro ; raad authority les montre",
        de: "es gibt keine anerkannte Stelle mit dieser Nummer; raad authority zeigt sie",
        en: "there is no trusted authority with this number; raad authority shows them")
    case .authorityKnown(let name):
      say(
        nl: "deze instantie wordt al vertrouwd, als “\(name)”", fr: "cette autorité est déjà reconnue : « \(name) »",
        de: "diese Stelle ist schon anerkannt, als „\(name)“", en: "this authority is trusted already, as “\(name)”")
    case .principalTaken(let principal):
      say(
        nl: "“\(principal)” van deze instantie is al lid", fr: "« \(principal) » de cette autorité est déjà membre",
        de: "„\(principal)“ dieser Stelle ist schon Mitglied",
        en: "“\(principal)” of this authority is a member already")
    case .principalRevoked(let principal):
      say(
        nl: "“\(principal)” van deze instantie komt hier niet meer binnen; vraag een moderator om een uitnodiging",
        fr: "« \(principal) » de cette autorité n’entre plus ici ; demandez une invitation à la modération",
        de: "„\(principal)“ dieser Stelle kommt hier nicht mehr herein; bitten Sie die Moderation um eine Einladung",
        en: "“\(principal)” of this authority does not come in here any more; ask a moderator for an invitation")
    case .noSuchPrincipal:
      say(
        nl: "er is geen geldig certificaat met dit nummer; raad keys toont ze",
        fr: "aucun certificat valable n’a ce numéro ; raad keys les montre",
        de: "es gibt kein geltendes Zertifikat mit dieser Nummer; raad keys zeigt sie",
        en: "there is no certificate in force with this number; raad keys shows them")
    case .badPrincipal(let principal):
      say(
        nl: "“\(principal)” kan geen naam op een certificaat zijn: 1 tot 100 letters, cijfers en ._-@+:/",
        fr: "« \(principal) » ne peut être un nom de certificat : 1 à 100 lettres, chiffres et ._-@+:/",
        de: "„\(principal)“ kann kein Name auf einem Zertifikat sein: 1 bis 100 Buchstaben, Ziffern und ._-@+:/",
        en: "“\(principal)” cannot be a name on a certificate: 1 to 100 letters, digits and ._-@+:/")
    case .policyValue(let name, let value):
      say(
        nl: "\(name.rawValue): “\(value)” kan niet; kies \(Self.values(of: name, or: "of"))",
        fr: "\(name.rawValue) : « \(value) » n’est pas possible ; choisissez \(Self.values(of: name, or: "ou"))",
        de: "\(name.rawValue): „\(value)“ geht nicht; wählen Sie \(Self.values(of: name, or: "oder"))",
        en: "\(name.rawValue): “\(value)” is not possible; choose \(Self.values(of: name, or: "or"))")
    case .outOfRange(let number, let minimum, let maximum):
      say(
        nl: "\(Self.name(of: number, in: say)): van \(minimum) tot \(maximum)",
        fr: "\(Self.name(of: number, in: say)) : de \(minimum) à \(maximum)",
        de: "\(Self.name(of: number, in: say)): von \(minimum) bis \(maximum)",
        en: "\(Self.name(of: number, in: say)): from \(minimum) to \(maximum)")
    case .notLetIn:
      say(
        nl: "deze sleutel of dit certificaat geeft geen toegang (meer); vraag een moderator om een uitnodiging",
        fr: "cette clé ou ce certificat ne donne pas (ou plus) accès ; demandez une invitation à la modération",
        de: "dieser Schlüssel oder dieses Zertifikat gilt nicht (mehr); bitten Sie die Moderation um eine Einladung",
        en: "this key or certificate does not let you in (any more); ask a moderator for an invitation")
    case .tooManySessions(let maximum, _):
      say(
        nl: "je hebt raad al \(maximum) keer open, meer kan niet; sluit er een",
        fr: "vous avez déjà ouvert raad \(maximum) fois, c’est le maximum ; fermez-en un",
        de: "Sie haben raad schon \(maximum)-mal offen, mehr geht nicht; schließen Sie eines",
        en: "you have raad open \(say.count(maximum, "time", "times")) already, which is the most; close one")
    }
  }

  private static func values(of name: DoorPolicy.Name, or: String) -> String {
    ProblemPhrase.choice(DoorPolicy.values(of: name), or: or)
  }

  private static func name(of number: DoorProblem.DoorNumber, in say: InterfaceLanguage) -> String {
    switch number {
    case .uses: say(nl: "aantal keer", fr: "nombre de fois", de: "Anzahl", en: "number of uses")
    case .days: say(nl: "aantal dagen", fr: "nombre de jours", de: "Anzahl der Tage", en: "number of days")
    case .sessions:
      say(nl: "aantal sessies", fr: "nombre de sessions", de: "Anzahl der Sitzungen", en: "number of sessions")
    case .settings:
      say(nl: "aantal instellingen", fr: "nombre de réglages", de: "Anzahl der Einstellungen", en: "number of settings")
    }
  }
}

/// Why a text is no public key that the door takes, and what to do next.
public struct KeyProblemPhrase: Phrasing, Sendable {
  let problem: KeyProblem

  /// The text for what is wrong with a key.
  public init(_ problem: KeyProblem) { self.problem = problem }

  /// The text in a language of the interface.
  public func text(in say: InterfaceLanguage) -> String {
    switch problem {
    case .empty:
      say(
        nl: "er staat geen sleutel; geef de regel van een bestand zoals id_ed25519.pub",
        fr: "il n’y a pas de clé ; donnez la ligne d’un fichier comme id_ed25519.pub",
        de: "es steht kein Schlüssel da; geben Sie die Zeile einer Datei wie id_ed25519.pub",
        en: "there is no key; give the line of a file such as id_ed25519.pub")
    case .severalLines:
      say(
        nl: "meer dan één regel; geef één sleutel per keer", fr: "plus d’une ligne ; donnez une clé à la fois",
        de: "mehr als eine Zeile; geben Sie jeweils einen Schlüssel", en: "more than one line; give one key at a time")
    case .tooLong(let maximum):
      say(
        nl: "te lang voor een sleutel (meer dan \(maximum) bytes)",
        fr: "trop long pour une clé (plus de \(maximum) octets)",
        de: "zu lang für einen Schlüssel (mehr als \(maximum) Bytes)",
        en: "too long for a key (more than \(maximum) bytes)")
    case .privateKey:
      say(
        nl:
          "dit is de geheime helft van een sleutel, die niemand anders mag zien; geef het bestand dat op .pub eindigt, en maak een nieuwe sleutel als de geheime ergens bleef staan",
        fr:
          "c’est la moitié secrète d’une clé, que personne d’autre ne doit voir ; donnez le fichier en .pub, et créez une autre clé si la secrète est restée quelque part",
        de:
          "das ist die geheime Hälfte eines Schlüssels, die niemand sonst sehen darf; geben Sie die Datei, die auf .pub endet, und erzeugen Sie einen neuen Schlüssel, wenn die geheime irgendwo stehen blieb",
        en:
          "this is the secret half of a key, which nobody else may see; give the file that ends in .pub, and make a new key if the secret one was left anywhere"
      )
    case .options:
      say(
        nl: "er staan opties voor de sleutel; geef alleen de sleutel zelf",
        fr: "il y a des options devant la clé ; donnez la clé seule",
        de: "vor dem Schlüssel stehen Optionen; geben Sie nur den Schlüssel",
        en: "options stand before the key; give the key alone")
    case .certificate:
      say(
        nl: "dit is een certificaat; daarvan wordt de instantie vertrouwd (raad authority), niet de sleutel",
        fr: "c’est un certificat ; on reconnaît son autorité (raad authority), pas la clé",
        de: "das ist ein Zertifikat; anerkannt wird dessen Stelle (raad authority), nicht der Schlüssel",
        en: "this is a certificate; its authority is trusted (raad authority), and not the key")
    case .unknownType(let type):
      say(
        nl: "“\(type.prefix(40))” is geen soort sleutel die toegang geeft; maak er een met ssh-keygen -t ed25519",
        fr: "« \(type.prefix(40)) » n’est pas un type de clé accepté ; créez-en une avec ssh-keygen -t ed25519",
        de: "„\(type.prefix(40))“ ist keine Art von Schlüssel, die gilt; erzeugen Sie einen mit ssh-keygen -t ed25519",
        en: "“\(type.prefix(40))” is no kind of key that is taken; make one with ssh-keygen -t ed25519")
    case .notBase64, .malformed:
      say(
        nl: "deze sleutel is niet heel; neem de hele regel van het .pub-bestand over",
        fr: "cette clé n’est pas entière ; recopiez toute la ligne du fichier .pub",
        de: "dieser Schlüssel ist nicht vollständig; übernehmen Sie die ganze Zeile der .pub-Datei",
        en: "this key is not whole; copy the whole line of the .pub file")
    case .otherType(let said, let found):
      say(
        nl: "de regel zegt \(said), de sleutel is \(found.prefix(40))",
        fr: "la ligne dit \(said), la clé est \(found.prefix(40))",
        de: "die Zeile sagt \(said), der Schlüssel ist \(found.prefix(40))",
        en: "the line says \(said), the key is \(found.prefix(40))")
    case .shortRSA(let bits, let minimum):
      say(
        nl: "een RSA-sleutel van \(bits) bits is te zwak; minstens \(minimum), of ssh-keygen -t ed25519",
        fr: "une clé RSA de \(bits) bits est trop faible ; au moins \(minimum), ou ssh-keygen -t ed25519",
        de: "ein RSA-Schlüssel mit \(bits) Bit ist zu schwach; mindestens \(minimum), oder ssh-keygen -t ed25519",
        en: "an RSA key of \(bits) bits is too weak; at least \(minimum), or ssh-keygen -t ed25519")
    }
  }
}
