// SPDX-License-Identifier: EUPL-1.2

/// What a member chooses in a poll.
public struct Ballot: Hashable, Sendable {
  /// A choice of an option.
  public struct Mark: Hashable, Sendable {
    /// The option's number.
    public var option: Int
    /// Dots; of dates 2 for yes and 1 for if need be; else 1.
    public var weight: Int
    /// Why; may be empty.
    public var note: String

    /// A mark from its parts.
    public init(_ option: Int, weight: Int = 1, note: String = "") {
      self.option = option
      self.weight = weight
      self.note = note
    }
  }

  /// The choices, by option.
  public var marks: [Mark]

  /// A ballot from its marks.
  public init(_ marks: [Mark]) { self.marks = marks }

  /// The ballot as it is kept: marks without weight left out, ordered by option.
  ///
  /// - Throws: what is wrong with it in a poll with these options.
  public func checked(
    _ kind: PollKind, dots: Int, options: [PollOption], own: Set<Int> = []
  ) throws(FieldProblem) -> Ballot {
    var marks: [Mark] = []
    for mark in self.marks where mark.weight != 0 {
      guard options.contains(where: { $0.number == mark.option }) else {
        throw FieldProblem(
          .ballot,
          .unknownWord("\(mark.option)", nearest: options.map { "\($0.number)" }.sorted { $0.count < $1.count }))
      }
      guard !marks.contains(where: { $0.option == mark.option }) else {
        throw FieldProblem(.ballot, .twice("\(mark.option)"))
      }
      let most = kind.givesDots ? dots : kind == .dates ? 2 : 1
      guard (1...most).contains(mark.weight) else {
        throw FieldProblem(.ballot, .outOfRange(mark.weight, minimum: 1, maximum: most))
      }
      marks.append(
        Mark(
          mark.option, weight: mark.weight,
          note: try TextRules.line(mark.note, field: .ballot, min: 0, max: 300)))
    }
    marks.sort { $0.option < $1.option }
    try Self.check(marks, kind, dots: dots, options: options, own: own)
    return Ballot(marks)
  }

  private static func check(
    _ marks: [Mark], _ kind: PollKind, dots: Int, options: [PollOption], own: Set<Int>
  ) throws(FieldProblem) {
    func text(_ mark: Mark) -> String { options.first { $0.number == mark.option }?.text ?? "" }
    // That no date suits is an answer as well.
    if marks.isEmpty, kind != .dates { throw FieldProblem(.ballot, .empty) }
    switch kind {
    case .choice:
      guard marks.count <= dots else { throw FieldProblem(.ballot, .tooMany(count: marks.count, maximum: dots)) }
      let hasNone = marks.contains { text($0) == Poll.none }
      if hasNone, marks.count > 1 { throw FieldProblem(.ballot, .tooMany(count: marks.count, maximum: 1)) }
    case .dots, .ideas:
      let given = marks.reduce(0) { $0 + $1.weight }
      guard given <= dots else { throw FieldProblem(.ballot, .tooMany(count: given, maximum: dots)) }
    case .senseCheck, .countMeIn, .titleContest:
      guard marks.count <= 1 else { throw FieldProblem(.ballot, .tooMany(count: marks.count, maximum: 1)) }
      if kind == .titleContest, marks.contains(where: { own.contains($0.option) }) {
        throw FieldProblem(.ballot, .taken("\(marks[0].option)"))
      }
      if let mark = marks.first, kind.needsReason(text(mark)), mark.note.isEmpty {
        throw FieldProblem(.ballot, .reasonMissing(text(mark)))
      }
    case .dates: break
    case .round: throw FieldProblem(.ballot, .tooMany(count: marks.count, maximum: 0))
    }
  }
}

/// In which order options are shown to a member while one votes.
public enum OptionOrder {
  /// Another order for each member, always the same for one; what is always the same in all polls of a kind stays last.
  public static func shuffled(_ options: [PollOption], poll: Int, member: MemberID, kind: PollKind) -> [PollOption] {
    // Dates have an order of their own, and words too.
    guard kind != .dates, kind != .senseCheck, kind != .countMeIn else { return options }
    let isLast = { (option: PollOption) in kind == .choice && option.text == Poll.none }
    let seed = mix(UInt64(bitPattern: Int64(poll)) ^ mix(UInt64(bitPattern: member.rawValue)))
    let ranked = options.filter { !isLast($0) }.map { ($0, mix(seed ^ UInt64(bitPattern: Int64($0.number)))) }
    return ranked.sorted { ($0.1, $0.0.number) < ($1.1, $1.0.number) }.map(\.0) + options.filter(isLast)
  }

  /// The finaliser of SplitMix64 (Steele, Lea, Flood: "Fast Splittable Pseudorandom Number Generators").
  private static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value &+ 0x9e37_79b9_7f4a_7c15
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
