// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal

/// What is done to a network, the same from the list and from its page: who may, what is asked first, what is said.
struct NetworkActs: Equatable, Sendable {
  /// The network that the open question is about.
  var subject: Network?
  /// The member that it is about, where there is one.
  var member: String?
  /// Whether its members are being read for a choice.
  var isReadingMembers = false

  /// The first choice of who is to be admitted: somebody who is not in the list.
  private static let somebodyElse = "+"

  /// What the reader may do to a network, as far as it is worth a hint.
  static func hints(_ network: Network, _ world: World) -> [Command] {
    let item = PermissionItem(network: network)
    let mayJoin = network.standing == nil || network.standing == .invited
    return (mayJoin && world.refusal(.joinNetwork, item) == nil ? [.joinNetwork] : [])
      + (world.refusal(.admitToNetwork, item) == nil ? [.admit] : [])
      + (world.refusal(.editNetwork, item) == nil ? [.edit] : [.writeCall])
      + (mayJoin || world.refusal(.leaveNetwork, leaving(network)) != nil ? [] : [.leaveNetwork])
  }

  /// What the permission table has to know of leaving a network.
  private static func leaving(_ network: Network) -> PermissionItem {
    var item = PermissionItem(network: network)
    item.isLastOnBoard = network.standing == .board && network.board.count <= 1
    return item
  }

  /// What a command does to a network; nil for commands that are no act.
  mutating func perform(
    _ command: Command, on network: Network, toward match: NetworkPage.Match? = nil, _ world: World
  ) -> [Effect]? {
    let item = PermissionItem(network: network)
    subject = network
    switch command {
    case .joinNetwork:
      if let standing = network.standing, standing != .invited {
        return [.say(.refused(world.reader(NetworkPhrase.standsAs(standing))))]
      }
      return world.refusal(.joinNetwork, item).map(world.say) ?? [.perform(.joinNetwork(network.id))]
    case .leaveNetwork: return leave(network, world)
    case .edit:
      if let refusal = world.refusal(.editNetwork, item) { return world.say(refusal) }
      return [.show(Screen(FormState.editingNetwork(network, world)))]
    case .admit:
      if let refusal = world.refusal(.admitToNetwork, item) { return world.say(refusal) }
      isReadingMembers = true
      return [.load(.networkMembers(network.id))]
    case .writeCall: return world.call(to: match, from: network)
    case .ask:
      return world.asking(query: Query(terms: [Query.Term(.network(network.id))]))
    default: return nil
    }
  }

  /// Leaving what one cannot come back into by a key is asked first.
  private func leave(_ network: Network, _ world: World) -> [Effect] {
    guard let standing = network.standing else {
      return [.say(.refused(world.reader(NetworkPhrase.notIn)))]
    }
    if let refusal = world.refusal(.leaveNetwork, Self.leaving(network)) { return world.say(refusal) }
    let isOneKeyBack = standing == .asked || (standing == .member && network.fields.membership == .open)
    guard !isOneKeyBack else { return [.perform(.leaveNetwork(network.id))] }
    return [.ask(.confirm(.confirmLeaveNetwork, world.reader(NetworkPhrase.confirmLeave(standing))))]
  }

  /// Takes in what was read for a choice.
  mutating func take(_ request: Request, _ loaded: Loaded, _ world: World) -> [Effect] {
    if case (.networkStanding(let handle, let id), .networkStanding(let standing)) = (request, loaded),
      let network = subject, network.id == id
    {
      return choose(handle, in: network, standing, world)
    }
    guard isReadingMembers, case (.networkMembers(let id), .networkMembers(let members)) = (request, loaded),
      id == subject?.id
    else { return [] }
    isReadingMembers = false
    let others = [Chooser.Item(id: Self.somebodyElse, label: world.reader(NetworkPhrase.inviteSomebody))]
    let items = members.map { entry in
      Chooser.Item(
        id: entry.member.handle, label: "@\(entry.member.handle)",
        detail: TipLine.joined(
          [world.reader(MeetingPhrase.networkStanding(entry.standing)), entry.member.name, entry.member.organisation]
            .filter { !$0.isEmpty }, world))
    }
    return [.ask(.choose(.networkMember, world.reader(NetworkPhrase.whomToAdmit), items + others))]
  }

  /// Asks what is to become of somebody who stands so in a network.
  mutating func choose(_ handle: String, in network: Network, _ standing: NetworkStanding?, _ world: World) -> [Effect]
  {
    subject = network
    member = handle
    let choices: [NetworkStanding] =
      switch standing {
      case nil, .invited: [.member]
      case .asked: [.member, .board]
      case .member: [.board]
      case .board: [.member]
      }
    let items = choices.map {
      Chooser.Item(id: $0.rawValue, label: world.reader(NetworkPhrase.make($0, from: standing)))
    }
    let out = Chooser.Item(id: "", label: world.reader(NetworkPhrase.make(nil, from: standing)))
    return [
      .ask(
        .choose(
          .networkStanding, world.reader(NetworkPhrase.whatOf(handle)), items + (standing == nil ? [] : [out])))
    ]
  }

