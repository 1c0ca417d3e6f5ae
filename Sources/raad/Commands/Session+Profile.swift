// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI

extension Subcommand {
  static let profile: [Subcommand] = [
    Subcommand(
      "me", .people, [Operand(.choice(TypedWords(["show"])), "show", .optional)],
      about: {
        $0(
          nl: "toont het eigen profiel", fr: "montre votre profil", de: "zeigt das eigene Profil",
          en: "shows your own profile")
      },
      member: { try $0.ownProfile() }),
    Subcommand(
      "me set", .people, [Operand(.choice(TypedWords(ProfileField.words)), "FIELD"), Operand(.text, "VALUE")],
      about: {
        $0(
          nl: "wijzigt een veld van het eigen profiel", fr: "modifie un champ de votre profil",
          de: "ändert ein Feld des eigenen Profils", en: "changes a field of your own profile")
      },
      appendix: { $0.profileFields },
      member: { try $0.setField() }),
  ]
}

extension Session {
  /// `raad me`: what all see, and besides how often one asked and helped.
  func ownProfile() throws {
    let profile = try profile(handle: me.handle)
    let reciprocity = try store.reciprocity(of: me.id)
    try show(
      texts.lines(profile) + texts.lines(reciprocity),
      JSONValue(profile, at: now).adding([
        "asked": .number(reciprocity.asked), "helped": .number(reciprocity.helped),
      ]))
  }

  /// `raad me set FIELD VALUE`
  func setField() throws {
    guard let field = invocation.operand(0).flatMap(ProfileField.init), let value = invocation.operand(1) else {
      return
    }
    var fields = MemberFields(me)
    switch field {
    case .handle: fields.handle = value
    case .name: fields.name = value
    case .layer: fields.layer = try layer(named: value)
    case .organisation: fields.organisation = value
    case .roleFamily: fields.roleFamily = try roleFamily(value)
    case .worksOn: fields.worksOn = lines(value)
    case .canTalkAbout: fields.canTalkAbout = lines(value)
    case .follows: try replace(.follows, with: value, in: &fields.ties)
    case .works: try replace(.worksOn, with: value, in: &fields.ties)
    case .helps: try replace(.canHelp, with: value, in: &fields.ties)
    }
    _ = try store.updateProfile(me.id, to: fields, basis: MemberFields(me), by: me.id, at: now)
    try context.confirm(.profileChanged)
  }

  private func lines(_ value: String) -> [String] { value.split(separator: ";").map(String.init) }

  /// The kind of work; an empty value takes it away.
  private func roleFamily(_ value: String) throws -> RoleFamily? {
    guard !value.isEmpty else { return nil }
    if let family = RoleFamily(typed: value) { return family }
    throw FieldProblem(.roleFamily, .unknownWord(value, nearest: RoleFamily.typed.nearest(to: value)))
  }

  /// Ties the member to these topics, and no longer to others, in one way.
  private func replace(_ tie: TopicTie, with value: String, in ties: inout [TopicID: TopicTie]) throws {
    let wanted = try topics(in: value)
    for topic in Set(ties.keys).union(wanted) {
      var changed = ties[topic] ?? []
      if wanted.contains(topic) { changed.insert(tie) } else { changed.remove(tie) }
      ties[topic] = changed.isEmpty ? nil : changed
    }
  }
}
