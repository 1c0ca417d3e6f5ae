// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

extension Subcommand {
  static let people: [Subcommand] = [
    Subcommand(
      "members", .people, [Operand(.query, "QUERY", .any)], [.limit],
      about: { $0(nl: "toont leden", fr: "montre les membres", de: "zeigt Mitglieder", en: "shows members") },
      member: { try $0.members() }),
    Subcommand(
      "member", .people, [Operand(.handle, "HANDLE")],
      about: { $0(nl: "toont een profiel", fr: "montre un profil", de: "zeigt ein Profil", en: "shows a profile") },
      member: { try $0.member() }),
    Subcommand(
      "topics", .people,
      about: {
        $0(
          nl: "toont thema’s met aantallen en de eigen banden", fr: "montre les thèmes, leurs nombres et vos liens",
          de: "zeigt Themen mit Zahlen und Ihren Verbindungen dazu", en: "shows topics with counts and your own ties")
      },
      member: { try $0.topics() }),
    Subcommand(
      "topics follow", .people, [Operand(.topic, "TOPIC")], [.undo],
      about: { $0(nl: "volgt een thema", fr: "suit un thème", de: "folgt einem Thema", en: "follows a topic") },
      member: { try $0.tie(.follows) }),
    Subcommand(
      "topics works", .people, [Operand(.topic, "TOPIC")], [.undo],
      about: {
        $0(
          nl: "zegt: hier werk ik nu aan", fr: "dit : j’y travaille maintenant", de: "sagt: daran arbeite ich jetzt",
          en: "says: I work on it now")
      },
      member: { try $0.tie(.worksOn) }),
    Subcommand(
      "topics helps", .people, [Operand(.topic, "TOPIC")], [.undo],
      about: {
        $0(
          nl: "zegt: dit heb ik gedaan, vraag het mij", fr: "dit : je l’ai fait, demandez-moi",
          de: "sagt: das habe ich gemacht, fragen Sie mich", en: "says: I have done it, ask me")
      },
      member: { try $0.tie(.canHelp) }),
    Subcommand(
      "layers", .people,
      about: {
        $0(
          nl: "toont de bestuurslagen", fr: "montre les niveaux de pouvoir", de: "zeigt die Verwaltungsebenen",
          en: "shows the layers of government")
      },
      member: { try $0.layers() }),
    Subcommand(
      "organisations", .people, [Operand(.text, "PREFIX", .optional)], [.limit],
      about: {
        $0(
          nl: "toont organisaties", fr: "montre les organisations", de: "zeigt Organisationen",
          en: "shows organisations")
      },
      member: { try $0.organisations() }),
    Subcommand(
      "role", .moderation, [Operand(.handle, "HANDLE"), Operand(.choice(TypedWords(Role.givable)), "ROLE")],
      about: {
        $0(
          nl: "geeft een lid een rol", fr: "donne un rôle à un membre", de: "gibt einem Mitglied eine Rolle",
          en: "gives a member a role")
      },
      member: { try $0.giveRole() }),
  ]
}

extension Session {
  /// `raad members [QUERY…]`
  func members() throws {
    let query = try SimpleQuery(try query(), knows: [.topic, .layer, .org])
    let filter = MemberFilter(
      words: query.words, layer: query.layer, topic: query.topic, organisation: query.organisation)
    let linear = lists
    try pages(
      { (key, limit) throws(StoreError) in try store.members(matching: filter, after: key, limit: limit) },
      text: { linear.lines($0) }, json: { JSONValue($0) }, none: SearchPhrase.nothingFound)
  }

  /// `raad member HANDLE`
  func member() throws { try profile(of: Context.bare(invocation.operand(0) ?? "")) }

  /// Shows a profile.
  func profile(of handle: String) throws {
    let profile = try profile(handle: handle)
    try show(texts.lines(profile), JSONValue(profile, at: now))
  }

  /// The profile of a member.
  func profile(handle: String) throws -> Profile {
    guard let profile = try store.profile(handle: handle, viewer: me.id, now: now) else {
      throw StoreError.notFound(.member(handle))
    }
    return profile
  }

  /// `raad topics`
  func topics() throws {
    try showAll(try store.topicEntries(for: me.id, now: now), text: { lists.lines([$0]) }, json: { JSONValue($0) })
  }

  /// `raad topics follow|works|helps TOPIC`
  func tie(_ tie: TopicTie) throws {
    let topic = try topic(named: invocation.operand(0) ?? "")
    let old = me.ties[topic] ?? []
    try store.setTie(invocation.has(.undo) ? old.subtracting(tie) : old.union(tie), to: topic, by: me.id)
    try context.confirm(invocation.has(.undo) ? .takenBack : .profileChanged)
  }

  /// `raad layers`
  func layers() throws {
    let linear = lists
    if wantsJSON {
      try showAll(vocabulary.layers, text: { linear.lines([$0]) }, json: { JSONValue($0) })
    } else {
      try output.lines(linear.lines(vocabulary.layers))
    }
  }

  /// `raad organisations [PREFIX]`
  func organisations() throws {
    let found = try upTo(1_000_000) { (limit) throws(StoreError) in
      try store.organisations(prefix: invocation.operand(0) ?? "", limit: limit)
    }
    try showAll(found, text: { lists.lines([$0]) }, json: { JSONValue($0) })
    if found.isEmpty { try sayNone(PeoplePhrase.noOrganisations) }
  }

  /// `raad role HANDLE ROLE`
  func giveRole() throws {
    let handle = Context.bare(invocation.operand(0) ?? "")
    guard let member = try store.member(handle: handle) else { throw StoreError.notFound(.member(handle)) }
    guard let role = invocation.operand(1).flatMap(Role.init) else { return }
    try store.setRole(role, of: member.id, by: me.id, at: now)
    try context.confirm(.roleGiven)
  }
}
