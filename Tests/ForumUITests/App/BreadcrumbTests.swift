// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import ForumUI

@Suite("The breadcrumb") struct BreadcrumbTests {
  @Test(
    "gives up the filters in the middle, so that the last one is seen",
    arguments: [
      (42, "Advice › #data › waiting › @sara › “brief”"), (41, "Advice › … › waiting › @sara › “brief”"),
      (38, "Advice › … › waiting › @sara › “brief”"), (37, "Advice › … › @sara › “brief”"),
      (27, "Advice › … › “brief”"), (5, "Advice › … › “brief”"),
    ])
  func filters(columns: Int, text: String) {
    let parts = ["Advice", "#data", "waiting", "@sara", "“brief”"]
    #expect(Breadcrumb.text(parts, columns: columns, .sample()) == text)
  }

  @Test("keeps all of three parts, whose last is cut")
  func title() {
    let parts = ["question", "#12", "Who has a template?"]
    #expect(Breadcrumb.text(parts, columns: 10, .sample()) == "question › #12 › Who has a template?")
  }
}
