// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI
@testable import Terminal

@Suite("The history of a post")
struct HistoryTests {
  static let post = PostReference(thread: 12, number: 3)

  /// A post that its author changed and after that a moderator.
  static let history: TextHistory = {
    var post = ThreadDetail.sample.posts[2]
    post.body = "Three columns, not four.\n\nWho decides what goes where? Ask the reception desk; they know."
    return TextHistory(
      .post(post), text: EditedText(body: post.body),
      revisions: [
        Revision(
          editor: .jan, replaced: Timestamp.sampleNow.adding(hours: -20),
          text: EditedText(
            body:
              "Three columns, not four.\n\nWho decides what goes where? Ask Ms Vermeulen (0470 12 34 56); she knows."),
          reason: "a telephone number \u{1B}[31mof a person"),
        Revision(
          editor: .an, replaced: Timestamp.sampleNow.adding(hours: -29),
          text: EditedText(
            body: "Two columns.\n\nWho decides what goes where? Ask Ms Vermeulen (0470 12 34 56); she knows."),
          reason: ""),
      ])
  }()

  static func loaded(_ world: World, _ history: TextHistory = history) -> HistoryState {
    var state = HistoryState(of: .post(post))
    _ = state.update(.loaded(.history(.post(post)), .history(history)), world)
    return state
  }

  @Test(
    "looks like its picture",
    arguments: [
      ("history-en-80", InterfaceLanguage.en, 80, 24), ("history-nl-40", .nl, 40, 12), ("history-de-140", .de, 140, 45),
    ])
  func looks(_ name: String, _ language: InterfaceLanguage, _ columns: Int, _ rows: Int) throws {
    let world = World.sample(language, columns: columns, rows: rows)
    try expectPicture(name, of: Self.loaded(world), world)
  }

  @Test("is opened with E from a post that was edited, and closed by it")
  func keys() {
    let world = World.sample()
    var thread = ThreadTests.loaded(world, goTo: 3)
    #expect(thread.update(.command(.history), world) == [.show(Screen(HistoryState(of: .post(Self.post))))])
    #expect(thread.hints(world).contains(.history))
    thread = ThreadTests.loaded(world, goTo: 2)
    let refusal = Effect.say(.refused(world.reader(ThreadPhrase.neverEdited)))
    #expect(thread.update(.command(.history), world) == [refusal])
    var history = HistoryState(of: .post(Self.post))
    #expect(history.update(.appeared, world) == [.load(.history(.post(Self.post)))])
    #expect(history.update(.command(.history), world) == [.pop])
    #expect(history.update(.command(.reply), world) == nil)
    #expect(world.keymap.command(for: Key(" "), in: .history) == .pageDown)
  }

  @Test("pages to its end and not beyond, and is laid out anew for another size")
  func paging() {
    var world = World.sample(columns: 40, rows: 12)
    var history = Self.loaded(world)
    let first = picture(of: history, world)
    history.press(.pageDown, world: world)
    #expect(picture(of: history, world) != first)
    history.press(.goLast, world: world)
    let last = picture(of: history, world)
    history.press(.pageDown, .moveDown, world: world)
    #expect(picture(of: history, world) == last)
    #expect(history.summary(world) == "100 %")
    world.size = Size(columns: 140, rows: 45)
    _ = history.update(.resized, world)
    #expect(history.summary(world) == "")
  }

  @Test("says when there is nothing to be seen")
  func missing() {
    let world = World.sample()
    var history = HistoryState(of: .post(Self.post))
    _ = history.update(.notLoaded(.history(.post(Self.post))), world)
    #expect(picture(of: history, world).contains(world.reader(HistoryPhrase.missing)))
  }

  @Test("draws in every size")
  func sizes() { drawInAllSizes(Self.loaded(.sample()), .sample()) }
}
