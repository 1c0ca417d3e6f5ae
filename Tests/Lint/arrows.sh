#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Checks that imports point down only, that no product target imports Foundation, and that each source names its licence.
set -eu
cd "$(dirname "$0")/../.."
status=0

# allowed TARGET "MODULES": every import in Sources/TARGET must be of one of the modules.
allowed() {
  found=$(grep -rnE '^ *((public|internal|package|private|fileprivate|@[A-Za-z_]+(\([A-Za-z_]*\))?) +)*import +' "Sources/$1" --include='*.swift' |
    sed -E 's/import +(struct|func|class|enum|protocol|typealias|var|let) +/import /' |
    grep -vE "import +($(echo "$2" | tr ' ' '|'))([. ]|\$)" || true)
  [ -z "$found" ] || { echo "Sources/$1 may import only: $2"; echo "$found"; status=1; }
}

# only MODULE FOLDER: nothing outside FOLDER imports MODULE.
only() {
  found=$(grep -rnE "import +$1\$" Sources --include='*.swift' | grep -vE "^$2/" || true)
  [ -z "$found" ] || { echo "only $2 may import $1"; echo "$found"; status=1; }
}

allowed Forum "Swift"
allowed Terminal "CNcurses Glibc Swift"
allowed ForumStore "Forum CSQLite Glibc Synchronization"
allowed ForumExchange "Forum ForumStore Glibc"
allowed ForumUI "Forum ForumStore Terminal Glibc"
allowed Seeded ""
allowed raad-empty ""
allowed raad-bench "Forum ForumExchange ForumStore ForumUI Seeded Terminal Glibc"
allowed raad "Forum ForumExchange ForumStore ForumUI Terminal Glibc"
only CNcurses "Sources/Terminal/(Curses|Width)"
only CSQLite Sources/ForumStore/SQLite

# The store is called by the runtime and the commands only; screens get values.
found=$(grep -rnE '\bStore\b *(\(|\.)' Sources/ForumUI --include='*.swift' | grep -v '^Sources/ForumUI/Runtime/' || true)
[ -z "$found" ] || { echo "only the runtime may call the store"; echo "$found"; status=1; }

for file in $(find Sources Tests -name '*.swift') Package.swift; do
  head -n 2 "$file" | grep -q 'SPDX-License-Identifier: EUPL-1.2' || { echo "$file: no licence line"; status=1; }
  lines=$(wc -l < "$file")
  # Words stand in four languages beside each other, so that their rooms are longer.
  case $file in *Phrase*.swift | */CommandRow+*.swift) most=450 ;; *) most=300 ;; esac
  case $file in Sources/*) [ "$lines" -le "$most" ] || { echo "$file: $lines lines are two things in one room"; status=1; } ;; esac
done
exit $status
