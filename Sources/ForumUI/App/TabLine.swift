// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What of the first line fits: board, places with counts, notices and who I am.
///
/// Notices and who I am never fall off: names of places shorten first, that of the current place and
/// of those with something new last, then the board's name. What room that leaves has the first names
/// whole again.
struct TabLine {
  /// A place as it can be written.
  struct Tab {
    var command: Command
    /// The key that goes there; may be empty.
    var key: String
    var name: String
    /// How many are unread in it, and how many of those are new.
    var unread = 0
    var new = 0
    var isCurrent = false

    /// Whether nothing is lost when its name is short.
    var isQuiet: Bool { !isCurrent && unread == 0 }
  }

  /// A place as it is written.
  struct Piece {
    var command: Command
    var text: String
    var isCurrent: Bool
  }

  /// The board's name; empty where there is no room for it.
  private(set) var board = ""
  /// The places, each with the blanks around it.
  private(set) var pieces: [Piece] = []
  /// What stands at the right.
  private(set) var identity = ""

  /// How much is left out.
  private struct Step {
    /// Whether what is new is told beside what is unread.
    var tellsNew = false
    /// Which of the ways to say who I am, the longest first.
    var identity = 0
    /// Whether a place has a blank at both sides.
    var isRoomy = false
    /// The longest names of places where nothing is new, of those where something is, and of the
    /// board; zero for none.
    var quiet = Int.max
    var news = Int.max
    var board = Int.max
    /// Whether places that have no name left are written at all.
    var hasKeys = true
  }

  /// From all there is to the current place and who I am.
  private static let steps: [Step] = {
    var step = Step(tellsNew: true, isRoomy: true)
    var steps = [step]
    func next(_ change: (inout Step) -> Void) {
      change(&step)
      steps.append(step)
    }
    next { $0.tellsNew = false }
    next { $0.identity = 1 }
    next { $0.isRoomy = false }
    for length in [10, 8, 7, 6, 5, 4, 0] { next { $0.quiet = length } }
    for length in [8, 6, 5, 4, 0] { next { $0.news = length } }
    for length in [12, 8, 0] { next { $0.board = length } }
    next { $0.identity = 2 }
    next { $0.hasKeys = false }
    return steps
  }()

  /// What a label shows of its place; few labels change from one step to the next.
  private struct Look: Equatable {
    var longest: Int
    var tellsNew: Bool
    var hasKey: Bool
  }

  /// Fits places between a board's name and who I am, told in ever shorter ways, into so many
  /// columns. `new` says how many are new.
  init(_ tabs: [Tab], board: String, identities: [String], columns: Int, new: (Int) -> String) {
    let names = tabs.map { DisplayText.width($0.name) }
    let ways = identities.map { ($0, $0.isEmpty ? 0 : DisplayText.width($0) + 2) }
    var looks = [Look?](repeating: nil, count: tabs.count)
    var labels = [(text: String, width: Int)](repeating: ("", 0), count: tabs.count)
    var (name, nameWidth, cut) = (board, DisplayText.width(board), Int.max)
    let last = Self.steps.count - 1
    for (index, step) in Self.steps.enumerated() {
      if step.board != cut {
        cut = step.board
        name = DisplayText.truncated(board, to: cut)
        nameWidth = DisplayText.width(name)
      }
      for (place, tab) in tabs.enumerated() {
        let longest = tab.isCurrent ? Int.max : tab.isQuiet ? step.quiet : step.news
        let look = Look(
          longest: names[place] <= longest ? .max : longest,
          tellsNew: step.tellsNew && tab.new > 0 && tab.new < tab.unread, hasKey: step.hasKeys && !tab.key.isEmpty)
        guard look != looks[place] else { continue }
        looks[place] = look
        let label = Self.label(tab, look, new)
        labels[place] = (label, DisplayText.width(label))
      }
      let way = ways.isEmpty ? ("", 0) : ways[min(step.identity, ways.count - 1)]
      let blanks = step.isRoomy ? 2 : 1
      let taken =
        1 + (name.isEmpty ? 0 : nameWidth + 2) + labels.reduce(0) { $0 + ($1.text.isEmpty ? 0 : $1.width + blanks) }
        + way.1
      guard taken <= columns || index == last else { continue }
      // A name where nothing is new comes back only where those where something is have theirs.
      if step.news == .max || !step.hasKeys {
        Self.fill(columns - taken, blanks, with: tabs, &labels, isShort: !step.hasKeys, new)
      }
      (self.board, identity) = (step.board == 0 ? "" : name, way.0)
      pieces = zip(tabs, labels).compactMap { tab, label in
        guard !label.text.isEmpty else { return nil }
        let text = step.isRoomy ? " \(label.text) " : "\(label.text) "
        return Piece(command: tab.command, text: text, isCurrent: tab.isCurrent)
      }
      return
    }
  }

