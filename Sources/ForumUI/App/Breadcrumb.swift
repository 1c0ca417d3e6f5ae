// SPDX-License-Identifier: EUPL-1.2

import Terminal

/// Where a screen stands, from the place down, on one line.
enum Breadcrumb {
  /// The parts in a row. Where they do not fit, the filters after the first part go one by one
  /// until the last ones do, since these say what was done last; three parts or fewer are cut at
  /// the end.
  static func text(_ parts: [String], columns: Int, _ world: World) -> String {
    let separator = world.reader.isUnicode ? " › " : " > "
    var text = parts.joined(separator: separator)
    guard parts.count > 3 else { return text }
    for gone in 1...parts.count - 2 where DisplayText.width(text) > columns {
      text = ([parts[0], world.sign(.more)] + parts.dropFirst(1 + gone)).joined(separator: separator)
    }
    return text
  }
}
