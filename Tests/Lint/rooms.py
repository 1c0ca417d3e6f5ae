#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Checks that inside a module uses point down between its folders, in the order of rooms.txt.

A use is a file that names a type, or a member with a name that nothing else has, in the module or in those that do not see it.
rooms.txt has a line a module: its folders, the lowest first. A line `known MODULE FILE NAME` allows a use that points
up; one that is no longer there must go from the list, so that the list can only shrink.
"""
import collections
import functools
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORDS = r'(?:(?:public|package|internal|private|fileprivate|open|final|static|indirect|mutating|nonmutating|nonisolated|lazy|@\w+(?:\([^)]*\))?)\s+)*'
TYPE = re.compile(r'^' + WORDS + r'(?:struct|enum|class|actor|protocol|typealias)\s+(\w+)', re.M)
MEMBER = re.compile(r'^ {0,2}(' + WORDS + r')(?:func|var|let)\s+`?(\w+)', re.M)
NESTED = re.compile(r'^ +' + WORDS + r'(?:struct|enum|class|actor|protocol|typealias|associatedtype)\s+(\w+)', re.M)
LOCAL = re.compile(r'\b(?:func|var|let|case)\s+`?(\w+)')


def code(text):
    """A file without comments and texts; what is interpolated into a text stays."""
    text = re.sub(r'^\s*//.*$|\s//\s.*$', '', text, flags=re.M)
    out, at, inside = [], 0, []  # inside: for each text that is open its quotes, and after them how deep parentheses are
    while at < len(text):
        if inside and isinstance(inside[-1], str):
            quotes = inside[-1]
            if text.startswith(quotes, at):
                inside.pop()
                at += len(quotes)
            elif text.startswith('\\(', at):
                inside.append(0)
                out.append(' ')
                at += 2
            else:
                at += 2 if text[at] == '\\' else 1
            continue
        quotes = '"""' if text.startswith('"""', at) else '"' if text[at] == '"' else None
        if quotes:
            inside.append(quotes)
            out.append(' ')
            at += len(quotes)
            continue
        if inside:
            inside[-1] += {'(': 1, ')': -1}.get(text[at], 0)
            if inside[-1] < 0:
                inside.pop()
                at += 1
                continue
        out.append(text[at])
        at += 1
    return ''.join(out)


@functools.cache
def read(path):
    """The code of a file."""
    return code(path.read_text())


def upward(module, folders):
    """(file, name, file that declares it) of each use that points up."""
    files = {}
    for path in sorted((ROOT / 'Sources' / module).rglob('*.swift')):
        inner = path.relative_to(ROOT / 'Sources' / module)
        files[path] = (inner.parts[0] if len(inner.parts) > 1 else '.', read(path))
    unknown = {folder for folder, _ in files.values()} - set(folders)
    if unknown:
        sys.exit(f'rooms.txt has no place for {sorted(unknown)} of {module}')
    level = {folder: index for index, folder in enumerate(folders)}
    strangers = ' '.join(read(path) for path in (ROOT / 'Sources').rglob('*.swift')
                         if path not in files and f'import {module}\n' not in path.read_text())
    strange = set(re.findall(r'\.(\w+)|\b(\w+)\(', strangers)) 
    strange = {name for pair in strange for name in pair}
    homes, declared = collections.defaultdict(set), collections.Counter()
    for path, (_, text) in files.items():
        for name in TYPE.findall(text):
            homes[name].add((path, True))
        for words, name in MEMBER.findall(text):
            if 'private' not in words:
                homes[name].add((path, False))
        declared.update(set(LOCAL.findall(text)) | set(NESTED.findall(text)))
    for name, places in homes.items():
        (home, is_type), *others = places
        if others or is_type and declared[name] or not is_type and (
                len(name) < 4 or declared[name] > 1 or name in strange):
            continue
        pattern = re.compile(rf'\b{name}\b' if is_type else rf'\.{name}\b|\b{name}\(')
        for path, (folder, text) in files.items():
            if level[folder] < level[files[home][0]] and pattern.search(text) and (
                    is_type or not re.search(rf'\b{name}\b\s*(?::|,.*\bin\b)', text)):
                yield path, name, home


def main():
    status, known = 0, set()
    lines = [line.split() for line in (ROOT / 'Tests/Lint/rooms.txt').read_text().splitlines()]
    rows = [line for line in lines if line and line[0] != '#']
    allowed = {tuple(row[1:]) for row in rows if row[0] == 'known'}
    for module, *folders in (row for row in rows if row[0] != 'known'):
        for path, name, home in sorted(upward(module, folders)):
            use = (module, path.stem, name)
            known.add(use)
            if use not in allowed:
                status = 1
                print(f'{path.relative_to(ROOT)} uses {name} of {home.relative_to(ROOT / "Sources" / module)}, which lies above')
    for use in sorted(allowed - known):
        status = 1
        print('rooms.txt allows what is not used any more: known', *use)
    return status


sys.exit(main())
