// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FormState {
  /// The most topics that are asked of someone new.
  static let firstTopics = 3

  /// Changes what the member says of themself.
  static func profile(_ world: World) -> FormState {
    let member = world.viewer
    return FormState(
      .profile, basis: .profile(MemberFields(member)),
      fields: [
        .line(.handle, member.handle), .line(.name, member.brief.name), .choice(.layer, member.brief.layer.rawValue),
        .organisation(member.brief.organisation), .choice(.roleFamily, member.roleFamily?.rawValue ?? ""),
        .lines(.worksOn, member.worksOn), .lines(.canTalkAbout, member.canTalkAbout),
      ], focus: .handle, world)
  }

  /// Makes a board, with whoever fills it in as its steward; the path is where it will stand.
  static func newBoard(path: String, _ world: World) -> FormState {
    FormState(
      .newBoard(path: path),
      fields: [.line(.boardName), .choice(.profile, LayerProfile.all.rawValue)] + newcomer(world), focus: .boardName,
      world)
  }

  /// Makes the operating system's user a member of the board.
  static func joining(_ world: World) -> FormState {
    FormState(.join, fields: newcomer(world), focus: .handle, world)
  }

  /// The login and the name of the account are offered.
  private static func newcomer(_ world: World) -> [FormField] {
    [
      .line(.handle, TextRules.suggestedHandle(from: world.viewer.handle) ?? ""),
      .line(.name, world.viewer.brief.name), .choice(.layer, LayerID.unspecified.rawValue), .organisation(),
      .topics(limit: firstTopics),
    ]
  }

  /// Whether it is filled in before there is a board, or before the user is a member of it.
  var isBeforeBoard: Bool {
    switch purpose {
    case .newBoard, .join, .signUp: true
    default: false
    }
  }
}
