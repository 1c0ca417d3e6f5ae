// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A code that was just made, with what whoever gets it types: shown this once, since the board itself has only its hash.
struct CodeState: ScreenState {
  let code: InvitationCode
  let invitation: Invitation
  /// Whether it is for a second device of the reader.
  let isOwn: Bool
  private var pager = Pager()

  var context: KeyContext { .code }

  init(_ code: InvitationCode, of invitation: Invitation, isOwn: Bool = false) {
    (self.code, self.invitation, self.isOwn) = (code, invitation, isOwn)
  }

  func breadcrumb(_ world: World) -> [String] {
    [world.reader(Place.me), world.reader(isOwn ? DoorScreenPhrase.deviceCode : .code)]
  }

  func hints(_ world: World) -> [Command] { [.copyCode] }

  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    let (count, height) = (lines(world).count, world.content.rows)
    if case .command(let command) = message, pager.follow(command, count: count, height: height) { return [] }
    switch message {
    case .command(.copyCode): return [.copy(code.text), .say(.done(world.reader(DoorScreenPhrase.copied)))]
    case .resized: pager.scroll(by: 0, count: count, height: height)
    case .command, .key, .paste: return nil
    default: break
    }
    return []
  }

  func view(into painter: inout Painter, _ world: World) {
    let lines = lines(world)
    for (row, index) in pager.visible(count: lines.count, height: painter.size.rows).enumerated() {
      painter.write(lines[index].runs, column: 0, row: row, limit: painter.size.columns)
    }
    painter.placeCursor(column: 0, row: 0)
  }

  /// The code first, so that it is seen on the smallest screen.
  private func lines(_ world: World) -> [EntryLine] {
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
