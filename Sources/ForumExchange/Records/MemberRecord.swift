// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A member. The login is never part of it: it would be a key to the account.
struct MemberRecord {
  /// A tie to a topic.
  struct Tie {
    var topic: TopicReference
    var tie: TopicTie
  }

  var id: String
  /// As it stands in the file; it may be taken or malformed.
  var handle: String
  var name = ""
  var role = Role.member
  var layer: String?
  var organisation = ""
  var roleFamily: RoleFamily?
  var joined: Timestamp?
  var ties: [Tie] = []
  var worksOn: [String] = []
  var canTalkAbout: [String] = []
  var isSuspended = false
  var left: Timestamp?
}

extension MemberRecord {
  /// The most ties that a line may bring.
  private static let maximumTies = 200

  init(_ fields: inout FieldReader) throws(LineProblem) {
    id = try fields.requiredID("id")
    handle = try fields.required("handle")
    name = try fields.text("name", TextRules.name) ?? ""
    role = try fields.word("role", Role.self) ?? .member
    layer = try fields.id("layer")
    organisation = try fields.text("organisation", TextRules.organisation) ?? ""
    roleFamily = try fields.word("role_family", RoleFamily.self)
    joined = try fields.time("joined")
    ties = try fields.objects("topics") { (fields) throws(LineProblem) in try Tie(&fields) }
    guard ties.count <= Self.maximumTies else { throw .tooMany(field: "topics", maximum: Self.maximumTies) }
    worksOn = try fields.lines("works_on", .worksOn)
    canTalkAbout = try fields.lines("can_talk_about", .canTalkAbout)
    isSuspended = try fields.bool("suspended")
    left = try fields.time("left")
  }

  var line: [UInt8] {
    var line = JSONLine(type: "member")
    line.add("id", id)
    line.add("handle", handle)
    line.add("name", unlessEmpty: name)
    line.add("layer", layer)
    line.add("organisation", unlessEmpty: organisation)
    line.add("role", role.rawValue)
    line.add("role_family", roleFamily?.rawValue)
    line.add("joined", joined)
    line.add("topics", ties.map(\.line))
    line.add("works_on", worksOn)
    line.add("can_talk_about", canTalkAbout)
    line.add("suspended", ifTrue: isSuspended)
    line.add("left", left)
    return line.closed
  }
}

extension MemberRecord.Tie {
  init(_ fields: inout FieldReader) throws(LineProblem) {
    topic = try TopicReference(try fields.required("id"), field: "topics")
    tie = []
    if try fields.bool("follow") { tie.insert(.follows) }
    if try fields.bool("works") { tie.insert(.worksOn) }
    if try fields.bool("helps") { tie.insert(.canHelp) }
  }

  var line: JSONLine {
    var line = JSONLine()
    line.add("id", topic.id.rawValue)
    line.add("follow", ifTrue: tie.contains(.follows))
    line.add("works", ifTrue: tie.contains(.worksOn))
    line.add("helps", ifTrue: tie.contains(.canHelp))
    return line
  }
}
