// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A thread's head.
struct ThreadRecord {
  /// What a member wrote in short of it.
  struct Summary {
    var author: String
    var written: Timestamp
    var body: String
  }

  var id: String
  var number: Int?
  var kind: ThreadKind
  var callKind: CallKind?
  var stage: StoryStage?
  var title: String
  var author: String
  var created: Timestamp
  var topics: [TopicReference] = []
  var topicsLeftOut = 0
  var layer: String?
  var language: Language = .unknown
  var isPinned = false
  var lockReason: String?
  var isHidden = false
  /// Who sees it: nil for all, `boards`, `draft` for a draft for all, or a network's id after `~`.
  var audience: String?
  /// Whether only the hosts of its event see it so far.
  var isDraft = false
  var summary: Summary?
}

extension ThreadRecord {
  init(_ fields: inout FieldReader) throws(LineProblem) {
    id = try fields.requiredID("id")
    number = try fields.number("number", in: 1...BoardRecord.largestNumber)
    guard let kind = try fields.word("kind", ThreadKind.self) else { throw .missingField("kind") }
    self.kind = kind
    let callKind = try fields.word("call_kind", CallKind.self)
    self.callKind = kind == .call ? callKind : nil
    let stage = try fields.word("stage", StoryStage.self)
    self.stage = kind == .story ? stage : nil
    title = try fields.required("title", TextRules.title)
    author = try fields.requiredID("author")
    created = try fields.requiredTime("created")
    (topics, topicsLeftOut) = try TopicReference.list(try fields.texts("topics"))
    layer = try fields.id("layer")
    language = try fields.language("language") ?? .unknown
    isPinned = try fields.bool("pinned")
    let isLocked = try fields.bool("locked")
    let reason = try fields.text("lock_reason", TextRules.reason)
    // A lock of ours always has a reason.
    lockReason = isLocked ? reason ?? "—" : nil
    isHidden = try fields.bool("hidden")
    audience = try fields.id("audience")
    if let audience, audience != "boards", audience != "draft", !audience.hasPrefix("~") {
      throw .unknownWord(field: "audience", word: String(audience.prefix(40)), allowed: ["boards", "draft", "~…"])
    }
    isDraft = try fields.bool("draft")
    if audience == "draft" { (audience, isDraft) = (nil, true) }
    summary = try fields.object("summary") { (fields) throws(LineProblem) in
      Summary(
        author: try fields.requiredID("author"), written: try fields.requiredTime("written"),
        body: try fields.required("body", TextRules.body))
    }
  }

  var line: [UInt8] {
    var line = JSONLine(type: "thread")
    line.add("id", id)
    line.add("number", number)
    line.add("kind", kind.rawValue)
    line.add("call_kind", callKind?.rawValue)
    line.add("stage", stage?.rawValue)
    line.add("title", title)
    line.add("author", author)
    line.add("created", created)
    line.add("topics", topics.map(\.id.rawValue))
    line.add("layer", layer)
    line.add("language", language.rawValue)
    line.add("pinned", ifTrue: isPinned)
    line.add("locked", ifTrue: lockReason != nil)
    line.add("lock_reason", lockReason)
    line.add("hidden", ifTrue: isHidden)
    line.add("audience", audience)
    line.add("draft", ifTrue: isDraft)
    if let summary {
      var object = JSONLine()
      object.add("author", summary.author)
      object.add("written", summary.written)
      object.add("body", summary.body)
      line.add("summary", object)
    }
    return line.closed
  }
}
