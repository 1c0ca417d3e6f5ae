// SPDX-License-Identifier: EUPL-1.2

/// What an import did, or would do.
public struct ImportReport: Hashable, Sendable {
  /// How it ended.
  public enum Outcome: Hashable, Sendable {
    /// What was added is on the board.
    case imported
    /// A trial: nothing was changed.
    case tried
    /// Lines are bad and were not to be left out: nothing was changed.
    case refused
  }

  /// How many bad lines and unknown types are named; the others are only counted.
  static let listLimit = 20

  /// How it ended.
  public var outcome = Outcome.imported
  /// Lines read.
  public var lines = 0
  /// Messages read; 0 for files of another kind.
  public var messages = 0
  /// Things added. Meaningless when refused.
  public var added: [ItemKind: Int] = [:]
  /// Things that the board had, or that an earlier import of the same source had brought, already.
  public var known: [ItemKind: Int] = [:]
  /// What was changed or left out without refusing the line.
  public var notes: [ImportNote: Int] = [:]
  /// Types that the format does not have, with the number of lines; at most `listLimit` of them.
  public var unknownTypes: [String: Int] = [:]
  /// The first bad lines, at most `listLimit`, in the order of the file.
  public var badLines: [BadLine] = []
  /// How many lines are bad.
  public var badLineCount = 0

  /// An empty report.
  init() {}

  mutating func note(_ note: ImportNote, _ count: Int = 1) {
    if count > 0 { notes[note, default: 0] += count }
  }

  mutating func noteUnknownType(_ type: String) {
    note(.unknownType)
    if unknownTypes[type] != nil || unknownTypes.count < Self.listLimit { unknownTypes[type, default: 0] += 1 }
  }

  mutating func refuse(_ line: Int, _ problem: LineProblem) {
    badLineCount += 1
    // References are looked at after all lines: keep the list in the order of the file, as far as
    // it goes.
    let place = badLines.firstIndex { $0.line > line } ?? badLines.endIndex
    badLines.insert(BadLine(line: line, problem: problem), at: place)
    if badLines.count > Self.listLimit { badLines.removeLast() }
  }
}
