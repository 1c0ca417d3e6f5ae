// SPDX-License-Identifier: EUPL-1.2

/// The store's number of an invitation.
public struct InvitationID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The value as the store keeps it.
  public let rawValue: Int64

  /// Wraps a stored value; it need not exist.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Wraps a stored value; it need not exist.
  public init(_ rawValue: Int64) { self.rawValue = rawValue }

  /// Orders by the stored value.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// What an invitation is asked for with.
public struct NewInvitation: Hashable, Sendable {
  /// How many days it lasts when nothing is said.
  public static let usualDays = 7
  /// The most days it can last.
  public static let mostDays = 90
  /// The most people it can let in.
  public static let mostUses = 500
  /// A code for a second device lasts so many minutes.
  public static let linkMinutes = 15

  /// The member who comes in as themself, by handle: one without a way in yet, or who lost the key; nil for somebody new.
  public var handle: String?
  /// The layer that newcomers stand in; nil where they choose.
  public var layer: LayerID?
  /// The organisation that newcomers work for; empty where they say.
  public var organisation: String
  /// How many it lets in.
  public var uses: Int
  /// How many days it lasts.
  public var days: Int
  /// What it is for, for whoever looks at the list later; may be empty.
  public var note: String

  /// An invitation from its parts.
  public init(
    handle: String? = nil, layer: LayerID? = nil, organisation: String = "", uses: Int = 1, days: Int = usualDays,
    note: String = ""
  ) {
    self.handle = handle
    self.layer = layer
    self.organisation = organisation
    self.uses = uses
    self.days = days
    self.note = note
  }
}

/// An invitation as those see it who may.
public struct Invitation: Hashable, Sendable {
  /// Whether it still lets somebody in, and why not.
  public enum State: String, CaseIterable, Sendable {
    case open
    /// Whoever made it may not let anybody in by it now, and perhaps later again.
    case powerless
    case spent
    case expired
    case revoked

    /// Whether it never lets anybody in again.
    public var isOver: Bool {
      switch self {
      case .open, .powerless: false
      case .spent, .expired, .revoked: true
      }
    }
  }

  /// The store's number.
  public var id: InvitationID
  /// Who made it; nil for the administrator of the host.
  public var by: MemberBrief?
  /// When it was made.
  public var created: Timestamp
  /// From when on it lets nobody in.
  public var expires: Timestamp
  /// How many it still lets in.
  public var usesLeft: Int
  /// As whom it lets in; nil for somebody new.
  public var member: MemberBrief?
  /// The layer that newcomers stand in.
  public var layer: LayerID?
  /// The organisation that newcomers work for; may be empty.
  public var organisation: String
  /// What it is for; may be empty.
  public var note: String
  /// Whether it was taken back.
  public var isRevoked: Bool
  /// Whether whoever made it might not make it any more.
  public var isPowerless: Bool
  /// Who came in by it, the first first.
  public var joined: [MemberBrief]

  /// An invitation from its parts.
  public init(
    id: InvitationID, by: MemberBrief?, created: Timestamp, expires: Timestamp, usesLeft: Int,
    member: MemberBrief? = nil, layer: LayerID? = nil, organisation: String = "", note: String = "",
    isRevoked: Bool = false, isPowerless: Bool = false, joined: [MemberBrief] = []
  ) {
    self.id = id
    self.by = by
    self.created = created
    self.expires = expires
    self.usesLeft = usesLeft
    self.member = member
    self.layer = layer
    self.organisation = organisation
    self.note = note
    self.isRevoked = isRevoked
    self.isPowerless = isPowerless
    self.joined = joined
  }

  /// Whether it lets somebody in at a moment.
  public func state(at now: Timestamp) -> State {
    if isRevoked { return .revoked }
    if usesLeft <= 0 { return .spent }
    if now >= expires { return .expired }
    return isPowerless ? .powerless : .open
  }
}

/// What is wrong with what somebody shows or wants at the door.
public enum DoorProblem: Error, Hashable, Sendable {
  /// Not twenty letters of a code.
  case notACode
  /// Nobody made such a code.
  case unknownCode
  case spentCode
  case expiredCode
  case revokedCode
  /// Whoever made the code may not let anybody in by it any more.
  case powerlessCode
  /// The code is for a device of somebody who is a member already, or lost the way in, and not for anybody new.
  case codeForMember(String)
  /// The code is for somebody new.
  case codeForNewcomer
  /// The key lets its member in already; whose it is, is only for that member to see.
  case keyTaken(isOwn: Bool)
  /// The key was revoked and lets nobody in again.
  case keyRevoked
  /// There is no such key of this member.
  case noSuchKey
  /// Nobody locks themselves out.
  case lastKey
  case tooManyKeys(maximum: Int)
  /// There is no such invitation that this member may see.
  case noSuchInvitation
  /// There is no such authority.
  case noSuchAuthority
  /// The authority is trusted already.
  case authorityKnown(String)
  /// An authority says that somebody is whom another member goes by.
  case principalTaken(String)
  /// The member whom an authority says somebody is was shut out.
  case principalRevoked(String)
  /// There is no such principal in force.
  case noSuchPrincipal
  /// A principal that cannot stand on a line of sshd's.
  case badPrincipal(String)
  /// A number that is not within its limits.
  case outOfRange(DoorNumber, minimum: Int, maximum: Int)
  /// A policy takes other words.
  case policyValue(DoorPolicy.Name, String)
  /// No key and no authority of the board lets this one in.
  case notLetIn
  /// The member has as many sessions as the board allows; since when the oldest is.
  case tooManySessions(maximum: Int, oldest: Timestamp)

  /// What has limits.
  public enum DoorNumber: String, CaseIterable, Sendable {
    case uses
    case days
    case sessions
    case settings
  }
}
