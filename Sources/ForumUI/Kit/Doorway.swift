// SPDX-License-Identifier: EUPL-1.2

import Forum

/// How members of other machines come in to the board, as far as screens speak of it.
public struct Doorway: Equatable, Sendable {
  /// By what the reader came in; nil for a user of the machine itself.
  public var entrance: Entrance?
  /// The account of the host for members.
  public var members = "raad"
  /// The account for people with a code.
  public var newcomers = "join"
  /// The name by which other machines find the host; nil where it is not known.
  public var host: String?
  /// The lowest role that may invite somebody new.
  var inviters = Role.moderator

  /// A door with Debian's usual accounts, and a reader who stands inside already.
  public init() {}

  /// What somebody with a code types on their own machine.
  func command(_ reader: Reader) -> String { "ssh \(newcomers)@\(host ?? reader(DoorPlacePhrase.host))" }
}

/// The word that stands where a host has no name that others know.
enum DoorPlacePhrase: Phrasing {
  case host

  func text(in say: InterfaceLanguage) -> String {
    say(nl: "MACHINE", fr: "MACHINE", de: "RECHNER", en: "HOST")
  }
}

extension World {
  /// Why the reader may not invite anybody new; nil when that is allowed.
  var inviteRefusal: Refusal? {
    var item = PermissionItem()
    item.inviters = door?.inviters ?? .moderator
    return refusal(.invite, item)
  }

  /// Whether the reader may look after everybody's invitations.
  var seesInvitationsOfAll: Bool { refusal(.seeInvitations) == nil }

  /// Whether settings are kept with the reader: on the board, or in a file of their own on this machine.
  var keepsSettings: Bool { settingsPlace != nil || door?.entrance != nil }

  /// Whether the reader has anything to do with invitations.
  var hasInvitations: Bool { door != nil && (inviteRefusal == nil || seesInvitationsOfAll) }
}
