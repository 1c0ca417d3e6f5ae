// SPDX-License-Identifier: EUPL-1.2

extension SettingsFile {
  /// The bytes of a settings file in which one setting has another value, and everything else stands as it stood:
  /// remarks on lines of their own, blank lines, lines that mean nothing.
  ///
  /// `name` is a setting, or `keys.PLACE.COMMAND`; nil takes its line away.
  public static func bytes(_ bytes: [UInt8], setting name: String, to value: SettingValue?) -> [UInt8] {
    let dot = name.lastIndex(of: ".")
    let heading = dot.map { String(name[..<$0]) } ?? ""
    let entry = dot.map { String(name[name.index(after: $0)...]) } ?? name
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    if lines.last == [] { lines.removeLast() }
    var current = ""
    /// Behind the last line of the part that says something.
    var end: Int? = heading.isEmpty ? 0 : nil
    var place: Int?
    for (index, line) in lines.enumerated() {
      let text = line.last == 0x0D ? line.dropLast() : line[...]
      switch try? SettingsLine(String(decoding: text, as: UTF8.self)) {
      case .table(let name)?: current = name
      case .entry(entry, _)? where current == heading: place = place ?? index
      case .blank?, nil: continue
      case .entry?: break
      }
      if current == heading { end = index + 1 }
    }
    let written = value.map { Array("\(entry) = \($0)".utf8) }
    switch (place, written, end) {
    case (let place?, let written?, _): lines[place] = written
    case (let place?, nil, _): lines.remove(at: place)
    case (nil, let written?, let end?): lines.insert(written, at: end)
    case (nil, let written?, nil): lines += (lines.isEmpty ? [] : [[]]) + [Array("[\(heading)]".utf8), written]
    case (nil, nil, _): break
    }
    return lines.flatMap { $0 + [0x0A] }
  }
}
