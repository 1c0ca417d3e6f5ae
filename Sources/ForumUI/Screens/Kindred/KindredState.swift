// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Who else works on something: members with the reasons, other organisations first.
struct KindredState: ScreenState {
  /// On what.
  let subject: KindredSubject
  /// The members as last read.
  var members: [KindredMember] = []
  /// Which of them is selected.
  var selected = 0
  /// The first line on the screen.
  var pager = Pager()
  /// Whether anything was read yet.
  var isLoaded = false

  /// What is selected.
  func selection(_ world: World) -> Reference? { member.map { .member($0.brief.handle) } }
  /// Which keys have a meaning.
  var context: KeyContext { .people }
  /// The member under the cursor.
  var member: KindredMember? { members.indices.contains(selected) ? members[selected] : nil }

  /// A screen before anything is read.
  init(_ subject: KindredSubject) { self.subject = subject }

  /// People, the question, and what it is asked of.
  func breadcrumb(_ world: World) -> [String] {
    [
      world.reader(Place.people), world.reader(KindredPhrase.whoElse), subject.reference.description,
    ]
  }

  /// How many members there are, as far as they are read.
  func summaries(_ world: World) -> [String] {
    let isMore = members.count >= World.kindredLimit
    return members.isEmpty ? [] : [world.reader(PeoplePhrase.members(members.count, isMore: isMore))]
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] { members.isEmpty ? [] : [.open, .kindred] }

  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    switch message {
    case .appeared, .changedElsewhere: return [.load(.kindred(subject))]
    case .loaded(.kindred(subject), .kindred(let members)):
      let known = member?.brief.id
      self.members = members
      isLoaded = true
      select(members.firstIndex { $0.brief.id == known } ?? selected, world)
    case .resized: select(selected, world)
    case .pointed(let index): select(index, world)
    case .command(let command): return perform(command, world)
    case .key, .paste: return nil
    case .loaded, .notLoaded, .done, .refused, .answered, .idle, .leaving: break
    }
    return []
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    let layout = KindredLayout(self, world)
    if let motion = command.motion(page: max(1, layout.height / layout.rowsEach), count: members.count) {
      select(selected + motion, world)
      return []
    }
    switch command {
    case .open: return member.map { [.open(.member($0.brief.handle))] } ?? []
    case .kindred: return member.map { [.show(.kindred(of: .member($0.brief.handle)))] } ?? []
    default: return nil
    }
  }

  private mutating func select(_ index: Int, _ world: World) {
    selected = max(0, min(index, members.count - 1))
    let layout = KindredLayout(self, world)
    guard let lines = layout.lines(of: selected) else { return }
    // With the first member of a group its heading is shown as well.
    pager.reveal(lines, count: layout.lines.count, height: layout.height)
  }
}

extension Screen {
  /// Who else works on what a reference names.
  static func kindred(of reference: Reference) -> Screen {
    KindredSubject(reference).map { Screen(KindredState($0)) } ?? Screen(reference)
  }
}
