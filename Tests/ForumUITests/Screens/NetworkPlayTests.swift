// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

/// The story that networks, agenda and polls are made for, told by keys in Dutch. Whoever comes begins at home, at the moment
/// at which it is their turn; each screen is held against the rules of all screens in both sizes.
@MainActor
@Suite("Networks meet on purpose, by keys")
struct NetworkPlayTests {
  /// A network, and who presents it.
  private struct Player {
    var handle: String
    var network: NetworkID
    var name: String
    var layer: LayerID
    var size: Int
    var seeks = ""
    var offers = ""
  }

  private static let players = [
    Player(
      handle: "lotte", network: NetworkID("jong-oost"), name: "Jong Oost", layer: "nl.municipality", size: 20,
      seeks: "een spreker over inspraak #participation"),
    Player(
      handle: "karim", network: NetworkID("jong-rivier"), name: "Jong Rivier", layer: "nl.province", size: 140,
      offers: "budget voor een spreker #participation"),
    Player(
      handle: "noor", network: NetworkID("jong-school"), name: "Jong voor de klas", layer: "nl.education", size: 310),
    Player(handle: "daan", network: NetworkID("jong-delta"), name: "Jong Delta", layer: "nl.municipality", size: 60),
    Player(handle: "femke", network: NetworkID("jong-heuvel"), name: "Jong Heuvel", layer: "nl.province", size: 450),
    Player(handle: "ruben", network: NetworkID("jong-kust"), name: "Jong Kust", layer: "nl.education", size: 1000),
  ]

  private let store: Store

  init() throws {
    let start = Timestamp.sampleNow.adding(days: -1)
    store = try Store.create(
      path: ":memory:", board: Board(name: "Stadsforum", created: start), layers: .all,
      founder: MemberFields(handle: "beheer", layer: "nl.municipality"), login: "beheer", language: .nl,
      welcomeTips: false)
    for (handle, layer) in Self.players.map({ ($0.handle, $0.layer) }) + [("iris", "nl.state.zbo")] {
      let member = try store.join(MemberFields(handle: handle, layer: layer), login: handle, at: start)
      try store.agreeToHouseRules(HouseRules.version, by: member.id)
    }
  }

  /// A member at home, so many days after the first of February 2025.
  private func comes(_ handle: String, day: Int) throws -> BoardScript {
    try BoardScript(handle, on: store, at: Timestamp.sampleNow.adding(days: day))
  }

