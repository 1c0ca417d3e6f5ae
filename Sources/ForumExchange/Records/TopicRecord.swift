// SPDX-License-Identifier: EUPL-1.2

import Forum

/// A topic with its names, so that one that another board made is known by them.
struct TopicRecord {
  var id: TopicID
  var labels: Labels
  var aliases: [String]
}

extension TopicRecord {
  init(_ fields: inout FieldReader) throws(LineProblem) {
    id = try TopicReference(try fields.required("id"), field: "id").id
    labels = try fields.labels("labels") ?? Labels([:])
    aliases = []
    for alias in try fields.texts("aliases") {
      do { aliases.append(try TextRules.line(alias, field: .topics, min: 1, max: 100)) } catch {
        throw .text(field: "aliases", error.problem)
      }
    }
    guard aliases.count <= 100 else { throw .tooMany(field: "aliases", maximum: 100) }
  }

  var line: [UInt8] {
    var names = JSONLine()
    names.add(labels)
    var line = JSONLine(type: "topic")
    line.add("id", id.rawValue)
    line.add("labels", names)
    line.add("aliases", aliases)
    return line.closed
  }
}

/// A topic as a foreign line names it: an id, or any words, of which one is made.
struct TopicReference: Hashable {
  var id: TopicID
  /// What is shown when the board does not have it yet.
  var label: String

  /// A topic of the board.
  init(known id: TopicID) { (self.id, label) = (id, id.rawValue) }

  /// `Windows 11` becomes `windows-11`; words without any letter or digit of ASCII are refused.
  init(_ raw: String, field: String) throws(LineProblem) {
    do { label = try TextRules.line(raw, field: .topics, min: 1, max: 100) } catch {
      throw .text(field: field, error.problem)
    }
    if let id = TopicID(wellFormed: label) {
      self.id = id
      return
    }
    var name = ""
    for scalar in Folding.fold(label).unicodeScalars {
      let isPart = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      if isPart { name.unicodeScalars.append(scalar) } else if !name.isEmpty, name.last != "-" { name.append("-") }
      // Room for what a number needs before it.
      if name.utf8.count == 58 { break }
    }
    while name.last == "-" { name.removeLast() }
    if name.first?.isNumber == true { name = "topic-" + name }
    guard let id = TopicID(wellFormed: name) else {
      throw .text(field: field, .unknownTopic(String(label.prefix(40)), nearest: []))
    }
    self.id = id
  }

  /// The first five of a list, each once, and how many were left out; `other` when there are none.
  static func list(_ raw: [String]) throws(LineProblem) -> (topics: [TopicReference], leftOut: Int) {
    var topics: [TopicReference] = []
    var leftOut = 0
    for text in raw {
      let topic = try TopicReference(text, field: "topics")
      if topics.contains(where: { $0.id == topic.id }) { continue }
      if topics.count < TextRules.maximumTopics { topics.append(topic) } else { leftOut += 1 }
    }
    if topics.isEmpty { topics = [try TopicReference("other", field: "topics")] }
    return (topics, leftOut)
  }
}
