// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FormState {
  /// Whether the house rules are still to be agreed to before this can be posted.
  func needsHouseRules(_ world: World) -> Bool {
    guard let action else { return false }
    return PermissionTable.refusal(action, actor: Actor(world.viewer)) == .houseRules
  }

  /// Keeps the text and shows the rules; posting goes on when they are agreed to.
  mutating func showHouseRules(_ world: World) -> [Effect] {
    awaitsHouseRules = true
    return keep(world) + [.show(Screen(HouseRulesState(isAsked: true)))]
  }

  /// What follows when the rules went from the screen.
  mutating func comeBackFromHouseRules(_ world: World) -> [Effect] {
    awaitsHouseRules = false
    if needsHouseRules(world) { return [.say(.refused(world.reader(HouseRulesPhrase.notPosted)))] }
    return post(world)
  }

  /// What posting is; nil for what may be done without the rules.
  private var action: Action? {
    switch purpose {
    case .ask: choice(.kind) == ThreadKind.news.rawValue ? .publishNews : .ask
    case .reply: .reply
    case .newTip, .tip: .writeTip
    case .meeting(let form): form.action
    case .edit, .editTip, .profile, .newBoard, .join, .awaiting: nil
    }
  }
}
