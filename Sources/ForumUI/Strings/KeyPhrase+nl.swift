// SPDX-License-Identifier: EUPL-1.2

import Forum

extension KeyPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .hint(let command): Self.hintNL(command)
    case .save: "bewaren"
    case .create: "maken"
    case .join: "lid worden"
    case .tell: "vertellen"
    case .help(let command): Self.helpNL(command)
    case .group(let group): Self.groupNL(group)
    }
  }

  private static func groupNL(_ group: Command.Group) -> String {
    switch group {
    case .everywhere: "Overal"
    case .places: "Onderdelen van het bord"
    case .lists: "In een lijst"
    case .thread: "In een gesprek"
    case .tips: "Bij tips"
    case .people: "Bij mensen"
    case .topics: "Bij thema’s"
    case .me: "Bij Ik"
    case .form: "In een formulier"
    case .search: "Bij zoekresultaten"
    case .searchLine: "In het zoekveld"
    case .moderation: "Voor moderatoren"
    }
  }

  private static func hintNL(_ command: Command) -> String {
    switch command {
    case .moveUp: "omhoog"
    case .moveDown: "omlaag"
    case .pageUp: "pagina terug"
    case .pageDown: "pagina verder"
    case .goFirst: "begin"
    case .goLast: "einde"
    case .open: "openen"
    case .back: "terug"
    case .close: "terug"
    case .quit: "afsluiten"
    case .today: FramePhrase.place(.today).nl
    case .advice: FramePhrase.place(.advice).nl
    case .tips: FramePhrase.place(.tips).nl
    case .stories: FramePhrase.place(.stories).nl
    case .people: FramePhrase.place(.people).nl
    case .topics: FramePhrase.place(.topics).nl
    case .me: FramePhrase.place(.me).nl
    case .notices: "meldingen"
    case .nextUnread: "volgende ongelezen"
    case .previousUnread: "vorige ongelezen"
    case .search: "zoeken"
    case .help: "toetsen"
    case .undo: "ongedaan maken"
    case .redraw: "verversen"
    case .suspend: "opzij zetten"
    case .goToNumber: "naar nummer"
    case .filter: "filter"
    case .dropFilter: "filter weg"
    case .clearFilters: "zonder filters"
    case .sort: "volgorde"
    case .ask: "vragen"
    case .markRead: "gelezen"
    case .markAllRead: "alles gelezen"
    case .readOn: "verder"
    case .nextPost: "volgend bericht"
    case .previousPost: "vorig bericht"
    case .parentPost: "waarop antwoord"
    case .reply: "antwoorden"
    case .replyQuoting: "met citaat"
    case .nextHelped: "wat hielp"
    case .heard: "gehoord"
    case .helped: "dit hielp"
    case .makeTip: "tip maken"
    case .edit: "bewerken"
    case .remove: "verwijderen"
    case .profile: "profiel"
    case .followReference: "verwijzing"
    case .lock: "op slot"
    case .hide: "verbergen"
    case .pin: "vastzetten"
    case .pinEarlier: "plaats vooruit"
    case .pinLater: "plaats achteruit"
    case .writeTip: "tip schrijven"
    case .adopt: "werkte het?"
    case .confirmTip: "klopt nog"
    case .supersede: "vervangen"
    case .withdraw: "intrekken"
    case .showSource: "bron"
    case .follow: "volgen"
    case .workOn: "werk eraan"
    case .canHelp: "kan helpen"
    case .delete: "weggooien"
    case .post: "plaatsen"
    case .nextField: "volgend veld"
    case .previousField: "vorig veld"
    case .discard: "ontwerp weg"
    case .find: "zoeken"
    case .toResults: "resultaten"
    }
  }

  private static func helpNL(_ command: Command) -> String {
    switch command {
    case .moveUp: "een regel omhoog"
    case .moveDown: "een regel omlaag"
    case .pageUp: "een pagina terug"
    case .pageDown: "een pagina verder"
    case .goFirst: "naar het begin"
    case .goLast: "naar het einde"
    case .open: "openen wat gekozen is"
    case .back: "een stap terug"
    case .close: "een stap terug; vanuit Vandaag: afsluiten"
    case .quit: "afsluiten; niet verstuurde tekst blijft als ontwerp bewaard"
    case .today: "naar Vandaag: wie wacht op antwoord, wat is er nieuw"
    case .advice: "naar Raad: vragen, feedback en oproepen"
    case .tips: "naar Tips: wat elders werkte"
    case .stories: "naar Ervaringen: verhalen en nieuws"
    case .people: "naar Mensen: leden per bestuurslaag, organisatie en thema"
    case .topics: "naar Thema’s: volgen en hulp aanbieden"
    case .me: "naar Ik: ontwerpen, profiel, eigen bijdragen"
    case .notices: "meldingen: antwoorden en vermeldingen"
    case .nextUnread: "naar het volgende ongelezen"
    case .previousUnread: "naar het vorige ongelezen"
    case .search: "zoeken in gesprekken, tips en leden"
    case .help: "alle toetsen van deze plek"
    case .undo: "de laatste handeling ongedaan maken"
    case .redraw: "het scherm opnieuw tekenen en verversen"
    case .suspend: "het programma opzij zetten (fg brengt het terug)"
    case .goToNumber: "naar een gesprek, bericht, tip, lid of thema (#12, #12.3, tip:4, @lid)"
    case .filter: "een filter toevoegen"
    case .dropFilter: "het laatste filter weglaten"
    case .clearFilters: "alle filters weglaten"
    case .sort: "de volgorde kiezen"
    case .ask: "een vraag stellen of een gesprek beginnen"
    case .markRead: "als gelezen of ongelezen markeren"
    case .markAllRead: "de hele lijst als gelezen markeren (vraagt eerst)"
    case .readOn: "een scherm verder, dan het volgende ongelezen bericht, dan het volgende gesprek"
    case .nextPost: "naar het volgende bericht"
    case .previousPost: "naar het vorige bericht"
    case .parentPost: "naar het bericht waarop dit een antwoord is"
    case .reply: "antwoorden op het gekozen bericht"
    case .replyQuoting: "antwoorden met citaat"
    case .nextHelped: "naar het volgende antwoord dat hielp"
    case .heard: "gehoord: dit herken ik"
    case .helped: "dit antwoord hielp (wie de vraag stelde)"
    case .makeTip: "een tip maken van dit antwoord"
    case .edit: "bewerken"
    case .remove: "verwijderen of terugzetten"
    case .profile: "het profiel van wie dit schreef"
    case .followReference: "een verwijzing in het bericht volgen"
    case .lock: "op slot doen met een reden, of weer openen"
    case .hide: "verbergen voor leden, of weer tonen"
    case .pin: "vastzetten of losmaken"
    case .pinEarlier: "een vastgezette tip een plaats vooruit"
    case .pinLater: "een vastgezette tip een plaats achteruit"
    case .writeTip: "een tip schrijven"
    case .adopt: "melden of deze tip elders werkte"
    case .confirmTip: "bevestigen dat de tip nog klopt"
    case .supersede: "zeggen welke andere tip deze vervangt"
    case .withdraw: "de tip intrekken of terughalen"
    case .showSource: "naar het antwoord waarvan de tip gemaakt is"
    case .follow: "dit thema volgen of niet meer volgen"
    case .workOn: "zeggen: hier werk ik nu aan"
    case .canHelp: "zeggen: hierbij kan ik helpen"
    case .delete: "weggooien (vraagt eerst)"
    case .post: "plaatsen"
    case .nextField: "naar het volgende veld"
    case .previousField: "naar het vorige veld"
    case .discard: "het ontwerp weggooien (vraagt eerst)"
    case .find: "zoeken met wat er staat"
    case .toResults: "naar de resultaten"
    }
  }
}
