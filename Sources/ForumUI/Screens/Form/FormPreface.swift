// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What stands above the fields: the text that is answered, or what a form is about.
struct FormPreface {
  let form: FormState
  let world: World

  /// The lines, wrapped; none on a small screen.
  func lines(columns: Int) -> [String] {
    if let newcomer = form.newcomer { return lines(about: newcomer, columns: columns) }
    guard world.content.rows >= 12 else { return [] }
    switch form.purpose {
    case .reply(let post) where post.tombstone == nil && world.size.rows >= 24:
      // A quotation below says it already.
      let isQuoted = form.keeping.baseline[FormField.Name.body.rawValue]?.isEmpty == false
      return isQuoted ? [] : answered(post, columns)
    case .newBoard(let path): return Wrap.lines(world.reader(FormPhrase.newBoardAt(path)), columns: columns)
    case .join: return Wrap.lines(world.reader(FormPhrase.joinWhat(world.board.name)), columns: columns)
    default: return []
    }
  }

  /// Who lets somebody in, and for what; of a device also on a small screen, since that is all there is to agree to.
  private func lines(about newcomer: Newcomer, columns: Int) -> [String] {
    if let member = newcomer.invitation?.member, let fingerprint = newcomer.fingerprint {
      return Wrap.lines(world.reader(SignUpScreenPhrase.device(of: member.handle, fingerprint)), columns: columns)
    }
    guard world.content.rows >= 12 else { return [] }
    var said: [SignUpScreenPhrase] = []
    if let authority = newcomer.authority {
      said.append(.vouched(by: authority, as: newcomer.principal ?? ""))
    } else if let invitation = newcomer.invitation {
      let until = TimeText.full(invitation.expires, world.reader)
      said.append(invitation.by.map { .invitedBy($0.handle, until: until) } ?? .invitedByHost(until: until))
    }
    let place = [newcomer.givenOrganisation, newcomer.givenLayer.map(world.label) ?? ""].filter { !$0.isEmpty }
    if !place.isEmpty { said.append(.given(place.joined(separator: ", "))) }
    return said.flatMap { Wrap.lines(DisplayText.sanitised(world.reader($0)), columns: columns) }
  }

  /// The beginning of the text that is answered, in a fifth of the screen.
  private func answered(_ post: Post, _ columns: Int) -> [String] {
    let most = max(3, world.content.rows / 5)
    // No more than can be shown is wrapped, however long the post is.
    let text = String(post.body.prefix(columns * most))
    let lines = Wrap.lines(text, columns: columns - 2).filter { !$0.isEmpty }
    let bar = world.reader.isUnicode ? "│ " : "| "
    let isCut = lines.count > most || text.utf8.count < post.body.utf8.count
    return lines.prefix(most).enumerated().map { index, line in
      bar + line + (isCut && index == min(most, lines.count) - 1 ? " \(world.sign(.more))" : "")
    }
  }
}
