// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The text of a post in lines of at most a width: quotes fainter, references marked.
struct PostBody {
  let post: Post
  let world: World
  let width: Int
  /// How long quotations and the signature are shown.
  var folding = BodyLines.Folding.folded(key: nil)

  var lines: [[Run]] {
    if let tombstone = post.tombstone {
      let phrase: ThreadPhrase = tombstone == .removedByAuthor ? .removedByAuthor : .removedByModerator
      return Wrap.lines([Run(world.reader(phrase), world.theme[.faint])], columns: width)
    }
    return BodyLines(text: post.body, world: world, width: width, folding: folding).lines
  }
}
