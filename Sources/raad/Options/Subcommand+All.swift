// SPDX-License-Identifier: EUPL-1.2

import Forum

extension Subcommand {
  /// Every command, in the order of the help.
  static let all: [Subcommand] = [
    // The board.
    Subcommand(
      .initialise, .board, [],
      [.name, .profile, .handle, .memberName, .layer, .organisation, .group, .demo]),
    Subcommand(.demo, .board),
    Subcommand(.board, .board, [], [.name, .motto]),
    Subcommand(.rules, .board, [], [.agree]),

    // Reading.
    Subcommand(.today, .reading),
    Subcommand(.list, .reading, [Operand(.query, "QUERY", .any)], [.saved, .limit]),
    Subcommand(.read, .reading, [Operand(.reference, "REF")], [.unread, .mark, .history]),
    Subcommand(.search, .reading, [Operand(.query, "QUERY", .many)], [.limit]),
    Subcommand(.unread, .reading, [], [.count, .limit]),
    Subcommand(.inbox, .reading, [], [.seen, .limit]),
    Subcommand(.digest, .reading, [], [.since, .peek]),
    Subcommand(.watch, .reading, [Operand(.reference, "REF")], [.undo]),
    Subcommand(.mute, .reading, [Operand(.reference, "REF")], [.undo]),
    Subcommand(.bookmark, .reading, [Operand(.reference, "REF")], [.undo]),
    Subcommand(.saved, .reading),
    Subcommand(.savedAdd, .reading, [Operand(.text, "NAME"), Operand(.query, "QUERY", .many)]),
    Subcommand(.savedRemove, .reading, [Operand(.text, "NAME")]),

    // Writing.
    Subcommand(
      .ask, .writing, [], [.title, .topic, .kind, .callKind, .stage, .lang, .layer, .body, .allowPersonalData]),
    Subcommand(.reply, .writing, [Operand(.reference, "REF")], [.lang, .body, .allowPersonalData]),
    Subcommand(.edit, .writing, [Operand(.reference, "REF")], [.body, .reason, .basedOn, .allowPersonalData]),
    Subcommand(.remove, .writing, [Operand(.reference, "REF")], [.reason, .undo]),
    Subcommand(.helped, .writing, [Operand(.reference, "REF")], [.undo]),
    Subcommand(.heard, .writing, [Operand(.reference, "REF")], [.undo]),

    // Tips.
    Subcommand(
      .tips, .tips, [Operand(.query, "QUERY", .any)], [.pinned, .review, .all, .limit]),
    Subcommand(.tip, .tips, [], [.from, .title, .topic, .lang, .body, .allowPersonalData]),
    Subcommand(
      .tipAdopt, .tips, [Operand(.reference, "N")], [.worked, .failed, .note, .undo]),
    Subcommand(.tipConfirm, .tips, [Operand(.reference, "N")]),
    Subcommand(.tipSupersede, .tips, [Operand(.reference, "N")], [.with, .undo]),
    Subcommand(.tipWithdraw, .tips, [Operand(.reference, "N")], [.undo]),

    // People and topics.
    Subcommand(.kindred, .people, [Operand(.reference, "REF", .optional)], [.limit]),
    Subcommand(.similar, .people, [Operand(.text, "TITLE", .many)], [.limit]),
    Subcommand(.members, .people, [Operand(.query, "QUERY", .any)], [.limit]),
    Subcommand(.member, .people, [Operand(.handle, "HANDLE")]),
    Subcommand(.me, .people, [Operand(.choice(["show"]), "show", .optional)]),
    Subcommand(.meSet, .people, [Operand(.choice(ProfileField.words), "FIELD"), Operand(.text, "VALUE")]),
    Subcommand(.meJoin, .people, [], [.handle, .name, .layer, .organisation]),
    Subcommand(.topics, .people),
    Subcommand(.topicsFollow, .people, [Operand(.topic, "TOPIC")], [.undo]),
    Subcommand(.topicsWorks, .people, [Operand(.topic, "TOPIC")], [.undo]),
    Subcommand(.topicsHelps, .people, [Operand(.topic, "TOPIC")], [.undo]),
    Subcommand(.layers, .people),
    Subcommand(.organisations, .people, [Operand(.text, "PREFIX", .optional)], [.limit]),

    // Moderation.
    Subcommand(.pin, .moderation, [Operand(.reference, "REF")], [.place, .replace, .undo]),
    Subcommand(.lock, .moderation, [Operand(.reference, "REF")], [.reason, .undo]),
    Subcommand(.hide, .moderation, [Operand(.reference, "REF")], [.reason, .undo]),
    Subcommand(
      .role, .moderation, [Operand(.handle, "HANDLE"), Operand(.choice(Role.givable), "ROLE")]),
    Subcommand(.audit, .moderation, [], [.limit]),

    // Operation.
    Subcommand(
      .importData, .operation, [Operand(.choice(["jsonl", "mbox"]), "jsonl|mbox"), Operand(.file, "FILE")],
      [.topic, .kind, .layer, .lang, .skipBad, .dryRun]),
    Subcommand(
      .exportData, .operation,
      [Operand(.choice(["jsonl", "mbox", "md", "atom"]), "jsonl|mbox|md|atom"), Operand(.query, "QUERY", .any)],
      [.output, .limit]),
    Subcommand(.backup, .operation, [Operand(.file, "FILE")], [.overwrite]),
    Subcommand(.check, .operation, [], [.repair]),
    Subcommand(.stats, .operation),
    Subcommand(.settings, .operation),
    Subcommand(.completion, .operation, [Operand(.choice(Shell.allCases.map(\.rawValue)), "SHELL")]),
    Subcommand(.help, .operation, [Operand(.command, "COMMAND", .any)]),
  ]
}
