// SPDX-License-Identifier: EUPL-1.2

import Forum
import Testing

@testable import ForumUI

@Suite("Threads deeper than their guides")
struct ThreadDepthTests {
  /// A chain of sixteen posts, each an answer to the one before, and a second answer to the
  /// fourteenth.
  private var deep: ThreadDetail {
    var detail = ThreadDetail.long(17)
    detail.posts = (1...17).map { number in
      let parent = number == 1 ? nil : number == 17 ? 14 : number - 1
      return ThreadDetail.post(number, parent, .sara, 50, "Text of post \(number).", isRead: false)
    }
    return detail
  }

  @Test("say which post is answered where it does not stand just above", arguments: [(80, 24), (40, 12)])
  func answers(columns: Int, rows: Int) {
    let world = World.sample(columns: columns, rows: rows)
    let thread = ThreadTests.loaded(world, deep, goTo: 17)
    #expect(thread.post?.number == 17)
    let shown = picture(of: thread, world)
    #expect(shown.split(separator: "\n").joined().split(separator: " ").joined(separator: " ").contains("reply to"))
    #expect(shown.contains("#14"))
    #expect(!picture(of: ThreadTests.loaded(world, deep, goTo: 16), world).contains("reply to #15"))
    let flat = picture(of: ThreadTests.loaded(world, goTo: 5), world)
    #expect(!flat.contains("reply to"))
  }
}
