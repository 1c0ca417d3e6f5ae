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
  /// What a thread comes to, with what somebody wrote of it before.
  case summary(of: Int, ThreadDigest?)
  case newNetwork
  case editNetwork(Network)
  case profile
  /// The path is where the board will stand.
  case newBoard(path: String)
  case join
  case addKey
  case invite
  /// Somebody comes in by an invitation or a certificate, and began to at this moment.
  case signUp(Newcomer, since: Timestamp)
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
    case .summary(let thread, _): .summary(thread: thread)
    case .newNetwork: .newNetwork
    case .editNetwork(let network): .editNetwork(network.id)
    case .awaiting(let draft): draft.target
    case .meeting(let form): form.target
    case .profile, .newBoard, .join, .addKey, .invite, .signUp: nil
    }
  }

  /// Whether a text that is replaced can be read afterwards.
  var keepsHistory: Bool {
    switch self {
    case .profile, .summary: false
    default: true
    }
  }

  /// What the form says that it is.
  func heading(_ world: World) -> String {
    let phrase: any Phrasing =
      switch self {
      case .ask: FormPhrase.ask
      case .reply(let post): FormPhrase.reply(Reference(naming: post.reference), post.author.handle)
      case .edit(let post, _): FormPhrase.edit(Reference(naming: post.reference))
      case .newTip: FormPhrase.newTip
      case .tip(let post): FormPhrase.tipFrom(Reference(naming: post.reference), post.author.handle)
      case .editTip(let tip): FormPhrase.editTip(tip.number)
      case .summary(let thread, _): SummaryPhrase.heading(thread)
      case .newNetwork: NetworkPhrase.newNetwork
      case .editNetwork(let network): NetworkPhrase.editNetwork(network.id)
      case .profile: FormPhrase.profile
      case .newBoard: FormPhrase.newBoard
      case .join, .signUp: FormPhrase.join(world.board.name)
      case .addKey: SignUpScreenPhrase.addKey
      case .invite: SignUpScreenPhrase.invite
      case .meeting(let form): MeetingFormPhrase.heading(form)
      case .awaiting: FormPhrase.draft
      }
    return phrase.text(in: world.reader.language)
  }
}
