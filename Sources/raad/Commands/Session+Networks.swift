// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

/// The fields of a network, as `raad network edit` names them.
enum NetworkField: String, CaseIterable, Sendable {
  case name
  case text
  case topics
  case language
  case layers
  case region
  case organisations
  case parent
  case stage
  case membership
  case size
  case goals
  case goalsBy = "goals-by"
  case age
  case open
  case seeks
  case offers
  case support
  case budget
  case links
}

extension Subcommand {
  static let networks: [Subcommand] = [
    Subcommand(
      "networks", .meetings, [Operand(.query, "QUERY", .any)], [.table, .limit],
      about: {
        $0(nl: "toont de netwerken", fr: "montre les réseaux", de: "zeigt die Netzwerke", en: "shows the networks")
      },
      member: { try $0.networks() }),
    Subcommand(
      "network", .meetings, [Operand(.reference, "~NETWORK")],
      about: {
        $0(
          nl: "toont een netwerk en wie erbij past", fr: "montre un réseau et qui lui correspond",
          de: "zeigt ein Netzwerk und was dazu passt", en: "shows a network, and what suits it")
      },
      member: { try $0.showNetwork() }),
    Subcommand(
      "network show", .meetings, [Operand(.reference, "~NETWORK")],
      about: {
        $0(
          nl: "toont een netwerk en wie erbij past", fr: "montre un réseau et qui lui correspond",
          de: "zeigt ein Netzwerk und was dazu passt", en: "shows a network, and what suits it")
      },
      member: { try $0.showNetwork() }),
    Subcommand(
      "network add", .meetings, [Operand(.text, "~NETWORK")],
      [.title, .topic, .lang, .body, .allowPersonalData],
      about: {
        $0(
          nl: "voegt een netwerk toe, met jou als bestuur", fr: "ajoute un réseau dont vous êtes le comité",
          de: "fügt ein Netzwerk hinzu, mit Ihnen als Vorstand", en: "adds a network, with you as its board")
      },
      member: { try $0.addNetwork() }),
    Subcommand(
      "network edit", .meetings,
      [
        Operand(.reference, "~NETWORK"), Operand(.choice(NetworkField.typed), "FIELD"),
        Operand(.text, "VALUE", .any),
      ],
      [.reason, .allowPersonalData],
      about: {
        $0(
          nl: "wijzigt een veld van een netwerk; ; scheidt de delen van een lijst",
          fr: "modifie un champ d’un réseau ; ; sépare les parties d’une liste",
          de: "ändert ein Feld eines Netzwerks; ; trennt die Teile einer Liste",
          en: "changes a field of a network; ; separates the parts of a list")
      },
      appendix: { $0.fields(NetworkField.self) },
      member: { try $0.editNetwork() }),
    Subcommand(
      "network join", .meetings, [Operand(.reference, "~NETWORK")],
      about: {
        $0(
          nl: "wordt lid, of vraagt dat", fr: "adhère, ou le demande", de: "tritt bei oder fragt an",
          en: "joins, or asks to")
      },
      member: { try $0.joinNetwork() }),
    Subcommand(
      "network leave", .meetings, [Operand(.reference, "~NETWORK")],
      about: {
        $0(
          nl: "verlaat een netwerk", fr: "quitte un réseau", de: "verlässt ein Netzwerk", en: "leaves a network")
      },
      member: { try $0.leaveNetwork() }),
    Subcommand(
      "network admit", .meetings, [Operand(.reference, "~NETWORK"), Operand(.handle, "@HANDLE", .optional)],
      [.standing, .task, .undo, .allowPersonalData],
      about: {
        $0(
          nl: "neemt op, nodigt uit, of toont wie wacht", fr: "accueille, invite, ou montre qui attend",
          de: "nimmt auf, lädt ein oder zeigt, wer wartet", en: "takes in, invites, or shows who waits")
      },
      member: { try $0.admitToNetwork() }),
    Subcommand(
      "share", .meetings, [Operand(.reference, "REF")], [.audience],
      about: {
        $0(
          nl: "toont een gesprek van een netwerk aan alle leden, of weer aan enkele",
          fr: "montre une conversation d’un réseau à tous les membres, ou de nouveau à quelques-uns",
          de: "zeigt ein Gespräch eines Netzwerks allen Mitgliedern, oder wieder einigen",
          en: "shows a network’s thread to all members, or to some again")
      },
      member: { try $0.share() }),
  ]
}

