// SPDX-License-Identifier: EUPL-1.2

/// What a poll asks and how one answers.
public enum PollKind: String, CaseIterable, Sendable {
  /// One or several of some options, always with "none of these".
  case choice
  /// Some dots over some lines.
  case dots
  /// Lines from everybody first, then dots over them.
  case ideas
  /// Agree, agree with concerns, or block.
  case senseCheck = "sense-check"
  /// Yes, only if, or no, before something is organised.
  case countMeIn = "count-me-in"
  /// Yes, if need be, or no to each of some dates.
  case dates
  /// Titles from everybody first, without names, then one vote.
  case titleContest = "title-contest"
  /// An open question, whose answers are posts in its thread.
  case round

  /// Whether it gathers what can be voted for before one votes.
  public var gathers: Bool { self == .ideas || self == .titleContest }
  /// Whether its owner writes the options.
  public var hasOwnOptions: Bool { self == .choice || self == .dots || self == .dates }
  /// Whether one gives dots.
  public var givesDots: Bool { self == .dots || self == .ideas }
  /// The words that are its options, where these are always the same.
  public var words: [String] {
    switch self {
    case .senseCheck: ["agree", "concerns", "block"]
    case .countMeIn: ["yes", "only-if", "no"]
    case .choice: [Poll.none]
    case .dots, .ideas, .dates, .titleContest, .round: []
    }
  }
  /// Whether whoever chooses one of its words has to say why.
  public func needsReason(_ word: String) -> Bool {
    words.contains(word) && ["concerns", "block", "only-if"].contains(word)
  }
  /// Whether nothing of it can be seen before the close, whatever its owner would like; nil for as the owner likes.
  public var mustBeSealed: Bool? {
    switch self {
    case .titleContest: true
    // Its owner has to answer the concerns before the close.
    case .senseCheck, .round: false
    case .choice, .dots, .ideas, .countMeIn, .dates: nil
    }
  }
  /// Whether the votes are kept without their members unless the owner says otherwise.
  public var isSecretAtFirst: Bool { self == .titleContest }
}

/// What decides between options that won together; written before anybody votes.
public enum TieRule: String, CaseIterable, Sendable {
  /// What was put in first.
  case earliest
  /// All of them.
  case shared
  /// A lot, drawn by the program at the close.
  case lot
  /// The owner, once the poll is closed and what was chosen can be seen by all.
  case owner
}

/// How far a poll is.
public enum PollPhase: String, CaseIterable, Sendable {
  /// Gathering what can be voted for; of an input round, the answers.
  case gathering
  case voting
  /// The date is over, and it is not closed yet.
  case due
  /// Closed, and its outcome is owed.
  case owed
  /// Closed, with its outcome.
  case done
}

/// What can be voted for.
public struct PollOption: Hashable, Sendable {
  /// Its number in the poll, from 1.
  public var number: Int
  /// The text as members wrote it; one of `PollKind.words` where these are the options.
  public var text: String
  /// Who put it in, of a contest only after the close; nil for the poll's own.
  public var author: MemberBrief?
  /// Whether the reader put it in.
  public var isMine = false
  /// When, of a poll about dates.
  public var start: Timestamp?
  /// Until when.
  public var end: Timestamp?

  /// An option from its parts.
  public init(number: Int, text: String, author: MemberBrief? = nil, start: Timestamp? = nil, end: Timestamp? = nil) {
    self.number = number
    self.text = text
    self.author = author
    self.start = start
    self.end = end
  }
}

/// A concern in a sense check, and what the owner says to it.
public struct PollConcern: Hashable, Sendable {
  /// Its number in the poll, from 1.
  var number: Int
  /// Who has it.
  public var member: MemberBrief
  /// Whether the member would block it.
  public var blocks: Bool
  /// Why.
  public var text: String
  /// What the owner says; empty while nothing.
  public var answer: String

  /// A concern from its parts.
  public init(number: Int, member: MemberBrief, blocks: Bool, text: String, answer: String) {
    self.number = number
    self.member = member
    self.blocks = blocks
    self.text = text
    self.answer = answer
  }
}

/// What somebody needs who comes along only if something holds.
public struct PollReason: Hashable, Sendable {
  /// Who; nil in a secret poll.
  public var member: MemberBrief?
  /// What must hold.
  public var text: String

  /// A reason from its parts.
  public init(member: MemberBrief?, text: String) {
    self.member = member
    self.text = text
  }
}

