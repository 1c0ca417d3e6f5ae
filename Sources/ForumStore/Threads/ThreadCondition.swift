// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A condition on a thread, with everything in it looked up.
indirect enum ThreadCondition {
  case kinds([ThreadKind])
  case languages([Language])
  case authors([MemberID])
  case organisations([OrganisationID])
  case topic(TopicID)
  case layer(LayerID)
  /// All threads with a word or phrase.
  case found([Int])
  /// Asked since this moment, unanswered, by somebody who can come back.
  case waiting(since: Timestamp)
  case before(Timestamp)
  case after(Timestamp)
  case state(Query.State, viewer: MemberID)
  /// The page of a network that seeks or offers something on a topic.
  case need(NeedKind, TopicID)
  /// The page of a network that is doing so.
  case stage(NetworkStage)
  case not(ThreadCondition)

  /// The condition of a group of terms; nil when no thread can satisfy it.
  init?(_ group: TermGroup, request: ThreadListRequest, viewer: Viewer, store: Store) throws(StoreError) {
    switch group.conditions[0] {
    // A plan looks these up itself.
    case .word, .phrase: return nil
    case .topic(let topic): self = .topic(topic)
    case .layer(let layer): self = .layer(layer)
    case .kind: self = .kinds(group.conditions.compactMap { if case .kind(let kind) = $0 { kind } else { nil } })
    case .language:
      self = .languages(group.conditions.compactMap { if case .language(let language) = $0 { language } else { nil } })
    case .author:
      var members: Set<MemberID> = []
      for case .author(let handle) in group.conditions {
        if let member = try store.member(handle: handle) { members.insert(member.id) }
      }
      guard !members.isEmpty else { return nil }
      self = .authors(members.sorted())
    case .organisation(let name):
      let found = try store.organisations(matching: name)
      guard !found.isEmpty else { return nil }
      self = .organisations(found)
    case .before(let moment):
      guard let moment = moment.timestamp(now: request.now) else { return nil }
      self = .before(moment)
    case .after(let moment):
      guard let moment = moment.timestamp(now: request.now) else { return nil }
      self = .after(moment)
    case .network(let id):
      guard let number = try store.networkNumber(id) else { return nil }
      self = .found(try store.threads(ofNetwork: number))
    case .seeks(let topic): self = .need(.seeks, topic)
    case .offers(let topic): self = .need(.offers, topic)
    case .stage(let stage): self = .stage(stage)
    case .state(.waiting): self = .waiting(since: WaitingRule.start(at: request.now))
    case .state(.hidden) where !viewer.moderates: return nil
    case .state(.boardRoom) where !PermissionItem(boards: viewer).isOnAnyBoard: return nil
    case .state(.muted) where ThreadSource.muted(by: viewer).isEmpty: return nil
    case .state(let state): self = .state(state, viewer: viewer.id)
    }
  }

  /// The date that it asks threads to be older than; nil when it asks something else.
  var before: Timestamp? { if case .before(let moment) = self { moment } else { nil } }

  /// Whether its `sources` are lists that hold nothing else.
  var isWhatItsListsHold: Bool {
    switch self {
    case .kinds, .languages, .authors, .organisations, .topic, .layer: true
    case .found, .waiting, .before, .after, .state, .need, .stage, .not: false
    }
  }

  /// Whether its SQL asks about the thread's author, `author`.
  var asksAuthor: Bool {
    switch self {
    case .organisations: true
    case .not(let condition): condition.asksAuthor
    case .kinds, .languages, .authors, .topic, .layer, .found, .waiting, .before, .after, .state, .need, .stage: false
    }
  }

  /// The parts of the board in which all threads that satisfy it stand; nil when there are none so
  /// short.
  func sources(for viewer: Viewer) -> [ThreadSource]? {
    switch self {
    case .kinds(let kinds): Set(kinds.map(\.rawValue)).sorted().map { .scope("kind:\($0)") }
    case .languages(let languages): Set(languages.map(\.rawValue)).sorted().map { .scope("lang:\($0)") }
    case .authors(let members): members.map { .scope("author:\($0.rawValue)") }
    case .organisations(let organisations): organisations.map { .scope("org:\($0.rawValue)") }
    case .topic(let topic): [.scope("topic:\(topic.rawValue)")]
    case .layer(let layer): [.scope("layer:\(layer.rawValue)")]
    case .waiting, .state(.waiting, _), .state(.unanswered, _): [.scope("waiting")]
    case .state(.answered, _), .state(.helped, _): [.scope("answered")]
    case .state(.locked, _): [.scope("locked")]
    case .state(.hidden, _): [.scope("hidden")]
    case .state(.mine, let member): [.scope("author:\(member.rawValue)")]
    case .state(.replied, _): [.written]
    case .state(.watched, _): [.stance(.watch)]
    case .state(.muted, _): ThreadSource.muted(by: viewer)
    case .state(.bookmarked, _): [.bookmarks]
    case .state(.event, _): [.meetings(.event)]
    case .state(.poll, _): [.meetings(.poll)]
    case .state(.network, _), .need, .stage: [.meetings(.network)]
    // No one else gets this far.
    case .state(.boardRoom, _): [.scope("boards/all")]
    case .found(let threads): [.found(threads)]
    case .state, .before, .after, .not: nil
    }
  }
}

extension Store {
  /// Organisations with all words of a name, each by its start.
  func organisations(matching name: String) throws(StoreError) -> [OrganisationID] {
    let words = name.nfc.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let match = FullText.all(words) else { return [] }
    return try database.column(
      "SELECT rowid FROM organisation_text WHERE organisation_text MATCH ? ORDER BY rowid LIMIT 100", match
    )
  }
}
