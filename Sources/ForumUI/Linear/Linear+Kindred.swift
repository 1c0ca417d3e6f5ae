// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Linear {
  /// Members with the reasons: other organisations first, then the reader's own, each under its
  /// heading when there is a width.
  public func lines(_ members: [KindredMember], for viewer: MemberBrief) -> [String] {
    let order = KindredOrder(.kindred, for: viewer)
    let others = members.filter { !order.isColleague($0.brief) }
    let colleagues = members.filter { order.isColleague($0.brief) }
    guard columns != nil else { return (others + colleagues).flatMap(lines) }
    var blocks: [[String]] = []
    if !others.isEmpty { blocks.append([reader(KindredPhrase.elsewhere)] + others.flatMap(lines)) }
    if !colleagues.isEmpty { blocks.append([reader(KindredPhrase.ownOrganisation)] + colleagues.flatMap(lines)) }
    return Array(blocks.joined(separator: [""]))
  }

  /// Networks that have to do with something, with the reasons; under a heading when there is a width.
  public func lines(kindred networks: [NetworkPage.Match]) -> [String] {
    let rows = networks.flatMap { network in
      row([network.reference, network.name, reader.clauses(reasons(of: network.match))])
    }
    return columns == nil || rows.isEmpty ? rows : [reader(KindredPhrase.networks)] + rows
  }

  /// What a title looks like, and who can help.
  public func lines(_ suggestions: TitleSuggestions) -> [String] {
    var blocks: [[String]] = []
    if !suggestions.similar.isEmpty {
      blocks.append([reader(KindredPhrase.looksLike)] + suggestions.similar.flatMap(lines))
    }
    if !suggestions.members.isEmpty {
      blocks.append([reader(KindredPhrase.canHelpHere)] + suggestions.members.flatMap(lines))
    }
    return Array(blocks.joined(separator: [""]))
  }

  private func lines(_ item: SimilarItem) -> [String] {
    switch item {
    case .thread(let thread): lines(thread)
    case .tip(let tip): lines(tip)
    }
  }

  private func lines(_ member: KindredMember) -> [String] {
    row([
      Reference.member(member.brief.handle).description, member.brief.name, shortLabel(member.brief.layer),
      member.brief.organisation, reader.words(for: member.reasons),
    ])
  }
}

extension Reader {
  /// All reasons for which a member is named, in words.
  public func words(for reasons: [KindredReason]) -> String {
    clauses(reasons.map { ReasonText.text($0, self) })
  }
}
