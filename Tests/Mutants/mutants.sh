#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Puts the small bugs of mutants.txt into a copy, all at once and each behind a condition, builds the tests of it, and tells
# which of the bugs they see. Fails when that is less than nine of ten.
#   mutants.sh [NUMBER ...]     only the bugs of these numbers
set -eu
cd "$(dirname "$0")/../.."
here=Tests/Mutants
tree=.build/mutants/tree
swift=${SWIFT:-swift}
mkdir -p "$tree"

# Writes the copy and prints a line for each bug: NUMBER, FILE, FILTER, OLD, NEW, with tabs between them. What has not changed
# keeps its time, so that a second build is short.
perl -e '
  use strict;
  use warnings;
  my ($list, $tree, @roots) = @ARGV;
  sub slurp { my ($path) = @_; open(my $in, "<", $path) or die "$path: $!\n"; local $/; my $text = <$in>; return $text // "" }

  my (@mutants, $mutant);
  my $line = 0;
  for (split /\n/, slurp($list)) {
    $line += 1;
    next if /^(?:#.*)?$/;
    if (/^(Sources\/(\w+)\/\S+\.swift) \| (\S+)$/) {
      $mutant = { number => scalar(@mutants) + 1, file => $1, module => $2, filter => $3, line => $line };
      push @mutants, $mutant;
    } elsif ($mutant && /^("?)([-+]) (.+)$/) {
      ($mutant->{text}, $mutant->{$2 eq "-" ? "old" : "new"}) = ($1 ne "", $3);
    } else { die "$list:$line: neither FILE | FILTER nor - OLD nor + NEW: $_\n" }
  }
  my %suites = map { (split)[1] => 1 } `grep -rhoE "(struct|class) [A-Za-z0-9]+Tests" Tests`;
  my (%edits, %modules);
  for my $m (@mutants) {
    my $at = "$list:$m->{line}";
    die "$at: no - OLD or no + NEW\n" unless defined $m->{old} && defined $m->{new};
    for (split /\|/, $m->{filter}) { die "$at: no suite $_ in Tests\n" unless $suites{(split /\./)[-1]} }
    my $code = slurp($m->{file});
    my $place = index($code, $m->{old});
    die "$at: not in $m->{file}: $m->{old}\n" if $place < 0;
    die "$at: more than once in $m->{file}: $m->{old}\n" if index($code, $m->{old}, $place + 1) >= 0;
    my $choice = "raadMutant($m->{number}) ? ";
    my $both = $m->{text} ? "\\($choice\"$m->{new}\" : \"$m->{old}\")" : "($choice($m->{new}) : ($m->{old}))";
    push @{ $edits{$m->{file}} }, [$place, length($m->{old}), $both];
    $modules{$m->{module}} = 1;
    print join("\t", $m->{number}, $m->{file}, $m->{filter}, $m->{old}, $m->{new}), "\n";
  }

  my %wanted = map { $_ => 1 } split /\0/, `find @roots -type f -print0`;
  for my $gone (grep { !$wanted{$_} } split /\0/, `cd $tree && find @roots -type f -print0 2>/dev/null`) {
    unlink "$tree/$gone" unless $gone =~ /\/RaadMutant\.swift$/;
  }
  sub put {
    my ($path, $text) = @_;
    return if -e $path && slurp($path) eq $text;
    open(my $out, ">", $path) or die "$path: $!\n";
    print $out $text;
    close($out) or die "$path: $!\n";
  }
  for my $file (sort keys %wanted) {
    my ($folder) = "$tree/$file" =~ /^(.*)\//;
    system("mkdir", "-p", $folder) == 0 or die "no folder $folder\n" unless -d $folder;
    if (my $own = $edits{$file}) {
      my $code = slurp($file);
      my $end = length $code;
      for my $edit (sort { $b->[0] <=> $a->[0] } @$own) {
        my ($place, $length, $both) = @$edit;
        die "$list: two bugs in one place of $file\n" if $place + $length > $end;
        substr($code, $place, $length) = $both;
        $end = $place;
      }
      put("$tree/$file", $code);
    } else {
      my @now = stat $file;
      my @there = stat "$tree/$file";
      next if @there && $there[7] == $now[7] && $there[9] == $now[9];
      system("cp", "-p", $file, "$tree/$file") == 0 or die "cannot copy $file\n";
    }
  }
  for my $module (keys %modules) {
    put("$tree/Sources/$module/RaadMutant.swift", q[// SPDX-License-Identifier: EUPL-1.2

import Glibc

private let chosenMutant = getenv("RAAD_MUTANT").flatMap { Int(String(cString: $0)) } ?? 0

@inline(never)
func raadMutant(_ number: Int) -> Bool { number == chosenMutant }
]);
  }
' "$here/mutants.txt" "$tree" Package.swift Sources Tests Docs README.md CHANGELOG.md LICENSE Makefile \
  .ci .editorconfig .swift-format .gitignore >.build/mutants/list

all=$(wc -l <.build/mutants/list)
[ $# -gt 0 ] || set -- $(seq 1 "$all")
for number in "$@"; do
  grep -q "^$number	" .build/mutants/list || { echo "mutants.sh: no bug $number, there are $all" >&2; exit 2; }
done

log=$PWD/.build/mutants/log
cd "$tree"
echo "building the tests with $all bugs in them"
"$swift" build --build-tests >"$log" 2>&1 || { grep 'error' "$log" >&2 || tail -n 40 "$log" >&2; exit 2; }

# What SIGINT ends, the package manager ends with all that it started.
run() { # NUMBER FILTER SECONDS
  RAAD_MUTANT=$1 timeout --signal=INT --kill-after=30 "$3" "$swift" test --skip-build --disable-xctest --filter "$2" >"$log" 2>&1
}

field() { grep "^$1	" ../list | cut -f "$2"; }
filters=$(for number in "$@"; do field "$number" 3; done | tr '|' '\n' | sort -u | tr '\n' '|')
run 0 "${filters%|}" 1800 || { echo "mutants.sh: these tests fail without a bug" >&2; tail -n 40 "$log" >&2; exit 2; }

seen=0
for number in "$@"; do
  if run "$number" "$(field "$number" 3)" 300; then found=missed; else found=seen; seen=$((seen + 1)); fi
  printf '%-6s %3d  %s  %s -> %s\n' "$found" "$number" "$(field "$number" 2)" "$(field "$number" 4)" "$(field "$number" 5)"
done
echo "$seen of $# seen"
[ $((seen * 10)) -ge $(($# * 9)) ]
