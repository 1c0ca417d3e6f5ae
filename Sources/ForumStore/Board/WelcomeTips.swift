// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The tips that stand on a new board, so that nobody begins before an empty screen: how the board works, in five ideas.
enum WelcomeTips: CaseIterable {
  case ask
  case helped
  case tip
  case ties
  case care

  /// Writes and pins them in the founder's name.
  static func write(to store: Store, in language: InterfaceLanguage, by: MemberID, at: Timestamp) throws(StoreError) {
    for tip in allCases {
      let (title, body) = tip.text(in: language)
      let number = try store.writeTip(
        NewTip(title: title, body: body, topics: tip.topics.map { TopicID($0) }, language: Language(language)), by: by,
        at: at)
      try store.pinTip(number, by: by, at: at)
    }
  }

  private var topics: [String] {
    switch self {
    case .ask: ["plain-language"]
    case .helped: ["engagement"]
    case .tip: ["knowledge-sharing"]
    case .ties: ["cross-government"]
    case .care: ["privacy"]
    }
  }

  /// Title and text in a language.
  func text(in language: InterfaceLanguage) -> (title: String, body: String) {
    switch language {
    case .nl: dutch
    case .fr: french
    case .de: german
    case .en: english
    }
  }
}
