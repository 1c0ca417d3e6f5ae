// SPDX-License-Identifier: EUPL-1.2

import Forum

extension App {
  /// Where the visit stands, for the next one; nil before there is a board.
  var lastPlace: LastPlace? {
    guard let place else { return nil }
    var last = LastPlace(place: place.command.rawValue)
    for part in Place.all { screens(of: part).first?.content.keep(in: &last, world) }
    if stack.count > 1 { stack[1].content.keepOpen(in: &last, world) }
    return last
  }

  private func screens(of part: Place) -> [Screen] { part == place ? stack : left[part] ?? [] }

  /// Has the lists as the last visit left them, and with `opens` begins where it ended. Whether the
  /// open thread is still there is for the caller to see.
  mutating func restore(_ last: LastPlace, opens: Bool) {
    for part in Place.all where part != place { left[part] = [Screen.first(of: part, last)] }
    guard opens, let target = Command(rawValue: last.place).flatMap({ Place($0) }) else { return }
    // What the screens ask for as they appear is asked for when the loop begins.
    if target != place { _ = go(target) }
    if let open = last.open { _ = push(Screen(ThreadState(as: open))) }
  }
}