  private func id(_ handle: String) throws -> MemberID { try #require(try store.member(handle: handle)).id }

  @Test("six networks, what they need, a theme, two boards, a day with its title, places, and what is told afterwards")
  func play() throws {
    try networksPresentThemselves()
    try boardsSayWhatTheyNeed()
    try theThemeIsChosenByDots()
    try twoBoardsFindEachOther()
    try twoNetworksPlanADay()
    try theDayGetsItsTitle()
    try placesAreTaken()
    try theDayIsLookedBackAt()
    #expect(try store.check() == [])
  }

  private func networksPresentThemselves() throws {
    for player in Self.players {
      var script = try comes(player.handle, day: 0)
      script.press("9 a")
      script.look()
      script.fill(.network, "~\(player.network.rawValue)")
      script.fill(.title, player.name)
      script.fill(.topics, "open data\n")
      script.fill(.seeks, player.seeks)
      script.fill(.offers, player.offers)
      script.choose(.howFar, NetworkStage.running.rawValue)
      script.fill(.size, "\(player.size)")
      script.fill(.body, "Jonge collega’s die elkaar elke maand zien.")
      script.press("Ctrl-S")
      #expect(script.app.top.state(NetworkPageState.self)?.id == player.network, "\(script.picture)")
      script.look()
    }
    var iris = try comes("iris", day: 0)
    iris.press("9")
    iris.look()
    for player in Self.players {
      let rows = iris.picture.split(separator: "\n").filter {
        $0.contains(player.name) && $0.contains(" \(player.size) ")
      }
      #expect(rows.count == 1, "\(iris.picture)")
    }
    iris.press("t")
    iris.look()
    iris.press("q Enter")
    iris.look()
  }

  /// A poll's form, but for its kind's own fields and the end.
  private func asks(_ handle: String, day: Int, _ kind: PollKind, _ title: String, closes: String) throws -> BoardScript
  {
    var script = try comes(handle, day: day)
    script.press("8 p a")
    script.choose(.pollKind, kind.rawValue)
    script.fill(.title, title)
    script.fill(.topics, "open data\n")
    script.fill(.closes, closes)
    script.fill(.body, "Zeg het in één zin.")
    script.look()
    return script
  }

  /// Closes the poll that comes first in the member's list, and writes its outcome.
  private func closes(_ script: inout BoardScript, after took: String, winner: String, outcome: String) {
    script.press("8 p Enter c")
    #expect(script.picture.contains(took), "\(script.picture)")
    script.press("y")
    #expect(script.picture.contains(winner), "\(script.picture)")
    script.look()
    script.press("r")
    script.type(outcome)
    script.press("Ctrl-S")
    #expect(script.poll?.phase == .done, "\(script.picture)")
    script.look()
  }

  private func boardsSayWhatTheyNeed() throws {
    var lotte = try asks("lotte", day: 1, .round, "Wat heeft jullie netwerk nodig?", closes: "2025-03-01")
    lotte.fill(.audience, "boards")
    lotte.press("Ctrl-S")
    let round = try #require(lotte.poll, "\(lotte.picture)").number
    lotte.look()
    for (handle, answer) in [("karim", "Een tweede netwerk om iets mee op te zetten."), ("noor", "Een spreker.")] {
      var board = try comes(handle, day: 2)
      // Addressed as members of boards, and nobody else.
      #expect(board.picture.contains("Je stem wordt gevraagd"), "\(board.picture)")
      #expect(board.picture.contains("Wat heeft jullie netwerk nodig?"))
      board.look()
      if handle == "karim" { try expectPicture("play-today-nl-80", of: board.app.view()) }
      board.press("8 p")
      board.look()
      board.press("Enter")
      #expect(board.picture.contains("bestuursleden"))
      board.look()
      board.press("t")
      board.look()
      board.press("r")
      board.fill(.body, answer)
      board.press("Ctrl-S")
      #expect(try store.poll(round, viewer: id(handle), now: .sampleNow).hasVoted, "\(board.picture)")
    }
    let iris = try comes("iris", day: 2)
    #expect(!iris.picture.contains("Je stem wordt gevraagd"))
    lotte = try comes("lotte", day: 10)
    closes(&lotte, after: "2 leden deden mee", winner: "uitkomst nog te schrijven", outcome: "Jullie zoeken elkaar.")
    var karim = try comes("karim", day: 11)
    karim.press("i")
    #expect(karim.picture.contains("schreef de uitkomst van een peiling"), "\(karim.picture)")
    karim.look()
  }

  private func theThemeIsChosenByDots() throws {
    var lotte = try asks("lotte", day: 12, .dots, "Welk thema kiezen we?", closes: "2025-03-10")
    lotte.fill(.options, "Leiding\nMensen op het terrein\nOver de taalgrens")
    lotte.go(to: .dots)
    lotte.press("Backspace")
    lotte.type("3")
    lotte.press("Ctrl-S")
    #expect(lotte.poll?.fields.dots == 3 && lotte.poll?.options.count == 3, "\(lotte.picture)")
    for (handle, dots) in [
      ("karim", [("Leiding", 2), ("Mensen op het terrein", 1)]), ("noor", [("Leiding", 3)]),
      ("daan", [("Over de taalgrens", 3)]),
    ] {
      var voter = try comes(handle, day: 13)
      voter.press("8 p Enter")
      voter.look()
      for (option, count) in dots {
        voter.go(toOption: option)
        for _ in 0..<count { voter.press("+") }
        voter.look()
      }
      voter.press("Enter")
      #expect(voter.poll?.hasVoted == true, "\(voter.picture)")
      voter.look()
    }
    var iris = try comes("iris", day: 14)
    iris.press("8 p Enter")
    #expect(iris.picture.contains("3 deden mee") && !iris.picture.contains("█"), "\(iris.picture)")
    lotte = try comes("lotte", day: 14)
    closes(&lotte, after: "3 leden deden mee", winner: "✓ Leiding, wint", outcome: "Het wordt de leiding.")
    try expectPicture("play-result-nl-80", of: lotte.app.view())
  }

  private func twoBoardsFindEachOther() throws {
    var lotte = try comes("lotte", day: 15)
    lotte.press("1 # Backspace")
    lotte.type("~jong-oost\n")
    lotte.press("K")
    lotte.look()
    #expect(lotte.picture.contains("~jong-rivier"), "\(lotte.picture)")
    // Today told of it as well, and leads to the reasons on the page.
    lotte.press("1")
    for _ in 0..<30 where lotte.app.top.content.selection(lotte.app.world) != .network(NetworkID("jong-rivier")) {
      lotte.press("Down")
    }
    lotte.press("K")
    lotte.look()
    lotte.press("c")
    let call = try #require(lotte.app.top.state(FormState.self), "\(lotte.picture)")
    let body = call[.body]?.text ?? ""
    #expect(body.contains("~jong-rivier") && body.contains("@karim") && body.contains("budget voor een spreker"))
    lotte.look()
    lotte.press("Ctrl-S")
    #expect(lotte.app.top.state(ThreadState.self) != nil, "\(lotte.picture)")
    var karim = try comes("karim", day: 15)
    karim.press("i")
    #expect(karim.picture.contains("lotte noemde jou"), "\(karim.picture)")
    karim.press("Enter")
    #expect(karim.app.top.content.shows == lotte.app.top.content.shows)
    karim.look()
  }

  private func twoNetworksPlanADay() throws {
    var lotte = try comes("lotte", day: 20)
    lotte.press("8")
    lotte.look()
    lotte.press("a")
    lotte.fill(.title, "Netwerkdag (naam volgt)")
    lotte.fill(.topics, "open data\n")
    lotte.fill(.slots, "2025-09-27 13:00-14:30 x2\n2025-09-27 15:00-16:30 x2")
    lotte.fill(.hosts, "~jong-oost; ~jong-rivier")
    lotte.fill(.sessions, "13:00 Werkvorm één: netwerkkaart | Bureau Brug\n15:00 Werkvorm twee: verhalen | @noor")
    lotte.choose(.eventState, EventState.draft.rawValue)
    lotte.fill(.body, "Een middag om elkaar te leren kennen.")
    lotte.press("Ctrl-S")
    #expect(lotte.event?.fields.sessions.count == 2 && lotte.event?.standing == .draft, "\(lotte.picture)")
    lotte.look()
    // Whoever is asked to co-host reads what it is called, and says so by a key.
    var karim = try comes("karim", day: 21)
    karim.press("i")
    #expect(karim.picture.contains("lotte noemde jou: Netwerkdag (naam volgt)"), "\(karim.picture)")
    karim.press("Enter x")
    #expect(karim.picture.contains("~jong-rivier is gevraagd om mee te organiseren"), "\(karim.picture)")
    karim.look()
    karim.take(.resize(Size(columns: 40, rows: 12)))
    try expectPicture("play-asked-nl-40", of: karim.app.view())
    karim.take(.resize(Size(columns: 80, rows: 24)))
    karim.press("H")
    #expect(karim.picture.contains("~jong-rivier organiseert mee") && karim.event?.isHost == true, "\(karim.picture)")
    karim.press("e")
    karim.fill(.centralQuestion, "Hoe zet je je netwerk buiten de organisatie in?")
    karim.choose(.eventState, EventState.saveTheDate.rawValue)
    karim.look()
    karim.press("Ctrl-S")
    #expect(karim.event?.standing == .saveTheDate, "\(karim.picture)")
    var iris = try comes("iris", day: 22)
    iris.press("8")
    iris.look()
    #expect(iris.picture.contains("Netwerkdag (naam volgt)") && iris.picture.contains("vrijhouden"), "\(iris.picture)")
    iris.press("Enter")
    iris.look()
    #expect(iris.picture.contains(" Hoe zet je je netwerk buiten de organisatie in?"), "\(iris.picture)")
  }

  private func theDayGetsItsTitle() throws {
    var karim = try asks("karim", day: 23, .titleContest, "Geef de dag een naam", closes: "2025-03-20")
    karim.fill(.gathersUntil, "2025-03-10")
    karim.fill(.prize, "de winnaar opent de dag")
    karim.fill(.event, "event:1")
    karim.press("Ctrl-S")
    #expect(karim.poll?.fields.event == 1, "\(karim.picture)")
    for (handle, title) in [("iris", "JANE"), ("daan", "Buiten de lijntjes")] {
      var entrant = try comes(handle, day: 24)
      entrant.press("8 p Enter a")
      entrant.type(title + "\n")
      #expect(entrant.picture.contains("\(title) (van jou)"), "\(entrant.picture)")
      entrant.look()
    }
    // Until one votes each sees the own titles alone: the steward, the owner and all others.
    for handle in ["karim", "noor", "beheer"] {
      var other = try comes(handle, day: 25)
      other.press("8 p Enter")
      #expect(!other.picture.contains("JANE") && !other.picture.contains("Buiten de lijntjes"), "\(other.picture)")
    }
    for (handle, title) in [("noor", "JANE"), ("femke", "JANE"), ("ruben", "Buiten de lijntjes")] {
      var voter = try comes(handle, day: 40)
      voter.press("8 p Enter")
      voter.go(toOption: title)
      voter.look()
      voter.press("Enter")
      #expect(voter.poll?.hasVoted == true, "\(voter.picture)")
      #expect(!voter.picture.contains("█") && !voter.picture.contains("@iris"))
    }
    karim = try comes("karim", day: 41)
    closes(
      &karim, after: "3 leden deden mee", winner: "✓ JANE (@iris), wint", outcome: "De dag heet JANE; iris opent hem.")
    #expect(try store.event(1, viewer: id("iris"), now: .sampleNow).fields.title == "JANE")
  }

  private func placesAreTaken() throws {
    var lotte = try comes("lotte", day: 45)
    lotte.press("8 Enter P")
    #expect(lotte.event?.standing == .open, "\(lotte.picture)")
    lotte.look()
    for (handle, said) in [("iris", "Genoteerd: ja"), ("noor", "Genoteerd: ja"), ("daan", "wachtlijst, plaats 1")] {
      var guest = try comes(handle, day: 46)
      guest.press("8 y")
      #expect(guest.picture.contains(said), "\(guest.picture)")
      guest.look()
      guest.press("Enter")
      guest.look()
    }
    var iris = try comes("iris", day: 47)
    iris.press("8 Enter Y")
    iris.look()
    iris.press("Down Down Enter")
    let poster = try #require(iris.port.copied.last, "\(iris.picture)")
    #expect(poster.contains("JANE") && poster.split(separator: "\n").allSatisfy { DisplayText.width(String($0)) <= 60 })
    iris.press("8 n")
    #expect(iris.picture.contains("Genoteerd: nee"), "\(iris.picture)")
    var daan = try comes("daan", day: 48)
    #expect(daan.picture.contains("heeft een plaats voor je: JANE"), "\(daan.picture)")
    daan.look()
    daan.press("8")
    daan.look()
    #expect(try store.event(1, viewer: id("daan"), now: .sampleNow).answers[1] == Event.Answer(.yes))
  }

  private func theDayIsLookedBackAt() throws {
    // The day after, 28 September.
    let after = 239
    var lotte = try comes("lotte", day: after)
    #expect(lotte.picture.contains("Nog terug te koppelen"), "\(lotte.picture)")
    #expect(lotte.picture.contains("verslag nog te schrijven"))
    lotte.look()
    var iris = try comes("iris", day: after)
    iris.press("2 a")
    iris.fill(.title, "Napraten over JANE: wat bleef hangen?")
    iris.fill(.topics, "open data\n")
    iris.fill(.body, "Eén ding per antwoord.")
    iris.press("Ctrl-S")
    guard case .thread(let talk)? = iris.app.top.content.shows else {
      return #expect(Bool(false), "no thread: \(iris.picture)")
    }
    lotte.press("8 f Down Down Enter Enter r")
    lotte.type("We namen drie ideeën mee.")
    lotte.press("Ctrl-S")
    #expect(lotte.event?.report != nil, "\(lotte.picture)")
    lotte.press("A")
    lotte.type("#\(talk)\n")
    #expect(lotte.event?.talkAfter == talk, "\(lotte.picture)")
    lotte.look()
    var noor = try comes("noor", day: after + 1)
    #expect(noor.picture.contains("vertelt wat de activiteit opleverde: JANE"), "\(noor.picture)")
    noor.look()
    noor.press("8 f Down Down Enter")
    noor.look()
    noor.press("Enter")
    noor.look()
    #expect(noor.picture.contains("napraten in #\(talk)"), "\(noor.picture)")
    #expect(
      !noor.picture.contains("plaatsen vrij") && !noor.picture.contains("plaats vrij"), "nobody can come any more")
    noor.take(.resize(Size(columns: 40, rows: 12)))
    try expectPicture("play-past-nl-40", of: noor.app.view())
    lotte = try comes("lotte", day: after + 1)
    #expect(!lotte.picture.contains("Nog terug te koppelen"), "\(lotte.picture)")
  }
}
