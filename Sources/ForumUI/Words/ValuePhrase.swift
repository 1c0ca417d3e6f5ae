// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The names of the board's values, in the form they have in a list or a filter.
public enum ValuePhrase: Phrasing, Sendable {
  case kind(ThreadKind)
  case callKind(CallKind)
  case stage(StoryStage)
  case state(Query.State)
  case sort(ThreadSort)
  case role(Role)
  case roleFamily(RoleFamily)
  /// How another member stands to a topic; several ties joined by commas, "no tie" for none.
  case tie(TopicTie)
  case tipState(Forum.TipState)
  case language(Language)

  /// Several ties as one text.
  static func joined(
    _ tie: TopicTie, follows: String, worksOn: String, canHelp: String, none: String
  ) -> String {
    let names: [(TopicTie, String)] = [(.follows, follows), (.worksOn, worksOn), (.canHelp, canHelp)]
    let words = names.filter { tie.contains($0.0) }.map(\.1)
    return words.isEmpty ? none : words.joined(separator: ", ")
  }
}
