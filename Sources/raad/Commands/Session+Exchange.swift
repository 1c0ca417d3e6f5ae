// SPDX-License-Identifier: EUPL-1.2

extension Session {
  func importData() throws { throw UsageProblem.unknownCommand("import", nearest: []) }
  func exportData() throws { throw UsageProblem.unknownCommand("export", nearest: []) }
}
