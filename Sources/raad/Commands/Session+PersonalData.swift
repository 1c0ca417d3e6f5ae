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
