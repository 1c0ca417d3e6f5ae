// SPDX-License-Identifier: EUPL-1.2

import Forum
import ForumStore
import ForumUI
import Glibc

/// The command: words in, exit code out.
@main
@MainActor
enum Raad {
  static func main() {
    let output = Output(descriptor: STDOUT_FILENO)
    let messages = Output(descriptor: STDERR_FILENO)
    let input = Input(descriptor: STDIN_FILENO)
    exit(run(words(), .ofProcess(), input, output, messages).rawValue)
  }

  /// Does what the words ask for and says how it went; whatever went wrong stands on one line of
  /// `messages`. `store` is the board where it is open already.
  static func run(
    _ words: [Result<String, UsageProblem>], _ environment: @autoclosure @escaping () -> Environment, _ input: Input,
    _ output: Output, _ messages: Output, store: Store? = nil
  ) -> ExitCode {
    let environment = Lazily(environment)
    let preferences = Lazily { environment.value.preferences() }
    do {
      let words = try words.map { try $0.get() }
      let invocation = try InvocationParser.parse(words)
      if invocation.has(.version) {
        try output.line(Version.text)
      } else {
        output.isUnicode = environment.value.isUnicode
        let language = environment.value.language(
          option: invocation.value(.language), preferences.value.settings)
        let context = Context(
          invocation: invocation, environment: environment.value, preferences: preferences.value,
          reader: environment.value.reader(language: language), input: input, output: output, messages: messages,
          store: store, prefer: { preferences.value = $0 })
        try context.run()
      }
      try output.flush()
      return .done
    } catch let interruption as Interruption {
      interruption.end()
    } catch let passed as PassedTheDoor {
      return run(passed.words.map { .success($0) }, passed.visitor, input, output, messages, store: passed.store)
    } catch is SilentRefusal {
      return .refused
    } catch {
      let asked = InvocationParser.language(in: words.compactMap { try? $0.get() })
      let language = environment.value.language(option: asked, preferences.value.settings)
      let told = environment.value.door == nil ? error : environment.value.host.hidingTheBoard(error)
      return report(told, environment.value.reader(language: language), output, messages)
    }
  }

  /// What was written before the error goes out first, so that the message comes last.
  private static func report(
    _ error: any Error, _ reader: Reader, _ output: Output, _ messages: Output
  ) -> ExitCode {
    let failure = Failure(error)
    messages.isUnicode = reader.isUnicode
    if !(error is OutputError || error is UnsaidError) { try? output.flush() }
    // Nowhere is left to say that standard error is closed; the exit code tells.
    try? messages.line("raad: " + failure.message(for: reader))
    try? messages.flush()
    return failure.exit
  }

  /// The words after the program's name, or what is wrong with each.
  private static func words() -> [Result<String, UsageProblem>] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      guard let bytes = CommandLine.unsafeArgv[index] else { return nil }
      let buffer = UnsafeBufferPointer(start: bytes, count: strlen(bytes))
      do throws(TextProblem) {
        return .success(try TextRules.decode(bytes: buffer.map { UInt8(bitPattern: $0) }).commandWord)
      } catch {
        guard case .invalidUTF8(let offset) = error else { return nil }
        return .failure(.invalidUTF8(word: index, offset: offset))
      }
    }
  }
}

/// A value that is made when it is first asked for.
private final class Lazily<Value> {
  private let make: () -> Value
  lazy var value = make()

  init(_ make: @escaping () -> Value) { self.make = make }
}
