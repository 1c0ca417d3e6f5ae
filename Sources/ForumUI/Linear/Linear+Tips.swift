// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Linear {
  /// A list of tips: number, state, title, layer, owner, reports, age, topics.
  public func lines(_ tips: [Tip]) -> [String] { tips.flatMap(lines) }

  /// A line of a list of tips.
  public func lines(_ tip: Tip) -> [String] {
    row([
      Reference.tip(tip.number).description, states(tip).joined(separator: ", "), tip.title,
      shortLabel(tip.owner.layer), listName(tip.owner), reports(tip), TimeText.age(tip.confirmed, reader),
      topics(tip.topics),
    ])
  }

  /// A tip with its text and reports.
  public func lines(_ detail: TipDetail) -> [String] {
    let tip = detail.tip
    var lines = wrapped("\(Reference.tip(tip.number)) \(tip.title)", indent: "  ")
    lines += line(.state, states(tip).joined(separator: ", "))
    lines += line(.owner, byline(tip.owner).joined(separator: ", "))
    let credited = tip.credited?.id == tip.owner.id ? nil : tip.credited
    lines += line(.credited, credited.map { byline($0).joined(separator: ", ") } ?? "")
    lines += line(.source, tip.source?.description ?? "")
    lines += line(.written, TimeText.moment(tip.created, reader))
    lines += line(.confirmed, TimeText.moment(tip.confirmed, reader))
    lines += line(.reviewBy, TimeText.date(tip.reviewBy, reader))
    lines += line(.language, tip.language == .unknown ? "" : reader(ValuePhrase.language(tip.language)))
    lines += line(.knownIn, TipLine.told(tip).map(label).joined(separator: ", "))
    lines += line(.topics, topics(tip.topics))
    lines += [""] + body(tip.body)
    if !detail.adoptions.isEmpty { lines += [""] + block(.reports, detail.adoptions.map(report)) }
    return lines
  }

  private func report(_ adoption: Adoption) -> String {
    var text = reader(adoption.worked ? LinearPhrase.didWork : .didNotWork)
    text += ", " + (byline(adoption.member) + [TimeText.moment(adoption.reported, reader)]).joined(separator: ", ")
    return adoption.note.isEmpty ? text : "\(text): \(adoption.note)"
  }

  private func states(_ tip: Tip) -> [String] {
    var words = [reader(ValuePhrase.tipState(tip.state))]
    if let place = tip.pin { words.insert(reader(LinearPhrase.pinnedAt(place)), at: 0) }
    return words
  }

  private func reports(_ tip: Tip) -> String {
    var parts: [String] = []
    if tip.worked > 0 { parts.append(reader(LinearPhrase.worked(tip.worked))) }
    if tip.failed > 0 { parts.append(reader(LinearPhrase.failed(tip.failed))) }
    return parts.joined(separator: ", ")
  }
}
