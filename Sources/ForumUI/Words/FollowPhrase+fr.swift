// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FollowPhrase {
  /// The text in French.
  public var fr: String {
    switch self {
    case .watchesThread(let name): "Vous surveillez \(name) : les nouveaux messages sont signalés"
    case .watchesTopic(let name): "Vous surveillez \(name) : les nouvelles conversations sur ce thème sont signalées"
    case .mutesThread(let name): "\(name) est en sourdine : rien n’est signalé, tout compte comme lu"
    case .mutesTopic(let name):
      "\(name) est en sourdine : les conversations sur ce thème ne sont pas signalées et comptent comme lues"
    case .neither(let name): "\(name) n’est plus ni surveillé ni en sourdine"
    case .bookmarked(let name): "\(name) est parmi les signets, dans Moi"
    case .unbookmarked(let name): "\(name) n’est plus un signet"
    case .countsAsRead(let name): "\(name) est en sourdine et compte comme lu"
    }
  }
}
