// SPDX-License-Identifier: EUPL-1.2

/// The headings under which help lists the commands.
enum CommandGroup: CaseIterable, Sendable {
  case board
  case reading
  case writing
  case tips
  case people
  case meetings
  case moderation
  case door
  case operation
}
