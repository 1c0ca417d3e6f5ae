// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A thread being read: its head, then its posts as a tree.
struct ThreadState: ScreenState {
  /// The thread's number.
  let number: Int
  /// The post to stand on once the thread is read; nil for the first unread one.
  var goTo: Int?
  /// How many rows are to stand above that post; nil where it is only to be seen.
  var goToAbove: Int?
  /// Whether a reader's place was chosen already, so that reading again does not move it.
  var isPlaced = false
  /// The thread's shape as last read; nil before that, or when there is no such thread.
  var outline: ThreadOutline?
  /// What it has besides its posts, as last read; nil before that.
  var supplement: ThreadSupplement?
  /// The order in which the posts are shown.
  var tree = PostTree([Post]())
  /// The posts read so far by number: those that were shown, and some around them.
  var posts: [Int: Post] = [:]
  /// Their texts as lines.
  var texts = LaidTexts()
  /// Which posts are shown as one line.
  var folds = PostFolds()
  /// What is done as soon as the posts it needs are read.
  var awaiting: Step?
  /// The first line on the screen.
  var scroll = ThreadScroll()
  /// The row of the selected post in the tree, or after the last row a thread under the posts.
  var selected = 0
  /// What was read, on the screen or before; kept in the store as it grows.
  var marks = ReadMarks()
  /// What was searched for, to be marked.
  let words: WordMatcher
  /// The place that was found last, while one goes through them.
  var hit: ThreadHit?
  /// Where looking for the next place stopped without finding one.
  var searchedTo: ThreadScroll?
  /// What the board knows as read.
  var kept = ReadMarks()
  /// What was read before the thread was opened: the rest is shown as unread as long as it is open.
  var before = ReadMarks()
  /// How many posts there were when the thread was opened.
  var known = 0
  /// The posts whose long quotations and signature are open, by number.
  var wholeTexts: Set<Int> = []
  /// Threads that have to do with this one; nil before they are read.
  var related: [ThreadSummary]?
  /// For which size of the terminal the place was chosen.
  var placedFor: Size?
  /// Whether reading found no such thread.
  var isMissing = false

  /// What is selected.
  func selection(_ world: World) -> Reference? { post.map { Reference(naming: $0.reference) } ?? shows }
  /// Which keys have a meaning.
  var context: KeyContext { .thread }
  /// The thread.
  var shows: Reference? { .thread(number) }
  /// What is seen counts as read.
  var readsWhatIsSeen: Bool { true }
  /// Back in a thread its own posts come first, without paging.
  var readOn: Command? { .nextUnread }

  /// A thread before it is read; `goTo` is the number of the post to stand on, `words` what to
  /// mark.
  init(number: Int, goTo: Int? = nil, words: WordMatcher = WordMatcher()) {
    self.number = number
    self.goTo = goTo
    self.words = words
  }

  /// A thread as the last visit left it, before it is read.
  init(as kept: LastPlace.Open) {
    self.init(number: kept.post.thread, goTo: kept.post.number)
    goToAbove = kept.above
  }

  /// The selected post; nil as long as it is not read.
  var post: Post? { selectedNumber.flatMap { posts[$0] } }

  /// The selected thread among those under the posts.
  var selectedRelated: ThreadSummary? {
    let index = selected - tree.rows.count
    return related.flatMap { $0.indices.contains(index) ? $0[index] : nil }
  }

  /// What can be selected: the posts and the threads under them.
  var items: Range<Int> { 0..<tree.rows.count + (related?.count ?? 0) }

  /// The rows of posts of others that came since the thread was opened and are not read, in reading
  /// order.
  var arrived: [Int] {
    guard let outline, outline.entries.count > known else { return [] }
    return outline.entries[known...].filter { $0.isUnread(marks) }.compactMap { tree.row(of: $0.number) }.sorted()
  }

  /// The thread, if these marks leave nothing unread that was unread before them, as the board has
  /// it.
  func finished(by marks: ReadMarks, thread number: Int) -> ThreadSummary? {
    guard number == self.number, let outline, !outline.entries.contains(where: { $0.isUnread(marks) }) else {
      return nil
    }
    return outline.entries.contains { $0.isUnread(kept) } ? outline.summary : nil
  }

  /// A post of the thread.
  mutating func turn(to post: PostReference) -> Bool {
    guard post.thread == number else { return false }
    goTo = post.number
    return true
  }

  /// The number of the selected post.
  var selectedNumber: Int? { tree.rows.indices.contains(selected) ? tree.rows[selected].number : nil }

  /// The thread's kind and number, and its title once that has scrolled away.
  func breadcrumb(_ world: World) -> [String] {
    guard let summary = outline?.summary else { return ["#\(number)"] }
    let parts = [world.reader(ValuePhrase.kind(summary.kind)), "#\(number)"]
    return scroll == ThreadScroll() ? parts : parts + [DisplayText.sanitised(world.reader.title(of: summary))]
  }

  /// How far down the selected post stands, of how many: its number tells that only where nobody
  /// replied in between.
  func summaries(_ world: World) -> [String] {
    let place = selectedNumber.map { _ in ["\(selected + 1)/\(tree.rows.count)"] } ?? []
    let arrived = arrived
    guard let first = arrived.first else { return place }
    let keys = world.keymap.keys(for: .goLast, in: context)
    let key = (keys.first(where: \.isText) ?? keys.first).map { world.reader.keyCap($0) }
    let phrase = ThreadPhrase.arrived(arrived.count, isBelow: first > selected, key: key)
    return world.shortened([world.reader(phrase)] + place, keeping: 0)
      + [world.shortWords(arrived: arrived.count, key: key)]
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    guard selectedRelated == nil else { return [.openPost, .goFirst] }
    guard let summary = outline?.summary, let post else { return [] }
    let opens = isSelectedFolded || supplement?.poll(askedBy: post.reference) != nil
    var hints: [Command] = opens ? [.openPost, .readOn, .reply] : [.reply, .readOn]
    // What is marked already is not to be marked.
    if post.helped == nil, mayMarkHelped(post, summary, world) { hints.append(.helped) }
    hints += (post.author.id == world.viewer.id ? [.edit] : [.heard]) + [.followReference, .history]
    if !words.isEmpty { hints.insert(.nextMatch, at: 1) }
    hints += [.nextMatch, .nextUnread, .makeTip, .replyQuoting]
    return hints + (outline?.helpers.isEmpty == true ? [] : [.nextHelped]) + [.foldAll, .profile]
  }

  /// Without a search the key for the next match goes to the next post; what is so already is
  /// undone by the key that does it.
  func hint(_ command: Command) -> KeyPhrase {
    switch command {
    case .nextMatch where words.isEmpty: .hint(.nextPost)
    case .helped where post?.helped != nil: .notHelped
    case .remove where post?.tombstone != nil: .restore
    default: outline.map { $0.summary.hint(command) } ?? .hint(command)
    }
  }

  private func mayMarkHelped(_ post: Post, _ summary: ThreadSummary, _ world: World) -> Bool {
    let item = PermissionItem(post: post, in: summary, actor: world.viewer.id)
    return PermissionTable.refusal(.markHelped, actor: Actor(world.viewer), item: item) == nil
  }
}
