// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A poll with its options, and once nothing of it is sealed its ballots.
struct PollRecord {
  struct Option {
    var number: Int
    var text: String
    var author: String?
    var start: Timestamp?
    var end: Timestamp?
    var mergedInto: Int?
    var hasWon: Bool
  }

  struct Mark {
    var option: Int
    var weight: Int
    var note: String
    var answer: String
  }

  struct Ballot {
    /// Whose it is; nil in a secret poll.
    var member: String?
    var layer: String?
    var family: RoleFamily?
    var marks: [Mark]
  }

  var id: String
  var number: Int?
  var post: String
  var owner: String
  var title: String
  var kind: PollKind
  var audience: Audience.Word
  var network: String?
  var layer: String?
  var created: Timestamp
  var gathersUntil: Timestamp?
  var closes: Timestamp
  var firstCloses: Timestamp?
  var closed: Timestamp?
  var dots: Int
  var isSealed: Bool
  var isSecret: Bool
  var tieRule: TieRule
  var prize: String
  var event: String?
  var outcome: String?
  var actions: String?
  var options: [Option] = []
  var ballots: [Ballot] = []
  /// Who took part in a secret poll.
  var voters: [String] = []
}

extension PollRecord {
  init(_ fields: inout FieldReader) throws(LineProblem) {
    id = try fields.requiredID("id")
    number = try fields.number("number", in: 1...BoardRecord.largestNumber)
    post = try fields.requiredID("post")
    owner = try fields.requiredID("owner")
    title = try fields.required("title", TextRules.title)
    guard let kind = try fields.word("kind", PollKind.self) else { throw .missingField("kind") }
    self.kind = kind
    let audience = try fields.word("audience", Audience.Word.self) ?? .all
    self.audience = audience
    network = try fields.id("network")
    layer = try fields.id("layer")
    for (word, name, value) in [(Audience.Word.network, "network", network), (.layer, "layer", layer)] {
      if audience == word, value == nil { throw .missingField(name) }
      // Better no poll than one for more than it was meant for.
      if audience != word, value != nil {
        throw .unknownWord(field: "audience", word: audience.rawValue, allowed: [word.rawValue])
      }
    }
    created = try fields.requiredTime("created")
    gathersUntil = try fields.time("gathers_until")
    closes = try fields.requiredTime("closes")
    firstCloses = try fields.time("first_closes")
    closed = try fields.time("closed")
    dots = try fields.number("dots", in: 1...100) ?? 1
    let wantsSeal = try fields.bool("sealed")
    isSealed = kind.mustBeSealed ?? wantsSeal
    isSecret = try fields.bool("secret")
    tieRule = try fields.word("tie_rule", TieRule.self) ?? .earliest
    prize =
      try fields.text("prize") { (raw) throws(FieldProblem) in
        try TextRules.line(raw, field: .prize, min: 0, max: 200)
      } ?? ""
    event = try fields.id("event")
    outcome = try fields.id("outcome")
    actions = try fields.id("actions")
    options = try fields.objects("options") { (fields) throws(LineProblem) in try Option(&fields) }
    guard Set(options.map(\.number)).count == options.count, options.count <= 2 * PollFields.optionRange.upperBound
    else {
      throw .tooMany(field: "options", maximum: PollFields.optionRange.upperBound)
    }
    ballots = try fields.objects("ballots") { (fields) throws(LineProblem) in try Ballot(&fields) }
    voters = try fields.ids("voters")
    try checkBallots()
  }

