// SPDX-License-Identifier: EUPL-1.2

extension Subcommand {
  /// Every command; help shows them by their groups, in this order.
  static let all: [Subcommand] = [
    boards, demonstration, identity, reading, summaries, digest, following, savedSearches, writing, tips, kindred,
    people, profile,
    networks, agenda, polls, moderation, ownKeys, invitations, doorPeople, authorities, doorOnHost, doorForSSHD,
    entering, importing, exporting, operation, statistics, reporting, settings, explaining,
  ].flatMap { $0 }
}

extension CommandOption {
  /// Every option that a command takes.
  static let known: [CommandOption] = (global + alone + Subcommand.all.flatMap(\.options)).reduce(into: []) {
    known, option in
    if !known.contains(option) { known.append(option) }
  }
}
