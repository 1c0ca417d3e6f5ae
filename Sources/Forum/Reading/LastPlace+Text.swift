// SPDX-License-Identifier: EUPL-1.2

extension LastPlace {
  /// How it is written down: a line for the place, and one for each list that is not as it comes. All filters are written
  /// as a query; what only tips have stands before it.
  public var text: String {
    var lines = [([place] + (open.map { [$0.description] } ?? [])).joined(separator: " ")]
    func add(_ parts: [String], _ query: Query) {
      let line = (parts + [query.text]).joined(separator: " ")
      if !line.contains(where: \.isNewline) { lines.append(line) }
    }
    for part in ThreadPlace.allCases {
      guard let list = lists[part], list != List() else { continue }
      add([part.rawValue, Self.selection(list.selected.map { "#\($0)" }, above: list.above)], list.query)
    }
    if tips != Tips() {
      let flags = [Flag]([tips.filter.toReviewOnly ? .toReview : nil, tips.filter.includesRetired ? .retired : nil])
      let flagText = flags.isEmpty ? "-" : flags.map(\.rawValue).joined(separator: ",")
      add([Self.tipsName, Self.selection(tips.selected.map { "tip:\($0)" }), flagText], Query(tips.filter))
    }
    if people != People() {
      let selection = Self.selection(people.selected.map { "@\($0)" }, above: people.above)
      add([Self.peopleName, selection], Query(people.filter))
    }
    return lines.joined(separator: "\n")
  }

  /// What is written down, as far as the board still has all that it names; nil when nothing is.
  public init?(_ text: String, vocabulary: Vocabulary) {
    var lines = text.split(separator: "\n")[...]
    guard let first = lines.popFirst()?.split(separator: " "), let place = first.first else { return nil }
    self.init(place: String(place), open: first.dropFirst().first.flatMap(Self.post))
    for line in lines {
      var parts = line.split(separator: " ", omittingEmptySubsequences: false)[...]
      guard let name = parts.popFirst(), let selection = parts.popFirst() else { continue }
      let flags = name == Self.tipsName ? parts.popFirst() : nil
      guard let query = try? QueryParser.parse(parts.joined(separator: " "), vocabulary: vocabulary) else { continue }
      let (selected, above) = Self.selected(selection)
      if let part = ThreadPlace(rawValue: String(name)) {
        lists[part] = List(query: query, selected: selected?.threadNumber, above: above)
      } else if name == Self.tipsName {
        tips = Tips(filter: TipFilter(query, flags ?? ""), selected: selected?.tipNumber)
      } else if name == Self.peopleName {
        people = People(filter: MemberFilter(query), selected: selected?.handle, above: above)
      }
    }
  }

  private static let tipsName = "tips"
  private static let peopleName = "people"

  /// What tips can be filtered by that the query language does not have.
  fileprivate enum Flag: String {
    case toReview = "to-review"
    case retired
  }

  private static func selection(_ selected: String?, above: Int = 0) -> String {
    guard let selected else { return "-" }
    return above > 0 ? "\(selected)/\(above)" : selected
  }

  private static func selected(_ text: Substring) -> (Reference?, above: Int) {
    let parts = text.split(separator: "/", maxSplits: 1)
    return (parts.first.flatMap { Reference(String($0)) }, max(0, parts.dropFirst().first.flatMap { Int($0) } ?? 0))
  }

  private static func post(_ text: Substring) -> PostReference? {
    switch Reference(String(text)) {
    case .post(let post): post
    // As it was written before the post was.
    case .thread(let number): PostReference(thread: number, number: 1)
    default: nil
    }
  }
}

extension Reference {
  fileprivate var threadNumber: Int? { if case .thread(let number) = self { number } else { nil } }
  fileprivate var tipNumber: Int? { if case .tip(let number) = self { number } else { nil } }
  fileprivate var handle: String? { if case .member(let handle) = self { handle } else { nil } }
}

extension [LastPlace.Flag] {
  fileprivate init(_ flags: [LastPlace.Flag?]) { self = flags.compactMap { $0 } }
}

// MARK: Filters as queries

extension Query {
  fileprivate init(_ filter: TipFilter) {
    let conditions: [Condition?] =
      filter.words.map { .word($0) } + [filter.topic.map { .topic($0) }, filter.layer.map { .layer($0) }]
      + [filter.pinnedOnly ? .state(.pinned) : nil]
    self.init(terms: conditions.compactMap { $0.map { Term($0) } })
  }

  fileprivate init(_ filter: MemberFilter) {
    let conditions: [Condition?] =
      filter.words.map { .word($0) } + [filter.topic.map { .topic($0) }, filter.layer.map { .layer($0) }]
      + [filter.organisation.map { .organisation($0) }]
    self.init(terms: conditions.compactMap { $0.map { Term($0) } })
  }
}

extension TipFilter {
  fileprivate init(_ query: Query, _ flags: Substring) {
    self.init()
    for term in query.terms {
      switch term.condition {
      case .word(let word), .phrase(let word): words.append(word)
      case .topic(let topic): self.topic = topic
      case .layer(let layer): self.layer = layer
      case .state(.pinned): pinnedOnly = true
      default: break
      }
    }
    let flags = flags.split(separator: ",").compactMap { LastPlace.Flag(rawValue: String($0)) }
    toReviewOnly = flags.contains(.toReview)
    includesRetired = flags.contains(.retired)
  }
}

extension MemberFilter {
  fileprivate init(_ query: Query) {
    self.init()
    for term in query.terms {
      switch term.condition {
      case .word(let word), .phrase(let word): words.append(word)
      case .topic(let topic): self.topic = topic
      case .layer(let layer): self.layer = layer
      case .organisation(let name): organisation = name
      default: break
      }
    }
  }
}
