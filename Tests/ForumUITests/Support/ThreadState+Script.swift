// SPDX-License-Identifier: EUPL-1.2

import Forum

@testable import ForumUI

extension ThreadState {
  /// Gives a message and answers what is asked of the store, as the runtime does; returns the other
  /// effects.
  @discardableResult
  mutating func send(_ message: Message, _ world: World, _ detail: ThreadDetail) -> [Effect]? {
    guard let effects = update(message, world) else { return nil }
    var others: [Effect] = []
    for effect in effects {
      switch effect {
      case .load(.outline(let number)):
        others += send(.loaded(.outline(number), .outline(detail.outline)), world, detail) ?? []
      case .load(.posts(let number, let numbers)):
        let posts = detail.posts.filter { numbers.contains($0.number) }
        others += send(.loaded(.posts(number, numbers), .posts(posts)), world, detail) ?? []
      case .loadLater(.related): break
      default: others.append(effect)
      }
    }
    return others
  }

  /// Gives commands one after the other, without what comes of them.
  mutating func press(_ commands: Command..., world: World, _ detail: ThreadDetail) {
    for command in commands { send(.command(command), world, detail) }
  }
}

extension ThreadDetail {
  /// The outline as the store makes it.
  var outline: ThreadOutline {
    var helpers: [String] = []
    for post in posts where post.helped != nil && !helpers.contains(post.author.handle) {
      helpers.append(post.author.handle)
    }
    return ThreadOutline(
      summary: summary,
      entries: posts.map { post in
        var facts: ThreadOutline.Facts = []
        if post.author.id == MemberBrief.an.id { facts.insert(.mine) }
        if post.tombstone != nil { facts.insert(.gone) }
        if post.helped != nil { facts.insert(.helped) }
        if post.isNew { facts.insert(.new) }
        return ThreadOutline.Entry(number: post.number, parent: post.parent, facts: facts)
      }, marks: marks, helpers: helpers)
  }
}
