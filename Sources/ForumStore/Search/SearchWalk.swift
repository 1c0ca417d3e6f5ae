// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Where a search goes on: in which stage, from which post back, behind which rank of the window
/// there.
struct SearchPlace {
  /// The stage of a search whose conditions leave few threads, all of whose posts are asked.
  static let fewThreads = -1

  var stage: Int
  /// The newest post when the search began: what is written meanwhile moves nothing.
  let top: Int64
  /// From which post back the window begins.
  var ceiling: Int64
  /// The last hit of the window that was given; nil when it begins.
  var rank: PostMatch.Rank?

  init(top: Int64, stage: Int = 0) {
    self.top = top
    self.stage = stage
    ceiling = .max
  }

  /// The place that a key holds; nil without a key, or for one of another list.
  init?(_ key: PageKey?) {
    guard let numbers = key?.numbers, numbers.count == 6 else { return nil }
    self.init(top: numbers[1], stage: Int(numbers[0]))
    ceiling = numbers[2]
    if numbers[5] != 0 { rank = PostMatch.Rank(isHelped: numbers[3] == 1, score: Int(numbers[4]), id: numbers[5]) }
  }

  var key: PageKey {
    PageKey(numbers: [
      Int64(stage), top, ceiling, rank?.isHelped == true ? 1 : 0, Int64(rank?.score ?? 0), rank?.id ?? 0,
    ])
  }
}

/// The stages of a search, each a walk back along the posts: for the words themselves where these
/// are common enough, then for all that begins with them; below a date first, when there is one,
/// and then above it.
struct SearchWalk {
  /// A walk back along some posts.
  struct Stage {
    var forms: PostWindowSearch.Forms
    var range: ClosedRange<Int64>
  }

  /// Posts whose threads were given already if they match.
  struct Seen {
    var probe: PostProbe
    var range: ClosedRange<Int64>
  }

  private let ranges: [ClosedRange<Int64>]
  private let search: PostWindowSearch
  private let whole: PostWindowSearch.Forms
  private let begun = Begun()

  /// The forms of all that begins with the words, kept once they were looked up.
  private final class Begun {
    var forms: PostWindowSearch.Forms?
  }

  init(_ search: PostWindowSearch, from start: Int64, top: Int64) throws(StoreError) {
    self.search = search
    ranges = start < top ? [0...max(0, start), (start + 1)...top] : [0...max(0, top)]
    whole = try search.forms(.wholeWordsWhereEnough)
  }

  /// The stage of a place; nil after the last one.
  func stage(at place: SearchPlace) throws(StoreError) -> Stage? {
    guard place.stage >= ranges.count else { return Stage(forms: whole, range: ranges[max(0, place.stage)]) }
    guard !whole.isAll, place.stage < 2 * ranges.count else { return nil }
    // Once it is needed, which a first page of common words does not: a tenth of a millisecond for
    // each word.
    let forms = if let known = begun.forms { known } else { try search.forms(.allBeginnings) }
    begun.forms = forms
    return forms == whole ? nil : Stage(forms: forms, range: ranges[place.stage - ranges.count])
  }

  /// The posts that were looked at before a place.
  func seen(before place: SearchPlace, in stage: Stage) throws(StoreError) -> [Seen] {
    var seen: [Seen] = []
    for index in 0..<place.stage {
      let forms = index < ranges.count ? whole : stage.forms
      seen.append(Seen(probe: try search.probe(forms), range: ranges[index % ranges.count]))
    }
    if place.ceiling < stage.range.upperBound {
      seen.append(Seen(probe: try search.probe(stage.forms), range: (place.ceiling + 1)...stage.range.upperBound))
    }
    return seen
  }

  /// Those of some threads that were given already.
  static func threads(
    among threads: [Int], thatMatch seen: [Seen], in database: Database
  ) throws(StoreError) -> Set<Int> {
    var known: Set<Int> = []
    for seen in seen {
      let rest = threads.filter { !known.contains($0) }
      let posts = try PostProbe.posts(ofThreads: rest, from: seen.range, in: database)
      known.formUnion(try seen.probe.threads(of: posts, in: database))
    }
    return known
  }
}
