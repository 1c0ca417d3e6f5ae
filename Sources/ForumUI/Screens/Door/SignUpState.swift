// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The first thing that somebody with an invitation sees: which key will be theirs, and the field for the code, which shows
/// no letter of it.
struct SignUpState: ScreenState {
  private(set) var newcomer: Newcomer
  /// When they came.
  let since: Timestamp
  /// What is typed; never drawn.
  private(set) var editor = LineEditor(limit: 200)
  /// How many codes were wrong.
  private(set) var wrong = 0

  var context: KeyContext { .signUp }
  var takesText: Bool { true }
  var isBeforeBoard: Bool { true }
  var waitsUntil: Timestamp? { Timestamp(seconds: since.seconds + Int64(Newcomer.patience)) }

  init(_ newcomer: Newcomer, _ world: World) { (self.newcomer, since) = (newcomer, world.reader.now) }

  func breadcrumb(_ world: World) -> [String] { [world.reader(SignUpScreenPhrase.comeIn)] }

  func hints(_ world: World) -> [Command] { [.redeem] }

  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .command(.redeem): return redeem(world)
    case .command(.back), .command(.close): return leave(world)
    case .answered(.confirmQuit, .yes): return [.quit]
    case .loaded(.invitation(let code, _), .invitation(let invitation)):
      newcomer.code = code
      newcomer.invitation = invitation
      return [.replace(Screen(FormState.signingUp(newcomer, world)))]
    case .notLoaded(.invitation): return count(world)
    case .paste(let text):
      editor.insert(text)
      return []
    case .key(let key): return editor.handle(key) ? [] : nil
    case .command: return nil
    default: return []
    }
  }

  private mutating func redeem(_ world: World) -> [Effect] {
    guard !editor.isEmpty else { return [] }
    guard let code = InvitationCode(typed: editor.text) else {
      return [.say(.refused(world.reader(DoorPhrase(.notACode))))] + count(world)
    }
    guard case .key(let key) = newcomer.credential else { return [] }
    return [.load(.invitation(code, for: key))]
  }

  /// After a code that was none the field is empty: what was typed cannot be seen to be mended.
  private mutating func count(_ world: World) -> [Effect] {
    wrong += 1
    editor.replaceText("")
    return wrong < Newcomer.attempts ? [] : [.endSignUp(.wrongCodes)]
  }

  private func leave(_ world: World) -> [Effect] {
    editor.isEmpty ? [.quit] : [.ask(.confirm(.confirmQuit, world.reader(SignUpScreenPhrase.confirmLeave)))]
  }

  func view(into painter: inout Painter, _ world: World) {
    let width = max(1, min(painter.size.columns, 72))
    let reader = world.reader
    var row = 0
    func write(_ text: String, _ role: TextRole) {
      for line in Wrap.lines(DisplayText.sanitised(text), columns: width) {
        painter.write(line, column: 0, row: row, style: world.theme[role], limit: width)
        row += 1
      }
    }
    let isRoomy = painter.size.rows >= 14
    if isRoomy, !world.board.motto.isEmpty {
      write(world.board.motto, .faint)
      row += 1
    }
    write(reader(SignUpScreenPhrase.needsCode), .text)
    if isRoomy { row += 1 }
    write(reader(SignUpScreenPhrase.code), .strong)
    let field = Rect(column: 0, row: row, columns: min(width, 32), rows: 1)
    painter.fill(field, " ", world.theme[.field])
    // How much was typed tells more about a code than nothing does, and who types must see that it arrives.
    let stars = min(editor.text.count, field.columns - 1)
    painter.write(String(repeating: "*", count: stars), column: 0, row: row, style: world.theme[.field])
    painter.placeCursor(column: min(editor.cursor, field.columns - 1), row: row)
    row += isRoomy ? 2 : 1
    if wrong > 0 { write(reader(SignUpScreenPhrase.left(Newcomer.attempts - wrong)), .error) }
    if let fingerprint = newcomer.fingerprint { write(reader(SignUpScreenPhrase.yourKey(fingerprint)), .faint) }
  }
}
