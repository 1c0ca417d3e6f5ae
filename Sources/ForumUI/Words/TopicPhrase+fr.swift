// SPDX-License-Identifier: EUPL-1.2

import Forum

extension TopicPhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .topics(let count, let mine): "\(count) thèmes, dont \(mine) à moi"
    case .name: "Thème"
    case .threads: "Conv"
    case .waiting: "Attend"
    case .tips: "Astuces"
    case .helpers: "Aidants"
    case .me: "Moi"
    case .tied(let topic, let tie): "\(topic) : \(tie)"
    case .untied(let topic, let tie): "\(topic) : plus « \(tie) »"
    }
  }
}
