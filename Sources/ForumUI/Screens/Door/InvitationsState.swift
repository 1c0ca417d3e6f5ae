// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Invitations, the newest first: one's own, for moderators everybody's, with who came in by them.
struct InvitationsState: EntryPage {
  /// So many are shown; the command line has the others.
  static let most = 500

  /// The invitations; nil before they are read.
  private(set) var invitations: [Invitation]?
  var paging = PageState()

  var context: KeyContext { .invitations }

  init() {}

  func breadcrumb(_ world: World) -> [String] {
    [world.reader(Place.me), world.reader(DoorScreenPhrase.invitations)]
  }

  func summaries(_ world: World) -> [String] {
    let open = (invitations ?? []).count { $0.state(at: world.reader.now) == .open }
    return open == 0 ? [] : [world.reader(DoorListPhrase.openCount(open))]
  }

  func hints(_ world: World) -> [Command] {
    let isRevocable = selected?.state(at: world.reader.now).isOver == false
    return (world.inviteRefusal == nil ? [.invite] : []) + (isRevocable ? [.revokeInvitation] : [])
      + (who == nil ? [] : [.open]) + (world.seesInvitationsOfAll ? [.invitationTree] : [])
  }

  func selection(_ world: World) -> Reference? { who.map { .member($0.handle) } }

  /// The invitation under the cursor.
  var selected: Invitation? {
    invitations.flatMap { $0.indices.contains(paging.selected) ? $0[paging.selected] : nil }
  }

  /// Whom it let in, or will.
  private var who: MemberBrief? { selected.flatMap { $0.joined.last ?? $0.member } }

  private var request: Request { .invitations(limit: Self.most) }

  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .appeared, .changedElsewhere: return [.load(request)]
    case .loaded(_, .invitations(let found)):
      let id = selected?.id
      invitations = found
      select(found.firstIndex { $0.id == id } ?? paging.selected, world)
    case .done(.revokeInvitation, _):
      return [.load(request), .say(.done(world.reader(DoorScreenPhrase.revoked)))]
    case .done: return [.load(request)]
    case .command(let command): return perform(command, world)
    case .answered(.confirmRevokeInvitation, .yes):
      return selected.map { [.perform(.revokeInvitation($0.id))] } ?? []
    case .key, .paste: return nil
    default: break
    }
    return []
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    switch command {
    case .open: return who.map { [.open(.member($0.handle))] } ?? []
    case .revokeInvitation:
      guard selected?.state(at: world.reader.now).isOver == false else {
        return [.say(.refused(world.reader(selected == nil ? DoorScreenPhrase.nothingSelected : .isOver)))]
      }
      return [.ask(.confirm(.confirmRevokeInvitation, world.reader(DoorScreenPhrase.confirmRevoke)))]
    case .invitationTree:
      if let refusal = world.refusal(.seeInvitations) { return world.say(refusal) }
      return [.show(Screen(InvitationTreeState()))]
    default: return nil
    }
  }
}

extension InvitationsState {
  func lines(_ world: World) -> [EntryLine] {
    guard let invitations else { return [] }
    var lines: [EntryLine] = []
    let width = max(1, min(world.content.columns, 100))
    for (index, invitation) in invitations.enumerated() { add(invitation, index, width, &lines, world) }
    if invitations.isEmpty {
      lines.add(nil, [Run(world.reader(DoorScreenPhrase.noInvitations), world.theme[.faint])], columns: width)
    } else if invitations.count == Self.most {
      lines.add(nil, [Run(world.reader(DoorScreenPhrase.more(Self.most)), world.theme[.faint])], columns: width)
    }
    return lines
  }

  /// For whom and in which state, then by whom, until when, who came, what for.
  private func add(_ invitation: Invitation, _ entry: Int, _ width: Int, _ lines: inout [EntryLine], _ world: World) {
    let reader = world.reader
    let state = invitation.state(at: reader.now)
    let isOpen = state == .open
    let place = [invitation.organisation, invitation.layer.map { world.shortLabel($0) } ?? ""].filter { !$0.isEmpty }
    let whom =
      invitation.member.map {
        reader($0.id == invitation.by?.id ? DoorScreenPhrase.deviceOf($0.handle) : .invitationOf(member: $0.handle))
      }
      ?? ([reader(DoorScreenPhrase.forAnybody)] + place).joined(separator: ", ")
    lines.add(
      entry,
      line: [
        Run(world.sign(isOpen ? .unread : .bullet) + " ", world.theme[isOpen ? .unread : .faint]),
        Run(DisplayText.sanitised(ProblemPhrase.capitalised(whom)), world.theme[isOpen ? .strong : .text]),
        Run(
          "  " + reader(DoorListPhrase.state(state, uses: invitation.usesLeft)), world.theme[isOpen ? .unread : .faint]),
      ])
    var facts: [String] = []
    if invitation.by?.id != world.viewer.id {
      facts.append(
        reader(DoorListPhrase.invited(by: invitation.by.map { "@\($0.handle)" } ?? reader(LinearPhrase.host))))
    }
    if !state.isOver { facts.append(reader(DoorListPhrase.until(TimeText.full(invitation.expires, reader)))) }
    let handles = invitation.joined.map { "@\($0.handle)" }
    if !handles.isEmpty { facts.append(reader(DoorListPhrase.joined(handles.joined(separator: ", ")))) }
    if state.isOver { facts.append(TimeText.date(invitation.created, reader)) }
    if !invitation.note.isEmpty { facts.append(DisplayText.sanitised(invitation.note)) }
    let text = facts.joined(separator: " \(world.sign(.bullet)) ")
    lines.add(entry, [Run(text, world.theme[.faint])], columns: width, indent: 2)
  }
}
