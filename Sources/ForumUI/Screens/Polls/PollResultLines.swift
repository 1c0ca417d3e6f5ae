// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What came out of a poll: bars with their numbers, that can be read without colour and in forty columns, and across layers.
struct PollResultLines {
  let result: PollResult
  let poll: Poll
  let world: World
  let width: Int

  init(_ result: PollResult, _ poll: Poll, _ world: World, width: Int) {
    (self.result, self.poll, self.world, self.width) = (result, poll, world, width)
  }

  private var reader: Reader { world.reader }

  var lines: [[Run]] {
    [[Run(reader(PollPagePhrase.result), world.theme[.heading])]] + bars + groups + across
  }

  private var bars: [[Run]] {
    let most = max(1, result.lines.map(\.weight).max() ?? 1)
    let room = max(4, min(40, width - 18))
    return result.lines.flatMap { line -> [[Run]] in
      guard let option = poll.options.first(where: { $0.number == line.option }) else { return [] }
      let hasWon = poll.winners.contains(option.number)
      var text = DisplayText.sanitised(reader.text(of: option, in: poll))
      if let author = option.author { text += " (@\(author.handle))" }
      if hasWon { text += ", \(reader(PollPhrase.winner))" }
      let count =
        poll.fields.kind.givesDots ? reader(PollPhrase.dots(line.weight)) : reader(PollPhrase.votes(line.votes))
      let bar = String(repeating: reader.isUnicode ? "█" : "#", count: line.weight * room / most)
      let role: TextRole = hasWon ? .helped : .text
      let rows = Wrap.lines([Run(text, world.theme[role])], columns: max(1, width - 2)).enumerated().map { index, row in
        [Run(index == 0 && hasWon ? "\(world.sign(.answered)) " : "  ", world.theme[role])] + row
      }
      return rows + [
        [
          Run("  \(bar)\(bar.isEmpty ? "" : " ")", world.theme[hasWon ? role : .link]),
          Run(count, world.theme[.faint]),
        ]
      ]
    }
  }

  /// What groups that are large enough chose.
  private var groups: [[Run]] {
    result.groups.flatMap { group -> [[Run]] in
      let name = group.layer.map(world.label) ?? group.family.map { reader(ValuePhrase.roleFamily($0)) } ?? ""
      let votes = group.votes.sorted { $0.key < $1.key }.compactMap { number, votes in
        poll.options.first { $0.number == number }.map { "\(reader.text(of: $0, in: poll)) \(votes)" }
      }
      return indented(
        reader(FramePhrase.named(name, reader(PollPhrase.voters(group.ballots)) + "; " + votes.joined(separator: ", ")))
      )
    }
  }

  /// What all layers agree on, and where they differ.
  private var across: [[Run]] {
    let parts: [(PollPhrase, [Int]?)] = [(.allAgree, result.agreed), (.layersDiffer, result.differing)]
    return parts.flatMap { phrase, numbers -> [[Run]] in
      guard let numbers, !numbers.isEmpty else { return [] }
      let names = poll.options.filter { numbers.contains($0.number) }.map { reader.text(of: $0, in: poll) }
      return indented(
        ProblemPhrase.capitalised(reader(FramePhrase.named(reader(phrase), names.joined(separator: ", ")))), .strong)
    }
  }

  private func indented(_ text: String, _ role: TextRole = .faint) -> [[Run]] {
    Wrap.lines([Run(DisplayText.sanitised(text), world.theme[role])], columns: width)
  }
}
