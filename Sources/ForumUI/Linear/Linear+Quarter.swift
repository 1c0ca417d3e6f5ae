// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore

extension Linear {
  /// A quarter on a page of Markdown (CommonMark), for who asks what the board is good for: counts, and where its author
  /// lets others read it a thread, in short when somebody summed it up.
  public func markdown(_ report: QuarterReport, board: String, thread: (ThreadDetail, ThreadDigest?)? = nil) -> String {
    let (year, quarter) = (report.quarter.year, report.quarter.number)
    let counts: [(QuarterPhrase, Int)] = [
      (.members, report.members), (.threads, report.threads), (.posts, report.posts), (.helped, report.helped),
      (.tips, report.tips), (.events, report.events), (.attendances, report.attendances), (.polls, report.polls),
      (.outcomes, report.outcomes),
    ]
    let title = reader(QuarterPhrase.title(board: board, year: year, quarter: quarter))
    var parts = ["# " + MarkdownText.escaped(title)]
    parts.append(counts.map { "- **\(reader($0.0))\(colon)** \($0.1)" }.joined(separator: "\n"))
    if let (detail, digest) = thread {
      parts.append(
        "## \(reader(QuarterPhrase.example))\(colon) \(MarkdownText.escaped(reader.title(of: detail.summary)))")
      if let body = digest?.body ?? detail.posts.first?.body { parts.append(MarkdownText.page(of: body)) }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }
}
