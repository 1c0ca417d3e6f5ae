// SPDX-License-Identifier: EUPL-1.2

/// Zones by the names that stand in dates of mail.
enum MailZone {
  /// Seconds ahead of UTC of a zone; nil for a word that is none. The letters of the military zones
  /// were used with the wrong sign by so many that they say nothing (RFC 5322 section 4.3), and
  /// count as UTC.
  static func offset(_ word: Bytes) -> Int? {
    guard (1...5).contains(word.count), word.allSatisfy(\.isLetter) else { return nil }
    if word.count == 1 { return 0 }
    return zones.first { word.isWord($0.name) }.map { $0.quarters * 900 }
  }

  /// In quarters of an hour. Where two zones share a name, the one that mail programs meant.
  private static let zones: [(name: StaticString, quarters: Int)] = [
    ("gmt", 0), ("ut", 0), ("utc", 0), ("wet", 0), ("west", 4), ("bst", 4), ("ist", 22), ("cet", 4), ("met", 4),
    ("mez", 4), ("mewt", 4), ("cest", 8), ("mest", 8), ("mesz", 8), ("eet", 8), ("eest", 12),
    ("sast", 8), ("msk", 12), ("msd", 16), ("hkt", 32), ("sgt", 32), ("awst", 32), ("jst", 36), ("kst", 36),
    ("acst", 38), ("aest", 40), ("acdt", 42), ("aedt", 44), ("nzst", 48), ("nzdt", 52), ("nst", -14), ("ndt", -10),
    ("ast", -16), ("adt", -12), ("brt", -12), ("art", -12), ("est", -20), ("edt", -16), ("cst", -24), ("cdt", -20),
    ("mst", -28), ("mdt", -24), ("pst", -32), ("pdt", -28), ("akst", -36), ("akdt", -32), ("hst", -40),
  ]
}
