// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What the form fills in itself, so that from title to text is one step and the rest can be looked
/// at afterwards.
extension FormState {
  /// Fills in the fields that follow what is written, unless the member has filled them in.
  mutating func propose(_ world: World) {
    // Who stands in the field is choosing.
    if proposed.contains(.topics), focus != .topics, case .topics(let input)? = self[.topics]?.control,
      input.line.isEmpty
    {
      let topics = TopicGuess.topics(in: self[.title]?.text ?? "", of: world.topics, limit: Self.mostProposed)
      if topics != input.topics { self[.topics] = .topics(topics, limit: input.limit) }
    }
    if proposed.contains(.language), focus != .language, self[.language] != nil,
      let language = LanguageGuess.language(
        of: [self[.title]?.text, self[.body]?.text].compactMap(\.self).joined(separator: "\n"))
    {
      self[.language] = .choice(.language, language.rawValue)
    }
  }

  /// More topics than this are not proposed: of many the member had better choose.
  private static let mostProposed = 3
}
