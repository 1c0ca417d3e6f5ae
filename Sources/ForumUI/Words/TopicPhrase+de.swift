// SPDX-License-Identifier: EUPL-1.2

import Forum

extension TopicPhrase {
  /// The text in German.
  public var de: String {
    switch self {
    case .topics(let count, let mine): "\(count) Themen, \(mine) von mir"
    case .name: "Thema"
    case .threads: "Gespr"
    case .waiting: "Wartet"
    case .tips: "Tipps"
    case .helpers: "Helfer"
    case .me: "Ich"
    case .tied(let topic, let tie): "\(topic): \(tie)"
    case .untied(let topic, let tie): "\(topic): nicht mehr „\(tie)“"
    }
  }
}
