// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What a query can be made of, shown until something is searched for.
public enum SearchHelp: CaseIterable, Sendable {
  case words
  case phrase
  case without
  case topic
  case layer
  case author
  case organisation
  case kind
  case state
  case language
  case time
  case order

  /// How it is typed.
  var example: String {
    switch self {
    case .words: "budget"
    case .phrase: "\"open data\""
    case .without: "-pilot"
    case .topic: "topic:open-data"
    case .layer: "layer:be.local"
    case .author: "author:sara"
    case .organisation: "org:gent"
    case .kind: "kind:question"
    case .state: "is:waiting"
    case .language: "lang:fr"
    case .time: "after:7d"
    case .order: "sort:helped"
    }
  }

  /// All values there are, when they are few.
  var values: [String] {
    switch self {
    case .kind: ThreadKind.allCases.map(\.rawValue)
    case .state: Query.State.allCases.map(\.rawValue)
    case .time: ["before:2026-01-31"]
    case .order: ThreadSort.allCases.map(\.rawValue)
    default: []
    }
  }

  /// The line about it.
  func line(_ world: World) -> [Run] {
    [
      Run("  " + DisplayText.padded(example, to: 17), world.theme[.key]),
      Run(world.reader(SearchPhrase.help(self)), world.theme[.text]),
      Run(values.isEmpty ? "" : "  " + values.joined(separator: " "), world.theme[.faint]),
    ]
  }
}
