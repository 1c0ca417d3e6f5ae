// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import ForumUI
@testable import Terminal

/// How a screen looks, as text, with the place of the cursor on the last line.
func picture(of screen: some ScreenState, _ world: World) -> String {
  var painter = Painter(size: world.content, isUnicode: world.reader.isUnicode)
  screen.view(into: &painter, world)
  return picture(of: painter.surface)
}

/// A surface as text, with the place of the cursor on the last line.
func picture(of surface: Surface) -> String {
  let cursor = surface.cursor.map { "\($0.column),\($0.row)" } ?? "none"
  return surface.picture + "\n[cursor \(cursor)]\n"
}

/// Compares a screen with the picture of this name in `Pictures`.
///
/// `RAAD_DRAW=1 swift test` draws the pictures anew: look at each before it is committed.
func expectPicture(
  _ name: String, of screen: some ScreenState, _ world: World, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expect(name, picture(of: screen, world), sourceLocation)
}

/// Compares a whole surface with the picture of this name in `Pictures`.
func expectPicture(_ name: String, of surface: Surface, sourceLocation: SourceLocation = #_sourceLocation) throws {
  try expect(name, picture(of: surface), sourceLocation)
}

private func expect(_ name: String, _ drawn: String, _ sourceLocation: SourceLocation) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Pictures/\(name).txt")
  if ProcessInfo.processInfo.environment["RAAD_DRAW"] != nil {
    try drawn.write(to: file, atomically: true, encoding: .utf8)
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  #expect(drawn == expected, "the screen differs from \(name).txt:\n\(drawn)", sourceLocation: sourceLocation)
}

/// Draws a screen in every size down to one cell, to find out that none traps.
func drawInAllSizes(_ screen: some ScreenState, _ world: World) {
  var world = world
  for size in [(140, 45), (80, 24), (60, 15), (40, 12), (30, 8), (12, 5), (3, 3), (1, 1)] {
    world.size = Size(columns: size.0, rows: size.1)
    var resized = screen
    _ = resized.update(.resized, world)
    _ = picture(of: resized, world)
  }
}
