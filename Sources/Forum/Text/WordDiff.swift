// SPDX-License-Identifier: EUPL-1.2

/// What differs between two texts, word by word: a shortest script of deletions and insertions (E.
/// W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986).
///
/// The work is bounded: texts that have too little in common are given as one deletion and one
/// insertion between what is the same at their ends.
public struct WordDiff: Hashable, Sendable {
  /// What happened to a piece.
  public enum Change: Hashable, Sendable {
    case same
    case deleted
    case inserted
  }

  /// A piece of text; deletions stand before the insertions in their place.
  public struct Piece: Hashable, Sendable {
    /// What happened to it.
    public var change: Change
    /// The text.
    public var text: String

    /// A piece.
    init(_ change: Change, _ text: String) {
      self.change = change
      self.text = text
    }
  }

  /// The pieces in order: what is the same and what was deleted is the old text, what is the same
  /// and what was inserted the new one.
  public private(set) var pieces: [Piece] = []

  /// Compares two texts.
  public init(from old: String, to new: String) {
    let (old, new) = (DiffTokens.tokens(of: old), DiffTokens.tokens(of: new))
    var (oldPlace, newPlace) = (0, 0)
    for match in DiffTokens.matches(old, new) + [(old.count, new.count)] {
      add(.deleted, old[oldPlace..<match.0])
      add(.inserted, new[newPlace..<match.1])
      if match.0 < old.count { add(.same, old[match.0...match.0]) }
      (oldPlace, newPlace) = (match.0 + 1, match.1 + 1)
    }
    joinOverBlanks()
  }

  private mutating func add(_ change: Change, _ tokens: ArraySlice<Substring>) {
    guard !tokens.isEmpty else { return }
    let text = tokens.joined()
    if pieces.last?.change == change {
      pieces[pieces.count - 1].text += text
    } else {
      pieces.append(Piece(change, text))
    }
  }

  /// Joins changes that only a blank parts, so that a changed sentence reads as one.
  private mutating func joinOverBlanks() {
    var joined: [Piece] = []
    var deleted = ""
    var inserted = ""
    func flush() {
      if !deleted.isEmpty { joined.append(Piece(.deleted, deleted)) }
      if !inserted.isEmpty { joined.append(Piece(.inserted, inserted)) }
      (deleted, inserted) = ("", "")
    }
    for (index, piece) in pieces.enumerated() {
      switch piece.change {
      case .deleted: deleted += piece.text
      case .inserted: inserted += piece.text
      case .same:
        let isBetween = !deleted.isEmpty && !inserted.isEmpty && index + 1 < pieces.count
        if isBetween, piece.text.utf8.allSatisfy({ $0 == 0x20 }) {
          deleted += piece.text
          inserted += piece.text
        } else {
          flush()
          joined.append(piece)
        }
      }
    }
    flush()
    pieces = joined
  }
}
