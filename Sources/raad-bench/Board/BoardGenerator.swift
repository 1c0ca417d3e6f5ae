// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import Seeded

/// Makes a board of any size in the shapes of a real one; the same rows for the same seed.
final class BoardGenerator {
  let store: Store
  let shape: BoardShape
  let seed: UInt64
  /// A made-up language for each of the four, in the order of `InterfaceLanguage.allCases`.
  let words: [WordList]
  let crowd: Crowd
  let layers: [LayerID]
  let topics: [TopicID]
  var random: SeededRandom
  /// Is told how far it is.
  private let progress: (String) -> Void
  let topicWeights: Sampler
  var database: Database { store.database }

  private init(_ store: Store, _ shape: BoardShape, seed: UInt64, progress: @escaping (String) -> Void) throws {
    self.store = store
    self.shape = shape
    self.seed = seed
    self.progress = progress
    random = SeededRandom(seed: seed, stream: 0)
    words = Self.words(seed: seed)
    crowd = Crowd(shape, languages: Sampler(weights: [55, 27, 8, 10]), &random)
    layers = try store.layers().filter(\.isSelectable).map(\.id)
    topics = try store.topics().map(\.id)
    topicWeights = Sampler.zipf(topics.count)
  }

  /// The words of the boards made from a seed, in the order of `InterfaceLanguage.allCases`.
  static func words(seed: UInt64) -> [WordList] { [.nl, .fr, .de, .en].map { WordList($0, seed: seed) } }

  /// Makes a board of so many posts at a path where nothing stands. Its first member is its
  /// steward, who has a login.
  static func make(
    posts: Int, seed: UInt64, path: String, login: String, progress: @escaping (String) -> Void = { _ in }
  ) throws {
    let store = try Store.create(
      path: path, board: Board(name: "Bench \(posts)", created: BoardShape.start), layers: .all,
      founder: MemberFields(
        handle: "founder", name: "Founder", layer: LayerID("be.federal.fps"), organisation: "Bench"),
      login: login, language: .nl, welcomeTips: false)
    let generator = try BoardGenerator(store, BoardShape(posts: posts), seed: seed, progress: progress)
    try store.loadInBulk { () throws(StoreError) in try generator.fill() }
    progress("done")
  }

  private func fill() throws(StoreError) {
    progress("members")
    try addMembers()
    progress("threads")
    let plans = planThreads()
    for plan in plans { try add(plan) }
    progress("posts")
    try addPosts(plans)
    progress("tips")
    try addTips(plans)
    progress("networks, events and polls")
    try addMeetings(plans)
    progress("readers")
    try addReading(plans)
    progress("counts, lists and index")
  }

  private func planThreads() -> [ThreadPlan] {
    let lengths = shape.lengths(&random)
    // A board grows: the later, the more threads.
    var starts: [Int64] = []
    for _ in lengths.indices {
      starts.append(
        BoardShape.start.seconds + 3600 + Int64(Double(BoardShape.life - 7200) * random.unit().squareRoot()))
    }
    starts.sort()
    var plans: [ThreadPlan] = []
    plans.reserveCapacity(lengths.count)
    for (index, length) in lengths.enumerated() {
      plans.append(ThreadPlan(number: index + 1, start: starts[index], length: length, crowd, &random))
    }
    return plans
  }

  /// What a thread is about: the same each time it is asked for.
  func prose(ofThread number: Int, by author: MemberID) -> Prose {
    var random = SeededRandom(seed: seed, stream: UInt64(number) &* 4)
    return Prose(words[language(of: author)], &random)
  }

  /// The index of a member's language.
  func language(of member: MemberID) -> Int { crowd.language[Int(member.rawValue) - 1] }
}