/// A poll, as one reader sees it. Before the close of a sealed one there is nothing in it of what anybody chose.
public struct Poll: Hashable, Sendable {
  /// The text of the option that says "none of these".
  public static let none = "none-of-these"

  /// Its number, given once and for ever.
  public var number: Int
  /// The post that asks.
  public var post: PostReference
  /// Who asks.
  public var owner: MemberBrief
  /// What is asked; topics and language are those of its thread.
  public var fields: PollFields
  /// When it was started.
  public var created: Timestamp
  /// How far it is at the time of reading.
  public var phase: PollPhase
  /// How many took part.
  public var voters: Int
  /// When it was closed; nil while it is not.
  public var closed: Timestamp?
  /// The date of its close before it was put off; nil when it was not.
  public var firstCloses: Timestamp?
  /// Whether the reader may vote, as far as it is for the reader.
  public var isForMe: Bool
  /// Whether the reader voted.
  public var hasVoted: Bool
  /// What can be voted for, in the reader's own order while one votes. Of a contest that gathers only the reader's own.
  public var options: [PollOption]
  /// The result; nil before the close of a sealed one.
  public var result: PollResult?
  /// The concerns of a sense check.
  public var concerns: [PollConcern]
  /// What those need who come along only if; nothing before the close of a sealed one.
  public var reasons: [PollReason]
  /// The post with the outcome; nil while it is owed.
  public var outcome: PostReference?
  /// The post that tells what came of an input round's summary; nil while nothing does.
  public var actions: PostReference?
  /// The option that won, after the close.
  public var winners: [Int]

  /// A poll from its parts.
  public init(
    number: Int, post: PostReference, owner: MemberBrief, fields: PollFields, created: Timestamp, phase: PollPhase,
    voters: Int = 0, closed: Timestamp? = nil, firstCloses: Timestamp? = nil, isForMe: Bool = true,
    hasVoted: Bool = false, options: [PollOption] = [], result: PollResult? = nil, concerns: [PollConcern] = [],
    reasons: [PollReason] = [], outcome: PostReference? = nil, actions: PostReference? = nil, winners: [Int] = []
  ) {
    self.number = number
    self.post = post
    self.owner = owner
    self.fields = fields
    self.created = created
    self.phase = phase
    self.voters = voters
    self.closed = closed
    self.firstCloses = firstCloses
    self.isForMe = isForMe
    self.hasVoted = hasVoted
    self.options = options
    self.result = result
    self.concerns = concerns
    self.reasons = reasons
    self.outcome = outcome
    self.actions = actions
    self.winners = winners
  }
}

extension Poll {
  /// Throws for a kind that is not about dates.
  public static func requireDates(_ kind: PollKind) throws(FieldProblem) {
    guard kind == .dates else {
      throw FieldProblem(.kind, .unknownWord(kind.rawValue, nearest: [PollKind.dates.rawValue]))
    }
  }

  /// The options that won together and between which the owner still has to choose; none before the close.
  public var undecided: [Int] {
    guard closed != nil, winners.isEmpty, fields.tieRule == .owner, let result, result.leaders.count > 1 else {
      return []
    }
    return result.leaders.sorted()
  }
}

extension PollPhase {
  /// How far a poll is.
  public init(
    _ kind: PollKind, gathersUntil: Timestamp?, closes: Timestamp, closed: Timestamp?, hasOutcome: Bool,
    at now: Timestamp
  ) {
    if closed != nil {
      self = hasOutcome ? .done : .owed
    } else if now >= closes {
      self = .due
    } else if kind == .round {
      self = .gathering
    } else if let gathersUntil, now < gathersUntil {
      self = .gathering
    } else {
      self = .voting
    }
  }

  /// Whether nothing can be voted or put in any more.
  public var isOver: Bool { self == .due || self == .owed || self == .done }
}

/// Which polls a list shows; all that is given must hold.
public struct PollFilter: Hashable, Sendable {
  /// Which part of the polls.
  public enum Part: String, CaseIterable, Sendable {
    /// Those that take something now, those that close first on top.
    case open
    /// Those of which the outcome is owed, the longest owed first.
    case owed
    /// Those that are done, the last first.
    case done
  }

  /// Which part.
  public var part = Part.open
  /// Only those that wait for the reader's vote, or outcome.
  public var mineOnly = false
  /// Only those for this network.
  public var network: NetworkID?

  /// Those that take something now.
  public init() {}
}
