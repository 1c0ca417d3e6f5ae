// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A post. The text of one that was removed is no part of it.
struct PostRecord {
  /// An earlier text.
  struct Revision {
    var editor: String
    var replaced: Timestamp
    var body: String
    var reason: String
  }

  var id: String
  var thread: String
  var number: Int?
  var parent: String?
  var author: String
  var created: Timestamp
  /// Nil for the thread's.
  var language: Language?
  var body = ""
  var helped: HelpedMark?
  var heard: [String] = []
  var edited: Timestamp?
  var isEditedByModerator = false
  var removed: Tombstone?
  var revisions: [Revision] = []
}

extension PostRecord {
  /// The words of `removed`.
  private enum Remover: String, CaseIterable {
    case author
    case moderator
  }

  init(_ fields: inout FieldReader) throws(LineProblem) {
    id = try fields.requiredID("id")
    thread = try fields.requiredID("thread")
    number = try fields.number("number", in: 1...BoardRecord.largestNumber)
    parent = try fields.id("parent")
    author = try fields.requiredID("author")
    created = try fields.requiredTime("created")
    language = try fields.language("language")
    removed = try fields.word("removed", Remover.self).flatMap { Tombstone(rawValue: $0.rawValue) }
    _ = try fields.text("body")
    let isHelped = try fields.bool("helped")
    let marker = try fields.word("helped_by", Marker.self)
    let heard = try fields.ids("heard")
    let edited = try fields.time("edited")
    let isModerators = try fields.bool("edited_by_moderator")
    let revisions = try fields.objects("revisions") { (fields) throws(LineProblem) in try Revision(&fields) }
    guard removed == nil else { return }
    self.body = try fields.required("body", TextRules.body)
    helped = isHelped ? (marker == .moderator ? .moderator : .asker) : nil
    self.heard = heard
    self.edited = edited
    isEditedByModerator = isModerators && edited != nil
    self.revisions = revisions
  }

  /// The words of `helped_by`.
  private enum Marker: String, CaseIterable {
    case asker
    case moderator
  }

  var line: [UInt8] {
    var line = JSONLine(type: "post")
    line.add("id", id)
    line.add("thread", thread)
    line.add("number", number)
    line.add("parent", parent)
    line.add("author", author)
    line.add("created", created)
    line.add("language", language?.rawValue)
    line.add("body", unlessEmpty: body)
    line.add("helped", ifTrue: helped != nil)
    if helped == .moderator { line.add("helped_by", Marker.moderator.rawValue) }
    line.add("heard", heard)
    line.add("edited", edited)
    line.add("edited_by_moderator", ifTrue: isEditedByModerator)
    line.add("removed", removed?.rawValue)
    line.add("revisions", revisions.map(\.line))
    return line.closed
  }
}

extension PostRecord.Revision {
  init(_ fields: inout FieldReader) throws(LineProblem) {
    editor = try fields.requiredID("editor")
    replaced = try fields.requiredTime("replaced")
    body = try fields.required("body", TextRules.body)
    reason =
      try fields.text("reason") { (raw) throws(FieldProblem) in
        try TextRules.text(raw, field: .reason, min: 0, max: 500)
      } ?? ""
  }

  var line: JSONLine {
    var line = JSONLine()
    line.add("editor", editor)
    line.add("replaced", replaced)
    line.add("body", body)
    line.add("reason", unlessEmpty: reason)
    return line
  }
}
