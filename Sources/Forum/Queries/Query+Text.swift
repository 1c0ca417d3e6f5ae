// SPDX-License-Identifier: EUPL-1.2

extension Query {
  /// The query as it can be typed; `QueryParser.parse` reads it back. The order stands at the end.
  public var text: String {
    var words = terms.map(\.text)
    if let sort { words.append("\(QueryKey.sort.rawValue):\(sort.rawValue)") }
    return words.joined(separator: " ")
  }

  /// A value as it can be typed after a colon.
  public static func quotedIfNeeded(_ value: String) -> String {
    let isPlain = !value.isEmpty && value.unicodeScalars.allSatisfy { !$0.isInvisible && $0 != "\"" }
    return isPlain ? value : quoted(value)
  }

  static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { text.unicodeScalars.append("\\") }
      text.unicodeScalars.append(scalar)
    }
    text.unicodeScalars.append("\"")
    return text
  }
}

extension Query.Term {
  /// The term as it can be typed, such as `-layer:be.local`.
  public var text: String { (isExcluded ? "-" : "") + condition.text }
}
