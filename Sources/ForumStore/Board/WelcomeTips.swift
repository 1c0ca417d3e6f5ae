// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The tips that stand on a new board, so that nobody begins before an empty screen: how the board
/// works, an idea each.
enum WelcomeTips: CaseIterable {
  case ask
  case helped
  case tip
  case ties
  case networks
  case meetings
  case door
  case care

  /// Writes and pins them in the founder's name.
  static func write(to store: Store, in language: InterfaceLanguage, by: MemberID, at: Timestamp) throws(StoreError) {
    for tip in allCases {
      try store.pinTip(try store.writeTip(tip.new(in: language), by: by, at: at), by: by, at: at)
    }
  }

  /// The tip as it is written.
  func new(in language: InterfaceLanguage) -> NewTip {
    let (title, body) = text(in: language)
    return NewTip(title: title, body: body, topics: topics.map { TopicID($0) }, language: Language(language))
  }

  private var topics: [String] {
    switch self {
    case .ask: ["plain-language"]
    case .helped: ["engagement"]
    case .tip: ["knowledge-sharing"]
    case .ties: ["cross-government"]
    case .networks: ["cross-government"]
    case .meetings: ["events"]
    case .door: ["engagement"]
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
