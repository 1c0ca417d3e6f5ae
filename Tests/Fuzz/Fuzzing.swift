// SPDX-License-Identifier: EUPL-1.2

/// What libFuzzer calls with each text it thinks of (https://llvm.org/docs/LibFuzzer.html). The
/// first byte chooses the rule to try, so that one run goes through all rules of a module.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let first = bytes.first else { return 0 }
  rules[Int(first) % rules.count](Array(bytes.dropFirst()))
  return 0
}

/// Ends the run, with the text that broke the rule kept by libFuzzer.
func require(_ isKept: Bool, _ rule: @autoclosure () -> String) {
  if !isKept { preconditionFailure(rule()) }
}

/// A text of bytes that need not be UTF-8.
func text(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
