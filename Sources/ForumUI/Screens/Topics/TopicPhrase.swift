// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The texts of the list of topics.
enum TopicPhrase: Phrasing {
  case topics(Int, mine: Int)
  case name
  case threads
  case waiting
  case tips
  case helpers
  case me
  case tied(String, String)
  case untied(String, String)
}

extension TopicPhrase {
  /// The text in a language of the interface.
  func text(in say: InterfaceLanguage) -> String {
    switch self {
    case .topics(let count, let mine):
      say(
        nl: "\(say.count(count, "thema", "thema’s")), \(mine) van mij",
        fr: "\(say.count(count, "thème", "thèmes")), dont \(mine) à moi",
        de: "\(say.count(count, "Thema", "Themen")), \(mine) von mir",
        en: "\(say.count(count, "topic", "topics")), \(mine) mine")
    case .name: say(nl: "Thema", fr: "Thème", de: "Thema", en: "Topic")
    case .threads: say(nl: "Gespr", fr: "Conv", de: "Gespr", en: "Threads")
    case .waiting: say(nl: "Wacht", fr: "Attend", de: "Wartet", en: "Waiting")
    case .tips: say(LinearLabel.tips)
    case .helpers: say(nl: "Helpers", fr: "Aident", de: "Hilfe", en: "Helpers")
    case .me: say(LinearLabel.mine)
    case .tied(let topic, let tie):
      say(nl: "\(topic): \(tie)", fr: "\(topic) : \(tie)", de: "\(topic): \(tie)", en: "\(topic): \(tie)")
    case .untied(let topic, let tie):
      say(
        nl: "\(topic): niet meer “\(tie)”", fr: "\(topic) : plus « \(tie) »",
        de: "\(topic): nicht mehr „\(tie)“", en: "\(topic): no longer “\(tie)”")
    }
  }
}
