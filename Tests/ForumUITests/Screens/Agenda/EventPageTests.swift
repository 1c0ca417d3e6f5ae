// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

@Suite("An event")
struct EventPageTests {
  private let world = World.sample()

  private func opened(_ world: World, _ event: Event = .sample()) -> EventPageState {
    var page = EventPageState(number: event.number)
    _ = page.update(.loaded(.event(event.number), .event(event, AgendaTests.zones)), world)
    return page
  }

  @Test(
    "looks like its picture",
    arguments: [
      ("event-en-80", InterfaceLanguage.en, 80, 24), ("event-nl-40", .nl, 40, 12), ("event-de-140", .de, 140, 45),
    ])
  func looks(_ name: String, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(language, columns: columns, rows: rows)
    let answers = [1: Event.Answer(.yes), 2: Event.Answer(.yes, bringsColleague: true, waitingPlace: 2)]
    try expectPicture(name, of: opened(world, .sample(answers: language == .en ? [:] : answers)), world)
  }

  @Test("it reads when it appears, and says when there is none")
  func loading() {
    var page = EventPageState(number: 9)
    #expect(page.update(.appeared, world) == [.load(.event(9))])
    _ = page.update(.notLoaded(.event(9)), world)
    #expect(picture(of: page, world).contains("There is no event:9 for you"))
    drawInAllSizes(page, world)
    drawInAllSizes(opened(world), world)
  }

