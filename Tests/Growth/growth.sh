#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# How the work of each reader of foreign text grows: instructions for a text, twice and four times as long. Linear is 4.
set -eu
program=${1:?a program}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
valgrind --tool=callgrind --callgrind-out-file="$folder/out" '--dump-after=*growthMark*' "$program" grow \
  > "$folder/names" 2> "$folder/said" || { cat "$folder/said" >&2; exit 1; }
number=0
cut -f1 "$folder/names" | while read -r name; do
  number=$((number + 2))
  printf '%s\t%s\n' "$name" "$(sed -n 's/^totals: //p' "$folder/out.$number" | tail -1)"
done | awk -F'\t' '
  { work[(NR - 1) % 3] = $2 }
  NR % 3 == 0 {
    ratio = work[2] / work[0]
    printf "%-30s %12d %12d %12d %6.2f%s\n", $1, work[0], work[1], work[2], ratio, ratio < 7 ? "" : "  TOO MUCH"
    if (ratio >= 7) failed = 1
  }
  END { exit failed }'
