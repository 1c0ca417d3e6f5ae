// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumUI

/// The fields of a thing that a command changes, by the words of programs.
protocol EditedField: RawRepresentable, CaseIterable where RawValue == String {
  /// What readers call it.
  var name: any Phrasing { get }
  /// What it takes; nothing of a line of text.
  func values(_ help: HelpText) -> String
}

extension EditedField {
  /// What one of them is typed by, in any language.
  static var typed: TypedWords {
    TypedWords(allCases.map(\.rawValue)) { word in Self(rawValue: word).map { [$0.name] } ?? [] }
  }
}

extension HelpText {
  /// `raad help event edit`, `raad help network edit`: each field, what it is, what it takes.
  func fields<Edited: EditedField>(_ type: Edited.Type) -> [String] {
    let rows = type.allCases.map { field -> (String, String) in
      let name = field.name.text(in: reader.language)
      // Labels begin with a capital; in the middle of a line these are names of fields.
      let (text, values) = ("\(name.prefix(1).lowercased())\(name.dropFirst())", field.values(self))
      return (field.rawValue, values.isEmpty ? text : "\(text)\(reader.language.colon) \(values)")
    }
    return [""] + table(rows)
  }

  /// The values of a kind, each with what the reader calls it where that is another word.
  func words<Value: TypedValue>(_ type: Value.Type) -> String {
    words(Array(type.allCases), \.rawValue) { $0.typedNames.first ?? TypedName.all }
  }

  /// Yes and no.
  var yesOrNo: String {
    words([true, false], { $0 ? "yes" : "no" }) { ValuePhrase.flag($0) }
  }
}

extension EventFieldName: EditedField {
  var name: any Phrasing {
    switch self {
    case .title: FieldPhrase(.title)
    case .text: FieldPhrase(.body)
    case .topics: FieldPhrase(.topics)
    case .kind: FieldPhrase(.kind)
    case .category: FieldPhrase(.category)
    case .state: FieldPhrase(.eventState)
    case .question: FieldPhrase(.centralQuestion)
    case .benefit: FieldPhrase(.benefit)
    case .target: FieldPhrase(.target)
    case .hosts: FieldPhrase(.hosts)
    case .place: FieldPhrase(.place)
    case .address: FieldPhrase(.address)
    case .link: FieldPhrase(.link)
    case .zone: FieldPhrase(.zone)
    case .slots: FieldPhrase(.slots)
    case .programme: FieldPhrase(.sessions)
    case .workingTime: FieldPhrase(.workingTime)
    case .cost: FieldPhrase(.cost)
    case .signUpUntil: FieldPhrase(.signUpUntil)
    case .talkAfter: LinearLabel.talkAfter
    case .report: LinearLabel.report
    }
  }

  func values(_ help: HelpText) -> String {
    switch self {
    case .kind: help.words(EventKind.self)
    case .category: help.words(EventCategory.self)
    case .state: help.words(EventState.self)
    case .workingTime: help.yesOrNo
    case .topics: help.reader(HelpPhrase.topicNames)
    case .hosts: "~jan-oosterwoud; …"
    case .zone: Zone.usual
    case .slots: "\(SlotText.example) x40; …"
    case .programme: "13:15 Workshop | Jan; …"
    case .signUpUntil: SlotText.momentExample
    case .talkAfter: "#12"
    case .title, .text, .question, .benefit, .target, .place, .address, .link, .cost, .report: ""
    }
  }
}

extension NetworkField: EditedField {
  var name: any Phrasing {
    switch self {
    case .name: FieldPhrase(.name)
    case .text: FieldPhrase(.body)
    case .topics: FieldPhrase(.topics)
    case .language: FieldPhrase(.language)
    case .layers: FieldPhrase(.layer)
    case .region: FieldPhrase(.region)
    case .organisations: FieldPhrase(.organisations)
    case .parent: FieldPhrase(.parent)
    case .stage: FieldPhrase(.networkStage)
    case .membership: FieldPhrase(.membership)
    case .size: FieldPhrase(.size)
    case .goals: FieldPhrase(.goals)
    case .goalsBy: FieldPhrase(.goalSource)
    case .age: FieldPhrase(.age)
    case .open: FieldPhrase(.isOpen)
    case .seeks: FieldPhrase(.seeks)
    case .offers: FieldPhrase(.offers)
    case .support: FieldPhrase(.support)
    case .budget: FieldPhrase(.budget)
    case .links: FieldPhrase(.links)
    }
  }

  func values(_ help: HelpText) -> String {
    switch self {
    case .topics: help.reader(HelpPhrase.topicNames)
    case .layers: help.reader(HelpPhrase.layerNames)
    case .stage: help.words(NetworkStage.self)
    case .membership: help.words(Membership.self)
    case .goals: help.words(NetworkGoal.self)
    case .goalsBy: help.words(GoalSource.self)
    case .open: help.yesOrNo
    case .support: help.words(ManagementSupport.self)
    case .budget: help.words(NetworkBudget.self)
    case .organisations, .seeks, .offers, .links: help.reader(HelpPhrase.severalLines)
    case .parent: "~jan-oosterwoud"
    case .size: "20"
    case .name, .text, .language, .region, .age: ""
    }
  }
}
