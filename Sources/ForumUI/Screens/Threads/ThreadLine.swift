// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The words and signs of a line about a thread.
enum ThreadLine {
  /// The sign of the state that matters most, and how it looks.
  static func sign(_ thread: ThreadSummary, _ world: World) -> (String, TextRole) {
    if thread.isHidden { return (world.sign(.hidden), .faint) }
    if thread.isPinned { return (world.sign(.pinned), .pinned) }
    if thread.isAnswered { return (world.sign(.answered), .helped) }
    if thread.isLocked { return (world.sign(.locked), .faint) }
    if thread.isWaiting(at: world.reader.now) { return (world.sign(.waiting), .waiting) }
    return (" ", .faint)
  }

  /// The state in words; short of one that waits for how long only, beside the sign that says that
  /// it waits.
  static func state(_ thread: ThreadSummary, _ world: World, isShort: Bool = false) -> String {
    if thread.isHidden { return world.reader(ValuePhrase.state(.hidden)) }
    if thread.isWaiting(at: world.reader.now) {
      let time = WaitingPhrase(since: thread.created, world.reader)
      return isShort ? world.reader(time) : world.reader(ListPhrase.waits(time))
    }
    if thread.isAnswered { return world.reader(ValuePhrase.state(.answered)) }
    if thread.isLocked { return world.reader(ValuePhrase.state(.locked)) }
    if thread.isUnanswered { return world.reader(ValuePhrase.state(.unanswered)) }
    return thread.kind.expectsAnswers
      ? world.reader(ValuePhrase.state(.open)) : world.reader(ValuePhrase.kind(thread.kind))
  }

  /// Answers of a question, other posts of everything else.
  static func answers(_ thread: ThreadSummary) -> String {
    String(thread.kind.expectsAnswers ? thread.answers : max(0, thread.posts - 1))
  }

  /// Number, kind, state, who and where from, for the line about the selected thread.
  static func detail(_ thread: ThreadSummary, _ world: World) -> String {
    var parts = ["#\(thread.number)", world.reader(ValuePhrase.kind(thread.kind))]
    if thread.kind.expectsAnswers { parts.append(state(thread, world)) }
    if let reason = thread.lockReason { parts.append(world.reader(ListPhrase.locked(reason))) }
    if thread.isPinned { parts.append(world.reader(ValuePhrase.state(.pinned))) }
    if thread.unread > 0 { parts.append(world.reader(ListPhrase.unread(thread.unread))) }
    if thread.isNew { parts.append(world.reader(LinearPhrase.new)) }
    parts += world.reader.words(for: thread.follow, isMuted: thread.isMuted)
    if thread.layer != .unspecified { parts.append(world.label(thread.layer)) }
    parts.append(thread.author.fullNameFrom)
    return DisplayText.sanitised(parts.joined(separator: " \(world.sign(.bullet)) "))
  }

  /// What stands below the title in a row of two lines: where it comes from and who wrote it first,
  /// since they are what a narrow line must keep.
  static func facts(_ thread: ThreadSummary, _ world: World) -> FactsLine {
    var parts: [String] = []
    // The reason of a lock says that there is one.
    if !thread.isLocked || thread.isUnanswered || thread.isAnswered { parts.append(state(thread, world)) }
    let count = thread.kind.expectsAnswers ? thread.answers : max(0, thread.posts - 1)
    if count > 0 {
      parts.append(world.reader(thread.kind.expectsAnswers ? LinearPhrase.answers(count) : .replies(count)))
    }
    if thread.unread > 0 { parts.append(world.reader(ListPhrase.unread(thread.unread))) }
    if thread.isNew { parts.append(world.reader(LinearPhrase.new)) }
    if thread.isPinned { parts.append(world.reader(ValuePhrase.state(.pinned))) }
    parts += world.reader.words(for: thread.follow, isMuted: thread.isMuted)
    // Of any length, so at the end.
    if let reason = thread.lockReason { parts.append(world.reader(ListPhrase.locked(reason))) }
    return FactsLine(
      before: thread.layer == .unspecified ? [] : [world.shortLabel(thread.layer)], who: thread.author, after: parts,
      topics: thread.topics)
  }

  /// The topics as they can be written in a text.
  static func topics(_ thread: ThreadSummary, _ world: World) -> String {
    world.reader.tags(thread.topics)
  }
}

extension ThreadSummary {
  /// What the hint of a command says over this thread: of what is so already, that it is undone.
  func hint(_ command: Command) -> KeyPhrase {
    switch command {
    case .lock where isLocked: .unlock
    case .hide where isHidden: .unhide
    case .pin where isPinned: .unpin
    default: .hint(command)
    }
  }

  /// Pins the thread, or takes the pin away; or says why not.
  func pinEffects(_ world: World) -> [Effect] {
    if let refusal = world.refusal(.pinThread, of: self) { return world.say(refusal) }
    return [.perform(.pinThread(!isPinned, number))]
  }

  /// Asks for the reason of a lock, or whether to take a lock away; or says why not.
  func lockEffects(_ world: World) -> [Effect] {
    if let refusal = world.refusal(.lockThread, of: self) { return world.say(refusal) }
    return isLocked
      ? [.ask(.confirm(.confirmUnlock, world.reader(ModerationPhrase.confirmUnlock(number))))]
      : [.ask(.line(.lockReason, world.reader(ListPhrase.lockReason)))]
  }
}
