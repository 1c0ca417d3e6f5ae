// SPDX-License-Identifier: EUPL-1.2

import Forum

extension JSONValue {
  init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }
  init(_ number: Int?) { self = number.map(JSONValue.number) ?? .null }
  init(_ moment: Timestamp?) { self.init(moment?.iso8601) }
  init(_ topics: [TopicID]) { self = .array(topics.map { .string($0.rawValue) }) }
  init(_ texts: [String]) { self = .array(texts.map(JSONValue.string)) }

  init(_ labels: Labels) {
    self = .object(
      InterfaceLanguage.allCases.compactMap { language in
        labels.texts[language].map { Field(name: language.rawValue, value: .string($0)) }
      })
  }

  init(_ tie: TopicTie) {
    self = [
      "follows": .bool(tie.contains(.follows)), "works": .bool(tie.contains(.worksOn)),
      "helps": .bool(tie.contains(.canHelp)),
    ]
  }

  init(_ ties: [TopicID: TopicTie]) {
    self = .object(ties.sorted { $0.key < $1.key }.map { Field(name: $0.key.rawValue, value: JSONValue($0.value)) })
  }

  /// An object with the fields of this one and then those of another.
  func adding(_ other: JSONValue) -> JSONValue {
    guard case .object(let fields) = self, case .object(let more) = other else { return self }
    return .object(fields + more)
  }
}
