// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What of the first line fits: board, places with counts, notices and who I am; what matters least
/// goes first.
struct TabLine {
  private let app: App
  private let world: World
  private let isNamed: Bool
  private let isRoomy: Bool
  /// Whether what is new is told beside what is unread, which only a wide line has room for.
  private let tellsNew: Bool
  /// Whether the board's name stands first.
  let showsBoard: Bool
  /// What stands at the right; may be empty.
  let identity: String

  /// The columns of the board's name, at most a quarter of the line.
  var boardWidth: Int { Self.boardWidth(world) }

  init(app: App, world: World, columns: Int) {
    self.app = app
    self.world = world
    let board = Self.boardWidth(world) + 2
    let full = Place.all.reduce(1) { $0 + DisplayText.width(Self.label($1, app, world, tellsNew: true)) + 2 }
    tellsNew = board + full <= columns
    let tellsNew = tellsNew
    let roomy = Place.all.reduce(1) {
      $0 + DisplayText.width(Self.label($1, app, world, tellsNew: tellsNew)) + 2
    }
    let tight = Place.all.reduce(1) { $0 + DisplayText.width(Self.label($1, app, world)) + 1 }
    showsBoard = board + roomy <= columns
    isRoomy = roomy <= columns
    isNamed = tight <= columns
    let rest = columns - 1 - (showsBoard ? board : 0) - roomy
    identity = Self.identities(world).first { DisplayText.width($0) + 2 <= rest } ?? ""
  }

  /// How a place is written: with its name, or where names do not fit only the current one with it.
  func piece(_ place: Place) -> String {
    let label =
      isNamed || place == app.place ? Self.label(place, app, world, tellsNew: tellsNew) : Self.key(place, app, world)
    guard !label.isEmpty else { return "" }
    return isRoomy ? " \(label) " : "\(label) "
  }

  private static func boardWidth(_ world: World) -> Int {
    min(DisplayText.width(DisplayText.sanitised(world.board.name)), max(8, world.size.columns / 4))
  }

  private static func identities(_ world: World) -> [String] {
    let brief = world.viewer.brief
    let notices = world.counts.notices > 0 ? world.reader(FramePhrase.notices(world.counts.notices)) + "   " : ""
    let organisation = DisplayText.sanitised(brief.organisation.isEmpty ? "" : " · \(brief.organisation)")
    return [notices + brief.handle + organisation, notices + brief.handle, brief.handle]
  }

  private static func key(_ place: Place, _ app: App, _ world: World) -> String {
    world.keymap.keys(for: place.command, in: app.top.content.context).first?.description ?? ""
  }

  private static func label(_ place: Place, _ app: App, _ world: World, tellsNew: Bool = false) -> String {
    let (count, new) = place.counts(world.counts)
    // Said only where it differs.
    let words = tellsNew && new > 0 && new < count ? ", " + world.reader(ListPhrase.new(new)) : ""
    let parts = [key(place, app, world), world.reader(place)].filter { !$0.isEmpty }
    return (parts + (count > 0 ? ["(\(count)\(words))"] : [])).joined(separator: " ")
  }
}
