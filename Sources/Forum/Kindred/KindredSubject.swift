// SPDX-License-Identifier: EUPL-1.2

/// What "who else works on this?" is asked of.
public enum KindredSubject: Hashable, Sendable {
  /// What a member works on, by the handle; the reader themself too.
  case member(String)
  case thread(Int)
  case tip(Int)
  case topic(TopicID)
  /// What a network has to do with.
  case network(NetworkID)

  /// What a reference names; nil for what has no kindred of its own.
  public init?(_ reference: Reference) {
    switch reference {
    case .member(let handle): self = .member(handle)
    case .thread(let number): self = .thread(number)
    case .post(let post): self = .thread(post.thread)
    case .tip(let number): self = .tip(number)
    case .topic(let topic): self = .topic(topic)
    case .network(let id): self = .network(id)
    case .event, .poll: return nil
    }
  }

  /// How it is named in a text.
  public var reference: Reference {
    switch self {
    case .member(let handle): .member(handle)
    case .thread(let number): .thread(number)
    case .tip(let number): .tip(number)
    case .topic(let topic): .topic(topic)
    case .network(let id): .network(id)
    }
  }
}
