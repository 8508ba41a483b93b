"""Writes commonmark.json and gfm-tables.json: what Markdown means according to its specifications, as outlines.

python3 outlines.py SPEC EXTENSIONS CASES CMARK_GFM
  SPEC        spec.txt of https://github.com/commonmark/commonmark-spec, version 0.31.2
  EXTENSIONS  spec.txt and extensions.txt of https://github.com/github/cmark-gfm/tree/master/test, one after the other
  CASES       texts with tables, between lines of "=====": their outlines are those of the reference program
  CMARK_GFM   that program, https://github.com/github/cmark-gfm

An outline has an element as name[content], its attributes as name(value value)[content], and text as it is shown, blanks put together where HTML
does not keep them; \\ stands before a bracket, a parenthesis or a backslash of the text.
"""
import html.parser, json, re, subprocess, sys

BLOCKS = {'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'table', 'thead', 'tbody', 'tr', 'th', 'td'}
SHOWN = {'a': ['href', 'title'], 'img': ['src', 'alt', 'title'], 'ol': ['start'], 'th': ['align'], 'td': ['align'], 'code': ['class']}
EMPTY = {'br', 'hr', 'img'}


def escaped(text):
    return re.sub(r'[\[\]()\\]', lambda m: '\\' + m.group(), text)


class Outline(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.out, self.open, self.text = [], [], ''

    def flush(self, at_block):
        text, self.text = self.text, ''
        if 'pre' not in self.open:
            text = re.sub(r'[ \t\r\n]+', ' ', text)
            if self.out and (self.out[-1] in ('', ) or self.out[-1].endswith('\x01')):
                text = text.lstrip(' ')
            if at_block:
                text = text.rstrip(' ')
        if text:
            self.out.append(escaped(text))

    def handle_starttag(self, tag, attrs):
        self.flush(tag in BLOCKS)
        values = [escaped(dict(attrs)[a] or '') if a in dict(attrs) else None for a in SHOWN.get(tag, [])]
        while values and values[-1] is None:
            values.pop()
        shown = '(' + ' '.join(f'"{v or ""}"' for v in values) + ')' if values else ''
        self.out.append(tag + shown + ('' if tag in EMPTY else '['))
        if tag in BLOCKS or tag == 'br':
            self.out[-1] += '\x01'
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag):
        self.flush(tag in BLOCKS)
        self.open.pop()
        self.out.append(']' + ('\x01' if tag in BLOCKS else ''))

    def handle_data(self, data):
        self.text += data


def outline(markup):
    parser = Outline()
    parser.out.append('\x01')
    parser.feed(markup)
    parser.close()
    parser.flush(True)
    return re.sub(' +\x01|\x01', '', ''.join(parser.out).replace(' ]\x01', ']\x01'))


def examples(text):
    for n, match in enumerate(re.finditer(r'^`{32} example([^\n]*)\n(.*?)^\.\n(.*?)^`{32}$', text, re.M | re.S), 1):
        yield n, match[1].strip(), match[2].replace('→', '\t'), match[3].replace('→', '\t')


def by_reference(program, text, *options):
    return subprocess.run([program, *options], input=text.encode(), stdout=subprocess.PIPE, check=True).stdout.decode()


def write(name, about, cases):
    rows = ',\n'.join(json.dumps(c, ensure_ascii=False) for c in cases)
    with open(name, 'w', encoding='utf-8') as file:
        file.write(f'{{"about": {json.dumps(about, ensure_ascii=False)},\n"cases": [\n{rows}\n]}}\n')
    print(name, len(cases))


def main(spec, extensions, cases, program):
    found = []
    for n, _, text, markup in examples(open(spec, encoding='utf-8').read()):
        if '<!--' in markup or 'raw HTML omitted' in by_reference(program, text):
            found.append({'name': f'example {n}', 'in': text, 'hasHtml': True})
        else:
            found.append({'name': f'example {n}', 'in': text, 'out': outline(markup)})
    write('commonmark.json', 'Examples of the CommonMark specification 0.31.2, © John MacFarlane, CC BY-SA 4.0, https://spec.commonmark.org/0.31.2/; outlines of their HTML, except where they are about HTML. Made by outlines.py.', found)

    found, seen = [], set()
    def add(name, text, markup):
        if text not in seen and 'raw HTML omitted' not in by_reference(program, text, '-e', 'table', '-e', 'strikethrough'):
            seen.add(text)
            found.append({'name': name, 'in': text, 'out': outline(markup)})
    for n, kind, text, markup in examples(open(extensions, encoding='utf-8').read()):
        if 'table' in kind or kind == '' and '<table>' in markup and '[^' not in text and 'http' not in text and '~' not in text:
            add(f'GFM {n}', text, markup)
    for n, text in enumerate(re.split(r'^=====\n', open(cases, encoding='utf-8').read(), flags=re.M), 1):
        add(f'case {n}', text, by_reference(program, text, '-e', 'table'))
    write('gfm-tables.json', 'Tables: the examples of the specification of GitHub Flavored Markdown and of its reference program (https://github.github.com/gfm/, CC BY-SA 4.0), and cases of our own; outlines of their HTML as that program writes it. Made by outlines.py.', found)


main(*sys.argv[1:])