  /// What an answer brings about; nil for answers to other questions.
  mutating func answer(_ purpose: Prompt.Purpose, _ answer: Answer, _ world: World) -> [Effect]? {
    guard let network = subject else { return nil }
    switch (purpose, answer) {
    case (.confirmLeaveNetwork, .yes): return [.perform(.leaveNetwork(network.id))]
    case (.networkMember, .chosen(Self.somebodyElse)):
      return [.ask(.line(.networkInvite, world.reader(NetworkPhrase.whomToInvite)))]
    case (.networkInvite, .text(let text)):
      let handle = text.first == "@" ? String(text.dropFirst()) : text
      return [.perform(.admit(handle, network.id, as: .member, task: ""))]
    case (.networkMember, .chosen(let handle)): return [.load(.networkStanding(handle, network.id))]
    case (.networkStanding, .chosen(let id)):
      guard let member else { return [] }
      return [.perform(.admit(member, network.id, as: NetworkStanding(rawValue: id), task: ""))]
    default: return nil
    }
  }

  /// Says what came of an act; nothing for acts that are not a network's.
  func said(_ act: Act, _ outcome: Outcome, _ world: World) -> [Effect] {
    let done: (NetworkPhrase) -> [Effect] = { [.say(.done(world.undoable($0, in: .networks)))] }
    switch (act, outcome) {
    case (.joinNetwork(let id), .standing(let standing?)): return done(.joined(id, standing))
    case (.leaveNetwork(let id), _): return [.say(.done(world.reader(NetworkPhrase.left(id))))]
    case (.admit(let handle, _, let wanted, _), .standing(let standing)):
      return wanted == nil
        ? [.say(.done(world.reader(NetworkPhrase.turnedAway(handle))))] : done(.admitted(handle, standing ?? .invited))
    default: return []
    }
  }
}

extension World {
  /// Opens the form for a call that is addressed to the board of a network: of one that suits this one, with the reasons,
  /// or of this one.
  func call(to match: NetworkPage.Match?, from network: Network) -> [Effect] {
    let (reference, fields) = (Reference.network(network.id).description, network.fields)
    let topics = Array(fields.topics.prefix(TextRules.maximumTopics))
    guard let match else {
      let board = network.board.map(\.member.handle).filter { $0 != viewer.handle }
      return call(to: reference, fields.name, board, topics: topics)
    }
    return call(
      to: match.reference, match.name, boardToCall(match), from: (reference, fields.name), reasons(of: match.match),
      topics: match.match.topics.isEmpty ? topics : match.match.topics)
  }

  /// The board of a network that suits something, without the reader.
  func boardToCall(_ match: NetworkPage.Match) -> [String] { match.board.filter { $0 != viewer.handle } }

  /// Opens the form for a call that is addressed to the board of a network that has to do with something: with the reasons
  /// where that is a network, and naming it where it is a thread or a tip.
  func call(to match: NetworkPage.Match, about subject: KindredSubject) -> [Effect] {
    let (board, topics) = (boardToCall(match), match.match.topics)
    let reference = subject.reference.description
    switch subject {
    case .network:
      return call(
        to: match.reference, match.name, board, from: (reference, reference), reasons(of: match.match), topics: topics)
    case .thread, .tip: return call(to: match.reference, match.name, board, naming: "\(reference)\n\n", topics: topics)
    case .member, .topic: return call(to: match.reference, match.name, board, topics: topics)
    }
  }

  /// Opens the form for a call to a board, from another network where it is for that, with the reasons.
  private func call(
    to reference: String, _ name: String, _ board: [String], from ours: (reference: String, name: String)? = nil,
    _ reasons: [String] = [], naming subject: String = "", topics: [TopicID]
  ) -> [Effect] {
    guard !board.isEmpty else { return [.say(.refused(reader(NetworkCallPhrase.nobody)))] }
    if let refusal = refusal(.ask) { return say(refusal) }
    let title = ours.map { NetworkCallPhrase.title(from: $0.name, to: name) } ?? .titleToOne(name)
    let body = NetworkCallPhrase.body(
      to: reference, board.map { "@\($0)" }.joined(separator: ", "), from: ours?.reference, reasons)
    return [
      .show(Screen(FormState.calling(title: reader(title), body: reader(body) + subject, topics: topics, self)))
    ]
  }

  /// Why two networks suit each other, in words.
  func reasons(of match: NetworkMatch) -> [String] {
    match.reasons.map { reason in
      DisplayText.sanitised(reader(MatchPhrase(reason, of: match.network, layer: label, topics: reader.tags)))
    }
  }
}

extension NetworkMatch {
  /// The topics that its reasons name, as many as a thread can have.
  fileprivate var topics: [TopicID] {
    var topics: [TopicID] = []
    for reason in reasons {
      switch reason {
      case .theyOffer(_, _, let shared), .weOffer(_, _, let shared), .topics(let shared), .seeks(_, let shared),
        .offers(_, let shared):
        topics += shared.filter { !topics.contains($0) }
      case .layer, .region, .events: break
      }
    }
    return Array(topics.prefix(TextRules.maximumTopics))
  }
}
