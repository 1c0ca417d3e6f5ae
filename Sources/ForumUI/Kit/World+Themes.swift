// SPDX-License-Identifier: EUPL-1.2

import Forum

extension World {
  /// The choice of a look, for the visit.
  func themes() -> Prompt {
    .choose(
      .theme, reader(FramePhrase.whichTheme),
      ThemeName.allCases.map {
        Chooser.Item(
          id: $0.rawValue, label: reader(SettingNamePhrase.value($0.rawValue)), detail: reader(FramePhrase.theme($0)),
          words: [$0.rawValue])
      })
  }
}
