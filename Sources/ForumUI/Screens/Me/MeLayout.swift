// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The lines of my own page: what there is at the left, how much of it or since when at the right.
struct MeLayout {
  private(set) var lines: [EntryLine] = []
  private let world: World
  private let width: Int
  private var number = 0

  init(_ state: MeState, _ world: World) {
    self.world = world
    width = max(1, min(world.content.columns, 72))
    let page = state.page ?? OwnPage()
    for entry in state.entries {
      switch entry {
      case .profile: profile(state.page?.reciprocity)
      case .notices: notices()
      case .draft(let draft):
        if draft == page.drafts.first { heading(.drafts) }
        self.draft(draft)
      case .search(let search):
        if search == page.searches.first { heading(.searches) }
        self.search(search)
      case .list(let list):
        if list == .bookmarks {
          if page.searches.isEmpty { hintOfSearches() }
          heading(.kept)
        }
        if list == .started { heading(.written) }
        self.list(list, page.counts[list] ?? OwnPage.Count())
      case .topic(let followed): topic(followed)
      case .keys:
        heading(world.reader(DoorScreenPhrase.access))
        self.entry(world.reader(DoorScreenPhrase.keys), "")
      case .invitations: self.entry(world.reader(DoorScreenPhrase.invitations), "")
      case .settings:
        if state.access.first == entry { add(nil, []) }
        self.entry(world.reader(DoorScreenPhrase.settings), "")
      }
      number += 1
    }
  }

  private mutating func profile(_ reciprocity: Reciprocity?) {
    let brief = world.viewer.brief
    let facts = world.origin(brief) + [world.reader(ValuePhrase.role(brief.role))]
    let name = brief.name.isEmpty ? "@\(brief.handle)" : "\(brief.name)  @\(brief.handle)"
    line([
      Run(DisplayText.sanitised(name), world.theme[.strong]),
      Run("  " + DisplayText.sanitised(facts.joined(separator: " \(world.sign(.bullet)) ")), world.theme[.faint]),
    ])
    if let reciprocity, reciprocity != Reciprocity() {
      say(world.reader(ReciprocityPhrase(reciprocity)), indent: 0)
    }
  }

  private mutating func notices() {
    let count = world.counts.notices
    entry(
      sign: count > 0 ? world.sign(.unread) : " ", world.reader(FramePhrase.notices(count)), "",
      role: count > 0 ? .unread : .text)
  }

  private mutating func draft(_ draft: Draft) {
    let title = DisplayText.sanitised(draft.fields["title"] ?? draft.fields["body"] ?? "")
    let target = world.reader.name(of: draft)
    entry(
      title.isEmpty ? target : world.reader(FramePhrase.named(target, title)), TimeText.age(draft.saved, world.reader))
  }

  private mutating func search(_ search: SavedSearch) {
    let value = search.query == nil ? world.reader(MePhrase.unreadable) : unread(search.unread, SavedSearch.countLimit)
    entry(DisplayText.sanitised(search.name), value, role: search.unread > 0 ? .unread : .text)
  }

  private mutating func list(_ list: OwnPage.List, _ count: OwnPage.Count) {
    let sign =
      switch list {
      case .bookmarks: world.sign(.bookmarked)
      case .watched: world.sign(.watched)
      case .muted: world.sign(.muted)
      case .started, .repliedIn: " "
      }
    let threads = "\(count.threads)" + (count.threads < OwnPage.countLimit ? "" : "+")
    let values = [
      unread(count.unread, OwnPage.countLimit), String(repeating: " ", count: max(1, 5 - threads.count)) + threads,
    ]
    entry(
      sign: sign, world.reader(MePhrase.list(list)), values.joined(),
      role: count.unread > 0 ? .unread : count.threads > 0 ? .text : .faint)
  }

  private mutating func topic(_ followed: OwnPage.FollowedTopic) {
    let sign = followed.follow.stance.map { world.sign($0) } ?? world.sign(.bookmarked)
    entry(
      sign: sign, world.reader.tag(followed.topic),
      world.reader.words(for: followed.follow).joined(separator: ", "))
  }

  /// How much is unread; nothing when all is read.
  private func unread(_ count: Int, _ limit: Int) -> String {
    count == 0 ? "" : world.reader(MePhrase.unread(count, isMore: count >= limit))
  }

  private mutating func hintOfSearches() {
    heading(.searches)
    guard let key = world.key(.saveSearch, in: .list) else { return }
    say(world.reader(MePhrase.howToSave(key)), indent: 2)
  }

  /// A sentence that cannot be selected, whole.
  private mutating func say(_ text: String, indent: Int) {
    for row in Wrap.lines(text, columns: max(1, world.content.columns - indent)) {
      add(nil, [Run(String(repeating: " ", count: indent) + row, world.theme[.faint])])
    }
  }

  private mutating func heading(_ phrase: MePhrase) { heading(world.reader(phrase)) }

  private mutating func heading(_ text: String) {
    add(nil, [])
    add(nil, [Run(text, world.theme[.heading])])
  }

  /// Sign, text, and a value at the right end of its first line; a long text goes on below it.
  private mutating func entry(sign: String = " ", _ text: String, _ value: String, role: TextRole = .text) {
    let room = width - 2 - (value.isEmpty ? 0 : DisplayText.width(value) + 1)
    let rows = Wrap.lines(DisplayText.truncated(text, to: 3 * max(1, room)), columns: max(1, room))
    let shown = rows.first ?? ""
    let gap = String(repeating: " ", count: max(1, width - 2 - DisplayText.width(shown) - DisplayText.width(value)))
    line([
      Run(sign + " ", world.theme[role == .unread ? .unread : .faint]), Run(shown, world.theme[role]),
      Run(gap + value, world.theme[.faint]),
    ])
    for row in rows.dropFirst() { line([Run("  " + row, world.theme[role])]) }
  }

  private mutating func line(_ runs: [Run]) { add(number, runs) }

  private mutating func add(_ entry: Int?, _ runs: [Run]) {
    lines.append(EntryLine(entry: entry, runs: runs))
  }
}
