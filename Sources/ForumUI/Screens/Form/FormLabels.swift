// SPDX-License-Identifier: EUPL-1.2

import Forum

/// The words beside the fields of a form.
enum FormLabels {
  /// The name of a field with a capital.
  static func label(_ name: FormField.Name, _ world: World) -> String {
    if let label = MeetingForm.label(name, world) { return label }
    guard let field = Field(rawValue: name.rawValue) else { return world.reader(FormPhrase.layersOffered) }
    return ProblemPhrase.capitalised(world.reader(FieldPhrase(field)))
  }
}

/// How long texts may be, for the counts beside the fields; `TextRules` decides.
enum FormLimits {
  /// The most Unicode scalars of a body, and how many are left when the count appears.
  static let body = 100_000
  static let bodyWarning = 1000
  /// How many are left of a line when the count appears.
  static let lineWarning = 20

  /// The most Unicode scalars of a field on one line; nil for fields without a limit of their own.
  static func line(_ name: FormField.Name) -> Int? {
    switch name {
    case .title: 200
    case .name, .organisation, .region, .age: 100
    case .network: 40
    case .boardName: 60
    case .reason: 500
    default: nil
    }
  }
}
