// SPDX-License-Identifier: EUPL-1.2

internal import CSQLite

/// One opening of a file by SQLite.
final class Connection {
  /// How much of a file can be used.
  enum Way: Hashable {
    /// A database in memory, or in a temporary file of its own.
    case own
    /// Reading and writing.
    case full
    /// Reading while others write: their index of the log is there.
    case beside
    /// Reading a file that nobody has open, where no index of the log can be made: as it stood at a
    /// moment.
    case frozen(FileStamp)
  }

  /// What was opened, and how it is called in messages.
  let file: String
  let path: String
  let way: Way
  /// Goes after the connection.
  private let held: HeldFile?
  let handle: OpaquePointer
  let waiting = Waiting()

  /// Set once in a process, before the first connection.
  private static let countsNoMemory = raad_count_no_memory() == SQLITE_OK

  /// Opens a file and sets the connection up; does not look at what is in the file.
  init(file: String, path: String, way: Way, held: HeldFile? = nil) throws(StoreError) {
    try Database.refuseOld(sqlite3_libversion_number(), name: String(cString: sqlite3_libversion()))
    _ = Self.countsNoMemory
    self.file = file
    self.held = held
    self.path = path
    self.way = way
    var opened: OpaquePointer?
    var name = file
    var flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    var system: String?
    switch way {
    case .own: flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    case .full: flags |= SQLITE_OPEN_READWRITE
    case .beside: flags |= SQLITE_OPEN_READONLY
    case .frozen(let stamp):
      flags |= SQLITE_OPEN_READONLY
      if stamp.hasLog {
        // Without locks SQLite keeps the index of the log in memory, once the file is its alone.
        system = "unix-none"
      } else {
        // A URI of our own, of a path that is ours to write as one.
        name = "file:\(Self.encoded(file))?immutable=1"
        flags |= SQLITE_OPEN_URI
      }
    }
    let code = sqlite3_open_v2(name, &opened, flags, system)
    guard let opened else { throw .engine(code: code, message: "out of memory") }
    handle = opened
    guard code == SQLITE_OK else { throw error(code) }
    waiting.attach(to: handle)
    // What only reads takes nothing away as it goes.
    if way != .own, way != .full { raad_keep_log_on_close(handle) }
    if system != nil { try execute("PRAGMA locking_mode = EXCLUSIVE") }
    // A schema from elsewhere must not be able to run functions with side effects when its views or
    // triggers are used.
    try execute("PRAGMA trusted_schema = OFF")
    try execute("PRAGMA cell_size_check = ON")
    try execute("PRAGMA foreign_keys = ON")
    try execute("PRAGMA temp_store = MEMORY")
    // What a long log leaves on the disk once it was begun anew, in bytes.
    if way == .full { try execute("PRAGMA journal_size_limit = 16777216") }
  }

  deinit { sqlite3_close_v2(handle) }

  /// Runs statements without parameters, one after the other.
  func execute(_ sql: String) throws(StoreError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code) }
  }

  /// Reads the first page, and with it whatever is needed to read others; SQLite's result code.
  func look() -> Int32 { sqlite3_exec(handle, "SELECT count(*) FROM sqlite_schema", nil, nil, nil) }

  /// Whether the file that SQLite has open is no longer the one at its path.
  var isMoved: Bool {
    var moved: Int32 = 0
    return sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0
  }

  /// Whether a file that is read as it stood at a moment was written since.
  var isOutdated: Bool {
    if case .frozen(let stamp) = way { stamp != FileStamp(path: file) } else { false }
  }

  /// A path as a part of a URI (RFC 3986).
  private static func encoded(_ path: String) -> String {
    path.utf8.reduce(into: "") { text, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default: text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
  }
}
