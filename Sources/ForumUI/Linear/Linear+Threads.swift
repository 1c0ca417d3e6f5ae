// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Linear {
  /// What stands over a list on a terminal: how many threads, and the filters in force as they are
  /// written. Where output goes to another program it has no head.
  public func head(of query: Query, count: Int, isMore: Bool) -> [String] {
    let threads = reader(ListPhrase.threads(count, isMore: isMore))
    return wrapped(query == Query() ? threads : "\(threads), \(query.text)", indent: "  ")
  }

  /// A list of threads: number, state, title, layer, author, answers, age, topics.
  public func lines(_ threads: [ThreadSummary]) -> [String] { threads.flatMap(lines) }

  /// A line of a list of threads.
  public func lines(_ thread: ThreadSummary) -> [String] {
    row([
      Reference.thread(thread.number).description, states(thread).joined(separator: ", "), reader.title(of: thread),
      shortLabel(thread.layer), listName(thread.author), answers(thread), TimeText.age(thread.lastActivity, reader),
      topics(thread.topics),
    ])
  }

  /// A thread with its posts, each above its replies; with `unreadOnly` without the posts that were
  /// read.
  public func lines(_ detail: ThreadDetail, summary: ThreadDigest? = nil, unreadOnly: Bool = false) -> [String] {
    let posts = PostTree(detail.posts).rows.map { detail.posts[$0.index] }.filter { !unreadOnly || !$0.isRead }
    let short = summary.map { [""] + lines($0) } ?? []
    return head(detail.summary) + short + posts.flatMap { [""] + lines($0, in: detail) }
  }

  /// A summary that a member wrote of a thread: by whom and when, and its text.
  public func lines(_ summary: ThreadDigest) -> [String] {
    let facts = byline(summary.author) + [TimeText.moment(summary.written, reader)]
    return wrapped("\(reader(LinearLabel.summary))\(colon) \(facts.joined(separator: ", "))", indent: "  ")
      + body(summary.body)
  }

  /// The threads that have to do with a thread, under a heading; nothing without any.
  public func lines(related threads: [ThreadSummary]) -> [String] {
    guard !threads.isEmpty else { return [] }
    let heading = wrapped(reader(ThreadPhrase.related), indent: "  ")
    return [""] + heading
      + threads.flatMap { thread in
        let facts = states(thread, withKind: false).joined(separator: ", ")
        let title = "- \(Reference.thread(thread.number)) \(reader.title(of: thread))"
        return wrapped(facts.isEmpty ? title : "\(title) (\(facts))", indent: "  ")
      }
  }

  /// One post of a thread under the thread's title.
  public func lines(_ detail: ThreadDetail, post: Post) -> [String] {
    title(detail.summary) + [""] + lines(post, in: detail)
  }

  private func title(_ thread: ThreadSummary) -> [String] {
    wrapped("\(Reference.thread(thread.number)) \(reader.title(of: thread))", indent: "  ")
  }

  private func head(_ thread: ThreadSummary) -> [String] {
    var kind = reader(ValuePhrase.kind(thread.kind))
    if let call = thread.callKind { kind += ", " + reader(ValuePhrase.callKind(call)) }
    if let stage = thread.stage { kind += ", " + reader(ValuePhrase.stage(stage)) }
    let isElsewhere = thread.layer != thread.author.layer
    return title(thread) + line(.kind, kind) + line(.state, states(thread, withKind: false).joined(separator: ", "))
      + line(.seenBy, seenBy(thread))
      + line(.locked, thread.lockReason ?? "") + line(.from, byline(thread.author).joined(separator: ", "))
      + line(.layer, isElsewhere ? label(thread.layer) : "")
      + line(.started, TimeText.moment(thread.created, reader))
      + line(.language, thread.language == .unknown ? "" : reader(ValuePhrase.language(thread.language)))
      + line(.topics, topics(thread.topics)) + line(.answers, thread.kind.expectsAnswers ? counted(thread) : "")
  }

  private func lines(_ post: Post, in detail: ThreadDetail) -> [String] {
    var parts = [post.reference.description] + byline(post.author) + [TimeText.moment(post.created, reader)]
    if let parent = post.parent {
      parts.append(
        reader(LinearPhrase.replyTo(PostReference(thread: post.reference.thread, number: parent).description)))
    }
    if let helped = post.helped { parts.append(reader(helped == .asker ? ThreadPhrase.helped : .helpedByModerator)) }
    if let bridge = bridge(to: post, in: detail) { parts.append(reader(ThreadPhrase.bridge(bridge))) }
    if post.heard > 0 { parts.append(reader(ThreadPhrase.heard(post.heard, byMe: post.isHeardByMe))) }
    if let edited = post.edited {
      let when = TimeText.moment(edited, reader)
      parts.append(reader(post.isEditedByModerator ? ThreadPhrase.editedByModerator(when) : .edited(when)))
    }
    if post.language != .unknown, post.language != detail.summary.language {
      parts.append(reader(ValuePhrase.language(post.language)))
    }
    if !post.isRead, post.tombstone == nil { parts.append(reader(LinearPhrase.unread)) }
    if post.isNew { parts.append(reader(LinearPhrase.new)) }
    parts += post.tips.map { reader(ThreadPhrase.becameTip($0)) }
    return wrapped(parts.joined(separator: ", "), indent: "  ") + text(of: post)
  }

  private func text(of post: Post) -> [String] {
    switch post.tombstone {
    case .removedByAuthor: wrapped("(\(reader(ThreadPhrase.removedByAuthor)))", indent: "")
    case .removedByModerator: wrapped("(\(reader(ThreadPhrase.removedByModerator)))", indent: "")
    case nil: body(post.body)
    }
  }

  /// What an answer crosses, such as `FPS → municipality`; nil when it crosses nothing.
  func bridge(to post: Post, in detail: ThreadDetail) -> String? {
    guard post.tombstone == nil, post.parent == 1, detail.summary.kind.expectsAnswers,
      let bridge = Bridge(from: detail.summary, to: post)
    else { return nil }
    let arrow = reader.isUnicode ? " → " : " -> "
    var crossed: [String] = []
    if let layers = bridge.layers {
      crossed.append(shortLabel(layers.from) + arrow + shortLabel(layers.to))
    } else if let organisations = bridge.organisations {
      crossed.append(organisations.from + arrow + organisations.to)
    }
    if let languages = bridge.languages {
      crossed.append(languages.from.rawValue + arrow + languages.to.rawValue)
    }
    return reader.clauses(crossed)
  }

  /// Every word that says how a thread stands, the most important first.
  private func states(_ thread: ThreadSummary, withKind: Bool = true) -> [String] {
    var words: [String] = []
    if thread.isDraft { words.append(reader(MeetingPhrase.standing(.draft))) }
    if thread.isWaiting(at: reader.now) {
      words.append(reader(ListPhrase.waits(WaitingPhrase(since: thread.created, reader))))
    } else if thread.kind.expectsAnswers {
      let state: Query.State = thread.isAnswered ? .answered : thread.isUnanswered ? .unanswered : .open
      words.append(reader(ValuePhrase.state(state)))
    } else if withKind {
      words.append(reader(ValuePhrase.kind(thread.kind)))
    }
    if withKind, thread.audience != .all { words.append(audience(thread.audience)) }
    if thread.isPinned { words.append(reader(ValuePhrase.state(.pinned))) }
    if thread.isLocked { words.append(reader(ValuePhrase.state(.locked))) }
    if thread.isHidden { words.append(reader(ValuePhrase.state(.hidden))) }
    if thread.unread > 0 { words.append(reader(ListPhrase.unread(thread.unread))) }
    if thread.isNew { words.append(reader(LinearPhrase.new)) }
    words += reader.words(for: thread.follow, isMuted: thread.isMuted)
    return words
  }

  /// How many answers, and how many of them helped.
  private func counted(_ thread: ThreadSummary) -> String {
    let count = String(thread.answers)
    return thread.helped > 0 ? "\(count), \(reader(LinearPhrase.helped(thread.helped)))" : count
  }

  private func answers(_ thread: ThreadSummary) -> String {
    guard thread.kind.expectsAnswers else { return reader(LinearPhrase.replies(max(0, thread.posts - 1))) }
    let answers = reader(LinearPhrase.answers(thread.answers))
    return thread.helped > 0 ? "\(answers), \(reader(LinearPhrase.helped(thread.helped)))" : answers
  }
}
