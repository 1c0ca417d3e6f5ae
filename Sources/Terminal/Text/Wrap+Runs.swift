// SPDX-License-Identifier: EUPL-1.2

extension Wrap {
  /// The rows of styled text; a line break in a run ends a row. Words go on over the border of two
  /// runs. There is always at least one row, which may be empty.
  public static func lines(_ runs: [Run], columns: Int) -> [[Run]] {
    styledLines(runs).flatMap { characters -> [[Run]] in
      let rows = rows(of: characters, columns: columns) { DisplayText.width(of: $0.character) }
      return rows.map { row in
        joined(characters[trimmed(row, of: characters, isLast: row.upperBound == characters.count)])
      }
    }
  }

  private static func styledLines(_ runs: [Run]) -> [[StyledCharacter]] {
    var lines: [[StyledCharacter]] = [[]]
    for run in runs {
      for (index, line) in DisplayText.sanitisedLines(run.text).enumerated() {
        if index > 0 { lines.append([]) }
        lines[lines.count - 1] += line.lazy.map { StyledCharacter(character: $0, style: run.style) }
      }
    }
    return lines
  }

  private static func joined(_ characters: ArraySlice<StyledCharacter>) -> [Run] {
    var runs: [Run] = []
    for styled in characters {
      if let last = runs.last, last.style == styled.style {
        runs[runs.count - 1].text.append(styled.character)
      } else {
        runs.append(Run(String(styled.character), styled.style))
      }
    }
    return runs
  }
}
