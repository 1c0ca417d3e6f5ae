// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The values that the choices of a form offer.
struct FormChoices {
  let form: FormState
  let world: World

  /// The values of a field, in their order.
  func items(_ name: FormField.Name) -> [Chooser.Item] {
    switch name {
    case .kind: return kinds.map { Chooser.Item(id: $0.rawValue, label: label(name, $0.rawValue)) }
    case .callKind: return items(name, CallKind.allCases.map(\.rawValue))
    case .stage: return items(name, [""] + StoryStage.allCases.map(\.rawValue))
    case .roleFamily: return items(name, [""] + RoleFamily.allCases.map(\.rawValue))
    case .profile: return items(name, LayerProfile.allCases.map(\.rawValue))
    case .reviewBy: return items(name, reviews)
    case .audience: return items(name, ([.all] + world.counts.audiences).map(\.id))
    case .howFar, .membership, .goals, .goalSource, .isOpen, .support, .budget:
      return items(name, NetworkChoices.ids(name))
    case .layer: return layers
    case .language: return items(name, languages)
    default: return items(name, MeetingForm.values(name, form))
    }
  }

  /// All values of a field for the window that lists them.
  func allItems(_ name: FormField.Name) -> [Chooser.Item] {
    switch name {
    case .language where form.newcomer != nil: items(name)
    case .language: languages.map { languageItem($0) } + otherLanguages.map { languageItem($0) }
    case .topics: FilterMenu.topics(world)
    default: items(name)
    }
  }

  /// The words for a value.
  func label(_ name: FormField.Name, _ id: String) -> String {
    let reader = world.reader
    switch name {
    case .kind: return ThreadKind(rawValue: id).map { reader(ValuePhrase.kind($0)) } ?? id
    case .callKind: return CallKind(rawValue: id).map { reader(ValuePhrase.callKind($0)) } ?? id
    case .stage: return StoryStage(rawValue: id).map { reader(ValuePhrase.stage($0)) } ?? reader(FormPhrase.notSaid)
    case .roleFamily:
      return RoleFamily(rawValue: id).map { reader(ValuePhrase.roleFamily($0)) } ?? reader(FormPhrase.notSaid)
    case .profile: return LayerProfile(rawValue: id).map { reader(FormPhrase.layerProfile($0)) } ?? id
    case .reviewBy: return reviewLabel(id)
    case .audience: return reader(world.phrase(for: Audience(id: id)))
    case .howFar, .membership, .goals, .goalSource, .isOpen, .support, .budget:
      return NetworkChoices.label(name, id, reader) ?? reader(FormPhrase.notSaid)
    case .layer: return id.isEmpty ? world.reader(SignUpScreenPhrase.newcomerSays) : world.label(LayerID(id))
    case .language: return Language(rawValue: id).map { reader(ValuePhrase.language($0)) } ?? id
    default: return MeetingForm.text(name, id, world) ?? id
    }
  }

  private func items(_ name: FormField.Name, _ ids: [String]) -> [Chooser.Item] {
    ids.map { Chooser.Item(id: $0, label: label(name, $0)) }
  }

  /// The kinds a member may start: news is for moderators.
  private var kinds: [ThreadKind] {
    let refusal = world.refusal(.publishNews)
    return ThreadKind.allCases.filter { $0 != .news || refusal == nil }
  }

  private var layers: [Chooser.Item] {
    var items = FilterMenu.layers(world, all: false)
    if form.purpose == .invite { items.insert(Chooser.Item(id: "", label: label(.layer, "")), at: 0) }
    guard let profile = form.layerProfile else { return items }
    return items.filter { profile.offers(LayerID($0.id)) }
  }

  private var languages: [String] {
    let spoken = InterfaceLanguage.allCases.map(\.rawValue)
    guard form.newcomer == nil else { return spoken }
    let usual = spoken + [Language.unknown.rawValue]
    let current = form.choice(.language) ?? ""
    return usual + (usual.contains(current) || current.isEmpty ? [] : [current])
  }

  private var otherLanguages: [String] {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    let codes = letters.flatMap { first in letters.map { "\(first)\($0)" } }
    let usual = Set(languages)
    return codes.filter { !usual.contains($0) && Language(assigned: $0) != nil }
  }

  private func languageItem(_ code: String) -> Chooser.Item {
    Chooser.Item(id: code, label: label(.language, code), detail: code)
  }

  /// When a tip is to be looked at again, in days from now; empty for what it was.
  private var reviews: [String] {
    let days = ["90", "180", "365", "730"]
    if case .editTip = form.purpose { return [""] + days }
    return days
  }

  private func reviewLabel(_ id: String) -> String {
    guard let days = Int(id) else {
      if case .editTip(let tip) = form.purpose { return TimeText.date(tip.reviewBy, world.reader) }
      return ""
    }
    return TimeText.date(world.reader.now.adding(days: days), world.reader)
  }
}

extension LayerProfile {
  /// Whether a board of this profile has the layer.
  func offers(_ layer: LayerID) -> Bool {
    roots.contains { layer.isWithin(LayerID($0)) }
  }
}
