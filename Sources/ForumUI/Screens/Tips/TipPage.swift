// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The lines of one tip: title and state, the text, who keeps it true and where it works, the
/// reports.
struct TipPage {
  let detail: TipDetail
  /// What was searched for.
  let words: WordMatcher
  let world: World
  private var tip: Tip { detail.tip }
  private var width: Int { max(1, min(world.content.columns, ThreadLayout.widest)) }

  var lines: [[Run]] {
    text + [[]] + facts + [[]] + reports
  }

  /// Title, state and text.
  var text: [[Run]] {
    head + [[]] + marked(BodyLines(text: tip.body, world: world, width: width).lines)
  }

  private func marked(_ lines: [[Run]]) -> [[Run]] { MarkedLines(lines, words) { _ in world.theme[.match] }.lines }

  private var head: [[Run]] {
    let state = world.reader(ValuePhrase.tipState(tip.state))
    let (sign, role) = TipLine.sign(tip, world)
    var parts = [Run(tip.state == .current ? state : "\(sign) \(state)", world.theme[role == .faint ? .text : role])]
    if let pin = tip.pin {
      parts.append(Run("\(world.sign(.pinned)) \(world.reader(TipPhrase.place(pin)))", world.theme[.pinned]))
    }
    parts += TipLine.counts(tip, world).map { Run($0, world.theme[.text]) }
    let gap = [Run(" \(world.sign(.bullet)) ", world.theme[.faint])]
    let topics = TipLine.topics(tip, world)
    return marked(Wrap.lines([Run(DisplayText.sanitised(tip.title), world.theme[.heading])], columns: width))
      + Wrap.lines(Array(parts.map { [$0] }.joined(separator: gap)), columns: width)
      + (topics.isEmpty ? [] : Wrap.lines([Run(topics, world.theme[.link])], columns: width))
  }

  private var facts: [[Run]] {
    var facts = [world.reader(TipPhrase.ownedBy(who(tip.owner)))]
    if let credited = tip.credited, credited.id != tip.owner.id {
      facts.append(world.reader(TipPhrase.creditedTo(who(credited))))
    }
    if let source = tip.source {
      facts.append(world.reader(TipPhrase.source(Reference.post(source).description)))
    }
    let layers = TipLine.told(tip).map(world.label).joined(separator: ", ")
    if !layers.isEmpty {
      facts.append(world.reader(TipPhrase.knownToWork(layers)))
    }
    facts.append(TipLine.joined(TipLine.dates(tip, world), world))
    return facts.flatMap { fact in
      Wrap.lines([Run(ProblemPhrase.capitalised(DisplayText.sanitised(fact)), world.theme[.faint])], columns: width)
    }
  }

  private var reports: [[Run]] {
    let heading = [Run(world.reader(TipPhrase.reports), world.theme[.heading])]
    guard !detail.adoptions.isEmpty else {
      let text = world.text(TipPhrase.noReports, world.key(.adopt, in: .tips).map(TipPhrase.howToReport))
      return [heading] + Wrap.lines([Run(text, world.theme[.faint])], columns: width)
    }
    return [heading] + detail.adoptions.flatMap(lines)
  }

  private func lines(_ report: Adoption) -> [[Run]] {
    let word = world.reader(report.worked ? TipPhrase.reportWorked : .reportFailed)
    let result =
      report.worked
      ? Run("\(world.sign(.answered)) \(word)", world.theme[.helped])
      : Run("\(world.sign(.hidden)) \(word)", world.theme[.text])
    let from = TipLine.joined([who(report.member), TimeText.date(report.reported, world.reader)], world)
    let byline = [result, Run("  " + from, world.theme[.faint])]
    let note = report.note.isEmpty ? [] : Wrap.lines([Run(report.note, world.theme[.text])], columns: max(1, width - 4))
    return Wrap.lines(byline, columns: width) + note.map { [Run("    ", world.theme[.text])] + $0 }
  }

  private func who(_ member: MemberBrief) -> String {
    let layer = world.origin(member).dropFirst(member.organisation.isEmpty ? 0 : 1)
    return TipLine.joined([member.fullNameFrom] + layer, world)
  }
}
