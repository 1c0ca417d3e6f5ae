// SPDX-License-Identifier: EUPL-1.2

import Forum
import Seeded
import Testing

@Suite struct PostTreeTests {
  /// Draws a tree as `number` behind its guides.
  private func picture(_ tree: PostTree) -> [String] {
    tree.rows.indices.map { row in
      let guides = tree.guides(at: row)
      let outer = guides.dropLast().map { $0 ? "│" : " " }.joined()
      return outer + (guides.last.map { $0 ? "├" : "└" } ?? "") + String(tree.rows[row].number)
    }
  }

  @Test func repliesStandUnderTheirPostByArrival() {
    let tree = PostTree([(1, nil), (2, 1), (3, 1), (4, 2), (5, 4), (6, 2), (7, 3), (8, 1)])
    #expect(picture(tree) == ["1", "├2", "│├4", "││└5", "│└6", "├3", "│└7", "└8"])
    #expect(tree.rows.map(\.depth) == [0, 1, 2, 3, 2, 1, 2, 1])
    #expect(tree.rows.map(\.end) == [8, 5, 4, 4, 5, 7, 7, 8])
    #expect(tree.rows.map(\.replies) == [3, 2, 1, 0, 0, 1, 0, 0])
    #expect(tree.rows.map(\.index) == [0, 1, 3, 4, 5, 2, 6, 7])
    #expect(tree.row(of: 6) == 4)
    #expect(tree.row(of: 9) == nil)
  }

  @Test func badParentsStandUnderTheOpeningPost() {
    // Missing, oneself, a later post, a circle of two, a second post without a parent, a number
    // given twice.
    let tree = PostTree([(1, 7), (2, 99), (3, 3), (4, 5), (5, 4), (6, nil), (5, 5)])
    #expect(picture(tree) == ["1", "├2", "├3", "├4", "│└5", "│ └5", "└6"])
  }

  @Test func emptyAndSingle() {
    #expect(PostTree([Post]()).rows.isEmpty)
    #expect(picture(PostTree([Fixtures.post(1, parent: nil)])) == ["1"])
    #expect(PostTree([Fixtures.post(4, parent: 2)]).rows.first?.end == 1)
  }

  @Test func aGuideEndsWhereTheLastReplyStands() {
    let tree = PostTree([(1, nil), (2, 1), (3, 2), (4, 3), (5, 3)])
    #expect(picture(tree) == ["1", "└2", " └3", "  ├4", "  └5"])
    #expect(tree.guides(at: 3, limit: 2) == [false, true])
    #expect(tree.guides(at: 0).isEmpty)
  }

  @Test func tenThousandDeepAndTenThousandWide() {
    let deep = PostTree((1...10_000).map { ($0, $0 == 1 ? nil : $0 - 1) })
    #expect(deep.rows.last?.depth == 9_999)
    #expect(deep.rows.allSatisfy { $0.end == 10_000 })
    #expect(deep.guides(at: 9_999, limit: 8).count == 8)
    let wide = PostTree((1...10_000).map { ($0, $0 == 1 ? nil : 1) })
    #expect(wide.rows.map(\.number) == Array(1...10_000))
    #expect(wide.rows.dropFirst().allSatisfy { $0.depth == 1 })
  }

  @Test func anyParentsGiveATreeOfAllPosts() {
    var generator = SeededRandom(seed: 10)
    for _ in 0..<1000 {
      let count = Int.random(in: 1...30, using: &generator)
      let posts = (1...count).map { number -> (number: Int, parent: Int?) in
        (number, Bool.random(using: &generator) ? Int.random(in: -1...count + 1, using: &generator) : nil)
      }
      let tree = PostTree(posts)
      #expect(Set(tree.rows.map(\.index)) == Set(0..<count))
      for (place, row) in tree.rows.enumerated() {
        #expect(row.end > place && row.end <= count)
        guard let parent = row.parent else {
          #expect(place == 0)
          continue
        }
        #expect(parent < place && place < tree.rows[parent].end && row.end <= tree.rows[parent].end)
        #expect(row.depth == tree.rows[parent].depth + 1)
        #expect(tree.guides(at: place).count == row.depth)
        #expect(row.isLast == (row.end == tree.rows[parent].end))
      }
    }
  }
}
