// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Store {
  /// Who else works on something: members who share its topics, whose answers helped with it, or
  /// who have its words among what they work on, other organisations first, each with the reasons,
  /// at most `limit`. The reader and whose it is are not among them.
  ///
  /// - Throws: `notFound` when it is not there or the reader may not see it.
  public func kindred(
    of subject: KindredSubject, viewer: MemberID, now: Timestamp, limit: Int
  ) throws(StoreError) -> [KindredMember] {
    try database.read { () throws(StoreError) in
      let matter = try matter(of: subject, viewer: viewer, now: now)
      // The same evidence as for a title that is being typed.
      var similar = try SimilarSearch(matter.words, store: self)
      try similar.addThreads(excluding: nil)
      let threads = similar.best(limit: Self.mostSimilar).compactMap {
        if case .thread(let number) = $0 { number } else { nil }
      }
      var evidence = EvidenceSearch(store: self, topics: matter.topics)
      try evidence.addTied()
      try evidence.addHelpers()
      try evidence.addHelpers(inThreads: threads)
      try evidence.addMembers(with: matter.words)
      return try evidence.members(.kindred, for: viewer, without: matter.owners, limit: limit)
    }
  }

  /// In so many threads like the matter answers that helped are looked for.
  private static let mostSimilar = 10

  /// Topics and words of something, and whose it is.
  private struct Matter {
    var topics: [TopicID]
    var words: SoughtWords
    var owners: Set<MemberID>
  }

  /// A member with many topics has most to do with those they work on or can help with.
  private static let mostTopics = 10

  private func matter(
    of subject: KindredSubject, viewer: MemberID, now: Timestamp
  ) throws(StoreError) -> Matter {
    switch subject {
    case .member(let handle):
      guard let member = try member(handle: handle) else { throw .notFound(.member(handle)) }
      let ties = member.ties.sorted { ($1.value.rawValue, $0.key) < ($0.value.rawValue, $1.key) }
      return Matter(
        topics: ties.prefix(Self.mostTopics).map(\.key),
        words: SoughtWords((member.worksOn + member.canTalkAbout).joined(separator: "\n")), owners: [member.id])
    case .thread(let number):
      let reader = try self.viewer(viewer)
      let state = try threadState(number, for: viewer)
      let isGone = state.isHidden || state.isRemoved
      guard !isGone || reader.moderates, let thread = try summary(of: number, for: reader) else {
        throw .notFound(.thread(number))
      }
      return Matter(topics: thread.topics, words: SoughtWords(thread.title), owners: [thread.author.id])
    case .tip(let number):
      let tip = try readTip(number, now: now)
      return Matter(
        topics: tip.topics, words: SoughtWords(tip.title), owners: [tip.owner.id, tip.credited?.id ?? tip.owner.id])
    case .topic(let id):
      guard let topic = try topics().first(where: { $0.id == id }) else { throw .notFound(.topic(id)) }
      let labels = InterfaceLanguage.allCases.compactMap { topic.labels.texts[$0] }
      return Matter(topics: [id], words: SoughtWords(labels.joined(separator: "\n")), owners: [])
    }
  }
}
