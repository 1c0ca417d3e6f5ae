// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("The place of notices")
struct NoticesTests {
  /// A notice of every kind, the first and the last of them seen.
  static let all = Notice.Kind.allCases.enumerated().map { index, kind in
    let isOfTip = [.madeIntoTip, .tipPinned, .adoption].contains(kind)
    return Notice(
      id: NoticeID(Int64(index)), kind: kind, actor: index % 2 == 0 ? .sara : .jan,
      created: Timestamp.sampleNow.adding(hours: -index),
      target: isOfTip ? .tip(4) : .post(PostReference(thread: 12, number: index + 2)),
      title: index == 1 ? "漢字 \u{1b}[31mred\u{202e}" : "Who has a one-page policy?",
      isSeen: index == 0 || index == Notice.Kind.allCases.count - 1)
  }

  private func loaded(_ world: World, _ notices: [Notice] = all) -> NoticesState {
    var state = NoticesState()
    _ = state.update(.loaded(.notices, .notices(notices)), world)
    return state
  }

  @Test(
    "looks like its picture",
    arguments: [("notices-en-80", InterfaceLanguage.en, 80, 24), ("notices-fr-40", .fr, 40, 12)])
  func looks(_ name: String, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(language, columns: columns, rows: rows)
    try expectPicture(name, of: loaded(world), world)
  }

  @Test("each notice goes to what it is about and is seen then")
  func opens() {
    let world = World.sample()
    var state = loaded(world)
    for notice in Self.all {
      // Of an event or a poll that itself rather than its thread.
      let isMeeting =
        [.placeFree, .eventChanged, .eventCancelled, .eventRevived, .eventSoon, .pollClosed, .pollExtended].contains(
          notice.kind)
      let opening: Effect =
        if case .post(let post) = notice.target, isMeeting { .load(.meeting(of: post)) } else { .open(notice.target) }
      #expect(state.update(.command(.open), world) == [.perform(.noticesSeen([notice.id])), opening])
      _ = state.update(.command(.moveDown), world)
    }
  }

  @Test("Space opens the next unseen one from the cursor on, Tab goes there, and the end is said")
  func walks() {
    let world = World.sample()
    var state = loaded(world)
    #expect(
      state.update(.command(.readOn), world)
        == [.perform(.noticesSeen([Self.all[1].id])), .open(Self.all[1].target)])
    _ = state.update(.command(.nextUnread), world)
    #expect(state.selected == Self.all[2])
    _ = state.update(.command(.previousUnread), world)
    #expect(state.selected == Self.all[1])
    var seen = loaded(world, [Self.all[0]])
    #expect(seen.update(.command(.readOn), world) == [.say(.done(world.reader(NoticePhrase.allSeen)))])
    #expect(seen.summary(world) == "" && state.summary(world) == "\(Self.all.count - 2) new")
  }

  @Test("the selection stays on its notice when others come above it")
  func arrivals() {
    let world = World.sample()
    var state = loaded(world, Array(Self.all.dropFirst()))
    _ = state.update(.command(.moveDown), world)
    _ = state.update(.loaded(.notices, .notices(Self.all)), world)
    #expect(state.selected == Self.all[2])
  }
}
