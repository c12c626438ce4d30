import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStyle } from '../../../server/src/core/bibliography/styles/read-style';
import { STYLE_FILES, STYLE_NAMES, styleName } from '../../../server/src/core/bibliography/styles/style';
import { nastyText } from '../hover/any-record';
import { style } from './a-style';

test.each(STYLE_NAMES)('the bundled style %s is sound', (name) => {
  const read = readStyle(name, readFileSync(`data/styles/${STYLE_FILES[name]}`, 'utf8'));
  expect('style' in read && { title: read.style.title, numbered: read.style.numbered }).toMatchSnapshot();
});

test.each<[what: string, text: string, message: string]>([
  ['nothing', '', '1:1 This is no sound XML: correct it here, or download the style anew.'],
  ['no XML', 'Just text.', '1:10 This is no sound XML: correct it here, or download the style anew.'],
  [
    'tags that do not match',
    '<style>\n  <info><title>x</info>\n</style>',
    '2:23 The tags do not match here: close each element where it ends.',
  ],
  [
    'an entity of its own',
    '<!DOCTYPE style [<!ENTITY a "aaaa">]>\n<style/>',
    '1:37 A style has no document type: take the <!DOCTYPE ...> out.',
  ],
  [
    'an unknown entity',
    '<style>\n<info><title>&lol;</title></info></style>',
    '2:18 This name behind an & is not known in XML: write & as &amp;.',
  ],
  ['another root', '<html>\n</html>', '1:1 This is no CSL style: its outermost element must be <style>.'],
  [
    'no bibliography',
    '<style><info><title>Notes</title></info>\n<citation><layout/></citation></style>',
    '1:1 The style "Notes" formats no reference lists, as it has no <bibliography>: name another one.',
  ],
  [
    'a style that depends on a bundled one',
    dependent('apa'),
    '2:1 The style "Tea Journal" only says that it is the same as another, "apa": write "apa".',
  ],
  [
    'a style that depends on another',
    dependent('elsevier-harvard'),
    '2:1 The style "Tea Journal" only says that it is the same as another, "elsevier-harvard": name the file of that one, "elsevier-harvard.csl".',
  ],
  [
    'a macro that is not there',
    style({ bibliography: '<text macro="authors"/>' }),
    '5:23 The style calls a macro "authors" that it does not have: add it.',
  ],
  [
    'a macro that calls itself by another',
    style({
      macros: '<macro name="a"><text macro="b"/></macro><macro name="b"><text macro="a"/></macro>',
      bibliography: '<text macro="a"/>',
    }),
    '3:58 The macro "a" calls itself: take the call out.',
  ],
  [
    'macros that double at each step',
    style({ macros: doubling(60), bibliography: '<text macro="m0"/>' }),
    '3:2762 The macros that are called here come to too much: call fewer.',
  ],
  [
    'elements far too deep',
    `<style>${'<group>'.repeat(5000)}`,
    '1:707 The elements are nested too deeply: take some out.',
  ],
  [
    'a file far too large',
    ' '.repeat(1024 * 1024 + 1),
    '1:1 The file is larger than 1 MiB, which no citation style is: name another one.',
  ],
])('%s is one problem at its place', (_, text, message) => {
  const read = readStyle('own.csl', text);
  const problem = 'problem' in read ? read.problem : undefined;
  expect(problem && `${(problem.line ?? -1) + 1}:${(problem.character ?? -1) + 1} ${problem.message}`).toBe(
    message,
  );
});

function dependent(parent: string): string {
  return `<style><info><title>Tea Journal</title>
<link href="http://www.zotero.org/styles/${parent}" rel="independent-parent"/></info></style>`;
}

function doubling(steps: number): string {
  const macros = Array.from({ length: steps }, (_, step) => {
    const call = step === steps - 1 ? '<text value="x"/>' : `<text macro="m${step + 1}"/>`;
    return `<macro name="m${step}">${call}${call}</macro>`;
  });
  return macros.join('');
}

test.each<[what: string, bibliography: string, macros: string, numbered: boolean]>([
  ['in its layout', '<text variable="citation-number"/>', '', true],
  ['in a macro', '<text macro="a"/>', '<macro name="a"><number variable="citation-number"/></macro>', true],
  [
    'in a macro not called',
    '<text variable="title"/>',
    '<macro name="a"><text variable="citation-number"/></macro>',
    false,
  ],
])('a style is numbered by what it prints: %s', (_, bibliography, macros, numbered) => {
  const read = readStyle('own.csl', style({ bibliography, macros }));
  expect('style' in read && read.style.numbered).toBe(numbered);
});

test('a byte order mark makes no difference', () => {
  expect(readStyle('own.csl', `\uFEFF${style()}`)).toEqual(readStyle('own.csl', style()));
});

test.each([
  ['apa', 'apa'],
  [' vancouver ', 'vancouver'],
  ['http://www.zotero.org/styles/american-medical-association', 'ama'],
  ['https://www.zotero.org/styles/elsevier-harvard', undefined],
  ['styles/apa.csl', undefined],
])('%j names the bundled style %s', (written, name) => {
  expect(styleName(written)).toBe(name);
});

test('a style cut short anywhere, or with anything in it, is a value', () => {
  const whole = style();
  fc.assert(
    fc.property(fc.nat(whole.length), nastyText, (at, text) => {
      const read = readStyle('own.csl', whole.slice(0, at) + text);
      expect('style' in read || read.problem.message.endsWith('.')).toBe(true);
    }),
    { numRuns: 50 },
  );
});
