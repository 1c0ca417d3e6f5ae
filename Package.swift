// swift-tools-version: 6.1
// SPDX-License-Identifier: EUPL-1.2
import PackageDescription

let package = Package(
  name: "raadhuis",
  targets: [
    // System libraries.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),

    // Random numbers for tests and the bench that are the same in every run.
    .target(name: "Seeded"),

    // Values and rules; no I/O, no clock.
    .target(name: "Forum"),
    .testTarget(name: "ForumTests", dependencies: ["Forum", "Seeded"]),

    // The board on SQLite.
    .target(
      name: "ForumStore",
      dependencies: ["Forum", "CSQLite"],
      resources: [
        .embedInCode("Data/schema.sql"),
        .embedInCode("Data/layers.json"),
        .embedInCode("Data/topics.json"),
        .embedInCode("Data/demo-board.json"),
        .embedInCode("Data/demo-reader.json"),
      ]
    ),
    .testTarget(
      name: "ForumStoreTests", dependencies: ["Forum", "ForumStore", "CSQLite", "Seeded"], exclude: ["Frozen"]),

    // Exchange formats.
    .target(name: "ForumExchange", dependencies: ["Forum", "ForumStore"]),
    .testTarget(name: "ForumExchangeTests", dependencies: ["Forum", "ForumExchange", "ForumStore", "Seeded"]),

    // Surfaces, keys, editing; curses behind one door.
    .target(name: "Terminal", dependencies: ["CNcurses"]),
    .testTarget(name: "TerminalTests", dependencies: ["Seeded", "Terminal"]),

    // Screens, strings, linear renderings, the loop.
    .target(name: "ForumUI", dependencies: ["Forum", "ForumStore", "Terminal"]),
    .testTarget(
      name: "ForumUITests", dependencies: ["Forum", "ForumStore", "ForumUI", "Seeded", "Terminal"],
      exclude: ["Pictures"]),

    // The command.
    .executableTarget(name: "raad", dependencies: ["Forum", "ForumExchange", "ForumStore", "ForumUI", "Terminal"]),
    .testTarget(
      name: "RaadTests",
      dependencies: ["Forum", "ForumExchange", "ForumStore", "ForumUI", "Seeded", "Terminal", "raad"],
      exclude: ["Golden"]),

    // Boards of any size, and what the product costs on them.
    .executableTarget(
      name: "raad-bench", dependencies: ["Forum", "ForumExchange", "ForumStore", "ForumUI", "Seeded", "Terminal"]),
    .executableTarget(name: "raad-empty"),
    .testTarget(name: "RaadBenchTests", dependencies: ["Forum", "ForumStore", "Seeded", "raad-bench"]),
  ],
  swiftLanguageModes: [.v6]
)
