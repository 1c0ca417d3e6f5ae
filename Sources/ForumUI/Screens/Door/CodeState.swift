// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A code that was just made, with what whoever gets it types: shown this once, since the board itself has only its hash.
struct CodeState: TextPage {
  let code: InvitationCode
  let invitation: Invitation
  /// Whether it is for a second device of the reader.
  let isOwn: Bool
  var paging = PageState()

  var context: KeyContext { .code }

  init(_ code: InvitationCode, of invitation: Invitation, isOwn: Bool = false) {
    (self.code, self.invitation, self.isOwn) = (code, invitation, isOwn)
  }

  func breadcrumb(_ world: World) -> [String] {
    [world.reader(Place.me), world.reader(isOwn ? DoorScreenPhrase.deviceCode : .code)]
  }

  func hints(_ world: World) -> [Command] { [.copyCode] }

  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .command(.copyCode): return [.copy(code.text), .say(.done(world.reader(DoorScreenPhrase.copied)))]
    case .command, .key, .paste: return nil
    default: break
    }
    return []
  }

  /// The code first, so that it is seen on the smallest screen.
  func lines(_ world: World) -> [EntryLine] {
    let reader = world.reader
    let width = max(1, min(world.content.columns, 72))
    let isRoomy = world.content.rows >= 14
    var lines: [EntryLine] = []
    func add(_ text: String, _ role: TextRole, indent: Int = 0) {
      lines.add(nil, [Run(DisplayText.sanitised(text), world.theme[role])], columns: width, indent: indent)
    }
    func gap() { if isRoomy { lines.add(nil, line: []) } }
    add(code.text, .strong, indent: 2)
    gap()
    add(reader(DoorScreenPhrase.typeThis), .text)
    add((world.door ?? Doorway()).command(reader), .strong, indent: 2)
    add(reader(DoorScreenPhrase.thenCode), .faint)
    gap()
    add(
      reader(
        isOwn
          ? DoorScreenPhrase.lastsMinutes(NewInvitation.linkMinutes)
          : .lasts(TimeText.full(invitation.expires, reader), uses: invitation.usesLeft)), .text)
    if isOwn {
      add(reader(DoorScreenPhrase.codeForDevice), .text)
    } else if let member = invitation.member {
      add(reader(DoorScreenPhrase.codeFor(member.handle)), .text)
    }
    gap()
    add(reader(isOwn ? DoorScreenPhrase.shownOnceForDevice : .shownOnce), .text)
    return lines
  }
}
