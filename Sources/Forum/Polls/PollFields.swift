// SPDX-License-Identifier: EUPL-1.2

/// What whoever asks says of a poll.
public struct PollFields: Hashable, Sendable {
  /// 3–200 characters.
  public var title: String
  /// What it is about; the post of the poll.
  public var body: String
  /// 1–5 topics of its thread; not looked at for a poll in a thread that is there.
  public var topics: [TopicID]
  /// The language of its thread.
  public var language = Language.unknown
  /// How one answers.
  public var kind: PollKind
  /// What can be voted for, where the owner writes it.
  public var options: [PollOption] = []
  /// Who may vote, and who sees it when it starts its own thread.
  public var audience = Audience.all
  /// When it closes.
  public var closes: Timestamp
  /// Until when it gathers, of the two kinds that do.
  public var gathersUntil: Timestamp?
  /// How many dots each has, or how many options each may choose.
  public var dots = 1
  /// Whether nothing but the number of voters can be seen before the close.
  public var isSealed = true
  /// Whether votes are kept without their members.
  public var isSecret: Bool
  /// What decides between equals.
  public var tieRule = TieRule.earliest
  /// What the winner gets; may be empty.
  public var prize = ""
  /// The event whose title or dates it is about.
  public var event: Int?

  /// Fields with what each poll has.
  public init(title: String, body: String, topics: [TopicID], kind: PollKind, closes: Timestamp) {
    self.title = title
    self.body = body
    self.topics = topics
    self.kind = kind
    self.closes = closes
    isSecret = kind.isSecretAtFirst
  }

  /// The fewest and the most options of a poll.
  public static let optionRange = 2...100
  /// The longest that a poll can be open, in days.
  public static let longestDays = 366

  /// The fields as they are kept; whether topics, networks and events exist is for the store.
  public func checked(now: Timestamp, inThread: Bool) throws(FieldProblem) -> PollFields {
    var fields = self
    fields.title = try TextRules.title(title)
    fields.body = try TextRules.body(body)
    if !inThread { fields.topics = try TextRules.topics(topics) }
    fields.prize = try TextRules.line(prize, field: .prize, min: 0, max: 200)
    fields.isSealed = kind.mustBeSealed ?? isSealed
    if kind == .senseCheck || kind == .round { fields.isSecret = false }
    guard closes > now else { throw FieldProblem(.closes, .past(closes.iso8601)) }
    guard closes <= now.adding(days: Self.longestDays) else {
      throw FieldProblem(.closes, .tooMany(count: Self.daysUp(now, closes), maximum: Self.longestDays))
    }
    if kind.gathers {
      guard let until = gathersUntil else { throw FieldProblem(.gathersUntil, .empty) }
      guard until > now else { throw FieldProblem(.gathersUntil, .past(until.iso8601)) }
      guard until < closes else { throw FieldProblem(.gathersUntil, .afterClose) }
    } else {
      fields.gathersUntil = nil
    }
    fields.options = try checkedOptions()
    try checkDots(fields.options.count)
    return fields
  }

  private static func daysUp(_ start: Timestamp, _ end: Timestamp) -> Int {
    Int((end.seconds - start.seconds + 86_399) / 86_400)
  }

  private func checkDots(_ count: Int) throws(FieldProblem) {
    switch kind {
    case .dots, .ideas:
      guard (1...20).contains(dots) else { throw FieldProblem(.dots, .outOfRange(dots, minimum: 1, maximum: 20)) }
    case .choice:
      let most = max(1, count - 1)
      guard (1...most).contains(dots) else { throw FieldProblem(.dots, .outOfRange(dots, minimum: 1, maximum: most)) }
    case .senseCheck, .countMeIn, .dates, .titleContest, .round: break
    }
  }

  private func checkedOptions() throws(FieldProblem) -> [PollOption] {
    guard kind.hasOwnOptions else {
      guard options.isEmpty else { throw FieldProblem(.options, .tooMany(count: options.count, maximum: 0)) }
      return kind.words.enumerated().map { PollOption(number: $0.offset + 1, text: $0.element) }
    }
    let range = Self.optionRange
    guard options.count >= range.lowerBound else {
      throw FieldProblem(.options, .tooFew(count: options.count, minimum: range.lowerBound))
    }
    guard options.count <= range.upperBound else {
      throw FieldProblem(.options, .tooMany(count: options.count, maximum: range.upperBound))
    }
    var checked: [PollOption] = []
    var seen: Set<String> = []
    for option in options {
      var option = option
      option.number = checked.count + 1
      option.text = try Self.optionText(option.text, isDate: kind == .dates)
      if kind == .dates {
        guard let start = option.start, let end = option.end else {
          throw FieldProblem(.options, .malformed(option.text, example: SlotText.example))
        }
        guard end > start else { throw FieldProblem(.options, .endsBeforeItBegins(option.text)) }
        option.text = ""
        guard seen.insert("\(start.seconds) \(end.seconds)").inserted else {
          throw FieldProblem(.options, .twice(start.iso8601))
        }
      } else {
        guard seen.insert(Self.sameness(option.text)).inserted else {
          throw FieldProblem(.options, .twice(option.text))
        }
        (option.start, option.end) = (nil, nil)
      }
      checked.append(option)
    }
    for word in kind.words { checked.append(PollOption(number: checked.count + 1, text: word)) }
    return checked
  }

  /// A line that can be voted for, as it is kept.
  public static func optionText(_ text: String, isDate: Bool = false) throws(FieldProblem) -> String {
    try TextRules.line(text, field: .options, min: isDate ? 0 : 1, max: 200)
  }

  /// What makes two options the same: neither case, accents nor signs count, unless there is nothing else.
  public static func sameness(_ text: String) -> String {
    let folded = Folding.fold(text)
    let words = Words.ranges(in: folded).map { String(folded[$0]) }.joined(separator: " ")
    return words.isEmpty ? text : words
  }
}
