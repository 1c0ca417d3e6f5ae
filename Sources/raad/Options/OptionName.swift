// SPDX-License-Identifier: EUPL-1.2

import Forum

/// Every option by its long name, with what it takes.
enum OptionName: String, CaseIterable, Sendable {
  case board
  case actAs = "as"
  case json
  case language
  case help
  case version
  case title
  case body
  case topic
  case kind
  case callKind = "call-kind"
  case stage
  case lang
  case layer
  case from
  case worked
  case failed
  case note
  case with
  case place
  case replace
  case reason
  case basedOn = "based-on"
  case undo
  case unread
  case mark
  case history
  case all
  case pinned
  case review
  case count
  case seen
  case since
  case peek
  case saved
  case limit
  case name
  case motto
  case memberName = "member-name"
  case handle
  case organisation
  case profile
  case group
  case demo
  case agree
  case output
  case allowPersonalData = "allow-personal-data"
  case skipBad = "skip-bad"
  case dryRun = "dry-run"
  case overwrite
  case repair

  /// What follows an option.
  enum Argument: Hashable, Sendable {
    /// Any text; `allowsInput` says whether `-` stands for standard input.
    case text(placeholder: String, allowsInput: Bool = false)
    /// A whole number between two limits.
    case number(minimum: Int = 1, maximum: Int)
    /// A path.
    case file
    /// One of these words.
    case choice([String])
  }

  /// What it takes; nil for a flag.
  var argument: Argument? {
    switch self {
    case .json, .help, .version, .worked, .failed, .undo, .unread, .mark, .history, .all, .pinned, .review, .count,
      .seen, .peek, .demo,
      .agree, .allowPersonalData, .skipBad, .dryRun, .overwrite, .repair:
      nil
    case .board, .output: .file
    case .language: .choice(InterfaceLanguage.allCases.map(\.rawValue))
    case .actAs, .handle: .text(placeholder: "HANDLE")
    case .title, .note, .reason, .motto: .text(placeholder: "TEXT")
    case .group: .text(placeholder: "GROUP")
    case .name, .memberName, .organisation, .saved: .text(placeholder: "NAME")
    case .body: .text(placeholder: "TEXT|-", allowsInput: true)
    case .topic: .text(placeholder: "TOPIC,…")
    case .lang: .text(placeholder: "CODE")
    case .layer: .text(placeholder: "LAYER")
    case .from: .text(placeholder: "REF")
    case .since: .text(placeholder: "last|7d|DATE")
    case .kind: .choice(ThreadKind.allCases.map(\.rawValue))
    case .callKind: .choice(CallKind.allCases.map(\.rawValue))
    case .stage: .choice(StoryStage.allCases.map(\.rawValue))
    case .profile: .choice(LayerProfile.allCases.map(\.rawValue))
    case .with, .place, .replace: .number(maximum: .max)
    case .basedOn: .number(minimum: 0, maximum: .max)
    case .limit: .number(maximum: 1_000_000)
    }
  }

  /// The one-letter form; only for what every tool of the field has.
  var letter: Character? {
    switch self {
    case .help: "h"
    case .version: "V"
    default: nil
    }
  }

  /// With its dashes.
  var dashed: String { "--\(rawValue)" }

  /// With its dashes and what it takes, as help shows it: `--limit N`.
  var usage: String {
    switch argument {
    case nil: dashed
    case .text(let placeholder, _): "\(dashed) \(placeholder)"
    case .number: "\(dashed) N"
    case .file: "\(dashed) FILE"
    case .choice(let words): "\(dashed) \(words.joined(separator: "|"))"
    }
  }

  /// The options that every command takes, before or after its name.
  static let global: [OptionName] = [.board, .actAs, .json, .language, .help, .version]
}
