// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// Who else works on something: members with the reasons, other organisations first, then the networks that have to do with it.
struct KindredState: EntryPage {
  /// On what.
  let subject: KindredSubject
  /// The members as last read.
  var members: [KindredMember] = []
  /// The networks as last read.
  var networks: [NetworkPage.Match] = []
  /// Which of the members, and after them of the networks, is selected, and how far it is scrolled.
  var paging = PageState()
  /// Whether anything was read yet.
  var isLoaded = false

  /// What is selected.
  func selection(_ world: World) -> Reference? {
    member.map { .member($0.brief.handle) } ?? network.map { .network($0.match.network) }
  }
  /// Which keys have a meaning.
  var context: KeyContext { .people }
  /// The member under the cursor.
  var member: KindredMember? { members.indices.contains(selected) ? members[selected] : nil }
  /// The network under the cursor.
  var network: NetworkPage.Match? {
    let index = selected - members.count
    return networks.indices.contains(index) ? networks[index] : nil
  }
  /// How many members and networks there are.
  var count: Int { members.count + networks.count }

  /// A screen before anything is read.
  init(_ subject: KindredSubject) { self.subject = subject }

  /// People, the question, and what it is asked of.
  func breadcrumb(_ world: World) -> [String] {
    [
      world.reader(Place.people), world.reader(KindredPhrase.whoElse), subject.reference.description,
    ]
  }

  /// How many members and networks there are, as far as they are read.
  func summaries(_ world: World) -> [String] {
    var parts: [String] = []
    if !members.isEmpty {
      parts.append(
        world.reader(PeoplePhrase.members(members.count, isMore: members.count >= World.kindredLimit)))
    }
    if !networks.isEmpty {
      parts.append(
        world.reader(NetworkPhrase.networks(networks.count, isMore: networks.count >= World.kindredLimit)))
    }
    return parts.isEmpty ? [] : world.shortened(parts, keeping: 0)
  }

  /// What is worth a hint.
  func hints(_ world: World) -> [Command] {
    let call: [Command] = network.map { world.boardToCall($0).isEmpty ? [] : [.writeCall] } ?? []
    return count == 0 ? [] : [.open] + call + [.kindred]
  }

  /// Takes a message in.
  mutating func update(_ message: Message, _ world: World) -> [Effect]? {
    if let effects = follow(message, world) { return effects }
    switch message {
    case .appeared, .changedElsewhere: return [.load(.kindred(subject))]
    case .loaded(.kindred(subject), .kindred(let members, let networks)):
      let (known, knownNetwork) = (member?.brief.id, network?.match.network)
      (self.members, self.networks) = (members, networks)
      isLoaded = true
      let kept =
        knownNetwork == nil
        ? members.firstIndex { $0.brief.id == known }
        : networks.firstIndex { $0.match.network == knownNetwork }.map { $0 + members.count }
      select(kept ?? selected, world)
    case .command(let command): return perform(command, world)
    case .key, .paste: return nil
    case .resized, .pointed, .loaded, .notLoaded, .done, .refused, .answered, .idle, .leaving: break
    }
    return []
  }

  private mutating func perform(_ command: Command, _ world: World) -> [Effect]? {
    switch command {
    case .open: return selection(world).map { [.open($0)] } ?? []
    case .kindred: return selection(world).map { [.show(.kindred(of: $0))] } ?? []
    case .writeCall: return network.map { world.call(to: $0, about: subject) }
    default: return nil
    }
  }

  func lines(_ world: World) -> KindredLayout { KindredLayout(self, world) }

  func height(of layout: KindredLayout, _ world: World) -> Int { layout.height }
}

extension Screen {
  /// Who else works on what a reference names.
  static func kindred(of reference: Reference) -> Screen {
    KindredSubject(reference).map { Screen(KindredState($0)) } ?? Screen(reference)
  }
}
