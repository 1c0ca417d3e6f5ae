// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// One poll: read, and voted in.
struct PollPageState: TextPage {
  /// The poll's number.
  let number: Int
  /// The poll as last read; nil before that, or when there is none for the reader.
  var poll: Poll?
  /// What is chosen, by the number of the option: dots, or of dates 2 for yes and 1 for if need be.
  var marks: [Int: Int] = [:]
  /// The selected option, by its number.
  var selectedOption: Int?
  /// How far it is scrolled.
  var paging = PageState()
  /// Whether reading found no such poll.
  var isMissing = false
  /// Whether the new date of the close is asked for as soon as the zone is read.
  var isExtending = false
  /// The zone in which dates are typed.
  var zone: Zone?

  /// Which keys have a meaning.
  var context: KeyContext { .poll }
  /// The poll.
  var shows: Reference? { .poll(number) }

  /// A poll before it is read.
  init(number: Int) { self.number = number }

  /// The number, and the title once that has scrolled away.
  func breadcrumb(_ world: World) -> [String] {
    let polls = ProblemPhrase.capitalised(world.reader(KeyPhrase.hint(.polls)))
    let parts = [world.reader(Place.agenda), polls, Reference.poll(number).description]
    guard let poll, paging.top > 0 else { return parts }
    return parts + [DisplayText.sanitised(world.reader.title(of: poll))]
  }

  /// Whether the reader can vote now.
  func canVote(_ world: World) -> Bool { poll.map { world.refusal(.vote, of: $0) == nil } ?? false }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    guard let poll else { return [] }
    var commands: [Command] = []
    if canVote(world) {
      if poll.fields.kind.givesDots {
        commands += given < poll.fields.dots ? [.moreDots] : []
        commands += marks[selectedOption ?? 0] != nil ? [.fewerDots] : []
        commands += marks.isEmpty ? [] : [.vote]
      } else {
        commands += [.choose, .vote]
      }
      if poll.hasVoted { commands.append(.withdrawVote) }
    }
    if world.refusal(.enterPoll, of: poll) == nil { commands.append(.enterOption) }
    if world.refusal(.writeOutcome, of: poll) == nil || poll.outcome != nil { commands.append(.outcome) }
    let mayChange = world.refusal(.changePoll, of: poll) == nil
    if mayChange, poll.concerns.contains(where: \.answer.isEmpty) { commands.append(.answerConcern) }
    if world.refusal(.closePoll, of: poll) == nil { commands.append(.closePoll) }
    if mayChange { commands.append(.extendPoll) }
    return commands + [.openThread]
  }

  /// What can be selected: what can be voted for, while that is possible.
  func options(_ world: World) -> [PollOption] {
    guard let poll, !poll.phase.isOver, poll.fields.kind != .round else { return [] }
    return poll.options
  }

  /// The selected option, by its number.
  var marked: Int? { selectedOption }

  /// The lines of the page; none before it is read.
  func lines(_ world: World) -> [EntryLine] {
    poll.map { PollPage(poll: $0, marks: marks, selected: selectedOption, world: world).lines } ?? []
  }
}

extension World {
  /// Why the reader may not do something to a poll; nil when it is allowed.
  func refusal(_ action: Action, of poll: Poll) -> Refusal? {
    var item = PermissionItem()
    item.isOwner = poll.owner.id == viewer.id
    item.isInAudience = poll.isForMe
    item.standingRefusal = poll.standingRefusal(action)
    return refusal(action, item)
  }

  /// Opens the form for a new poll, or says why not.
  func addingPoll() -> [Effect] {
    if let refusal = refusal(.addPoll) { return say(refusal) }
    return [.show(Screen(FormState.addingPoll(self)))]
  }
}