extension Session {
  /// `raad networks [QUERY…]`
  func networks() throws {
    var filter = NetworkFilter()
    let known: [QueryKey] = [.layer, .stage, .seeks, .offers, .is]
    for term in try query().terms {
      switch term.condition {
      case _ where term.isExcluded: throw UsageProblem.termNotHere(term.text, keys: known.map { "\($0.rawValue):" })
      case .word(let word), .phrase(let word): filter.words.append(word)
      case .layer(let layer): filter.layer = layer
      case .stage(let stage): filter.stage = stage
      case .seeks(let topic): filter.seeks = topic
      case .offers(let topic): filter.offers = topic
      case .state(.open): filter.openOnly = true
      case .state(.mine): filter.mineOnly = true
      default: throw UsageProblem.termNotHere(term.text, keys: known.map { "\($0.rawValue):" })
      }
    }
    let linear = lists
    if invocation.has(.table), !wantsJSON {
      // All at once: its columns are as wide as what they hold.
      let limit = invocation.number(.limit) ?? .max
      var found: [Network] = []
      var key: PageKey?
      repeat {
        let page = try store.networks(
          matching: filter, viewer: me.id, now: now, after: key, limit: min(limit - found.count, 500))
        found += page.items
        key = page.next
      } while key != nil && found.count < limit
      try output.lines(linear.table(found))
      if key != nil { try sayMore(nil) }
      return
    }
    try pages(
      { (key, limit) throws(StoreError) in
        try store.networks(matching: filter, viewer: me.id, now: now, after: key, limit: limit)
      }, text: { linear.lines($0) }, json: { JSONValue($0) }, none: SearchPhrase.nothingFound)
  }

  /// `raad network show ~NETWORK`
  func showNetwork() throws {
    let id = try networkID()
    let network = try store.network(id, viewer: me.id, now: now)
    let matches = try store.matches(of: id, viewer: me.id, now: now, limit: 5)
    if wantsJSON { return try output.json(JSONValue(network).adding(["matches": JSONValue(matches, texts)])) }
    try output.lines(texts.page(network, matches: matches))
  }

  /// `raad network add ~NETWORK --title T --topic T --body TEXT`
  func addNetwork() throws {
    let (title, topics, body) = try whatIsNeeded()
    var fields = NetworkFields(name: title, body: body, topics: topics)
    fields.language = try languageOption()
    let id = try networkID()
    _ = try store.addNetwork(id, fields, by: me.id, at: now)
    try context.show(made: .network(id))
  }

  /// Title, topics and text, without which nothing is made.
  func whatIsNeeded(topics isNeeded: Bool = true) throws -> (title: String, topics: [TopicID], body: String) {
    let (title, topics, body) = (invocation.value(.title), try topicsOption(), try bodyOption())
    guard let title, let body, let topics = isNeeded ? topics : topics ?? [] else {
      let missing = [(CommandOption.title, title == nil), (.topic, isNeeded && topics == nil), (.body, body == nil)]
      throw UsageProblem.missingOptions(missing.filter(\.1).map(\.0.dashed))
    }
    try refusePersonalData([(.title, title), (.body, body)])
    return (title, topics, body)
  }

  /// `raad network edit ~NETWORK FIELD VALUE…`
  func editNetwork() throws {
    let id = try networkID()
    guard let field = invocation.operand(1).flatMap(NetworkField.init) else { return }
    let network = try store.network(id, viewer: me.id, now: now)
    var fields = network.fields
    try set(field, to: rest(from: 2), in: &fields)
    let reason = invocation.value(.reason) ?? ""
    try refusePersonalData(fields.texts(besides: network.fields) + [(.reason, reason)])
    try store.editNetwork(id, to: fields, basis: network.version, reason: reason, by: me.id, at: now)
    try context.confirm(.edited)
  }

