// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The head of a thread: title, kind, state, topics, layer, who helped, and what it comes to.
struct ThreadHead {
  let outline: ThreadOutline
  /// What it has besides its posts; nil where only its beginning is shown.
  let supplement: ThreadSupplement?
  /// What was searched for.
  let words: WordMatcher
  let world: World
  let width: Int
  private var summary: ThreadSummary { outline.summary }

  init(outline: ThreadOutline, supplement: ThreadSupplement? = nil, words: WordMatcher, world: World, width: Int) {
    self.outline = outline
    self.supplement = supplement
    self.words = words
    self.world = world
    self.width = width
  }

  private var room: Int { min(width, ThreadLayout.widest) }

  /// The title, with what was searched for marked.
  var title: MarkedLines {
    let title = Wrap.lines(
      [Run(DisplayText.sanitised(world.reader.title(of: summary)), world.theme[.heading])], columns: room)
    return MarkedLines(title, words) { _ in world.theme[.match] }
  }

  var lines: [[Run]] {
    var lines = title.lines
    lines += Wrap.lines(facts, columns: room)
    if let reason = summary.lockReason {
      let text = "\(world.sign(.locked)) \(world.reader(ListPhrase.locked(DisplayText.sanitised(reason))))"
      lines += Wrap.lines([Run(text, world.theme[.error])], columns: room)
    }
    if summary.isDraft {
      let seenBy = world.reader.seenBy(world.phrase(for: outline.audience), isDraft: true)
      let text = world.reader(FramePhrase.named(world.reader(LinearLabel.seenBy), seenBy))
      lines += Wrap.lines([Run(text, world.theme[.strong])], columns: room)
    }
    // To others the title says it.
    if summary.isHidden, world.viewer.role >= .moderator {
      lines += Wrap.lines([Run(world.reader(ThreadPhrase.hidden), world.theme[.error])], columns: room)
    }
    return lines + digest + [[]]
  }

  /// What the thread comes to, or that nobody wrote it yet, for those who may.
  private var digest: [[Run]] {
    guard let supplement else { return [] }
    guard let digest = supplement.digest else {
      guard summary.posts > ThreadDigest.longThread, world.refusal(.reply, of: summary) == nil,
        let key = world.key(.summarise, in: .thread)
      else { return [] }
      let text = world.text(SummaryPhrase.none(summary.posts), SummaryPhrase.howToWrite(key: key))
      return Wrap.lines([Run(text, world.theme[.key])], columns: room)
    }
    let by = TipLine.joined(
      [world.reader(LinearLabel.summary), "@\(digest.author.handle)", TimeText.moment(digest.written, world.reader)],
      world)
    return [[]] + Wrap.lines([Run(DisplayText.sanitised(by), world.theme[.heading])], columns: room)
      + BodyLines(text: digest.body, world: world, width: room).lines
  }

  private var facts: [Run] {
    var parts: [Run] = [Run(kind, world.theme[.text])]
    if summary.kind.expectsAnswers {
      let (sign, role) = ThreadLine.sign(summary, world)
      let state = ThreadLine.state(summary, world)
      let helpers = outline.helpers.joined(separator: ", ")
      let text = helpers.isEmpty ? state : world.reader(ThreadPhrase.helpedBy(state, helpers))
      parts.append(Run((sign == " " ? "" : sign + " ") + text, world.theme[role == .faint ? .text : role]))
    }
    if summary.isDraft {
      parts.append(Run(world.reader(MeetingPhrase.standing(.draft)), world.theme[.strong]))
    } else if outline.audience != .all {
      parts.append(Run(world.reader(world.phrase(for: outline.audience)), world.theme[.strong]))
    }
    if let page = outline.page { parts.append(Run(page.description, world.theme[.link])) }
    if summary.isPinned { parts.append(Run(world.reader(ValuePhrase.state(.pinned)), world.theme[.pinned])) }
    let follow = world.reader.words(for: summary.follow, isMuted: summary.isMuted)
    if !follow.isEmpty {
      parts.append(Run(follow.joined(separator: ", "), world.theme[.strong]))
    }
    if summary.layer != .unspecified {
      parts.append(Run(DisplayText.sanitised(world.label(summary.layer)), world.theme[.text]))
    }
    parts.append(Run(ThreadLine.topics(summary, world), world.theme[.link]))
    let gap = Run(" \(world.sign(.bullet)) ", world.theme[.faint])
    return Array(parts.filter { !$0.text.isEmpty }.map { [$0] }.joined(separator: [gap]))
  }

  private var kind: String {
    var text = world.reader(ValuePhrase.kind(summary.kind))
    for detail in [summary.callKind.map(ValuePhrase.callKind), summary.stage.map(ValuePhrase.stage)] {
      if let detail { text = world.reader(FramePhrase.named(text, world.reader(detail))) }
    }
    return text
  }
}
