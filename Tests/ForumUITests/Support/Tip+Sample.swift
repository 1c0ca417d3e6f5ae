// SPDX-License-Identifier: EUPL-1.2

import Forum

@testable import ForumUI

extension Tip {
  /// A tip that was written 100 days ago, confirmed 20 days ago, and is to be reviewed in 300.
  static func sample(
    _ number: Int, _ title: String, body: String = "", topics: [TopicID] = ["open-data"], owner: MemberBrief = .sara,
    credited: MemberBrief? = nil, source: PostReference? = nil, layers: [LayerID] = ["be.federal.fps"],
    state: TipState = .current, pin: Int? = nil, worked: Int = 0, failed: Int = 0
  ) -> Tip {
    Tip(
      number: number, title: title, body: body, topics: topics, owner: owner, credited: credited, source: source,
      language: .unknown, layers: layers, created: Timestamp.sampleNow.adding(days: -100),
      confirmed: Timestamp.sampleNow.adding(days: -20), reviewBy: Timestamp.sampleNow.adding(days: 300), state: state,
      pin: pin, worked: worked, failed: failed)
  }

  /// A small list in the store's order, hostile and wide texts among them.
  static let samples = [
    sample(
      4, "Zet bovenaan elke brief wat de burger moet doen", topics: ["plain-language", "field-staff"],
      source: PostReference(thread: 12, number: 3),
      layers: ["be.local.municipality", "be.federal.fps", "be.local.cpas"],
      pin: 1, worked: 3),
    sample(9, "Lunch zonder dia’s, met één vraag op tafel", topics: ["field-staff"], owner: .jan, pin: 2),
    sample(
      2, "Publiceer eerst het CSV-bestand, dan pas de kaart", topics: ["open-data"], owner: .an, worked: 1, failed: 1),
    sample(7, "公開データは機械可読の形式で、説明と更新日を必ず付けてください", topics: ["open-data"], layers: [.unspecified]),
    sample(
      5, "e\u{301}te\u{301} \u{202E}evil\u{1B}[31m\u{9B}2J \u{200B}👩‍👩‍👧 done\nnext", topics: ["plain-language"],
      state: .toReview, worked: 12),
    sample(3, "Bel de balie voor je een formulier wijzigt", topics: ["field-staff"], state: .superseded(by: 9)),
    sample(8, "Zonder thema overgenomen uit een ander forum", topics: [], layers: [], state: .withdrawn),
  ]
}

extension TipListState {
  /// Selects a tip by its number.
  mutating func go(to number: Int, _ world: World) {
    _ = rows.firstIndex { $0.number == number }.map { select($0, world) }
  }
}
