// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The order of names for readers, good for Dutch, French, German (DIN 5007-1) and English alike.
public enum Collation {
  /// Whether one name stands before another: without regard to case and accents, and by those only
  /// when all else is equal.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    let folded = (Folding.fold(left), Folding.fold(right))
    return folded.0 == folded.1 ? left < right : folded.0 < folded.1
  }

  /// The elements in the order of their names; each name is folded only once.
  public static func sorted<Element>(_ elements: some Sequence<Element>, by name: (Element) -> String) -> [Element] {
    elements.map { element in
      let name = name(element)
      return (folded: Folding.fold(name), name: name, element: element)
    }
    .sorted { ($0.folded, $0.name) < ($1.folded, $1.name) }
    .map(\.element)
  }
}
