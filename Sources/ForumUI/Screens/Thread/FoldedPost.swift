// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// The line that stands for a folded post: sign, number, author, first words, age.
struct FoldedPost {
  let post: Post
  /// How its text begins.
  let beginning: String
  let world: World
  let isUnread: Bool
  let isSelected: Bool
  /// What was searched for.
  let words: WordMatcher
  /// Columns of the longest number in the thread.
  let digits: Int
  let width: Int

  var line: [Run] {
    let bar = isSelected ? world.theme[.selected] : nil
    let (sign, role) = sign
    let number = DisplayText.padded("#\(post.number)", to: digits + 1)
    let age = "  " + TimeText.age(post.created, world.reader)
    let start = "\(sign) \(number) "
    let room = max(1, width - DisplayText.width(start) - DisplayText.width(age))
    let author = DisplayText.truncated(post.author.named(in: width / 5), to: room, sign: world.sign(.more))
    let text = DisplayText.padded("  " + text, to: room - DisplayText.width(author), sign: world.sign(.more))
    let line = [
      Run(sign, bar ?? world.theme[role]), Run(" \(number) ", bar ?? world.theme[.faint]),
      Run(author, bar ?? world.theme[isUnread ? .unread : .text]),
      Run(text, bar ?? world.theme[post.tombstone == nil ? .text : .faint]), Run(age, bar ?? world.theme[.faint]),
    ]
    return MarkedLines([line], words) { _ in bar?.adding([.bold, .underline]) ?? world.theme[.match] }.lines[0]
  }

  private var sign: (String, TextRole) {
    if isUnread { return (world.sign(.unread), .unread) }
    return post.helped == nil ? (" ", .text) : (world.sign(.answered), .helped)
  }

  private var text: String {
    switch post.tombstone {
    case .removedByAuthor: world.reader(ThreadPhrase.removedByAuthor)
    case .removedByModerator: world.reader(ThreadPhrase.removedByModerator)
    case nil: beginning
    }
  }
}
