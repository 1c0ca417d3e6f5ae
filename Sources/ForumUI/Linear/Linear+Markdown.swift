// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Linear {
  /// A thread as a page of Markdown (CommonMark), for who has no terminal: title, what is known of
  /// it, and its posts in the order of the tree.
  public func markdown(_ detail: ThreadDetail) -> String {
    let posts = PostTree(detail.posts).rows.map { detail.posts[$0.index] }
    let parts = [head(detail.summary)] + posts.map { section($0, in: detail) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The name of a file for a page: the number and the first words of the title.
  public static func markdownFileName(_ thread: ThreadSummary) -> String {
    let words = Folding.fold(thread.title).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    var name = String(thread.number)
    for word in words where name.utf8.count + word.utf8.count < 60 { name += "-\(word)" }
    return name + ".md"
  }

  private func head(_ thread: ThreadSummary) -> String {
    var facts: [(LinearLabel, String)] = [(.kind, reader(ValuePhrase.kind(thread.kind)))]
    if thread.kind.expectsAnswers {
      facts.append((.state, reader(ValuePhrase.state(thread.isAnswered ? .answered : .open))))
    }
    let seenBy = seenBy(thread)
    if !seenBy.isEmpty { facts.append((.seenBy, seenBy)) }
    if let reason = thread.lockReason { facts.append((.locked, reason)) }
    facts.append((.from, byline(thread.author).joined(separator: ", ")))
    if thread.layer != thread.author.layer { facts.append((.layer, label(thread.layer))) }
    facts.append((.started, TimeText.full(thread.created, reader)))
    facts.append((.topics, topics(thread.topics)))
    let lines = facts.map { "- **\(reader($0.0)):** \(MarkdownText.escaped($0.1))" }
    return "# \(MarkdownText.escaped(reader.title(of: thread)))\n\n" + lines.joined(separator: "\n")
  }

  private func section(_ post: Post, in detail: ThreadDetail) -> String {
    var facts = [TimeText.full(post.created, reader)]
    if let parent = post.parent {
      let reference = PostReference(thread: detail.summary.number, number: parent)
      facts.append(reader(LinearPhrase.replyTo(reference.description)))
    }
    if let helped = post.helped { facts.append(reader(helped == .asker ? ThreadPhrase.helped : .helpedByModerator)) }
    if let bridge = bridge(to: post, in: detail) { facts.append(reader(ThreadPhrase.bridge(bridge))) }
    if post.heard > 0 { facts.append(reader(ThreadPhrase.heard(post.heard, byMe: false))) }
    let author = MarkdownText.escaped(byline(post.author).joined(separator: ", "))
    let text =
      switch post.tombstone {
      case .removedByAuthor: "(\(reader(ThreadPhrase.removedByAuthor)))"
      case .removedByModerator: "(\(reader(ThreadPhrase.removedByModerator)))"
      case nil: MarkdownText.page(of: post.body)
      }
    return "## \(post.reference) \(author)\n\n*\(MarkdownText.escaped(facts.joined(separator: " · ")))*\n\n\(text)"
  }
}
