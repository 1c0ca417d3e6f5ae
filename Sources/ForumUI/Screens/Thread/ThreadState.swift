// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// A thread being read: its head, then its posts as a tree.
public struct ThreadState: ScreenState {
  /// The thread's number.
  public let number: Int
  /// The post to stand on once the thread is read; nil for the first unread one.
  var goTo: Int?
  /// Whether a reader's place was chosen already, so that reading again does not move it.
  var isPlaced = false
  /// The thread as last read; nil before that, or when there is no such thread.
  public internal(set) var detail: ThreadDetail?
  /// The order in which the posts are shown.
  var tree = PostTree([Post]())
  /// The first line on the screen.
  var scroll = ThreadScroll()
  /// The row of the selected post in the tree.
  public internal(set) var selected = 0
  /// What was read, on the screen or before; kept in the store as it grows.
  var marks = ReadMarks()
  /// How many posts of others arrived since the thread was read.
  var arrived = 0
  /// Whether reading found no such thread.
  var isMissing = false

  /// Which keys have a meaning.
  public var context: KeyContext { .thread }

  /// A thread before it is read; `goTo` is the number of the post to stand on.
  public init(number: Int, goTo: Int? = nil) {
    self.number = number
    self.goTo = goTo
  }

  /// The selected post.
  public var post: Post? {
    guard let detail, tree.rows.indices.contains(selected) else { return nil }
    return detail.posts[tree.rows[selected].index]
  }

  /// The opening post.
  var opening: Post? { detail?.posts.first }

  /// The thread's kind and number, and its title once that has scrolled away.
  public func breadcrumb(_ world: World) -> [String] {
    guard let summary = detail?.summary else { return ["#\(number)"] }
    let parts = [world.reader(ValuePhrase.kind(summary.kind)), "#\(number)"]
    return scroll == ThreadScroll() ? parts : parts + [DisplayText.sanitised(summary.title)]
  }

  /// Which post is selected, of how many.
  public func summary(_ world: World) -> String {
    guard let detail, let post else { return "" }
    let place = "\(post.number)/\(detail.posts.count)"
    return arrived > 0 ? "\(world.reader(ThreadPhrase.arrived(arrived))) \(world.sign(.bullet)) \(place)" : place
  }

  /// What is worth a hint.
  public func hints(_ world: World) -> [Command] {
    guard let detail, let post else { return [] }
    var hints: [Command] = [.reply, .readOn]
    if mayMarkHelped(post, detail.summary, world) { hints.append(.helped) }
    if post.author.id == world.viewer.id { hints.append(.edit) } else { hints.append(.heard) }
    return hints + [.nextPost, .nextUnread, .makeTip, .replyQuoting, .nextHelped, .profile]
  }

  private func mayMarkHelped(_ post: Post, _ summary: ThreadSummary, _ world: World) -> Bool {
    let item = PermissionItem(post: post, in: summary, actor: world.viewer.id)
    return PermissionTable.refusal(.markHelped, actor: Actor(world.viewer), item: item) == nil
  }
}