  private func set(_ field: NetworkField, to value: String, in fields: inout NetworkFields) throws {
    switch field {
    case .name: fields.name = value
    case .text: fields.body = value == "-" ? try context.readBody() : value
    case .topics: fields.topics = try topics(in: value)
    case .language:
      guard let language = Language(assigned: value) else { throw FieldProblem(.language, .unknownLanguage(value)) }
      fields.language = language
    case .layers: fields.layers = try list(value).map { try layer(named: $0) }
    case .region: fields.region = value
    case .organisations: fields.organisations = list(value)
    case .parent: fields.parent = value.isEmpty ? nil : try networkID(value)
    case .stage: fields.stage = try word(value, NetworkStage.self, .networkStage) ?? .running
    case .membership: fields.membership = try word(value, Membership.self, .membership) ?? .request
    case .size:
      guard value.isEmpty || Int(value) != nil else { throw FieldProblem(.size, .malformed(value, example: "20")) }
      fields.size = Int(value)
    case .goals: fields.goals = try list(value).compactMap { try word($0, NetworkGoal.self, .goals) }
    case .goalsBy: fields.goalSource = try word(value, GoalSource.self, .goalSource)
    case .age: fields.age = value
    case .open: fields.isOpen = try truth(value, .isOpen)
    case .seeks, .offers:
      let kind: NeedKind = field == .seeks ? .seeks : .offers
      fields.needs.removeAll { $0.kind == kind }
      fields.needs += list(value).map { NetworkNeed(kind, $0, topics: topics(namedIn: $0)) }
    case .support: fields.support = try word(value, ManagementSupport.self, .support)
    case .budget: fields.budget = try word(value, NetworkBudget.self, .budget)
    case .links: fields.links = list(value)
    }
  }

  /// `raad network join ~NETWORK`
  func joinNetwork() throws {
    let standing = try store.joinNetwork(try networkID(), by: me.id, at: now)
    try context.tell(reader(MeetingPhrase.networkStanding(standing)), ["standing": .string(standing.rawValue)])
  }

  /// `raad network leave ~NETWORK`
  func leaveNetwork() throws {
    try store.leaveNetwork(try networkID(), by: me.id, at: now)
    try context.confirm(.takenBack)
  }

  /// `raad network admit ~NETWORK [@HANDLE]`: without a member, who asked to come in.
  func admitToNetwork() throws {
    let id = try networkID()
    guard let handle = invocation.operand(1).map(Context.bare) else {
      let waiting = try upTo(1_000_000) { (limit) throws(StoreError) in
        try store.networkMembers(id, standing: .asked, viewer: me.id, limit: limit)
      }
      for (member, standing) in waiting {
        let reference = Reference.member(member.handle).description
        if wantsJSON {
          try output.json(["member": JSONValue(member), "standing": .string(standing.rawValue)])
        } else {
          try output.line("\(reference)\t\(member.name)\t\(reader(MeetingPhrase.networkStanding(standing)))")
        }
      }
      return
    }
    try refusePersonalData([(.boardTask, invocation.value(.task) ?? "")])
    let wanted = invocation.has(.undo) ? nil : NetworkStanding(rawValue: invocation.value(.standing) ?? "member")
    let standing = try store.admit(
      handle, to: id, as: wanted, task: invocation.value(.task) ?? "", by: me.id, at: now)
    guard let standing else { return try context.confirm(.takenBack) }
    try context.tell(reader(MeetingPhrase.networkStanding(standing)), ["standing": .string(standing.rawValue)])
  }

  /// `raad share REF [--audience A]`
  func share() throws {
    let number = try threadNumber()
    try store.show(try audienceOption(), thread: number, by: me.id, at: now)
    try context.confirm(.edited)
  }
}
