// SPDX-License-Identifier: EUPL-1.2

extension HouseRule {
  /// The rule in English.
  public var en: String {
    switch self {
    case .courtesy:
      "Ideas may be contradicted, people are respected. A light tone is welcome, jokes at the expense of "
        + "others are not."
    case .citizens:
      "Nothing here tells who a citizen is: no names, national numbers, addresses or files. Tell the case "
        + "so that nobody can be recognised."
    case .openness:
      "What is written here can be requested under the laws on open government. Write what may be read "
        + "aloud."
    case .ownVoice:
      "Everyone speaks for themselves: an answer is advice among colleagues, not the position of an "
        + "authority."
    case .experience: "Products and suppliers may be named from experience, but nothing is sold here."
    case .quotation:
      "Texts and figures of others come with their source; what is still confidential does not come here."
    case .traces: "Every post can be changed or removed by its author. Earlier versions are kept."
    case .moderation:
      "Moderators may lock, hide or remove. They always give the reason, and whoever disagrees may ask "
        + "for a second look."
    }
  }
}

extension HouseRulesPhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .title: "House rules"
    case .before: "Before the first post on this board:"
    case .notPosted: "Not posted: the house rules are not agreed to yet. The text is still here."
    }
  }
}
