// SPDX-License-Identifier: EUPL-1.2

import Forum

/// What the options say of a text to be written; what is nil is still missing.
struct Fields {
  var title: String?
  var topics: [TopicID]?
  var body: String?
  /// What else was chosen, by the name of the form's field.
  var choices: [Field: String] = [:]
  private var needed: [CommandOption]

  init(title: String?, topics: [TopicID]?, body: String?) {
    self.title = title
    self.topics = topics
    self.body = body
    needed = [.title, .topic, .body]
  }

  /// Fields of a text that has neither title nor topics.
  init(needsOnlyBody: Bool) { needed = [.body] }

  /// The options that would give what is missing.
  var missing: [String] {
    needed.filter { option in
      switch option {
      case .title: title == nil
      case .topic: topics == nil
      default: body == nil
      }
    }.map(\.dashed)
  }

  /// The fields as a draft keeps them.
  var draft: [String: String] {
    var fields = Dictionary(choices.map { ($0.rawValue, $1) }) { first, _ in first }
    fields[Field.title.rawValue] = title
    fields[Field.body.rawValue] = body
    fields[Field.topics.rawValue] = topics?.map(\.rawValue).joined(separator: ", ")
    return fields
  }
}
