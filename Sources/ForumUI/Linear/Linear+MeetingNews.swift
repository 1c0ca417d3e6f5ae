// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Linear {
  /// What networks, events and polls have for the reader, each part under its heading; nothing when there is nothing.
  func blocks(_ news: MeetingNews) -> [[String]] {
    var blocks: [[String]] = []
    if !news.events.isEmpty {
      blocks.append([reader(MeetingNewsPhrase.events)] + news.events.flatMap { lines($0, zones: zones) })
    }
    if !news.polls.isEmpty { blocks.append([reader(MeetingNewsPhrase.polls)] + news.polls.flatMap(lines)) }
    if !news.debts.isEmpty {
      let debts = news.debts.flatMap { debt in
        switch debt {
        case .outcome(let poll): lines(poll)
        case .report(let event):
          row([Reference.event(event.number).description, event.fields.title, reader(MeetingPhrase.reportOwed)])
        }
      }
      blocks.append([reader(MeetingNewsPhrase.debts)] + debts)
    }
    if !news.matches.isEmpty {
      let matches = news.matches.flatMap { match in
        row([Reference.network(match.network).description, text(match.match)])
      }
      blocks.append([reader(MeetingNewsPhrase.matches)] + matches)
    }
    return blocks
  }
}
