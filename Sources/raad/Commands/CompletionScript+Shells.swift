// SPDX-License-Identifier: EUPL-1.2

extension CompletionScript {
  static var bash: String {
    let options = CommandOption.known.compactMap { option in
      choices(of: option).map {
        "    \(option.dashed)) COMPREPLY=($(compgen -W '\($0.joined(separator: " "))' -- \"$cur\")); return ;;"
      }
    }
    let files = CommandOption.known.filter { $0.argument == .file }.map(\.dashed).joined(separator: "|")
    let values = CommandOption.known.filter { $0.argument != nil && $0.argument != .file && choices(of: $0) == nil }
    let commands = single.map { command in
      "    \(command.name)) words='\((words(after: command) + command.allOptions.map(\.dashed)).joined(separator: " "))' ;;"
    }
    return """
      # bash completion for raad; source <(raad completion bash)
      _raad() {
        local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}" word command='' words=''
        COMPREPLY=()
        case "$prev" in
      \(options.joined(separator: "\n"))
          \(files)) COMPREPLY=($(compgen -f -- "$cur")); return ;;
          \(values.map(\.dashed).joined(separator: "|"))) return ;;
        esac
        for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
          case " \(Subcommand.firstWords.joined(separator: " ")) " in *" $word "*) command="$word"; break ;; esac
        done
        case "$command" in
          '') words='\((Subcommand.firstWords + globals).joined(separator: " "))' ;;
      \(commands.joined(separator: "\n"))
        esac
        COMPREPLY=($(compgen -W "$words" -- "$cur"))
        [[ ${#COMPREPLY[@]} -eq 0 && "$command" =~ ^(\(fileCommands))$ ]] && COMPREPLY=($(compgen -f -- "$cur"))
        return 0
      }
      complete -F _raad raad

      """
  }

  static var zsh: String {
    let commands = single.map { command in
      "    \(command.name)) answers=(\((words(after: command) + command.allOptions.map(\.dashed)).joined(separator: " "))) ;;"
    }
    let described = single.map { "    '\($0.name):\(quoted($0.en))'" }
    return """
      #compdef raad
      # zsh completion for raad; raad completion zsh > a folder of $fpath as _raad
      _raad() {
        local -a names answers
        names=(
      \(described.joined(separator: "\n"))
        )
        local command='' word
        for word in ${words[2,CURRENT-1]}; do
          if (( ${names[(I)$word:*]} )); then command=$word; break; fi
        done
        case $command in
          '') _describe command names; answers=(\(globals.joined(separator: " "))) ;;
      \(commands.joined(separator: "\n"))
        esac
        compadd -- $answers
        [[ $command == (\(fileCommands)) ]] && _files
        return 0
      }
      _raad "$@"

      """
  }

  static var fish: String {
    var lines = ["# fish completion for raad; raad completion fish | source", "complete -c raad -f"]
    for option in CommandOption.global { lines.append("complete -c raad \(flags(option))") }
    for command in single {
      let name = command.name
      lines.append("complete -c raad -n __fish_use_subcommand -a \(name) -d '\(quoted(command.en))'")
      let condition = "-n '__fish_seen_subcommand_from \(name)'"
      let words = words(after: command)
      if !words.isEmpty { lines.append("complete -c raad \(condition) -a '\(words.joined(separator: " "))'") }
      for option in command.allOptions where !CommandOption.global.contains(option) {
        lines.append("complete -c raad \(condition) \(flags(option))")
      }
      if command.takesFile { lines.append("complete -c raad \(condition) -F") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static var single: [Subcommand] { Subcommand.all.filter { $0.words.count == 1 } }

  private static var fileCommands: String { single.filter(\.takesFile).map(\.name).joined(separator: "|") }

  private static func flags(_ option: CommandOption) -> String {
    var flags = "-l \(option.name)"
    if let letter = option.letter { flags += " -s \(letter)" }
    switch option.argument {
    case nil: break
    case .file: flags += " -r -F"
    case .choice(let words): flags += " -x -a '\(words.words.joined(separator: " "))'"
    case .text, .number: flags += " -x"
    }
    return flags + " -d '\(quoted(option.en))'"
  }

  /// A text inside single quotes, for all three shells.
  private static func quoted(_ text: String) -> String {
    text.replacing("'", with: "’").replacing(":", with: ",")
  }
}

extension Subcommand {
  /// The options it takes, those of the commands whose names begin with its name, and the global
  /// ones, with dashes.
  fileprivate var allOptions: [CommandOption] {
    let family = Subcommand.all.filter { $0.words[0] == words[0] }
    var options: [CommandOption] = []
    for option in family.flatMap(\.options) + CommandOption.global where !options.contains(option) {
      options.append(option)
    }
    return options
  }

  fileprivate var takesFile: Bool { operands.contains { $0.kind == .file } }
}
