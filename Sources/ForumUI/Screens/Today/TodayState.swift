// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Home: who waits for help, what is new for me, which tips are pinned, what I did not finish.
struct TodayState: EntryPage {
  /// Something on the screen that can be opened.
  enum Entry: Hashable, Sendable {
    case waiting(ThreadSummary)
    case notice(Notice)
    /// The threads with something new since the previous visit.
    case changes
    /// One of them.
    case changed(ThreadSummary)
    case tip(Tip)
    case draft(Draft)
    /// One of the first steps of a new member.
    case step(FirstStep)
    case event(AgendaEntry)
    case poll(Poll)
    /// An outcome or a report that the reader owes.
    case debt(MeetingNews.Debt)
    /// What suits a network of the reader's.
    case match(MeetingNews.Match)

    /// Whether it has something to be read.
    var isUnread: Bool {
      switch self {
      case .waiting(let thread), .changed(let thread): thread.unread > 0
      case .notice, .poll, .debt, .match: true
      case .changes, .tip, .draft, .event, .step: false
      }
    }

    /// What it is, whatever has changed in it.
    var id: String {
      switch self {
      case .waiting(let thread): "thread \(thread.number)"
      case .notice(let notice): "notice \(notice.id.rawValue)"
      case .changes: "changes"
      case .changed(let thread): "changed \(thread.number)"
      case .tip(let tip): "tip \(tip.number)"
      case .event(let entry): "event \(entry.event.number) \(entry.slot.number)"
      case .step(let step): "step \(step.rawValue)"
      case .poll(let poll): "poll \(poll.number)"
      case .debt(let debt): "debt \(debt.reference)"
      case .match(let match): "match \(match.match.network.rawValue)"
      case .draft(let draft): "draft \(draft.target) \(draft.id?.rawValue ?? 0)"
      }
    }
  }

  /// What was last read; nil before that.
  var today: Today?
  /// What was read meanwhile, while something new waits to be brought in.
  var fresh: Today?
  /// The zones of the places of events, by id.
  var zones: [String: Zone] = [:]
  /// How much waits there.
  var arrived = 0
  /// Whether it is being read only to see what others did.
  var isLooking = false
  /// Which entry is selected, and how far the only or left column is scrolled when not all fits.
  var paging = PageState()

  /// Which keys have a meaning.
  var context: KeyContext { .list }
  /// On from thread to thread.
  var readOn: Command? { .readOn }
  /// The first place.
  var place: Place? { .today }

  /// Home before anything is read.
  init() {}

  /// The place, and the board's motto where it fits whole.
  func breadcrumb(_ world: World) -> [String] {
    let place = world.reader(Place.today)
    let motto = DisplayText.sanitised(world.board.motto)
    let taken = DisplayText.width(place) + 3 + DisplayText.width(summary(world)) + 4
    return [place] + (motto.isEmpty || DisplayText.width(motto) + taken > world.size.columns ? [] : [motto])
  }

  /// The date, as the reader writes it, and what came meanwhile.
  func summaries(_ world: World) -> [String] {
    world.summaries([TimeText.date(world.reader.now, world.reader)], arrived: arrived, in: context)
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    (entries(world).isEmpty ? [] : [.open]) + [.ask, .advice, .tips, .search, .notices]
  }

  /// Why a command is refused.
  func refusal(of command: Command, _ world: World) -> String? {
    command == .ask ? world.refusalToAsk() : nil
  }

  /// The blocks with something in them, in their order, cut to what a screen of this height can
  /// show well.
  func blocks(_ world: World) -> [TodayBlock] { today.map { TodayBlock.all(of: $0, world) } ?? [] }

  /// Everything that can be opened, in the order of the screen.
  func entries(_ world: World) -> [Entry] { blocks(world).flatMap(\.entries) }
}
