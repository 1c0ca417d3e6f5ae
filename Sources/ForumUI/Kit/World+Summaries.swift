// SPDX-License-Identifier: EUPL-1.2

extension World {
  /// The summaries of a list: its parts and, last and longest kept, how many came with the key that
  /// brings them in.
  func summaries(_ parts: [String], arrived count: Int, in context: KeyContext) -> [String] {
    guard count > 0 else { return shortened(parts, keeping: parts.count - 1) }
    let key = self.key(.showNew, in: context)
    return shortened(parts + [reader(FramePhrase.updatedElsewhere(count, key: key))], keeping: parts.count)
      + [shortWords(arrived: count, key: key)]
  }

  /// Parts in a row, then ever fewer of them: those between the ends go first, the one that is kept
  /// stays.
  func shortened(_ parts: [String], keeping kept: Int) -> [String] {
    var order = Array(parts.indices)
    var summaries: [String] = []
    while true {
      summaries.append(order.map { parts[$0] }.joined(separator: " \(sign(.bullet)) "))
      guard let next = order.dropFirst().dropLast().first ?? order.first(where: { $0 != kept }) else {
        return summaries
      }
      order.removeAll { $0 == next }
    }
  }

  /// How many came and the key, as short as can be.
  func shortWords(arrived count: Int, key: String?) -> String {
    let new = reader(FramePhrase.updatedElsewhere(count, key: nil))
    return key.map { reader(FramePhrase.named(new, $0)) } ?? new
  }
}
