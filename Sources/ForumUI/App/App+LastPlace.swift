// SPDX-License-Identifier: EUPL-1.2

import Forum

extension App {
  /// Where the visit stands, for the next one; nil before there is a board.
  public var lastPlace: LastPlace? {
    guard let place else { return nil }
    var last = LastPlace(place: place.command.rawValue)
    for part in [Place.advice, .stories] {
      guard case .threads(let list)? = screens(of: part).first else { continue }
      last.lists[list.part] = list.kept
    }
    if case .tips(let list)? = screens(of: .tips).first {
      last.tips = list.kept(world)
    }
    if case .people(let directory)? = screens(of: .people).first { last.people = directory.kept }
    if stack.count > 1, case .thread(let thread) = stack[1] { last.open = thread.kept(world) }
    return last
  }

  private func screens(of part: Place) -> [Screen] { part == place ? stack : left[part] ?? [] }

  /// Has the lists as the last visit left them, and with `opens` begins where it ended. Whether the
  /// open thread is still there is for the caller to see.
  public mutating func restore(_ last: LastPlace, opens: Bool) {
    for place in [Place.advice, .stories] {
      guard case .threads(let list) = Screen.first(of: place, world), let kept = last.lists[list.part] else { continue }
      left[place] = [.threads(ThreadListState(place: list.part, as: kept))]
    }
    if last.tips != LastPlace.Tips() {
      left[.tips] = [.tips(TipListState(as: last.tips))]
    }
    if last.people != LastPlace.People() { left[.people] = [.people(PeopleState(as: last.people))] }
    guard opens, let target = Command(rawValue: last.place).flatMap({ Place($0) }) else { return }
    // What the screens ask for as they appear is asked for when the loop begins.
    if target != place { _ = go(target) }
    if let open = last.open { _ = push(.thread(ThreadState(as: open))) }
  }
}
