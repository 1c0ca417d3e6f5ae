// SPDX-License-Identifier: EUPL-1.2

import ForumStore

extension JSONValue {
  init(_ statistics: BoardStatistics) {
    let layers = statistics.layers.map { line -> JSONValue in
      ["layer": .string(line.layer.rawValue), "threads": .number(line.threads), "members": .number(line.members)]
    }
    let topics = statistics.topics.map { line -> JSONValue in
      [
        "topic": .string(line.topic.rawValue), "threads": .number(line.threads), "waiting": .number(line.waiting),
        "tips": .number(line.tips),
      ]
    }
    let months = statistics.months.map { line -> JSONValue in
      let month = line.month < 10 ? "0\(line.month)" : "\(line.month)"
      return [
        "month": .string("\(line.year)-\(month)"), "threads": .number(line.threads), "posts": .number(line.posts),
      ]
    }
    let bridges = statistics.bridges.map { bridge -> JSONValue in
      [
        "asker": .string(bridge.asker.rawValue), "answerer": .string(bridge.answerer.rawValue),
        "answers": bridge.answers.map { .number($0) } ?? .null,
      ]
    }
    let asked = statistics.questions
    let questions: JSONValue = [
      "asked": .number(asked.asked), "answered": .number(asked.answered), "helped": .number(asked.helped),
      "median_seconds": asked.median.map { .number($0) } ?? .null,
      "longest_seconds": asked.longest.map { .number($0) } ?? .null,
    ]
    self = [
      "members": .number(statistics.members), "organisations": .number(statistics.organisations),
      "threads": .number(statistics.threads), "waiting": .number(statistics.waiting),
      "posts": .number(statistics.posts), "tips": .number(statistics.tips), "networks": .number(statistics.networks),
      "events": .number(statistics.events), "polls": .number(statistics.polls),
      "polls_owed": .number(statistics.pollsOwed), "layers": .array(layers),
      "topics": .array(topics), "months": .array(months), "questions": questions, "bridges": .array(bridges),
      "newest_threads": statistics.newest.map { .number($0) } ?? .null,
    ]
  }
}
