// SPDX-License-Identifier: EUPL-1.2

import Forum
import Seeded

/// A thread with all its posts, before their texts are written.
struct ThreadPlan {
  let number: Int
  let kind: ThreadKind
  let posts: [PlannedPost]

  var author: MemberID { MemberID(Int64(posts[0].author)) }
  var created: Timestamp { Timestamp(seconds: posts[0].created) }

  /// A thread that starts at a moment and gets so many posts before the board's last moment.
  init(number: Int, start: Int64, length: Int, _ crowd: Crowd, _ random: inout SeededRandom) {
    self.number = number
    kind = Self.kinds[Self.kindWeights.draw(&random)]
    let times = Self.times(from: start, count: length, &random)
    let asker = Int32(crowd.someone(at: start, &random).rawValue)
    var posts = [PlannedPost(created: start, thread: Int32(number), number: 1, parent: 0, author: asker)]
    for (index, moment) in times.enumerated() {
      let last = Int32(index + 1)
      let author =
        random.chance(0.35)
        ? posts[random.below(posts.count)].author
        : Int32(crowd.someone(at: moment, &random).rawValue)
      posts.append(
        PlannedPost(
          created: moment, thread: Int32(number), number: last + 1, parent: Self.parent(before: last, &random),
          author: author))
    }
    if kind.expectsAnswers, random.chance(0.45),
      let answer = posts.indices.filter({ posts[$0].parent == 1 && posts[$0].author != asker }).randomly(&random)
    {
      posts[answer].isHelped = true
    }
    self.posts = posts
  }

  private static let kinds: [ThreadKind] = [.question, .feedback, .call, .story, .news]
  private static let kindWeights = Sampler(weights: [62, 8, 8, 15, 7])

  /// When replies come: most within days, some after months; none after the board's last moment.
  private static func times(from start: Int64, count: Int, _ random: inout SeededRandom) -> [Int64] {
    let end = BoardShape.now.seconds - 60
    let span = count > 1000 ? Double(end - start) : random.longTailed(median: 3 * 86_400, spread: 1.6)
    let times = (1..<max(count, 1)).map { _ in
      let moment = start + 60 + Int64(span * random.unit() * (count > 1000 ? 1 : random.unit()))
      return moment <= end ? moment : start + Int64(Double(end - start) * random.unit())
    }
    return times.sorted()
  }

  /// Half of all replies answer the opening post, many the last one.
  private static func parent(before last: Int32, _ random: inout SeededRandom) -> Int32 {
    let kind = random.unit()
    if kind < 0.5 { return 1 }
    return kind < 0.85 ? last : Int32(random.within(1...Int(last)))
  }
}

extension Array {
  /// One of the elements; nil when there is none.
  fileprivate func randomly(_ random: inout SeededRandom) -> Element? { isEmpty ? nil : random.pick(self) }
}
