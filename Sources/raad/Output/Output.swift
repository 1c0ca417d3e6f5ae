// SPDX-License-Identifier: EUPL-1.2

import Glibc
import Terminal

/// Where results go: collected, and written in large pieces.
final class Output {
  /// Takes bytes and says how many it took, or with a negative number which `errno` it failed with.
  typealias Sink = (UnsafeRawBufferPointer) -> Int

  private var buffer: [UInt8] = []
  private let sink: Sink
  /// Whether lines may hold more than ASCII.
  var isUnicode = true

  init(sink: @escaping Sink) { self.sink = sink }

  /// An output into an open file.
  convenience init(descriptor: Int32) {
    self.init { bytes in
      let count = write(descriptor, bytes.baseAddress, bytes.count)
      return count < 0 ? -Int(errno) : count
    }
  }

  /// Writes a line for people: harmless whatever it holds. Tabs stay, since renderings set them
  /// between parts.
  func line(_ text: String) throws(OutputError) {
    let parts = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    try raw(parts.map(isUnicode ? DisplayText.sanitised : DisplayText.ascii).joined(separator: "\t") + "\n")
  }

  /// Writes lines for people.
  func lines(_ texts: [String]) throws(OutputError) {
    for text in texts { try line(text) }
  }

  /// Writes a JSON value on a line of its own.
  func json(_ value: JSONValue) throws(OutputError) {
    try raw(value.text)
    try raw("\n")
  }

  /// Writes a text as it is: what the program made itself, and JSON.
  func raw(_ text: String) throws(OutputError) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Hands over all that was collected.
  func flush() throws(OutputError) {
    defer { buffer.removeAll(keepingCapacity: true) }
    var done = 0
    while done < buffer.count {
      let taken = buffer.withUnsafeBytes { sink(UnsafeRawBufferPointer(rebasing: $0[done...])) }
      if taken >= 0 { done += taken } else if -taken != Int(EINTR) { throw OutputError(code: Int32(-taken)) }
    }
  }
}
