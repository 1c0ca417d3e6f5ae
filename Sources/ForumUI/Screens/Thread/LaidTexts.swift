// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The texts of posts as lines, kept from one key to the next: a text of 100,000 characters is laid
/// out once.
struct LaidTexts: Equatable, Sendable {
  /// What all lines depend on.
  private struct Look: Equatable {
    var theme: Theme
    var language: InterfaceLanguage
    var isUnicode: Bool
    var words: WordMatcher
  }

  private struct Entry {
    var body: String
    var tombstone: Tombstone?
    var width: Int
    var isWhole: Bool
    var marked: MarkedLines
    var leadsSomewhere: Bool
  }

  private var look: Look?
  private var entries: [Int: Entry] = [:]
  private var beginnings: [Int: (body: String, text: String)] = [:]

  /// What is kept follows from the posts: it never makes two screens differ.
  static func == (_: LaidTexts, _: LaidTexts) -> Bool { true }

  /// Forgets everything when it was laid out for another look or other words to be marked.
  mutating func prepare(for world: World, marking words: WordMatcher) {
    let look = Look(
      theme: world.theme, language: world.reader.language, isUnicode: world.reader.isUnicode, words: words)
    if look != self.look { self = LaidTexts(look: look) }
  }

  /// The lines of a post's text, with what was searched for marked; then nothing of it is folded.
  mutating func lines(of post: Post, _ world: World, width: Int, isWhole: Bool) -> MarkedLines {
    if let entry = entries[post.number], entry.width == width, entry.isWhole == isWhole,
      entry.tombstone == post.tombstone,
      entry.body == post.body
    {
      return entry.marked
    }
    let words = look?.words ?? WordMatcher()
    let isFound = !words.isEmpty && words.matches(post.body)
    let key = world.key(.foldText, in: .thread)
    let folding: BodyLines.Folding = isWhole || isFound ? .whole : .folded(key: key)
    let lines = PostBody(post: post, world: world, width: width, folding: folding).lines
    let marked = MarkedLines(lines, words) { _ in world.theme[.match] }
    entries[post.number] = Entry(
      body: post.body, tombstone: post.tombstone, width: width, isWhole: isWhole, marked: marked,
      leadsSomewhere: post.tombstone == nil && Markup(post.body).leadsSomewhere)
    return marked
  }

  /// Whether a text that was laid out refers or links to anything.
  func leadsSomewhere(_ post: Post) -> Bool { entries[post.number]?.leadsSomewhere ?? false }

  /// How a post's text begins.
  mutating func beginning(of post: Post) -> String {
    if let known = beginnings[post.number], known.body == post.body { return known.text }
    let text = Excerpt.beginning(of: post.body)
    beginnings[post.number] = (post.body, text)
    return text
  }

  /// Forgets the texts of all other posts.
  mutating func keep(_ isKept: (Int) -> Bool) {
    entries = entries.filter { isKept($0.key) }
    beginnings = beginnings.filter { isKept($0.key) }
  }

  /// Nothing yet.
  init() {}

  private init(look: Look) { self.look = look }
}
