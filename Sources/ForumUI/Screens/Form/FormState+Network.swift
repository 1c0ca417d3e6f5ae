// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The fields of a network that have a few values: which, and their words.
enum NetworkChoices {
  /// The values of a field by their ids; an empty one where nothing need be said.
  static func ids(_ name: FormField.Name) -> [String] {
    switch name {
    case .howFar: NetworkStage.allCases.map(\.rawValue)
    case .membership: Membership.allCases.map(\.rawValue)
    case .goals: goals.map(id(of:))
    case .goalSource: [""] + GoalSource.allCases.map(\.rawValue)
    case .isOpen: ["yes", "no"]
    case .support: [""] + ManagementSupport.allCases.map(\.rawValue)
    case .budget: [""] + NetworkBudget.allCases.map(\.rawValue)
    default: []
    }
  }

  /// The words for a value; nil for none.
  static func label(_ name: FormField.Name, _ id: String, _ reader: Reader) -> String? {
    switch name {
    case .howFar: NetworkStage(rawValue: id).map { reader(MeetingPhrase.stage($0)) }
    case .membership: Membership(rawValue: id).map { reader(MeetingPhrase.membership($0)) }
    case .goals: goals(of: id).map { reader(MeetingPhrase.goal($0)) }.joined(separator: ", ").nonEmpty
    case .goalSource: GoalSource(rawValue: id).map { reader(MeetingPhrase.goalSource($0)) }
    case .isOpen: reader(id == "no" ? MeetingPhrase.closedToOthers : .open)
    case .support: ManagementSupport(rawValue: id).map { reader(MeetingPhrase.support($0)) }
    case .budget: NetworkBudget(rawValue: id).map { reader(MeetingPhrase.budget($0)) }
    default: nil
    }
  }

  /// The goals that an id stands for.
  static func goals(of id: String) -> [NetworkGoal] {
    id.split(separator: " ").compactMap { NetworkGoal(rawValue: String($0)) }
  }

  /// The id that stands for some goals.
  static func id(of goals: [NetworkGoal]) -> String { goals.map(\.rawValue).joined(separator: " ") }

  /// Every choice of goals, few before many.
  private static let goals: [[NetworkGoal]] = {
    let all = NetworkGoal.allCases
    let sets = (0..<1 << all.count).map { bits in all.indices.filter { bits & 1 << $0 != 0 }.map { all[$0] } }
    return sets.sorted { $0.count < $1.count }
  }()
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

extension Audience {
  /// What a form and its draft call it.
  var id: String {
    switch self {
    case .all: ""
    case .network(let id): Reference.network(id).description
    case .boards: "boards"
    case .layer(let layer): layer.rawValue
    }
  }

  /// Reads what a form calls it.
  init(id: String) {
    if id == Audience.boards.id {
      self = .boards
    } else {
      self = NetworkID(wellFormed: id).map { .network($0) } ?? .all
    }
  }
}

// MARK: Making

extension FormState {
  /// Presents a network.
  static func writingNetwork(_ world: World) -> FormState {
    var fields = NetworkFields(name: "", body: "", topics: [])
    fields.language = Language(world.reader.language)
    fields.layers = world.viewer.brief.layer == .unspecified ? [] : [world.viewer.brief.layer]
    fields.organisations = [world.viewer.brief.organisation].filter { !$0.isEmpty }
    return FormState(
      .newNetwork, fields: [.line(.network)] + networkFields(fields, showsMeans: true), focus: .network, world)
  }

  /// Changes what a network says of itself.
  static func editingNetwork(_ network: Network, _ world: World) -> FormState {
    FormState(
      .editNetwork(network), basis: .text(EditBasis(version: network.version)),
      fields: networkFields(network.fields, showsMeans: world.counts.audiences.contains(.boards)), focus: .seeks, world)
  }

  private static func networkFields(_ fields: NetworkFields, showsMeans: Bool) -> [FormField] {
    func needs(_ kind: NeedKind) -> [String] {
      fields.needs.filter { $0.kind == kind }.map { need in
        // Topics stand in the line, where they can be changed.
        return ([need.line] + need.unsaidTopics.map { "#\($0.rawValue)" }).joined(separator: " ")
      }
    }
    let means: [FormField] = [
      .choice(.support, fields.support?.rawValue ?? ""), .choice(.budget, fields.budget?.rawValue ?? ""),
    ]
    let first: [FormField] = [
      .line(.title, fields.name), .topics(fields.topics), .lines(.seeks, needs(.seeks)),
      .lines(.offers, needs(.offers)), .choice(.isOpen, fields.isOpen ? "yes" : "no"),
      .choice(.howFar, fields.stage.rawValue), .choice(.membership, fields.membership.rawValue),
      .choice(.layer, (fields.layers.first ?? .unspecified).rawValue), .line(.region, fields.region),
      .lines(.organisations, fields.organisations),
      .line(.parent, fields.parent.map { Reference.network($0).description } ?? ""),
      .line(.size, fields.size.map(String.init) ?? ""), .choice(.goals, NetworkChoices.id(of: fields.goals)),
      .choice(.goalSource, fields.goalSource?.rawValue ?? ""), .line(.age, fields.age),
    ]
    let last: [FormField] = [
      .lines(.links, fields.links), .choice(.language, fields.language.rawValue), .body(fields.body),
    ]
    return first + (showsMeans ? means : []) + last
  }
}

// MARK: Posting

extension FormState {
  /// The id that is typed; nil with the problem noted when it is none.
  mutating func networkID() -> NetworkID? {
    value(.network) { text throws(FieldProblem) in
      guard let id = NetworkID(wellFormed: text) else {
        throw FieldProblem(.network, text.isEmpty ? .empty : .malformed(text, example: "jan-oosterwoud"))
      }
      return id
    }
  }

