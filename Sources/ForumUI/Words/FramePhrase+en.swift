// SPDX-License-Identifier: EUPL-1.2

import Forum

extension FramePhrase {
  /// The text in English.
  public var en: String {
    switch self {
    case .place(let place): Self.placeEN(place)
    case .notices(let count): "\(count) \(count == 1 ? "notice" : "notices")"
    case .unboundKey(let key, let keys):
      "\(key) does nothing here" + (keys.isEmpty ? "" : "; \(keys.joined()) shows all keys")
    case .commandNotHere(let name): "“\(name)” is not possible here"
    case .pasteNowhere: "There is no field to paste into here"
    case .whichAction: "Which action?"
    case .goToNumber: "Go to (#12, #12.3, tip:4, @member, #topic)"
    case .notAReference(let text): "“\(text)” is not a reference such as #12, #12.3, tip:4 or @member"
    case .quitWithDraft: "A text was not sent; it is kept as a draft. Leave?"
    case .howToLeave(let keys): "This is the start; \(ProblemPhrase.choice(keys, or: "or")) leaves"
    case .nothingToUndo: "There is nothing to undo"
    case .undone(let name): "Taken back: \(name)"
    case .notUndoable(let name, let instead):
      "This cannot be taken back: \(name)\(instead.map { "; instead: \($0)" } ?? "")"
    case .changedSince(let name): "Somebody changed it since: \(name)"
    case .yesKey: "y"
    case .notDone: "Not done"
    case .rowsOf(let lines): lines == 1 ? "Rows of one line" : "Rows of two lines, where there is room"
    case .whichTheme: "Which look?"
    case .theme(let name): Self.themeEN(name)
    case .tooSmall: "Window too small"
    case .nothingFound: "Nothing found"
    case .named(let name, let value): "\(name): \(value)"
    case .promptHint(let kind, let isShort): Self.promptEN(kind, isShort)
    case .updatedElsewhere(let count, let key): "\(count) new" + (key.isEmpty ? "" : ", \(key) shows them")
    }
  }

  private static func themeEN(_ name: ThemeName) -> String {
    switch name {
    case .standard: "as the terminal has it: no colours"
    case .dark: "dark background"
    case .light: "light background"
    case .mono: "without colours"
    }
  }

  private static func placeEN(_ place: Place) -> String {
    switch place {
    case .today: "Today"
    case .advice: "Advice"
    case .tips: "Tips"
    case .stories: "Stories"
    case .people: "People"
    case .topics: "Topics"
    case .me: "Me"
    }
  }

  private static func promptEN(_ kind: Prompt.HintKind, _ isShort: Bool) -> String {
    switch kind {
    case .confirm: "y = yes, any other key = no"
    case .line: "Enter confirms   Esc cancels"
    case .choice:
      isShort ? "↑↓ choose   Enter takes   Esc cancels" : "type to filter   ↑↓ choose   Enter takes   Esc cancels"
    }
  }
}
