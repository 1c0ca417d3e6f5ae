// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumStore

@Suite struct NetworkStoreTests {
  @Test func aNetworkHasAThreadAPageAndABoard() throws {
    let board = try TestBoard()
    let id = try board.network {
      $0.layers = [LayerID("be.local.municipality"), LayerID("be.local.cpas")]
      $0.region = "Oosterwoud"
      $0.organisations = ["Gemeente Oosterwoud"]
      $0.size = 20
      $0.goals = [.connect, .advocate]
      $0.goalSource = .board
      $0.age = "tot ongeveer 36, niet streng"
      $0.needs = [NetworkNeed(.seeks, "spreker", topics: [TopicID("privacy")]), NetworkNeed(.offers, "zaal")]
      $0.support = .informal
      $0.budget = .small
      $0.links = ["https://jan.example"]
    }
    let network = try board.store.network(id, viewer: board.asker.id, now: monday)
    #expect(network.board.map(\.member.handle) == ["vrager"])
    #expect(network.members == 1)
    #expect(network.standing == .board)
    #expect(network.fields.needs.map(\.line) == ["spreker", "zaal"])
    #expect(network.fields.support == .informal && network.fields.budget == .small)
    #expect(network.fields.layers.map(\.rawValue) == ["be.local.municipality", "be.local.cpas"])
    let thread = try board.summary(network.thread)
    #expect(thread.title == "Netwerk jan-oosterwoud" && thread.kind == .story)
    #expect(try board.search("ambtenaren").threads.map(\.thread.number) == [network.thread])
    // What management gives is for those on boards, whatever their role.
    for reader in [board.helper, board.steward] {
      let seen = try board.store.network(id, viewer: reader.id, now: monday)
      #expect(seen.fields.support == nil && seen.fields.budget == nil)
    }
    try board.network("ander", by: board.helper)
    #expect(try board.store.network(id, viewer: board.helper.id, now: monday).fields.support == .informal)
    #expect(try board.store.check() == [])
  }

  @Test func anEditByAModeratorKeepsWhatOnlyBoardsSee() throws {
    let board = try TestBoard()
    let id = try board.network { $0.support = .structural }
    var fields = try board.store.network(id, viewer: board.moderator.id, now: monday).fields
    #expect(fields.support == nil)
    fields.region = "Voorland"
    try board.store.editNetwork(id, to: fields, by: board.moderator.id, at: monday)
    let network = try board.store.network(id, viewer: board.asker.id, now: monday)
    #expect(network.fields.support == .structural && network.fields.region == "Voorland" && network.version == 1)
    #expect(try board.store.audit(limit: 1, by: board.steward.id).map(\.action) == ["editNetwork"])
    #expect(
      storeError { try board.store.editNetwork(id, to: fields, by: board.helper.id, at: monday) }
        == .refused(.networkBoardOnly))
    guard
      case .changedSince = storeError({
        try board.store.editNetwork(id, to: fields, basis: 0, by: board.asker.id, at: monday)
      })
    else { return #expect(Bool(false)) }
  }

