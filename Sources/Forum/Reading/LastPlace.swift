// SPDX-License-Identifier: EUPL-1.2

/// Where a visit ended, so that the next one finds the lists of threads as they were left.
public struct LastPlace: Hashable, Sendable {
  /// A list of threads as it was left.
  public struct List: Hashable, Sendable {
    /// Its filters and order.
    public var query: Query
    /// The number of the selected thread.
    public var selected: Int?

    /// A list from its parts.
    public init(query: Query = Query(), selected: Int? = nil) {
      self.query = query
      self.selected = selected
    }
  }

  /// The name of the place.
  public var place: String
  /// The thread that was open there, and the post that was selected in it.
  public var open: PostReference?
  /// The lists, by the part of the board.
  public var lists: [ThreadPlace: List]

  /// A place from its parts.
  public init(place: String, open: PostReference? = nil, lists: [ThreadPlace: List] = [:]) {
    self.place = place
    self.open = open
    self.lists = lists
  }

  /// How it is written down: a line for the place, and one for each list that is not as it comes.
  public var text: String {
    var lines = [([place] + (open.map { [$0.description] } ?? [])).joined(separator: " ")]
    for part in ThreadPlace.allCases {
      guard let list = lists[part], list != List() else { continue }
      let line = [part.rawValue, list.selected.map { "#\($0)" } ?? "-", list.query.text].joined(separator: " ")
      if !line.contains(where: \.isNewline) { lines.append(line) }
    }
    return lines.joined(separator: "\n")
  }

  /// What is written down, as far as the board still has all that it names; nil when nothing is.
  public init?(_ text: String, vocabulary: Vocabulary) {
    var lines = text.split(separator: "\n")[...]
    guard let first = lines.popFirst()?.split(separator: " "), let place = first.first else { return nil }
    self.init(place: String(place), open: first.dropFirst().first.flatMap(Self.post))
    for line in lines {
      let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, let part = ThreadPlace(rawValue: String(parts[0])),
        let query = try? QueryParser.parse(String(parts[2]), vocabulary: vocabulary)
      else { continue }
      lists[part] = List(query: query, selected: Self.number(parts[1]))
    }
  }

  private static func post(_ text: Substring) -> PostReference? {
    switch Reference(String(text)) {
    case .post(let post): post
    // As it was written before the post was.
    case .thread(let number): PostReference(thread: number, number: 1)
    default: nil
    }
  }

  private static func number(_ text: Substring) -> Int? {
    guard case .thread(let number) = Reference(String(text)) else { return nil }
    return number
  }
}
