// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A tip with its reports.
struct TipRecord {
  /// A report that it worked, or did not.
  struct Adoption {
    var member: String
    var worked: Bool
    var reported: Timestamp
    var note: String
    var layer: String?
  }

  /// An earlier text.
  struct Revision {
    var editor: String
    var replaced: Timestamp
    var title: String
    var topics: [TopicID]
    var language: Language
    var body: String
  }

  var id: String
  var number: Int?
  var title: String
  var body: String
  /// The owner.
  var author: String
  var created: Timestamp
  var topics: [TopicReference] = []
  var topicsLeftOut = 0
  var source: String?
  var credited: String?
  var layer: String?
  var language: Language = .unknown
  var confirmed: Timestamp
  var reviewBy: Timestamp
  var supersededBy: String?
  var isWithdrawn = false
  /// The place among the pinned tips; nil when not pinned.
  var pin: Int?
  var adoptions: [Adoption] = []
  var revisions: [Revision] = []
}

extension TipRecord {
  init(_ fields: inout FieldReader) throws(LineProblem) {
    id = try fields.requiredID("id")
    number = try fields.number("number", in: 1...BoardRecord.largestNumber)
    title = try fields.required("title", TextRules.title)
    body = try fields.required("body", TextRules.body)
    author = try fields.requiredID("author")
    created = try fields.requiredTime("created")
    (topics, topicsLeftOut) = try TopicReference.list(try fields.texts("topics"))
    source = try fields.id("source")
    credited = try fields.id("credited")
    layer = try fields.id("layer")
    language = try fields.language("language") ?? .unknown
    let confirmed = try fields.time("confirmed") ?? created
    self.confirmed = confirmed
    reviewBy = try fields.time("review_by") ?? min(confirmed.adding(days: 365), Timestamp.writable.upperBound)
    supersededBy = try fields.id("superseded_by")
    isWithdrawn = try fields.bool("withdrawn")
    let isPinned = try fields.bool("pinned")
    let pin = try fields.number("pin", in: 1...BoardRecord.largestNumber)
    self.pin = isPinned ? pin ?? BoardRecord.largestNumber : nil
    adoptions = try fields.objects("adoptions") { (fields) throws(LineProblem) in try Adoption(&fields) }
    revisions = try fields.objects("revisions") { (fields) throws(LineProblem) in try Revision(&fields) }
  }

  var line: [UInt8] {
    var line = JSONLine(type: "tip")
    line.add("id", id)
    line.add("number", number)
    line.add("title", title)
    line.add("body", body)
    line.add("author", author)
    line.add("created", created)
    line.add("topics", topics.map(\.id.rawValue))
    line.add("source", source)
    line.add("credited", credited)
    line.add("layer", layer)
    line.add("language", language.rawValue)
    line.add("confirmed", confirmed)
    line.add("review_by", reviewBy)
    line.add("superseded_by", supersededBy)
    line.add("withdrawn", ifTrue: isWithdrawn)
    line.add("pinned", ifTrue: pin != nil)
    line.add("pin", pin)
    line.add("adoptions", adoptions.map(\.line))
    line.add("revisions", revisions.map(\.line))
    return line.closed
  }
}

extension TipRecord.Revision {
  init(_ fields: inout FieldReader) throws(LineProblem) {
    editor = try fields.requiredID("editor")
    replaced = try fields.requiredTime("replaced")
    title = try fields.required("title", TextRules.title)
    topics = try fields.texts("topics").filter { !$0.contains(where: \.isWhitespace) }.map { TopicID($0) }
    language = try fields.language("language") ?? .unknown
    body = try fields.required("body", TextRules.body)
  }

  var line: JSONLine {
    var line = JSONLine()
    line.add("editor", editor)
    line.add("replaced", replaced)
    line.add("title", title)
    line.add("topics", topics.map(\.rawValue))
    line.add("language", language.rawValue)
    line.add("body", body)
    return line
  }
}

extension TipRecord.Adoption {
  init(_ fields: inout FieldReader) throws(LineProblem) {
    member = try fields.requiredID("member")
    worked = try fields.bool("worked")
    reported = try fields.requiredTime("reported")
    note = try fields.text("note", TextRules.note) ?? ""
    layer = try fields.id("layer")
  }

  var line: JSONLine {
    var line = JSONLine()
    line.add("member", member)
    line.addBool("worked", worked)
    line.add("reported", reported)
    line.add("note", unlessEmpty: note)
    line.add("layer", layer)
    return line
  }
}
