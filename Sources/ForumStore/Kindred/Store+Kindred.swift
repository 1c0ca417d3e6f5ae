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

  /// The networks that have to do with something, best first, each with the reasons, at most `limit`: of a network those that
  /// suit it. Of what the reader does those in which the reader is are not among them.
  ///
  /// - Throws: `notFound` when it is not there or the reader may not see it.
  public func kindredNetworks(
    of subject: KindredSubject, viewer: MemberID, now: Timestamp, limit: Int
  ) throws(StoreError) -> [NetworkPage.Match] {
    try database.read { () throws(StoreError) in
      let reader = try self.viewer(viewer)
      var found: [NetworkMatch]
      if case .network(let id) = subject {
        _ = try network(id, viewer: viewer, now: now)
        let subjects = Array(try matchSubjects(for: reader, now: now).values)
        // The page of one that is hidden is for moderators; nothing is compared with it.
        guard let own = subjects.first(where: { $0.id == id }) else { return [] }
        found = NetworkMatching.matches(of: own, among: subjects)
      } else {
        let matter = try matter(of: subject, viewer: viewer, now: now)
        let subjects = Array(try matchSubjects(for: reader, now: now).values)
        found = NetworkMatching.kindred(topics: matter.topics, layers: matter.layers, among: subjects)
        if matter.owners == [viewer], case .member = subject {
          let own = try networksIn(of: viewer)
          found.removeAll { own.contains($0.network) }
        }
      }
      return try described(Array(found.prefix(max(0, limit))))
    }
  }

  private func networksIn(of member: MemberID) throws(StoreError) -> Set<NetworkID> {
    Set(
      try database.rows(
        """
        SELECT network.id FROM network_member CROSS JOIN network ON network.number = network_member.network
        WHERE network_member.member = ? AND network_member.standing IN ('member', 'board')
        """, member
      ) { (row) throws(StoreError) in try row.value(0) as NetworkID })
  }

  /// In so many threads like the matter answers that helped are looked for.
  private static let mostSimilar = 10

  /// Topics, words and layers of something, and whose it is.
  private struct Matter {
    var topics: [TopicID]
    var words: SoughtWords
    var owners: Set<MemberID>
    var layers: [LayerID] = []
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
        words: SoughtWords((member.worksOn + member.canTalkAbout).joined(separator: "\n")), owners: [member.id],
        layers: [member.brief.layer])
    case .thread(let number):
      let reader = try self.viewer(viewer)
      let state = try threadState(number, for: viewer)
      let isGone = state.isHidden || state.isRemoved
      guard !isGone || reader.moderates, let thread = try summary(of: number, for: reader) else {
        throw .notFound(.thread(number))
      }
      return Matter(
        topics: thread.topics, words: SoughtWords(thread.title), owners: [thread.author.id], layers: [thread.layer])
    case .tip(let number):
      let tip = try readTip(number, now: now)
      return Matter(
        topics: tip.topics, words: SoughtWords(tip.title), owners: [tip.owner.id, tip.credited?.id ?? tip.owner.id],
        layers: tip.layers)
    case .topic(let id):
      guard let topic = try topics().first(where: { $0.id == id }) else { throw .notFound(.topic(id)) }
      let labels = InterfaceLanguage.allCases.compactMap { topic.labels.texts[$0] }
      return Matter(topics: [id], words: SoughtWords(labels.joined(separator: "\n")), owners: [])
    case .network(let id):
      let network = try self.network(id, viewer: viewer, now: now)
      let needs = network.fields.needs
      var seen: Set<TopicID> = []
      let topics = (network.fields.topics + needs.flatMap(\.topics)).filter { seen.insert($0).inserted }
      return Matter(
        topics: Array(topics.prefix(Self.mostTopics)),
        words: SoughtWords(([network.fields.name] + needs.map(\.line)).joined(separator: "\n")),
        owners: Set(network.board.map(\.member.id)), layers: network.fields.layers)
    }
  }
}
