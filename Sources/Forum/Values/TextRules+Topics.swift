// SPDX-License-Identifier: EUPL-1.2

extension TextRules {
  /// One to five topics, each once, in the order given; whether they exist is for `Vocabulary`.
  public static func topics(_ raw: [TopicID]) throws(FieldProblem) -> [TopicID] {
    var topics: [TopicID] = []
    for topic in raw where !topics.contains(topic) {
      topics.append(topic)
      if topics.count > maximumTopics {
        throw FieldProblem(.topics, .tooManyTopics(count: Set(raw).count, maximum: maximumTopics))
      }
    }
    guard !topics.isEmpty else { throw FieldProblem(.topics, .noTopics) }
    return topics
  }
}
