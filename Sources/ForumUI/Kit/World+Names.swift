// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

extension World {
  /// The full name of a layer, or its id when no list has it.
  func label(_ id: LayerID) -> String {
    layersByID[id]?.labels.text(in: reader.language, or: id.rawValue) ?? id.rawValue
  }

  /// Who sees something, with layers by their names.
  func phrase(for audience: Audience) -> AudiencePhrase { AudiencePhrase(audience, layer: label) }

  /// The short name of a layer among other facts; nothing of whoever did not say.
  func layerIfSaid(_ id: LayerID) -> String { id == .unspecified ? "" : shortLabel(id) }

  /// The short name of a layer for lists and bylines: its abbreviation in this language, else its
  /// name without what explains it in brackets, where a country becomes its code. Of whoever did
  /// not say, a dash.
  func shortLabel(_ id: LayerID) -> String {
    guard id != .unspecified else { return reader.isUnicode ? "–" : "-" }
    if let abbreviation = layersByID[id]?.abbreviations.texts[reader.language] { return abbreviation }
    let label = label(id)
    guard label.last == ")", let bracket = label.firstIndex(of: "("), bracket > label.startIndex else { return label }
    let inside = label[label.index(after: bracket)...].dropLast()
    let country = LayerID(String(id.rawValue.prefix { $0 != "." }))
    let isCountry = inside == self.label(country)
    // Without the blank before the bracket.
    return isCountry ? "\(label[..<bracket])(\(country.rawValue.uppercased()))" : String(label[..<bracket].dropLast())
  }

  /// Where somebody speaks from: organisation and layer, each said once and only if told.
  func origin(_ brief: MemberBrief) -> [String] {
    var parts = brief.organisation.isEmpty ? [] : [brief.organisation]
    let layer = shortLabel(brief.layer)
    let isSaid = [layer, label(brief.layer)].contains { Folding.fold($0) == Folding.fold(brief.organisation) }
    if brief.layer != .unspecified, !isSaid { parts.append(layer) }
    return parts
  }

  /// The topics that may be meant by what is none, by a name in any language, the nearest first.
  func topics(near name: String) -> [TopicID] {
    let vocabulary = Vocabulary(topics: topics)
    return vocabulary.topics(near: name).compactMap { vocabulary.topic(named: $0)?.id }
  }

  /// The name of a topic, or its id when the list does not have it.
  func label(_ id: TopicID) -> String {
    topicsByID[id]?.labels.text(in: reader.language, or: id.rawValue) ?? id.rawValue
  }
}
