// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Terminal
import Testing

@testable import ForumUI

/// Two windows of one member write a reply to the same post.
@MainActor
struct FormRivalTests {
  private func windows() throws -> (BoardScript, BoardScript) {
    var here = try BoardScript()
    var there = here
    here.press("Enter r")
    there.press("Enter r")
    here.type("From here")
    here.tell(.idle)
    there.type("From there")
    there.tell(.idle)
    return (here, there)
  }

  private func bodies(_ script: BoardScript) throws -> [String] {
    try script.runtime.store?.drafts(of: MemberID(1)).compactMap { $0.fields["body"] }.sorted() ?? []
  }

  @Test("The second window is asked, and nothing is lost or overwritten before the answer")
  func asked() throws {
    let (here, there) = try windows()
    #expect(here.app.prompt == nil)
    #expect(there.app.prompt?.purpose == .draftChanged)
    #expect(there.picture.contains("Another window changed this draft"))
    #expect(try bodies(there) == ["From here"])
  }

  @Test("Both: the second text is a draft of its own from then on, and is found in Me")
  func both() throws {
    var (here, there) = try windows()
    there.press("Enter")
    #expect(try bodies(there) == ["From here", "From there"])
    there.type("!")
    there.press("Esc")
    here.type("?")
    here.press("Esc")
    #expect(try bodies(there) == ["From here?", "From there!"])
    there.press("7")
    #expect(there.picture.contains("(2)"))
    there.press("Down Down")
    if !there.picture.contains("From there!") { there.press("Down") }
    var found: Set<String> = []
    for _ in 0..<2 {
      there.press("Enter")
      if let form = there.app.top.state(FormState.self) { found.insert(form[.body]?.text ?? "") }
      there.press("Esc Down")
    }
    #expect(found == ["From here?", "From there!"])
  }

  @Test("Mine replaces the other text, and the other window is asked in its turn")
  func mine() throws {
    var (here, there) = try windows()
    there.press("Down Enter")
    #expect(try bodies(there) == ["From there"])
    here.type("!")
    here.tell(.idle)
    #expect(here.app.prompt?.purpose == .draftChanged)
  }

  @Test("Theirs comes into the form, where undo brings back mine")
  func theirs() throws {
    var (_, there) = try windows()
    there.press("Down Down Enter")
    #expect(there.picture.contains("From here") && !there.picture.contains("From there"))
    there.press("Alt-u")
    #expect(there.picture.contains("From there"))
    #expect(try bodies(there) == ["From here"])
  }

  @Test("Not answered, both are kept; so they are when the program ends")
  func unanswered() throws {
    var (_, there) = try windows()
    there.press("Esc")
    there.tell(.idle)
    #expect(try bodies(there) == ["From here", "From there"])
    var (_, other) = try windows()
    other.tellAll(.leaving)
    #expect(try bodies(other) == ["From here", "From there"])
  }

  @Test("A text that was posted in another window leaves no dead draft, and is said to be")
  func postedElsewhere() throws {
    var here = try BoardScript()
    here.press("Enter r")
    here.type("The same")
    here.tell(.idle)
    var there = here
    here.press("Ctrl-S")
    there.tell(.changedElsewhere)
    #expect(there.picture.contains("posted or discarded in another window"))
    #expect(there.picture.contains("The same"))
    there.press("Esc")
    #expect(try bodies(there) == [])
  }
}
