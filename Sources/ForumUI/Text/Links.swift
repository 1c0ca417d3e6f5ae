// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What a reader can follow from a text: references to the board and addresses, in the order of the
/// text.
struct Links: Equatable, Sendable {
  /// One of them.
  enum Link: Hashable, Sendable {
    case reference(Reference)
    /// An address and the number under which it stands below the text.
    case address(String, number: Int)
  }

  /// Each once.
  let links: [Link]

  /// The links of a text, with what else it leads to before and after them; at most 200 are
  /// offered.
  init(before: [Reference] = [], in text: String, after: [Reference] = []) {
    let markup = Markup(text)
    let targets = markup.targets.map { target in
      switch target {
      case .reference(let reference): Link.reference(reference)
      case .address(let number): Link.address(markup.addresses[number - 1], number: number)
      }
    }
    var seen: Set<Link> = []
    let all = before.map { Link.reference($0) } + targets + after.map { .reference($0) }
    links = Array(all.filter { seen.insert($0).inserted }.prefix(200))
  }

  private var references: [Reference] {
    links.compactMap { if case .reference(let reference) = $0 { reference } else { nil } }
  }

  /// Follows the only one at once; of several it asks first what they lead to. `nothing` is said
  /// when there is none.
  func follow(orSay nothing: @autoclosure () -> String, _ world: World) -> [Effect] {
    guard links.count > 1 else {
      return links.first.map { Self.open($0, world) } ?? [.say(.refused(nothing()))]
    }
    return references.isEmpty ? [choice([], world)] : [.load(.glances(references))]
  }

  /// Asks which one is to be followed.
  func choice(_ glances: [Glance], _ world: World) -> Effect {
    let known = Dictionary(glances.map { ($0.reference, $0) }) { first, _ in first }
    let items = links.map { link in
      switch link {
      case .reference(let reference): return world.item(for: known[reference] ?? Glance(reference))
      case .address(let address, let number):
        let host = WebAddress(address).flatMap { $0.mayFool ? $0.host : nil }
        let warning = host.map { world.reader(AddressPhrase.host(DisplayText.sanitised($0))) } ?? ""
        return Chooser.Item(id: address, label: DisplayText.sanitised(address), detail: warning, key: "[\(number)]")
      }
    }
    return .ask(.choose(.chooseReference, world.reader(ThreadPhrase.followWhich), items))
  }

  /// Follows the one that was chosen.
  static func open(chosen id: String, _ world: World) -> [Effect] {
    Reference(id).map(world.opening) ?? open(.address(id, number: 0), world)
  }

  private static func open(_ link: Link, _ world: World) -> [Effect] {
    switch link {
    case .reference(let reference): world.opening(reference)
    case .address(let text, _): WebAddress(text).map { [.openAddress($0)] } ?? []
    }
  }
}
