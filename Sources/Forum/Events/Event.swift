// SPDX-License-Identifier: EUPL-1.2

/// What kind of meeting an event is.
public enum EventKind: String, CaseIterable, Sendable {
  case lunchLecture = "lunch-lecture"
  case workshop
  case visit
  case drinks
  case quiz
  case meeting
  case other
}

/// Whether people come for the content, for fun, or both.
public enum EventCategory: String, CaseIterable, Sendable {
  case content
  case fun
  case mixed
}

/// How far an event is, as its hosts say; that it is full or past follows from its slots.
public enum EventState: String, CaseIterable, Sendable {
  /// Only its hosts see it.
  case draft
  /// The date is known, one cannot sign up yet.
  case saveTheDate = "save-the-date"
  case open
  case cancelled
}

/// How far an event is, as readers see it.
public enum EventStanding: String, CaseIterable, Sendable {
  case draft
  case saveTheDate = "save-the-date"
  case open
  /// No place is left in any slot to come.
  case full
  case past
  case cancelled
}

/// Whether somebody comes.
public enum Attendance: String, CaseIterable, Sendable {
  case yes
  case maybe
  case no
}

/// Who hosts an event: a network of this board, or somebody else by name.
public enum EventHost: Hashable, Sendable {
  case network(NetworkID)
  case partner(String)
}

/// A stretch of time at which an event takes place.
public struct EventSlot: Hashable, Sendable {
  /// Its number in the event, from 1, given once.
  public var number: Int
  /// When it begins.
  public var start: Timestamp
  /// When it ends, after its begin.
  public var end: Timestamp
  /// How many can come; nil for as many as like.
  public var places: Int?
  /// How many places are taken, colleagues who are brought included.
  public var taken = 0
  /// How many said maybe.
  public var maybe = 0
  /// How many wait for a place.
  public var waiting = 0

  /// A slot from its parts.
  public init(number: Int = 0, start: Timestamp, end: Timestamp, places: Int? = nil) {
    self.number = number
    self.start = start
    self.end = end
    self.places = places
  }

  /// How many places are left; nil for no limit.
  public var left: Int? { places.map { max(0, $0 - taken) } }
  /// Whether no place is left.
  public var isFull: Bool { left == 0 }
}

/// A part of an event's programme.
public struct EventSession: Hashable, Sendable {
  /// When; nil when it is not known yet.
  public var start: Timestamp?
  /// What, on one line of at most 200 characters.
  public var title: String
  /// Who hosts it; may be empty.
  public var by: String

  /// A session from its parts.
  public init(start: Timestamp? = nil, title: String, by: String = "") {
    self.start = start
    self.title = title
    self.by = by
  }
}

/// An event, as one reader sees it.
public struct Event: Hashable, Sendable {
  /// A reader's answer for a slot.
  public struct Answer: Hashable, Sendable {
    /// Whether one comes.
    public var attendance: Attendance
    /// Whether one brings a colleague.
    public var bringsColleague: Bool
    /// Whether others see it.
    public var isShown: Bool
    /// The place on the waiting list, from 1; nil for who has a place or did not say yes.
    public var waitingPlace: Int?

    /// An answer from its parts.
    public init(
      _ attendance: Attendance, bringsColleague: Bool = false, isShown: Bool = false, waitingPlace: Int? = nil
    ) {
      self.attendance = attendance
      self.bringsColleague = bringsColleague
      self.isShown = isShown
      self.waitingPlace = waitingPlace
    }
  }

  /// Its number, given once and for ever.
  public var number: Int
  /// The number of its thread.
  public var thread: Int
  /// Who put it there.
  public var owner: MemberBrief
  /// What its hosts say.
  public var fields: EventFields
  /// Never changes, so that calendars know it again.
  public var uid: String
  /// How often it was changed in a way that a calendar has to know (RFC 5545, section 3.8.7.4).
  public var sequence: Int
  /// When it was last changed.
  public var changed: Timestamp
  /// The reader's answers by slot number.
  public var answers: [Int: Answer]
  /// Those who come and let others see it.
  public var shown: [MemberBrief]
  /// The post in which its hosts tell what they took along; nil when they owe it or it is not past.
  public var report: PostReference?
  /// The thread in which the talk goes on afterwards.
  public var talkAfter: Int?
  /// Whether the reader is one of its hosts.
  public var isHost: Bool
  /// The networks on whose board the reader is and that are asked to host it as well.
  public var invited: [NetworkID] = []
  /// How far it is at the time of reading.
  public var standing: EventStanding
  /// How often it was changed: what an edit starts from.
  public var version: Int
  /// Whether it was not shown yet, so that only those see it who host it or are asked to; also when it was cancelled since.
  public var isDraft: Bool

  /// An event from its parts.
  public init(
    number: Int, thread: Int, owner: MemberBrief, fields: EventFields, uid: String, sequence: Int = 0,
    changed: Timestamp, answers: [Int: Answer] = [:], shown: [MemberBrief] = [], report: PostReference? = nil,
    talkAfter: Int? = nil, isHost: Bool = false, standing: EventStanding = .open, version: Int = 0
  ) {
    self.number = number
    self.thread = thread
    self.owner = owner
    self.fields = fields
    self.uid = uid
    self.sequence = sequence
    self.changed = changed
    self.answers = answers
    self.shown = shown
    self.report = report
    self.talkAfter = talkAfter
    self.isHost = isHost
    self.standing = standing
    self.version = version
    isDraft = fields.state == .draft
  }
}

extension EventStanding {
  /// How far an event is with some slots at a moment.
  public init(_ state: EventState, _ slots: [EventSlot], at now: Timestamp) {
    switch state {
    case .draft: self = .draft
    case .cancelled: self = .cancelled
    case .saveTheDate, .open:
      let coming = slots.filter { $0.end > now }
      if coming.isEmpty {
        self = .past
      } else if state == .saveTheDate {
        self = .saveTheDate
      } else {
        self = coming.allSatisfy(\.isFull) ? .full : .open
      }
    }
  }
}

/// A slot of an event in a list by time.
public struct AgendaEntry: Hashable, Sendable {
  /// The event.
  public var event: Event
  /// Which of its slots.
  public var slot: EventSlot
  /// The number of another event that the reader comes to at the same time; nil for none.
  public var clash: Int?

  /// An entry from its parts.
  public init(event: Event, slot: EventSlot, clash: Int? = nil) {
    self.event = event
    self.slot = slot
    self.clash = clash
  }
}

/// Which part of the agenda a list shows; all that is given must hold.
public struct AgendaFilter: Hashable, Sendable {
  /// Only events of this network.
  public var network: NetworkID?
  /// Only those the reader comes to or may come to, or gives.
  public var mineOnly = false
  /// What has ended, the last first, instead of what is to come.
  public var isPast = false
  /// Only what begins at this moment or later.
  public var after: Timestamp?
  /// Only what begins before this moment.
  public var before: Timestamp?

  /// All that is to come.
  public init() {}
}
