// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The lines over a post: number, who, from where, when, and what became of it.
struct PostHead {
  let post: Post
  let summary: ThreadSummary
  let world: World
  let isUnread: Bool
  let isSelected: Bool
  let width: Int
  /// The number of the post that it answers, where nothing else tells it.
  var answers: Int?
  /// The poll that it asks.
  var poll: Poll?

  var lines: [[Run]] {
    var lines = Wrap.lines(byline, columns: width).map { $0.map(withBlanks) }
    if isSelected { lines = lines.map(filled) }
    if !marks.isEmpty { lines += Wrap.lines(marks, columns: width) }
    if let poll {
      let facts = DisplayText.sanitised(world.facts(of: poll, isBeside: true))
      lines += Wrap.lines([Run(facts, world.theme[.link])], columns: width)
    }
    return lines
  }

  /// A line whose bar reaches the end of the row.
  private func filled(_ line: [Run]) -> [Run] {
    let used = line.reduce(0) { $0 + DisplayText.width($1.text) }
    return line + [Run(String(repeating: " ", count: max(0, width - used)), world.theme[.selected])]
  }

  /// When it was, in one piece: a date that ends on the next line is read twice.
  private func moment(_ time: Timestamp) -> String {
    String(TimeText.moment(time, world.reader).map { $0 == " " ? Self.noBreak : $0 })
  }

  private func withBlanks(_ run: Run) -> Run {
    Run(String(run.text.map { $0 == Self.noBreak ? " " : $0 }), run.style)
  }

  /// Holds words together as long as lines are made.
  private static let noBreak: Character = "\u{A0}"

  private var byline: [Run] {
    let bar = isSelected ? world.theme[.selected] : nil
    var runs =
      [
        // One that is not posted yet has no number.
        Run(post.number > 0 ? "#\(post.number) " : "", bar ?? world.theme[.faint])
      ] + author(bar)
    if isUnread { runs.insert(Run(world.sign(.unread) + " ", bar ?? world.theme[.unread]), at: 0) }
    if post.author.role >= .moderator {
      runs.append(Run(" [\(world.reader(ValuePhrase.role(post.author.role)))]", bar ?? world.theme[.text]))
    }
    // Where there is little room the layer says enough.
    let origin = Frame(world.size).isCompact ? world.origin(post.author).suffix(1) : world.origin(post.author)[...]
    var facts = origin + [moment(post.created)]
    if let answers { facts.insert(world.reader(LinearPhrase.replyTo("#\(answers)")), at: facts.startIndex) }
    if let edited = post.edited {
      let when = moment(edited)
      facts.append(world.reader(post.isEditedByModerator ? ThreadPhrase.editedByModerator(when) : .edited(when)))
    }
    if post.language != .unknown, post.language != summary.language { facts.append("[\(post.language.rawValue)]") }
    let gap = " \(world.sign(.bullet)) "
    runs.append(Run(gap + DisplayText.sanitised(facts.joined(separator: gap)), bar ?? world.theme[.faint]))
    return runs
  }

  /// The name and, fainter, the handle, by which one is mentioned; the handle alone where there is
  /// little room.
  private func author(_ bar: Style?) -> [Run] {
    let (name, handle) = (DisplayText.sanitised(post.author.name), post.author.handle)
    guard !name.isEmpty, !Frame(world.size).isCompact else { return [Run(handle, bar ?? world.theme[.strong])] }
    return [Run(name, bar ?? world.theme[.strong]), Run(" (\(handle))", bar ?? world.theme[.faint])]
  }

  private var marks: [Run] {
    var parts: [Run] = []
    if let helped = post.helped {
      let phrase: ThreadPhrase = helped == .asker ? .helped : .helpedByModerator
      parts.append(Run("\(world.sign(.answered)) \(world.reader(phrase))", world.theme[.helped]))
    }
    if post.tombstone == nil, post.parent == 1, summary.kind.expectsAnswers,
      let bridge = Bridge(from: summary, to: post)
    {
      parts.append(Run("\(world.sign(.bridge)) \(words(for: bridge))", world.theme[.bridge]))
    }
    if post.heard > 0 {
      parts.append(Run(world.reader(ThreadPhrase.heard(post.heard, byMe: post.isHeardByMe)), world.theme[.faint]))
    }
    for tip in post.tips { parts.append(Run(world.reader(ThreadPhrase.becameTip(tip)), world.theme[.link])) }
    let gap = Run(" \(world.sign(.bullet)) ", world.theme[.faint])
    return Array(parts.map { [$0] }.joined(separator: [gap]))
  }

  private func words(for bridge: Bridge) -> String {
    let arrow = world.reader.isUnicode ? " → " : " -> "
    var crossed: [String] = []
    if let layers = bridge.layers {
      crossed.append(world.shortLabel(layers.from) + arrow + world.shortLabel(layers.to))
    } else if let organisations = bridge.organisations {
      crossed.append(organisations.from + arrow + organisations.to)
    }
    if let languages = bridge.languages {
      crossed.append(languages.from.rawValue + arrow + languages.to.rawValue)
    }
    return world.reader(ThreadPhrase.bridge(DisplayText.sanitised(crossed.joined(separator: ", "))))
  }
}
