// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumExchange
import ForumStore

/// What reading foreign text costs at one size, at twice, and at four times: in instructions, which
/// `callgrind` counts between two calls of a mark, so that neither other programs nor the machine
/// have a part in it.
enum Growth {
  /// How many times as long the texts are.
  static let factors = [1, 2, 4]

  /// Reads all subjects in all sizes, a mark before and behind each; the first time unmeasured, for
  /// what is made once.
  ///
  /// - Parameter isQuick: whether imports of files are left out, each of which costs more than all
  ///   the rest.
  static func run(isQuick: Bool) throws {
    for subject in GrowthSubject.quick + (isQuick ? [] : GrowthSubject.files(try GrowthBoard())) {
      try subject.read(subject.text(16))
      for factor in factors {
        let text = subject.text(subject.size * factor)
        growthMark()
        try subject.read(text)
        growthMark()
        print("\(subject.name)\t\(factor)")
      }
    }
  }
}

/// Where `callgrind` writes down what it has counted and begins anew (`--dump-after=*growthMark*`).
@inline(never)
public func growthMark() {}

/// A board in memory that imports are tried on.
struct GrowthBoard {
  static let now = Timestamp(seconds: 1_772_442_000)
  static let words = MailWords(
    attachment: { name, _, _ in name }, forwarded: { author, _ in author }, noSubject: "zonder onderwerp",
    noText: "geen tekst", unnamed: "naamloos", continues: "(vervolg)", continued: { number, _ in "\(number)" })

  let store: Store
  let steward: MemberID
  /// Where files go that are imported.
  let folder = "/tmp"

  init() throws {
    store = try Store.create(
      path: ":memory:", board: Board(name: "Groei", created: Self.now), layers: .belgium,
      founder: MemberFields(handle: "steward", layer: LayerID("be.federal.fps")), login: "steward", language: .nl,
      welcomeTips: false)
    guard let member = try store.member(login: "steward") else { throw StoreError.notAMember(login: "steward") }
    steward = member.id
  }
}
