#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Names the lines of documents that are wider than 100 columns.

Tables are left out, and the sheets of measurements in Docs/Performance.md, which stand there as they are printed.
"""
import pathlib
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]
WIDEST = 100


def width(line):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in 'WF' else 1 for c in line)


wide = []
for path in sorted([*ROOT.glob('*.md'), *(ROOT / 'Docs').rglob('*.md')]):
    is_code = False
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if line.lstrip().startswith('```'):
            is_code = not is_code
        is_sheet = is_code and path.name == 'Performance.md'
        if width(line) > WIDEST and not is_sheet and not line.lstrip().startswith('|'):
            wide.append(f'{path.relative_to(ROOT)}:{number}: {width(line)} columns')
print('\n'.join(wide), end='\n' if wide else '')
sys.exit(1 if wide else 0)
