// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI
import Terminal

/// What can stand in a query and in a profile: derived from the values themselves.
extension HelpText {
  /// `raad help query`.
  var queryPage: [String] { queries.flatMap { Wrap.lines($0, columns: columns) } }

  /// How a query is written: the rule, then each key with its values and what they mean.
  var queries: [String] {
    [reader(HelpPhrase.query), ""] + table(QueryKey.allCases.map { ("\($0.rawValue):", values(of: $0)) })
      + ["", reader(HelpPhrase.queryValues)]
  }

  /// `raad help me set`: each field, what it is, what it takes.
  var profileFields: [String] {
    [""] + table(ProfileField.allCases.map { ($0.rawValue, describe($0)) })
  }

  private func describe(_ field: ProfileField) -> String {
    let name = name(of: field).text(in: reader.language)
    let colon = reader.language.colon
    switch field {
    case .roleFamily:
      return "\(name)\(colon) \(words(RoleFamily.allCases, \.rawValue) { ValuePhrase.roleFamily($0) })"
    case .layer: return "\(name)\(colon) \(reader(HelpPhrase.layerNames))"
    case .worksOn, .canTalkAbout: return "\(name)\(colon) \(reader(HelpPhrase.severalLines))"
    case .follows, .works, .helps:
      // Labels begin with a capital; in the middle of a line these are verbs.
      return "\(name.prefix(1).lowercased())\(name.dropFirst())\(colon) \(reader(HelpPhrase.topicNames))"
    case .handle, .name, .organisation: return name
    }
  }

  private func name(of field: ProfileField) -> any Phrasing {
    switch field {
    case .handle: FieldPhrase(.handle)
    case .name: FieldPhrase(.name)
    case .layer: FieldPhrase(.layer)
    case .organisation: FieldPhrase(.organisation)
    case .roleFamily: FieldPhrase(.roleFamily)
    case .worksOn: FieldPhrase(.worksOn)
    case .canTalkAbout: FieldPhrase(.canTalkAbout)
    case .follows: LinearLabel.follows
    case .works: LinearLabel.works
    case .helps: LinearLabel.helps
    }
  }

  private func values(of key: QueryKey) -> String {
    switch key {
    case .topic, .seeks, .offers: reader(HelpPhrase.topicNames)
    case .layer: reader(HelpPhrase.layerNames)
    case .author: "sara"
    case .org: "gent"
    case .network: "jan-oosterwoud"
    case .kind: words(ThreadKind.allCases, \.rawValue) { ValuePhrase.kind($0) }
    case .is: words(Query.State.allCases, \.rawValue) { ValuePhrase.state($0) }
    case .lang: words(InterfaceLanguage.allCases, \.rawValue) { ValuePhrase.language(Language($0)) }
    case .before, .after: "2026-01-31, 7d"
    case .stage: words(NetworkStage.allCases, \.rawValue) { MeetingPhrase.stage($0) }
    case .sort: words(ThreadSort.allCases, \.rawValue) { ValuePhrase.sort($0) }
    }
  }

  /// Values as they are written, each with what the reader calls it where that is another word.
  func words<Value>(
    _ values: [Value], _ written: (Value) -> String, _ phrase: (Value) -> any Phrasing
  ) -> String {
    values.map { value in
      let (word, name) = (written(value), phrase(value).text(in: reader.language))
      return word == name ? word : "\(word) (\(name))"
    }
    .joined(separator: ", ")
  }
}