  @Test func idsAreTakenAndUmbrellasHaveNoCircle() throws {
    let board = try TestBoard()
    let first = try board.network("eerste")
    #expect(storeError { try board.network("eerste") } == .invalid(FieldProblem(.network, .taken("eerste"))))
    #expect(
      storeError { try board.network("Eerste!") }
        == .invalid(FieldProblem(.network, .malformed("Eerste!", example: "jan-oosterwoud"))))
    #expect(
      storeError { try board.network("kind") { $0.parent = NetworkID("erste") } }
        == .invalid(FieldProblem(.parent, .unknownWord("erste", nearest: ["eerste"]))))
    let second = try board.network("tweede") { $0.parent = first }
    let third = try board.network("derde") { $0.parent = second }
    var fields = try board.store.network(first, viewer: board.asker.id, now: monday).fields
    for parent in [first, third] {
      fields.parent = parent
      #expect(
        storeError { try board.store.editNetwork(first, to: fields, by: board.asker.id, at: monday) }
          == .invalid(FieldProblem(.parent, .circle(parent.rawValue))))
    }
    #expect(try board.store.check() == [])
  }

  @Test(arguments: [false, true])
  func oneThatIsHiddenOrRemovedIsNeitherNamedNorProposed(isRemoved: Bool) throws {
    let board = try TestBoard()
    let gone = try board.network("verborgen")
    let below = try board.network("onder") { $0.parent = gone }
    let page = PostReference(
      thread: try board.store.network(gone, viewer: board.asker.id, now: monday).thread, number: 1)
    func nearest() throws -> [[String]] {
      try board.store.unknownNames(in: try board.parse("network:verborgem")).map(\.nearest)
    }
    #expect(try nearest() == [["verborgen"]])
    if isRemoved {
      try board.store.remove(page, reason: "weg", by: board.moderator.id, at: monday)
    } else {
      try board.store.setHidden(true, thread: page.thread, reason: "weg", by: board.moderator.id, at: monday)
    }
    #expect(try nearest() == [[]])
    for word in ["verborgen", "verborgem"] {
      #expect(
        storeError { try board.network("nieuw") { $0.parent = NetworkID(word) } }
          == .invalid(FieldProblem(.parent, .unknownWord(word, nearest: []))))
    }
    // What stood below it before can be edited all the same.
    var fields = try board.store.network(below, viewer: board.asker.id, now: monday).fields
    fields.region = "Gent"
    try board.store.editNetwork(below, to: fields, by: board.asker.id, at: monday)
    #expect(try board.store.network(below, viewer: board.asker.id, now: monday).fields.parent == gone)
  }

  @Test func membersComeInAsTheNetworkSays() throws {
    let board = try TestBoard()
    let (me, you) = (board.asker.id, board.helper.id)
    let open = try board.network("open")
    #expect(try board.store.joinNetwork(open, by: you, at: monday) == .member)
    #expect(try board.store.joinNetwork(open, by: you, at: monday) == .member)
    let asking = try board.network("vraag") { $0.membership = .request }
    #expect(try board.store.joinNetwork(asking, by: you, at: monday) == .asked)
    #expect(try board.notices(of: board.asker) == [.networkRequest])
    #expect(try board.store.network(asking, viewer: you, now: monday).members == 1)
    #expect(
      storeError { try board.store.admit("helper", to: asking, as: .member, by: you, at: monday) }
        == .refused(.networkBoardOnly))
    #expect(try board.store.admit("helper", to: asking, as: .member, by: me, at: monday) == .member)
    #expect(try board.notices(of: board.helper) == [.networkAdmitted])
    let closed = try board.network("dicht") { $0.membership = .invitation }
    #expect(storeError { try board.store.joinNetwork(closed, by: you, at: monday) } == .refused(.invitationOnly))
    // Nobody is put into a network without having said so.
    #expect(try board.store.admit("helper", to: closed, as: .board, by: me, at: monday) == .invited)
    #expect(try board.store.network(closed, viewer: you, now: monday).members == 1)
    #expect(try board.store.joinNetwork(closed, by: you, at: monday) == .member)
    #expect(try board.store.admit("helper", to: closed, as: .board, task: "kas", by: me, at: monday) == .board)
    #expect(try board.store.network(closed, viewer: you, now: monday).board.map(\.task) == ["kas", ""])
    try board.store.leaveNetwork(closed, by: me, at: monday)
    #expect(storeError { try board.store.leaveNetwork(closed, by: you, at: monday) } == .refused(.lastBoardMember))
    #expect(
      storeError { try board.store.admit("helper", to: closed, as: nil, by: you, at: monday) }
        == .refused(.lastBoardMember))
    #expect(
      storeError { try board.store.admit("helper", to: closed, as: .member, by: board.moderator.id, at: monday) }
        == .refused(.lastBoardMember))
    #expect(
      storeError { try board.store.admit("niemand", to: closed, as: .member, by: you, at: monday) }
        == .notFound(.member("niemand")))
    #expect(
      storeError { try board.store.joinNetwork(NetworkID("weg"), by: you, at: monday) }
        == .notFound(.network(NetworkID("weg"))))
    #expect(try board.store.check() == [])
  }

  @Test func listsAndQueriesFindNetworks() throws {
    let board = try TestBoard()
    let first = try board.network("eerste") {
      $0.stage = .running
      $0.needs = [NetworkNeed(.seeks, "spreker", topics: [TopicID("privacy")])]
      $0.layers = [LayerID("be.local.cpas")]
    }
    let second = try board.network("tweede", by: board.helper) {
      $0.isOpen = false
      $0.needs = [NetworkNeed(.offers, "zaal", topics: [TopicID("privacy")])]
    }
    func ids(_ change: (inout NetworkFilter) -> Void = { _ in }) throws -> [String] {
      var filter = NetworkFilter()
      change(&filter)
      var found: [String] = []
      var key: PageKey?
      repeat {
        let page = try board.store.networks(matching: filter, viewer: board.asker.id, now: monday, after: key, limit: 1)
        found += page.items.map(\.id.rawValue)
        key = page.next
      } while key != nil
      return found
    }
    #expect(try ids() == ["eerste", "tweede"])
    #expect(try ids { $0.stage = .running } == ["eerste"])
    #expect(try ids { $0.openOnly = true } == ["eerste"])
    #expect(try ids { $0.seeks = TopicID("privacy") } == ["eerste"])
    #expect(try ids { $0.offers = TopicID("privacy") } == ["tweede"])
    #expect(try ids { $0.layer = LayerID("be.local") } == ["eerste", "tweede"])
    #expect(try ids { $0.layer = LayerID("be.local.municipality") } == [])
    #expect(try ids { $0.mineOnly = true } == ["eerste"])
    #expect(try ids { $0.words = ["ambtenaren", "tweede"] } == ["tweede"])
    let threads = try [first, second].map { try board.store.network($0, viewer: board.asker.id, now: monday).thread }
    try board.ask("Iets anders")
    #expect(try board.list("is:network").sorted() == threads)
    #expect(try board.list("seeks:privacy") == [threads[0]])
    #expect(try board.list("offers:privacy") == [threads[1]])
    #expect(try board.list("stage:running") == [threads[0]])
    #expect(try board.list("is:network -stage:running") == [threads[1]])
    #expect(try board.list("network:eerste") == [threads[0]])
    #expect(try board.list("network:derde") == [])
    let unknown = try board.store.unknownNames(
      in: QueryParser.parse("network:erste", vocabulary: Vocabulary()))
    #expect(unknown == [UnknownName(key: .network, name: "erste", nearest: ["eerste"])])
  }

  @Test func matchesKnowEventsToCome() throws {
    let board = try TestBoard()
    let ours = try board.network("wij") { $0.topics = [TopicID("privacy")] }
    let theirs = try board.network("zij", by: board.helper)
    try board.event { $0.hosts = [.network(ours)] }
    let other = try board.event(by: board.helper) { $0.hosts = [.network(theirs)] }
    let found = try board.store.matches(of: ours, viewer: board.asker.id, now: monday, limit: 10)
    #expect(found.map(\.network) == [theirs])
    #expect(found[0].reasons.contains(.events(ours: 1, theirs: other)))
    #expect(try board.store.matches(of: ours, viewer: board.asker.id, now: monday.adding(days: 2), limit: 10) == [])
  }
}
