// SPDX-License-Identifier: EUPL-1.2

extension LastPlace {
  /// How it is written down: a line for the place, and one for each list that is not as it comes.
  /// All filters are written as a query; what only tips have stands before it.
  public var text: String {
    var lines = [
      ([place] + (open.map { [Self.selection($0.post.description, above: $0.above)] } ?? [])).joined(separator: " ")
    ]
    func add(_ parts: [String], _ query: Query) {
      let line = (parts + [query.text]).joined(separator: " ")
      if !line.contains(where: \.isNewline) { lines.append(line) }
    }
    for part in ThreadPlace.allCases {
      guard let list = lists[part], list != List() else { continue }
      add([part.rawValue, Self.selection(list.selected.map { "#\($0)" }, above: list.above)], list.query)
    }
    if tips != Tips() {
      let flags = [tips.filter.toReviewOnly ? Flag.toReview : nil, tips.filter.includesRetired ? .retired : nil]
        .compactMap { $0 }
      let flagText = flags.isEmpty ? "-" : flags.map(\.rawValue).joined(separator: ",")
      add(
        [Self.tipsName, Self.selection(tips.selected.map { "tip:\($0)" }, above: tips.above), flagText],
        Query(tips.filter))
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
    self.init(place: String(place), open: first.dropFirst().first.flatMap(Self.open))
    for line in lines {
      var parts = line.split(separator: " ", omittingEmptySubsequences: false)[...]
      guard let name = parts.popFirst(), let selection = parts.popFirst() else { continue }
      let flags = name == Self.tipsName ? parts.popFirst() : nil
      guard let query = try? QueryParser.parse(parts.joined(separator: " "), vocabulary: vocabulary) else { continue }
      let (selected, above) = Self.selected(selection)
      if let part = ThreadPlace(rawValue: String(name)) {
        lists[part] = List(query: query, selected: selected?.threadNumber, above: above)
      } else if name == Self.tipsName {
        tips = Tips(filter: TipFilter(query, flags ?? ""), selected: selected?.tipNumber, above: above)
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
    return above == 0 ? selected : "\(selected)/\(above)"
  }

  private static func selected(_ text: Substring) -> (Reference?, above: Int) {
    let parts = text.split(separator: "/", maxSplits: 1)
    let above = parts.dropFirst().first.flatMap { Int($0) } ?? 0
    return (parts.first.flatMap { Reference(String($0)) }, max(-mostRows, min(above, mostRows)))
  }

  /// No text is longer than this.
  private static let mostRows = 1_000_000

  private static func open(_ text: Substring) -> Open? {
    let (reference, above) = selected(text)
    return switch reference {
    case .post(let post): Open(post, above: above)
    // As it was written before the post was.
    case .thread(let number): Open(PostReference(thread: number, number: 1))
    default: nil
    }
  }
}

extension Reference {
  fileprivate var threadNumber: Int? { if case .thread(let number) = self { number } else { nil } }
  fileprivate var tipNumber: Int? { if case .tip(let number) = self { number } else { nil } }
  fileprivate var handle: String? { if case .member(let handle) = self { handle } else { nil } }
}

// MARK: Filters as queries

extension Query {
  fileprivate init(_ filter: TipFilter) {
    self.init(filter.words, filter.topic, filter.layer, and: filter.pinnedOnly ? .state(.pinned) : nil)
  }

  fileprivate init(_ filter: MemberFilter) {
    self.init(filter.words, filter.topic, filter.layer, and: filter.organisation.map { .organisation($0) })
  }

  private init(_ words: [String], _ topic: TopicID?, _ layer: LayerID?, and last: Condition?) {
    let others = [topic.map { Condition.topic($0) }, layer.map { .layer($0) }, last]
    self.init(terms: (words.map { .word($0) } + others.compactMap { $0 }).map { Term($0) })
  }

  fileprivate var words: [String] {
    values { if case .word(let word) = $0 { word } else if case .phrase(let phrase) = $0 { phrase } else { nil } }
  }
  fileprivate var topic: TopicID? { values { if case .topic(let topic) = $0 { topic } else { nil } }.first }
  fileprivate var layer: LayerID? { values { if case .layer(let layer) = $0 { layer } else { nil } }.first }
  fileprivate var organisation: String? { values { if case .organisation(let name) = $0 { name } else { nil } }.first }

  private func values<Value>(_ value: (Condition) -> Value?) -> [Value] { terms.compactMap { value($0.condition) } }
}

extension TipFilter {
  fileprivate init(_ query: Query, _ flags: Substring) {
    self.init()
    (words, topic, layer) = (query.words, query.topic, query.layer)
    pinnedOnly = query.terms.contains { $0.condition == .state(.pinned) }
    let flags = flags.split(separator: ",").compactMap { LastPlace.Flag(rawValue: String($0)) }
    toReviewOnly = flags.contains(.toReview)
    includesRetired = flags.contains(.retired)
  }
}

extension MemberFilter {
  fileprivate init(_ query: Query) {
    self.init(words: query.words, layer: query.layer, topic: query.topic, organisation: query.organisation)
  }
}
