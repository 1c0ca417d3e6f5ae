// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Action {
  /// What a command needs permission for when it is given over a tip; nil when anyone may.
  init?(_ command: Command) {
    switch command {
    case .writeTip: self = .writeTip
    case .adopt: self = .adoptTip
    case .confirmTip: self = .confirmTip
    case .supersede: self = .supersedeTip
    case .withdraw: self = .withdrawTip
    case .edit: self = .editTip
    case .pin, .pinEarlier, .pinLater: self = .pinTip
    default: return nil
    }
  }
}

extension World {
  /// Why the reader may not do something to a tip; nil when it is allowed.
  func refusal(_ action: Action, of tip: Tip) -> Refusal? {
    refusal(action, PermissionItem(tip: tip, actor: viewer.id))
  }

  /// Opens the form for a new tip, or says why not.
  func writingTip() -> [Effect] {
    if let refusal = refusal(.writeTip) { return say(refusal) }
    return [.show(Screen(FormState.writingTip(self)))]
  }
}

extension Tip {
  /// What the hint of a command says over this tip: of what is so already, that it is undone.
  func hint(_ command: Command) -> KeyPhrase {
    switch (command, state) {
    case (.pin, _) where pin != nil: .unpin
    case (.withdraw, .withdrawn), (.supersede, .superseded): .restore
    default: .hint(command)
    }
  }
}