  @Test("a draft says who sees it now and who will, on the screen and in lines, also once it is cancelled")
  func draft() {
    let now = "for now only those who host it or are asked to; once it is published: "
    func said(_ event: Event) -> [String] {
      let world = World.sample(columns: 140, rows: 45)
      let lines = Linear(reader: world.reader, columns: nil, layers: world.layers).page(event, zones: AgendaTests.zones)
      // However it is wrapped.
      return [picture(of: opened(world, event), world), lines.joined(separator: "\n")]
        .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }
    var event = Event.sample(state: .draft)
    for text in said(event) { #expect(text.contains(now + "all members"), "\(text)") }
    event.fields.audience = .network(NetworkID("ours"))
    for text in said(event) { #expect(text.contains(now + "members of ~ours")) }
    event = Event.sample(state: .cancelled)
    for text in said(event) { #expect(!text.contains(now)) }
    event.isDraft = true
    for text in said(event) { #expect(text.contains(now)) }
    for text in said(.sample()) { #expect(!text.contains(now)) }
  }

  @Test("facts stand in one column, the thread among them")
  func facts() throws {
    let tall = World.sample(columns: 80, rows: 60)
    let lines = picture(of: opened(tall), tall).split(separator: "\n").map(String.init)
    for name in ["Hosts", "Working hours", "Language", "Thread"] {
      let line = try #require(lines.first { $0.hasPrefix(name + " ") }, "\(name)")
      #expect(line.prefix(22) == DisplayText.padded(name, to: 22) && !line.dropFirst(22).hasPrefix(" "), "\(line)")
    }
    #expect(lines.contains { $0.hasPrefix("Thread ") && $0.contains("#34") })
  }

  @Test("the central question comes first, and keys answer the chosen slot")
  func slots() {
    var page = opened(world)
    #expect(picture(of: page, world).hasPrefix("What do you leave out when nobody reads your policy?"))
    #expect(page.update(.command(.come), world) == [.perform(.event(.signUp(4, slot: 1, Event.Answer(.yes))))])
    #expect(page.update(.command(.nextSlot), world) == [])
    #expect(page.update(.command(.come), world) == [.perform(.event(.signUp(4, slot: 2, Event.Answer(.yes))))])
    #expect(page.update(.command(.nextSlot), world) == [])
    #expect(page.slotNumber == 1, "round the end")
    #expect(page.update(.command(.openThread), world) == [.open(.thread(34))])
  }

  @Test("what is past, cancelled or closed is refused with its reason")
  func refusals() {
    var past = opened(world, .sample(days: -30))
    #expect(past.update(.command(.come), world) == [.refused(.eventPast, world)])
    var cancelled = opened(world, .sample(state: .cancelled))
    #expect(cancelled.update(.command(.come), world) == [.refused(.eventCancelled, world)])
    var closed = Event.sample()
    closed.fields.signUpUntil = Timestamp.sampleNow.adding(hours: -1)
    var page = opened(world, closed)
    #expect(page.update(.command(.come), world) == [.refused(.signUpClosed, world)])
    #expect(!page.hints(world).contains(.come), "no hint of what is refused")
    #expect(page.update(.command(.edit), world) == [.refused(.hostsOnly, world)])
    #expect(page.update(.command(.publish), world) == [.refused(.hostsOnly, world)])
    #expect(page.update(.command(.report), world) == [.refused(.hostsOnly, world)])
    #expect(
      page.update(.command(.talkAfter), world) == [.say(.refused("There is no thread to talk after yet"))])
  }

  @Test("its hosts publish a draft, cancel with a reason, and say where the talk goes on")
  func hosts() {
    let draft = Event.sample(isHost: true, state: .draft)
    var page = opened(world, draft)
    var open = draft.fields
    open.state = .open
    #expect(
      page.update(.command(.publish), world) == [.perform(.event(.edit(4, open, basis: 0, draft: nil)))])
    guard case .ask(let prompt)? = page.update(.command(.cancelEvent), world)?.first else {
      return #expect(Bool(false), "no question")
    }
    #expect(prompt.purpose == .meeting(.cancelReason))
    #expect(
      page.update(.answered(.meeting(.cancelReason), .text("The room is taken")), world)
        == [.perform(.event(.cancel(4, reason: "The room is taken")))])
    _ = page.update(.command(.talkAfter), world)
    #expect(
      page.update(.answered(.meeting(.talkAfter), .text("#12")), world)
        == [.perform(.event(.talkAfter(4, thread: 12)))])
    #expect(
      page.update(.answered(.meeting(.talkAfter), .text("")), world) == [.perform(.event(.talkAfter(4, thread: nil)))])
    #expect(
      page.update(.answered(.meeting(.talkAfter), .text("tip:4")), world)
        == [.say(.refused(FramePhrase.notAReference("tip:4").en))])
    #expect(page.update(.command(.report), world) == [.refused(.eventToCome, world)])
  }

  @Test("a board whose network is asked to co-host sees that and says yes by a key; nobody else does")
  func hosting() {
    var event = Event.sample(state: .draft)
    var uninvited = opened(world, event)
    #expect(
      uninvited.update(.command(.acceptHosting), world)
        == [.say(.refused("None of your networks is asked to co-host"))])
    event.invited = [NetworkID("ours")]
    var page = opened(world, event)
    #expect(page.hints(world).first == .acceptHosting)
    #expect(picture(of: page, world).contains("~ours is asked to co-host: H"))
    #expect(
      page.update(.command(.acceptHosting), world) == [.perform(.event(.acceptHosting(4, NetworkID("ours"))))])
    var suspended = world
    suspended.viewer.isSuspended = true
    #expect(!page.hints(suspended).contains(.acceptHosting))
  }

  @Test("the reference, an invitation, a poster and a calendar go to the clipboard")
  func copying() {
    var page = opened(world)
    guard case .ask(let prompt)? = page.update(.command(.copyReference), world)?.first,
      case .choice(let chooser) = prompt.form
    else { return #expect(Bool(false), "no question") }
    #expect(chooser.items.map(\.id) == ["reference", "invitation", "poster", "calendar"])
    let request = Request.eventText(4, .poster)
    #expect(page.update(.answered(.meeting(.copyWhat), .chosen("poster")), world) == [.load(request)])
    #expect(
      page.update(.loaded(request, .text("POSTER")), world)
        == [.copy("POSTER"), .say(.done("Copied: a poster for the canteen"))])
  }

  @Test("a time elsewhere is shown by both clocks")
  func zones() {
    var reader = world
    reader.reader.offset = { _ in 3600 }
    #expect(picture(of: opened(reader), reader).contains("Sun 2 Feb 2025 12:00–14:00"))
    #expect(!picture(of: opened(reader), reader).contains("Europe/Brussels"))
    #expect(picture(of: opened(world), world).contains("Europe/Brussels"))
  }
}
