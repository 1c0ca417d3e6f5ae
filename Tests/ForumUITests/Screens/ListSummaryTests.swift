// SPDX-License-Identifier: EUPL-1.2

import Forum
import Terminal
import Testing

@testable import ForumUI

@MainActor @Suite("The head of a list") struct ListSummaryTests {
  @Test("keeps a count where there is no room for all", arguments: [(40, 12), (80, 24)])
  func keepsACount(columns: Int, rows: Int) throws {
    var script = try BoardScript()
    script.resize(columns: columns, rows: rows)
    script.press("2")
    let summary = script.app.top.content.summary(script.app.world)
    #expect(!summary.isEmpty && DisplayText.width(summary) + FrameView.breadcrumbRoom < columns)
    #expect(script.picture.contains(summary))
  }
}
