// SPDX-License-Identifier: EUPL-1.2

import Forum

/// How a list of threads is found: the shortest of the board's lists that holds them all, and what
/// each must satisfy.
struct ThreadListPlan {
  /// The parts of the board to walk along; no thread stands in two of them.
  private(set) var sources: [ThreadSource]
  /// What the threads in them must satisfy.
  private(set) var conditions: [ThreadCondition] = []
  /// Those of the conditions that have to be asked of each thread: what a list is made of holds for
  /// all in it.
  private(set) var asked: [ThreadCondition] = []
  /// The words that are too common to be conditions: the threads that satisfy these have to be
  /// asked one by one.
  private(set) var probes: [PostProbe] = []

  /// The plan of a request; nil when nothing can match.
  init?(_ request: ThreadListRequest, viewer: Viewer, store: Store) throws(StoreError) {
    var candidates: [[ThreadSource]] = []
    sources = []
    switch request.place {
    case .everything: candidates.append([.scope("all")])
    case .advice, .stories:
      candidates.append([.scope("place:\(request.place.rawValue)")])
      conditions.append(.kinds(request.place.kinds))
    }
    for group in Self.alternatives(request.query.terms) {
      if let part = group.conditions[0].searchedPart {
        switch try ThreadsWithWord(part, effort: request.effort, in: store.database) {
        case .known(let threads):
          conditions.append(group.isExcluded ? .not(.found(threads)) : .found(threads))
          if !group.isExcluded { candidates.append([.found(threads)]) }
        case .asked(var probe):
          probe.isExcluded = group.isExcluded
          probes.append(probe)
        }
        continue
      }
      guard let condition = try ThreadCondition(group, request: request, viewer: viewer, store: store) else {
        // A value that nothing has: no thread matches it, and every thread its opposite.
        if group.isExcluded { continue }
        return nil
      }
      conditions.append(group.isExcluded ? .not(condition) : condition)
      if !group.isExcluded, let sources = condition.sources(for: viewer) { candidates.append(sources) }
    }
    if candidates.contains([.scope("hidden")]) {
      // Hidden threads stand in no other list.
      sources = [.scope("hidden")]
      asked = conditions
      return
    }
    sources = try Self.shortest(candidates, viewer, store)
    let chosen = sources
    asked = conditions.filter { !$0.isWhatItsListsHold || $0.sources(for: viewer) != chosen }
  }

  /// Terms that must hold together: values of `kind`, `lang` and `author` are alternatives, all
  /// others stand alone.
  private static func alternatives(_ terms: [Query.Term]) -> [TermGroup] {
    var groups: [TermGroup] = []
    for term in terms where term.condition.saysSomething {
      let group = TermGroup(conditions: [term.condition], isExcluded: term.isExcluded)
      if let index = groups.firstIndex(where: { $0.isAlternative(to: group) }) {
        groups[index].conditions.append(term.condition)
      } else {
        groups.append(group)
      }
    }
    return groups
  }

  private static func shortest(
    _ candidates: [[ThreadSource]], _ viewer: Viewer, _ store: Store
  ) throws(StoreError) -> [ThreadSource] {
    var best: (sources: [ThreadSource], threads: Int)?
    for sources in candidates {
      var threads = 0
      for source in sources { threads += try source.count(for: viewer, in: store) }
      if best.map({ threads < $0.threads }) ?? true { best = (sources, threads) }
    }
    return best?.sources ?? [.scope("all")]
  }
}

/// Conditions of a query that are alternatives of each other; mostly one.
struct TermGroup {
  var conditions: [Query.Condition]
  var isExcluded: Bool

  /// Whether the two are values of the same key, of which a thread needs only one. What is excluded
  /// needs none of them, each by itself.
  func isAlternative(to other: TermGroup) -> Bool {
    guard !isExcluded, !other.isExcluded else { return false }
    return switch (conditions[0], other.conditions[0]) {
    case (.kind, .kind), (.language, .language), (.author, .author): true
    default: false
    }
  }
}

extension Query.Condition {
  /// What is looked for in the posts; nil for what is no word or phrase.
  fileprivate var searchedPart: SearchText.Part? {
    switch self {
    case .word(let word): SearchText.Part(word: word)
    case .phrase(let phrase): SearchText.Part(phrase: phrase)
    default: nil
    }
  }

  /// A word without a letter or digit stands in no index, and is left out as in a search.
  fileprivate var saysSomething: Bool {
    switch self {
    case .word(let text), .phrase(let text): FullText.isSearchable(text)
    default: true
    }
  }
}
