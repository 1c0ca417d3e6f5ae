// SPDX-License-Identifier: EUPL-1.2

import Forum

extension TopicPhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .topics(let count, let mine): "\(count) topics, \(mine) of mine"
    case .name: "Topic"
    case .threads: "Threads"
    case .waiting: "Waiting"
    case .tips: "Tips"
    case .helpers: "Helpers"
    case .me: "Me"
    case .tied(let topic, let tie): "\(topic): \(tie)"
    case .untied(let topic, let tie): "\(topic): no longer “\(tie)”"
    }
  }
}
