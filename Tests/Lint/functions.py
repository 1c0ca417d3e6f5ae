#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Checks that no function and no computed property is longer than 60 lines.

A table may be: a body that is one `switch` and nothing else, each of whose cases is one `say` of its four texts or
takes at most eight lines. Lines inside a text of several lines do not count.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
MOST, MOST_OF_CASE = 60, 8
WORDS = r'(?:(?:@\w+(?:\([^)\n]*\))?|[a-z]+(?:\(set\))?) +)*?'
DECLARATION = re.compile(r'^ *' + WORDS + r'(?:(func) +[^\s(<]+|(init)[?!]?(?=[(<])|(subscript)(?=[(<])|(deinit)|(var) +\w+ *:)', re.M)
TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|(#*)("""|")', re.S)


def text_end(source, at, quotes, marks, out):
    """The index after a text whose opening quotes end at `at`. Its letters are blanks in `out`; what is interpolated stays."""
    while at < len(source) and not source.startswith(quotes + marks, at):
        if source.startswith('\\' + marks + '(', at):
            at, depth = at + 2 + len(marks), 1
            out.append(' ' * (1 + len(marks)) + '(')
            while depth:
                token = TOKEN.match(source, at)
                if token and token[2]:
                    out.append(' ' * len(token[0]))
                    at = text_end(source, token.end(), token[2], token[1], out)
                    continue
                depth += {'(': 1, ')': -1}.get(source[at], 0)
                out.append(source[at])
                at += 1
            continue
        step = 2 if source[at] == '\\' and not marks else 1
        # A mark that no source has: the end of a line inside a text.
        out.append(''.join('\f' if letter == '\n' else ' ' for letter in source[at:at + step]))
        at += step
    out.append(' ' * len(quotes + marks))
    return at + len(quotes + marks)


def code(source):
    """The source with blanks for comments and texts, as long as before; \\f ends a line inside a text."""
    out, at = [], 0
    while token := TOKEN.search(source, at):
        out.append(source[at:token.start()])
        if token[2]:
            out.append(' ' * len(token[0]))
            at = text_end(source, token.end(), token[2], token[1], out)
        else:
            out.append(re.sub(r'[^\n]', ' ', token[0]))
            at = token.end()
    return ''.join(out) + source[at:]


def closing(text, at):
    """The index of the bracket that closes the one at `at`."""
    depth = 0
    for index in range(at, len(text)):
        depth += (text[index] in '([{') - (text[index] in ')]}')
        if not depth:
            return index
    raise ValueError(f'nothing closes what is opened at {at}')


def body(text, at, is_property):
    """The index of the brace that opens the body, or None for what has none."""
    while at < len(text):
        if text[at] == '{':
            return at
        if text[at] in '([':
            at = closing(text, at)
        elif text[at] == '}' or is_property and text[at] == '=':
            return None
        elif text[at] == '\n' and (is_property or not (
                re.match(r'\s*(?:\{|->|where\b|throws\b|async\b)', text[at:]) or re.search(r'(?:,|->|where|&)\s*$', text[:at][-20:]))):
            return None
        at += 1
    return None


def is_row(case):
    """Whether a case of a switch is short, or says four texts and does nothing else."""
    if case.count('\n') < MOST_OF_CASE:
        return True
    colon = next(at for at, letter in enumerate(case) if letter == ':' and balance(case[:at]) == 0)
    said = re.match(r':\s*say(?=\()', case[colon:])
    return said is not None and closing(case, colon + said.end()) == len(case) - 1


def balance(text):
    """How many brackets are open at the end."""
    return sum((letter in '([{') - (letter in ')]}') for letter in text)


def is_table(inner):
    """Whether a body is one switch, and all its cases are rows."""
    switch = re.match(r'\s*(?:return\s+)?switch\b[^{]*', inner)
    if not switch or inner[switch.end():switch.end() + 1] != '{':
        return False
    end = closing(inner, switch.end())
    if inner[end + 1:].strip():
        return False
    starts = [found.start() for found in re.finditer(r'^ *(?:case|default)\b', inner[:end], re.M)]
    # A switch inside a case begins its cases further to the right.
    left = min(starts, key=lambda at: indent(inner, at))
    starts = [at for at in starts if indent(inner, at) == indent(inner, left)]
    return all(is_row(inner[begin:until].strip()) for begin, until in zip(starts, starts[1:] + [end]))


def indent(text, at):
    """How far a line that begins at `at` is indented."""
    return len(text) - at - len(text[at:].lstrip(' '))


def long(source):
    """(line, name, lines) of each function that is too long."""
    text = code(source)
    for found in DECLARATION.finditer(text):
        brace = body(text, found.end(), found[5] is not None)
        if brace is None:
            continue
        end = closing(text, brace)
        lines = text.count('\n', found.start(), end) + 1
        if lines > MOST and not is_table(text[brace + 1:end]):
            yield text.count('\n', 0, found.start()) + 1, found[0].strip(), lines


def main():
    status = 0
    for path in sorted((ROOT / 'Sources').rglob('*.swift')):
        for line, name, lines in long(path.read_text()):
            status = 1
            print(f'{path.relative_to(ROOT)}:{line}: {name} has {lines} lines, and is no table of rows')
    return status


sys.exit(main())
