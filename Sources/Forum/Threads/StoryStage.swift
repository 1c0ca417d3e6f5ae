// SPDX-License-Identifier: EUPL-1.2

/// How far the work in a story is; stopped is a full citizen.
public enum StoryStage: String, CaseIterable, Sendable {
  case idea
  case trying
  case running
  case stopped
}
