// SPDX-License-Identifier: EUPL-1.2

/// How members come into a network.
public enum Membership: String, CaseIterable, Sendable {
  /// Whoever wants to.
  case open
  /// Who asks, and is admitted by its board.
  case request
  /// Whom its board invites.
  case invitation
}

/// What a network is for.
public enum NetworkGoal: String, CaseIterable, Sendable {
  case connect
  case advocate
  case develop
  case other
}

/// Who set a network's goals.
public enum GoalSource: String, CaseIterable, Sendable {
  case board
  case members
  case organisation
}

/// How the management of its organisation stands behind a network.
public enum ManagementSupport: String, CaseIterable, Sendable {
  case none
  case informal
  case structural
}

/// What a network has to spend; never an amount.
public enum NetworkBudget: String, CaseIterable, Sendable {
  case none
  case small
  case yearly
}

/// Something that a network seeks or offers.
public struct NetworkNeed: Hashable, Sendable {
  /// Which of the two.
  public var kind: NeedKind
  /// What, on one line of at most 200 characters.
  public var line: String
  /// The topics that it has to do with, at most five.
  public var topics: [TopicID]

  /// A need from its parts.
  public init(_ kind: NeedKind, _ line: String, topics: [TopicID] = []) {
    self.kind = kind
    self.line = line
    self.topics = topics
  }

  /// The topics that the line does not name itself, as `#open-data`.
  public var unsaidTopics: [TopicID] {
    let said = ReferenceScanner.references(in: line).map(\.reference)
    return topics.filter { !said.contains(.topic($0)) }
  }
}

/// Where a member stands in a network.
public enum NetworkStanding: String, CaseIterable, Sendable {
  /// Asked to come in.
  case asked
  /// Invited by its board.
  case invited
  case member
  case board
}

/// A member of a network's board.
public struct BoardMember: Hashable, Sendable {
  /// Who.
  public var member: MemberBrief
  /// The task, such as treasurer; may be empty.
  public var task: String
  /// A line about oneself; may be empty.
  public var line: String

  /// A board member from its parts.
  public init(member: MemberBrief, task: String = "", line: String = "") {
    self.member = member
    self.task = task
    self.line = line
  }
}

/// What a network's board says of it.
public struct NetworkFields: Hashable, Sendable {
  /// 3–200 characters; the title of its thread.
  public var name: String
  /// What it is about; the opening post of its thread.
  public var body: String
  /// 1–5 topics.
  public var topics: [TopicID] = []
  /// The language of its page.
  public var language = Language.unknown
  /// The layers it works in, the first one its own; nil in a new network for its maker's.
  public var layers: [LayerID] = []
  /// Where; may be empty.
  public var region = ""
  /// The organisations whose people it is for; may be none.
  public var organisations: [String] = []
  /// The umbrella it belongs to.
  public var parent: NetworkID?
  /// How it is doing.
  public var stage = NetworkStage.starting
  /// How one comes in.
  public var membership = Membership.request
  /// How many people it has, as its board says; nil when it does not.
  public var size: Int?
  /// What it is for.
  public var goals: [NetworkGoal] = []
  /// Who set these.
  public var goalSource: GoalSource?
  /// For which age it is, in free words: never checked, never kept of a person.
  public var age = ""
  /// Whether it is open to collaboration with others.
  public var isOpen = true
  /// What it seeks and offers.
  public var needs: [NetworkNeed] = []
  /// How management stands behind it; only for board members of networks.
  public var support: ManagementSupport?
  /// What it has to spend; only for board members of networks.
  public var budget: NetworkBudget?
  /// Addresses elsewhere.
  public var links: [String] = []

  /// Fields with a name, what it is about and topics.
  public init(name: String, body: String, topics: [TopicID]) {
    self.name = name
    self.body = body
    self.topics = topics
  }

  /// The most lines of what a network seeks and offers together.
  public static let mostNeeds = 20

  /// The fields as they are kept; whether topics, layers and the parent exist is for the store.
  public func checked() throws(FieldProblem) -> NetworkFields {
    var fields = self
    fields.name = try TextRules.title(name)
    fields.body = try TextRules.body(body)
    fields.topics = try TextRules.topics(topics)
    fields.region = try TextRules.line(region, field: .region, min: 0, max: 100)
    fields.age = try TextRules.line(age, field: .age, min: 0, max: 100)
    fields.organisations = try TextRules.lines(organisations, field: .organisation)
    fields.links = try TextRules.lines(links, field: .links)
    if let size, !(1...10_000_000).contains(size) {
      throw FieldProblem(.size, .outOfRange(size, minimum: 1, maximum: 10_000_000))
    }
    guard needs.count <= Self.mostNeeds else {
      throw FieldProblem(.needs, .tooMany(count: needs.count, maximum: Self.mostNeeds))
    }
    fields.goals = NetworkGoal.allCases.filter(goals.contains)
    for (index, need) in needs.enumerated() {
      fields.needs[index].line = try TextRules.line(need.line, field: .needs, min: 1, max: 200)
      if need.topics.count > TextRules.maximumTopics {
        throw FieldProblem(
          .needs, .tooManyTopics(count: need.topics.count, maximum: TextRules.maximumTopics))
      }
    }
    var seen: Set<LayerID> = []
    fields.layers = layers.filter { seen.insert($0).inserted }
    if fields.layers.count > TextRules.maximumLines {
      throw FieldProblem(.layer, .tooMany(count: fields.layers.count, maximum: TextRules.maximumLines))
    }
    return fields
  }
}

/// A network of civil servants, as one reader sees it.
public struct Network: Hashable, Sendable {
  /// Its id.
  public var id: NetworkID
  /// The number of its thread.
  public var thread: Int
  /// What its board says of it; support and budget are nil for who is on no board.
  public var fields: NetworkFields
  /// Its board, in the order in which they came.
  public var board: [BoardMember]
  /// How many members of this board of ours it has, its own board included.
  public var members: Int
  /// Where the reader stands in it; nil for outside.
  public var standing: NetworkStanding?
  /// How many activities it hosts from now on and in the year before.
  public var activities: Int
  /// When its page was last changed.
  public var changed: Timestamp
  /// How often: what an edit starts from.
  public var version: Int

  /// A network from its parts.
  public init(
    id: NetworkID, thread: Int, fields: NetworkFields, board: [BoardMember] = [], members: Int = 0,
    standing: NetworkStanding? = nil, activities: Int = 0, changed: Timestamp, version: Int = 0
  ) {
    self.id = id
    self.thread = thread
    self.fields = fields
    self.board = board
    self.members = members
    self.standing = standing
    self.activities = activities
    self.changed = changed
    self.version = version
  }

  /// How many people it has, as its board says, or else how many of them are here.
  public var people: Int { fields.size ?? members }
}

/// Which networks a list shows; all that is given must hold.
public struct NetworkFilter: Hashable, Sendable {
  /// Words that must all occur in its name or text.
  public var words: [String] = []
  /// In this layer or one below it.
  public var layer: LayerID?
  /// How it is doing.
  public var stage: NetworkStage?
  /// Seeks something on this topic.
  public var seeks: TopicID?
  /// Offers something on this topic.
  public var offers: TopicID?
  /// Only those open to collaboration.
  public var openOnly = false
  /// Only those the reader is a member of.
  public var mineOnly = false

  /// A filter that lets everything through.
  public init() {}
}
