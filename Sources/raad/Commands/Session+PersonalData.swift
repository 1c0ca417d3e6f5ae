// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Session {
  /// Throws when a text seems to hold personal data, unless that is allowed by the option.
  func refusePersonalData(_ texts: [(Field, String)]) throws {
    guard !invocation.has(.allowPersonalData) else { return }
    var places: [PersonalDataPlace] = []
    var total = 0
    for (field, text) in texts {
      let (findings, count) = PersonalDataScanner.first(CommandRefusal.namedPlaces, in: text)
      total += count
      places += findings.map { finding in
        PersonalDataPlace(
          field: field, line: finding.line(in: text), kind: finding.kind, masked: finding.masked(in: text))
      }
    }
    if total > 0 { throw CommandRefusal.personalData(places, total: total) }
  }
}

extension EventFields {
  /// What its hosts write in their own words, where it is not what it was. Addresses of places and links are not looked at:
  /// they are there to be found.
  func texts(besides old: EventFields) -> [(Field, String)] {
    let all: [(Field, String, String)] = [
      (.title, title, old.title), (.body, body, old.body), (.centralQuestion, question, old.question),
      (.benefit, benefit, old.benefit), (.target, target, old.target), (.place, place, old.place),
      (.cost, cost, old.cost),
      (.sessions, sessions.map(\.title).joined(separator: "\n"), old.sessions.map(\.title).joined(separator: "\n")),
    ]
    return all.filter { $0.1 != $0.2 }.map { ($0.0, $0.1) }
  }
}

extension NetworkFields {
  /// What its board writes in its own words, where it is not what it was; without links.
  func texts(besides old: NetworkFields) -> [(Field, String)] {
    let all: [(Field, String, String)] = [
      (.title, name, old.name), (.body, body, old.body), (.region, region, old.region), (.age, age, old.age),
      (.needs, needs.map(\.line).joined(separator: "\n"), old.needs.map(\.line).joined(separator: "\n")),
    ]
    return all.filter { $0.1 != $0.2 }.map { ($0.0, $0.1) }
  }
}
