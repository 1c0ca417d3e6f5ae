// SPDX-License-Identifier: EUPL-1.2

import Forum

extension TopicPhrase {
  /// The text in Dutch.
  public var nl: String {
    switch self {
    case .topics(let count, let mine): "\(count) thema’s, \(mine) van mij"
    case .name: "Thema"
    case .threads: "Gespr"
    case .waiting: "Wacht"
    case .tips: "Tips"
    case .helpers: "Helpers"
    case .me: "Ik"
    case .tied(let topic, let tie): "\(topic): \(tie)"
    case .untied(let topic, let tie): "\(topic): niet meer “\(tie)”"
    }
  }
}