  /// Gives places more again, the first ones first, as far as there is room left: those that are not there at all their
  /// keys, or else those where nothing is new their whole names.
  private static func fill(
    _ columns: Int, _ blanks: Int, with tabs: [Tab], _ labels: inout [(text: String, width: Int)], isShort: Bool,
    _ new: (Int) -> String
  ) {
    var left = columns
    for (place, tab) in tabs.enumerated() where (isShort ? !tab.isCurrent : tab.isQuiet) && !tab.key.isEmpty {
      let more = label(tab, Look(longest: isShort ? 0 : .max, tellsNew: false, hasKey: true), new)
      let width = DisplayText.width(more)
      let taken = width - labels[place].width + (labels[place].text.isEmpty ? blanks : 0)
      guard taken <= left else { return }
      left -= taken
      labels[place] = (more, width)
    }
  }

  private static func label(_ tab: Tab, _ look: Look, _ new: (Int) -> String) -> String {
    let name = look.longest == .max ? tab.name : shortened(tab.name, to: look.longest)
    // A number without name and key says nothing.
    guard !name.isEmpty || look.hasKey else { return "" }
    // Said only where it differs.
    let words = look.tellsNew ? ", " + new(tab.new) : ""
    let count = tab.unread > 0 ? ["(\(tab.unread)\(words))"] : []
    return ([tab.key, name].filter { !$0.isEmpty } + count).joined(separator: " ")
  }

  /// A name with a point where its end went.
  private static func shortened(_ name: String, to columns: Int) -> String {
    guard columns > 0 else { return "" }
    guard DisplayText.width(name) > columns else { return name }
    return DisplayText.truncated(name, to: columns, sign: ".")
  }
}

extension TabLine {
  /// The line of the board as it stands.
  init(app: App, columns: Int) {
    let world = app.world
    let tabs = Place.all.map { place in
      let (unread, new) = place.counts(world.counts)
      let key = world.keymap.keys(for: place.command, in: app.top.content.context).first?.description ?? ""
      return Tab(
        command: place.command, key: key, name: world.reader(place), unread: unread, new: new,
        isCurrent: place == app.place)
    }
    let board = DisplayText.truncated(
      DisplayText.sanitised(world.board.name), to: max(8, world.size.columns / 6), sign: world.sign(.more))
    self.init(tabs, board: board, identities: Self.identities(world), columns: columns) {
      world.reader(ListPhrase.new($0))
    }
  }

  /// Notices and who I am: with the organisation, without it, with the notices as a number.
  static func identities(_ world: World) -> [String] {
    let brief = world.viewer.brief
    let count = world.counts.notices
    let notices = count > 0 ? world.reader(FramePhrase.notices(count)) + "   " : ""
    let organisation = DisplayText.sanitised(brief.organisation.isEmpty ? "" : " · \(brief.organisation)")
    return [
      notices + brief.handle + organisation, notices + brief.handle,
      (count > 0 ? "\(world.sign(.unread))\(count) " : "") + brief.handle,
    ]
  }
}
