// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A network with its members; name, text and topics stand in its thread.
struct NetworkRecord {
  /// Somebody who belongs to it, or would like to.
  struct Person {
    var member: String
    var standing: NetworkStanding
    var since: Timestamp
    var task: String
    var line: String
  }

  var id: String
  var thread: String
  var fields: NetworkFields
  var parent: String?
  var changed: Timestamp
  var layers: [String] = []
  var people: [Person] = []
}

extension NetworkRecord {
  init(_ fields: inout FieldReader) throws(LineProblem) {
    id = try fields.requiredID("id")
    guard NetworkID(wellFormed: id) != nil else {
      throw .text(field: "id", .malformed(String(id.prefix(40)), example: "jan-oosterwoud"))
    }
    thread = try fields.requiredID("thread")
    changed = try fields.requiredTime("changed")
    parent = try fields.id("parent")
    layers = try fields.ids("layers")
    // Whatever stands in the thread is not looked at here.
    var own = NetworkFields(name: "---", body: "-", topics: [TopicID("-")])
    own.region =
      try fields.text("region") { (raw) throws(FieldProblem) in
        try TextRules.line(raw, field: .region, min: 0, max: 100)
      } ?? ""
    own.organisations = try fields.lines("organisations", .organisation)
    own.stage = try fields.word("stage", NetworkStage.self) ?? .running
    own.membership = try fields.word("membership", Membership.self) ?? .request
    own.size = try fields.number("size", in: 1...10_000_000)
    for goal in try fields.texts("goals") {
      guard let goal = NetworkGoal(rawValue: goal) else {
        throw .unknownWord(field: "goals", word: String(goal.prefix(40)), allowed: NetworkGoal.allCases.map(\.rawValue))
      }
      own.goals.append(goal)
    }
    own.goalSource = try fields.word("goal_source", GoalSource.self)
    own.age =
      try fields.text("age") { (raw) throws(FieldProblem) in
        try TextRules.line(raw, field: .age, min: 0, max: 100)
      } ?? ""
    own.isOpen = try !fields.bool("closed")
    own.support = try fields.word("support", ManagementSupport.self)
    own.budget = try fields.word("budget", NetworkBudget.self)
    own.links = try fields.lines("links", .links)
    own.needs = try fields.objects("needs") { (fields) throws(LineProblem) in
      guard let kind = try fields.word("kind", NeedKind.self) else { throw .missingField("kind") }
      let line = try fields.required("line") { (raw) throws(FieldProblem) in
        try TextRules.line(raw, field: .needs, min: 1, max: 200)
      }
      return NetworkNeed(
        kind, line, topics: try fields.ids("topics").prefix(TextRules.maximumTopics).map { TopicID($0) })
    }
    guard own.needs.count <= NetworkFields.mostNeeds else {
      throw .tooMany(field: "needs", maximum: NetworkFields.mostNeeds)
    }
    self.fields = own
    let since = changed
    people = try fields.objects("members") { (fields) throws(LineProblem) in
      Person(
        member: try fields.requiredID("member"), standing: try fields.word("standing", NetworkStanding.self) ?? .member,
        since: try fields.time("since") ?? since,
        task: try fields.text("task") { (raw) throws(FieldProblem) in
          try TextRules.line(raw, field: .boardTask, min: 0, max: 60)
        } ?? "",
        line: try fields.text("line") { (raw) throws(FieldProblem) in
          try TextRules.line(raw, field: .note, min: 0, max: 200)
        } ?? "")
    }
    guard people.contains(where: { $0.standing == .board }) else { throw .missingField("members") }
  }

  var line: [UInt8] {
    var line = JSONLine(type: "network")
    line.add("id", id)
    line.add("thread", thread)
    line.add("changed", changed)
    line.add("parent", parent)
    line.add("layers", layers)
    line.add("region", unlessEmpty: fields.region)
    line.add("organisations", fields.organisations)
    line.add("stage", fields.stage.rawValue)
    line.add("membership", fields.membership.rawValue)
    line.add("size", fields.size)
    line.add("goals", fields.goals.map(\.rawValue))
    line.add("goal_source", fields.goalSource?.rawValue)
    line.add("age", unlessEmpty: fields.age)
    line.add("closed", ifTrue: !fields.isOpen)
    line.add("support", fields.support?.rawValue)
    line.add("budget", fields.budget?.rawValue)
    line.add("links", fields.links)
    line.add(
      "needs",
      fields.needs.map { need in
        var line = JSONLine()
        line.add("kind", need.kind.rawValue)
        line.add("line", need.line)
        line.add("topics", need.topics.map(\.rawValue))
        return line
      })
    line.add(
      "members",
      people.map { person in
        var line = JSONLine()
        line.add("member", person.member)
        line.add("standing", person.standing.rawValue)
        line.add("since", person.since)
        line.add("task", unlessEmpty: person.task)
        line.add("line", unlessEmpty: person.line)
        return line
      })
    return line.closed
  }
}
