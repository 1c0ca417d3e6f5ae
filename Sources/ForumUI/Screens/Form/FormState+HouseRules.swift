// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FormState {
  /// Whether the house rules are still to be agreed to before this can be posted.
  func needsHouseRules(_ world: World) -> Bool {
    if let newcomer {
      return newcomer.invitation?.member == nil && world.viewer.houseRules < HouseRules.version
    }
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
    if needsHouseRules(world) {
      let said = newcomer == nil ? world.reader(HouseRulesPhrase.notPosted) : world.reader(SignUpScreenPhrase.notJoined)
      return [.say(.refused(said))]
    }
    return post(world)
  }

  /// What posting is; nil for what may be done without the rules.
  private var action: Action? {
    switch purpose {
    case .ask: choice(.kind) == ThreadKind.news.rawValue ? .publishNews : .ask
    case .reply, .summary: .reply
    case .newTip, .tip: .writeTip
    case .newNetwork: .addNetwork
    case .meeting(let form): form.action
    case .edit, .editTip, .editNetwork, .profile, .newBoard, .join, .addKey, .invite, .signUp, .awaiting: nil
    }
  }
}