  /// What stands in the form, checked; nil with every problem noted. What it does not show stays as it was.
  mutating func network(_ world: World) -> NetworkFields? {
    var fields = NetworkFields(name: "", body: "", topics: [])
    if case .editNetwork(let before) = purpose { fields = before.fields }
    let title = value(.title, TextRules.title)
    let topics = topics(world, isRequired: true)
    let body = value(.body, TextRules.body)
    let region = value(.region) { text throws(FieldProblem) in
      try TextRules.line(text, field: .region, min: 0, max: 100)
    }
    let age = value(.age) { text throws(FieldProblem) in try TextRules.line(text, field: .age, min: 0, max: 100) }
    let organisations = lines(.organisations, .organisation)
    let links = lines(.links, .links)
    let size = value(.size, Self.size)
    let parent = value(.parent, Self.parent)
    let seeks = needs(.seeks, world)
    let offers = needs(.offers, world)
    guard let title, let topics, let body, let region, let age, let organisations, let links, let size, let parent,
      let seeks, let offers
    else { return nil }
    (fields.name, fields.topics, fields.body) = (title, topics, body)
    (fields.region, fields.age, fields.organisations, fields.links) = (region, age, organisations, links)
    (fields.size, fields.parent, fields.needs) = (size.value, parent.value, seeks + offers)
    fields.language = language
    let others = fields.layers.dropFirst().filter { $0 != layer }
    fields.layers = layer == .unspecified ? Array(others) : [layer] + others
    fields.isOpen = choice(.isOpen) != "no"
    fields.stage = choice(.howFar).flatMap(NetworkStage.init(rawValue:)) ?? .starting
    fields.membership = choice(.membership).flatMap(Membership.init(rawValue:)) ?? .request
    fields.goals = NetworkChoices.goals(of: choice(.goals) ?? "")
    fields.goalSource = choice(.goalSource).flatMap(GoalSource.init(rawValue:))
    if self[.support] != nil { fields.support = choice(.support).flatMap(ManagementSupport.init(rawValue:)) }
    if self[.budget] != nil { fields.budget = choice(.budget).flatMap(NetworkBudget.init(rawValue:)) }
    return value(.seeks) { _ throws(FieldProblem) in try fields.checked() }
  }

  /// What may be left empty: nil then, which a problem is not.
  private struct Optionally<Value> {
    var value: Value?
  }

  private static func size(_ text: String) throws(FieldProblem) -> Optionally<Int> {
    let text = try TextRules.line(text, field: .size, min: 0, max: 100)
    guard !text.isEmpty else { return Optionally() }
    guard let size = Int(text) else { throw FieldProblem(.size, .malformed(text, example: "20")) }
    guard (1...10_000_000).contains(size) else {
      throw FieldProblem(.size, .outOfRange(size, minimum: 1, maximum: 10_000_000))
    }
    return Optionally(value: size)
  }

  private static func parent(_ text: String) throws(FieldProblem) -> Optionally<NetworkID> {
    let text = try TextRules.line(text, field: .parent, min: 0, max: 100)
    guard !text.isEmpty else { return Optionally() }
    guard let id = NetworkID(wellFormed: text) else {
      throw FieldProblem(.parent, .malformed(text, example: "~jan-nederland"))
    }
    return Optionally(value: id)
  }

  /// What is sought or offered, a line each, with the topics that each names.
  private mutating func needs(_ kind: NeedKind, _ world: World) -> [NetworkNeed]? {
    value(kind == .seeks ? .seeks : .offers) { text throws(FieldProblem) in
      var needs: [NetworkNeed] = []
      for typed in text.split(separator: "\n").map(String.init) {
        let line = try TextRules.line(typed, field: .needs, min: 0, max: 200)
        guard !line.isEmpty else { continue }
        let named = ReferenceScanner.references(in: line).compactMap { found -> TopicID? in
          if case .topic(let topic) = found.reference { topic } else { nil }
        }
        for topic in named where world.topicsByID[topic] == nil {
          let nearest = world.topics(near: topic.rawValue).map(\.rawValue)
          throw FieldProblem(.needs, .unknownTopic(topic.rawValue, nearest: nearest))
        }
        needs.append(NetworkNeed(kind, line, topics: named.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }))
      }
      return needs
    }
  }
}
