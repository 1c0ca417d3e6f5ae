#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Feeds what reads foreign bytes with texts that libFuzzer thinks of, for so many seconds each:
#   fuzz.sh SECONDS [forum|terminal|exchange ...]
# What breaks a rule is kept as .build/fuzz/MODULE-crash-*; corpora grow under .build/fuzz, run after run.
set -eu
seconds=${1:-60}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- forum terminal exchange
here=Tests/Fuzz
out=.build/fuzz
mkdir -p "$out"
swift=${SWIFTC:-swiftc}
flags="-swift-version 6 -O -whole-module-optimization -parse-as-library -sanitize=fuzzer"

build() { # MODULE NAME, then the sources and flags of the module beside the rules
  module=$1; name=$2; shift 2
  "$swift" $flags -module-name "$module" -o "$out/$name" $here/Fuzzing.swift "$@" 2>"$out/$name.log" || { cat "$out/$name.log" >&2; exit 1; }
}

for name in "$@"; do
  case $name in
    forum) build Forum forum $here/ForumRules.swift $(find Sources/Forum -name '*.swift') ;;
    terminal) build Terminal terminal $here/TerminalRules.swift $(find Sources/Terminal -name '*.swift') -I Sources/CNcurses ;;
    exchange)
      "$swift" $flags -emit-module -emit-library -static -module-name Forum -o "$out/libForum.a" \
        -emit-module-path "$out/Forum.swiftmodule" $(find Sources/Forum -name '*.swift') 2>"$out/$name.log" || { cat "$out/$name.log" >&2; exit 1; }
      build ForumExchange exchange $here/ExchangeRules.swift Sources/ForumExchange/JSON/JSON[NPR]*.swift \
        $(find Sources/ForumExchange/Mail/Body Sources/ForumExchange/Mail/Charsets Sources/ForumExchange/Mail/Head Sources/ForumExchange/Mail/HTML -name '*.swift') \
        Sources/ForumExchange/Mail/Bytes.swift Sources/ForumExchange/Mail/Mailbox/Postmark.swift Sources/ForumExchange/Mail/Import/MailWords.swift -I "$out" -L "$out" -lForum ;;
    *) echo "fuzz.sh: no module $name" >&2; exit 2 ;;
  esac
  mkdir -p "$out/$name-corpus"
  echo "fuzzing $name for $seconds s"
  SWIFT_BACKTRACE=enable=no "$out/$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=4096 -max_len=4096 \
    -artifact_prefix="$out/$name-" -print_final_stats=1 "$out/$name-corpus" $here/Seeds/$name >"$out/$name.log" 2>&1 || {
    grep -v "symbol" "$out/$name.log" | tail -40 >&2
    exit 1
  }
  grep -E 'stat::number_of_executed_units|cov:' "$out/$name.log" | tail -2
done
