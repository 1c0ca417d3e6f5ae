// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What a form is for.
enum FormPurpose: Equatable, Sendable {
  case ask
  case reply(to: Post)
  case edit(Post, in: ThreadSummary)
  case newTip
  case tip(from: Post)
  case editTip(Tip)
  case profile
  /// The path is where the board will stand.
  case newBoard(path: String)
  case join
  /// About an event or a poll.
  case meeting(MeetingForm)
  /// A draft is taken up again, and what it is for must be read first.
  case awaiting(Draft)

  /// What a draft of this form is for; nil for forms without drafts.
  var target: DraftTarget? {
    switch self {
    case .ask: .newThread
    case .reply(let post): .reply(to: post.reference)
    case .edit(let post, _): .edit(post.reference)
    case .newTip: .newTip
    case .tip(let post): .tip(from: post.reference)
    case .editTip(let tip): .editTip(tip.number)
    case .awaiting(let draft): draft.target
    case .meeting(let form): form.target
    case .profile, .newBoard, .join: nil
    }
  }

  /// What the form says that it is.
  func heading(_ world: World) -> String {
    if case .meeting(let form) = self { return world.reader(MeetingFormPhrase.heading(form)) }
    let phrase: FormPhrase =
      switch self {
      case .ask: .ask
      case .reply(let post): .reply(post.reference, post.author.handle)
      case .edit(let post, _): .edit(post.reference)
      case .newTip: .newTip
      case .tip(let post): .tipFrom(post.reference, post.author.handle)
      case .editTip(let tip): .editTip(tip.number)
      case .profile: .profile
      case .newBoard: .newBoard
      case .join: .join(world.board.name)
      case .awaiting, .meeting: .draft
      }
    return world.reader(phrase)
  }
}
