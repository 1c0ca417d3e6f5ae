// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Linear {
  /// The home screen: who waits, what is new for the reader, since last time, pinned tips, drafts.
  public func lines(_ today: Today) -> [String] {
    var blocks: [[String]] = []
    blocks.append(
      today.waiting.isEmpty
        ? [reader(TodayPhrase.nobodyWaits)]
        : [reader(TodayPhrase.whoCanHelp(today.waitingCount))] + lines(today.waiting))
    if !today.own.isEmpty { blocks.append([reader(TodayPhrase.ownWaiting(today.own.count))] + lines(today.own)) }
    if !today.notices.isEmpty {
      blocks.append([reader(TodayPhrase.newForMe(today.notices.count))] + lines(today.notices))
    }
    if today.since != nil, today.newPosts + today.newTips > 0 {
      let changes = TodayPhrase.changes(today.changedThreads, today.newPosts, today.newTips)
      blocks.append([reader(TodayPhrase.sinceLastTime), reader(changes)])
    }
    if !today.steps.isEmpty { blocks.append(lines(today.steps)) }
    if !today.pinnedTips.isEmpty {
      blocks.append([reader(TodayPhrase.pinnedTips(today.pinnedTips.count))] + lines(today.pinnedTips))
    }
    blocks += self.blocks(today.meetings)
    if !today.drafts.isEmpty {
      blocks.append([reader(TodayPhrase.drafts(today.drafts.count))] + today.drafts.flatMap(lines))
    }
    blocks.append(wrapped(reader(TodayPhrase.board(today.counts)), indent: "  "))
    return Array(blocks.joined(separator: [""]))
  }

  /// First steps that are still to be taken, each with the command that takes it, below their heading.
  public func lines(_ steps: [FirstStep]) -> [String] {
    guard !steps.isEmpty else { return [] }
    return [reader(TodayPhrase.firstSteps(done: FirstStep.allCases.count - steps.count))]
      + steps.flatMap { row([reader(TodayPhrase.step($0)), command($0)]) }
  }

  private func command(_ step: FirstStep) -> String {
    switch step {
    case .topics: "raad topics works"
    case .answer: "raad list is:waiting"
    case .ask: "raad ask"
    }
  }

  /// Notices: where they lead, when, what happened.
  public func lines(_ notices: [Notice]) -> [String] {
    notices.flatMap { notice in
      row([
        notice.target.description, TimeText.age(notice.created, reader),
        reader.line(notice, byName: columns != nil),
        notice.isSeen ? "" : reader(LinearPhrase.unseen),
      ])
    }
  }

  /// Saved searches: name, what is unread, the query.
  public func lines(_ searches: [SavedSearch]) -> [String] {
    searches.flatMap { search in
      let isMore = search.unread >= SavedSearch.countLimit
      let state: MePhrase = search.query == nil ? .unreadable : .unread(search.unread, isMore: isMore)
      return row([search.name, reader(state), search.text])
    }
  }

  /// What a search found; a thread with the text around the match under it.
  public func lines(_ results: SearchResults) -> [String] {
    var blocks: [[String]] = []
    if !results.threads.isEmpty { blocks.append([heading(.threads)] + results.threads.flatMap(lines)) }
    if !results.tips.isEmpty { blocks.append([heading(.tips)] + lines(results.tips)) }
    if !results.members.isEmpty { blocks.append([heading(.members)] + lines(results.members)) }
    return Array(blocks.joined(separator: [""]))
  }

  private func lines(_ hit: SearchResults.Hit) -> [String] {
    let snippet = hit.snippet.filter { $0 != "\u{2}" && $0 != "\u{3}" }
    guard columns != nil else {
      return lines(hit.thread).map { "\($0)\t\(hit.post)\t\(row([snippet]).joined())" }
    }
    return lines(hit.thread) + wrapped("    \(hit.post): \(snippet)", indent: "    ")
  }

  private func lines(_ draft: Draft) -> [String] {
    row([
      reader.name(of: draft), draft.fields["title"] ?? draft.fields["body"] ?? "",
      TimeText.age(draft.saved, reader),
    ])
  }

  /// The audit log: when, who, what, on what, why.
  public func lines(_ entries: [AuditEntry]) -> [String] {
    entries.flatMap {
      row([
        TimeText.moment($0.at, reader), $0.actor.map(listName) ?? reader(LinearPhrase.host), reader(AuditPhrase($0)),
        target($0), $0.reason == "undo" ? "" : $0.reason,
      ])
    }
  }

  /// What was acted on; a member by the handle of today, with that of then where it is another.
  private func target(_ entry: AuditEntry) -> String {
    guard let subject = entry.subject.map({ "@\($0.handle)" }), subject != entry.target else { return entry.target }
    return "\(subject) (\(entry.target))"
  }
}