  private func checkBallots() throws(LineProblem) {
    let known = Set(options.filter { $0.mergedInto == nil }.map(\.number))
    for ballot in ballots {
      for mark in ballot.marks where !known.contains(mark.option) {
        throw .unknownReference(field: "ballots", "\(mark.option)")
      }
      guard Set(ballot.marks.map(\.option)).count == ballot.marks.count else {
        throw .tooMany(field: "ballots", maximum: 1)
      }
      // Of a secret poll nothing says whose they are, of another one each says it.
      if (ballot.member == nil) != isSecret { throw .missingField(isSecret ? "secret" : "member") }
    }
    let members = ballots.compactMap(\.member)
    guard Set(members).count == members.count else { throw .tooMany(field: "ballots", maximum: members.count - 1) }
    if isSecret, closed != nil, voters.count != ballots.count {
      throw .outOfRange(field: "voters", minimum: ballots.count, maximum: ballots.count)
    }
    // Only at the close do the ballots of a secret poll lose what leads to their members.
    if closed == nil, isSealed || isSecret, !ballots.isEmpty || !voters.isEmpty {
      throw .tooMany(field: "ballots", maximum: 0)
    }
  }

  var line: [UInt8] {
    var line = JSONLine(type: "poll")
    line.add("id", id)
    line.add("number", number)
    line.add("post", post)
    line.add("owner", owner)
    line.add("title", title)
    line.add("kind", kind.rawValue)
    line.add("audience", audience == .all ? nil : audience.rawValue)
    line.add("network", network)
    line.add("layer", layer)
    line.add("created", created)
    line.add("gathers_until", gathersUntil)
    line.add("closes", closes)
    line.add("first_closes", firstCloses)
    line.add("closed", closed)
    line.add("dots", dots == 1 ? nil : dots)
    line.add("sealed", ifTrue: isSealed)
    line.add("secret", ifTrue: isSecret)
    line.add("tie_rule", tieRule.rawValue)
    line.add("prize", unlessEmpty: prize)
    line.add("event", event)
    line.add("outcome", outcome)
    line.add("actions", actions)
    line.add("options", options.map(\.line))
    line.add("ballots", ballots.map(\.line))
    line.add("voters", voters)
    return line.closed
  }
}

extension PollRecord.Option {
  init(_ fields: inout FieldReader) throws(LineProblem) {
    guard let number = try fields.number("number", in: 1...10_000) else { throw .missingField("number") }
    self.number = number
    start = try fields.time("start")
    end = try fields.time("end")
    let isDate = start != nil
    text =
      try fields.text("text") { (raw) throws(FieldProblem) in try PollFields.optionText(raw, isDate: isDate) } ?? ""
    if text.isEmpty, !isDate { throw .missingField("text") }
    author = try fields.id("author")
    mergedInto = try fields.number("merged_into", in: 1...10_000)
    hasWon = try fields.bool("won")
  }

  var line: JSONLine {
    var line = JSONLine()
    line.add("number", number)
    line.add("text", unlessEmpty: text)
    line.add("author", author)
    line.add("start", start)
    line.add("end", end)
    line.add("merged_into", mergedInto)
    line.add("won", ifTrue: hasWon)
    return line
  }
}

extension PollRecord.Ballot {
  init(_ fields: inout FieldReader) throws(LineProblem) {
    member = try fields.id("member")
    layer = try fields.id("layer")
    family = try fields.word("family", RoleFamily.self)
    marks = try fields.objects("marks") { (fields) throws(LineProblem) in
      guard let option = try fields.number("option", in: 1...10_000) else { throw .missingField("option") }
      func text(_ name: String, _ most: Int) throws(LineProblem) -> String {
        try fields.text(name) { (raw) throws(FieldProblem) in
          try TextRules.line(raw, field: .ballot, min: 0, max: most)
        } ?? ""
      }
      return PollRecord.Mark(
        option: option, weight: try fields.number("weight", in: 1...100) ?? 1, note: try text("note", 300),
        answer: try text("answer", 500))
    }
  }

  var line: JSONLine {
    var line = JSONLine()
    line.add("member", member)
    line.add("layer", layer)
    line.add("family", family?.rawValue)
    line.add(
      "marks",
      marks.map { mark in
        var line = JSONLine()
        line.add("option", mark.option)
        line.add("weight", mark.weight == 1 ? nil : mark.weight)
        line.add("note", unlessEmpty: mark.note)
        line.add("answer", unlessEmpty: mark.answer)
        return line
      })
    return line
  }
}
