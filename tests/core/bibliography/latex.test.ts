import { describe, expect, test } from 'vitest';
import { SYMBOLS } from '../../../server/src/core/bibliography/formats/latex/symbols';
import { latexToText } from '../../../server/src/core/bibliography/formats/latex/to-text';

describe('accents', () => {
  test.each([
    ["{\\'e}", 'é'],
    ["\\'e", 'é'],
    ["\\'{e}", 'é'],
    ["{\\'{e}}", 'é'],
    ["\\'{\\i}", 'í'],
    ["\\'\\i ndice", 'índice'],
    ['{\\"\\i}', 'ï'],
    ['\\"o', 'ö'],
    ['\\"{O}', 'Ö'],
    ['\\`a', 'à'],
    ['\\^{\\j}', 'ĵ'],
    ['\\~n', 'ñ'],
    ['\\c{c}', 'ç'],
    ['\\c c', 'ç'],
    ['\\v{S}koda', 'Škoda'],
    ['\\v Skoda', 'Škoda'],
    ['\\u{g}', 'ğ'],
    ['\\.I', 'İ'],
    ['\\H{o}', 'ő'],
    ['\\k{a}', 'ą'],
    ['\\r{u}', 'ů'],
    ['\\d{h}', 'ḥ'],
    ['\\=a', 'ā'],
    ['\\textcommabelow{S}', 'Ș'],
    ['Nguy{\\~{\\^e}}n', 'Nguyễn'],
    ["\\'{\\ae}", 'ǽ'],
    ['e\u0301', 'é'],
    ['\\~{}user \\^{}', '~user ^'],
    ["\\'", "'"],
  ])('%s is %s', (latex, text) => {
    expect(latexToText(latex)).toBe(text);
  });
});

describe('letters and signs', () => {
  test.each([
    ['S{\\o}ren \\O stergaard', 'Søren Østergaard'],
    ['{\\aa}ngstr\\"om, \\AA{}berg', 'ångström, Åberg'],
    ["Stra{\\ss}e, \\L{}\\'od\\'z", 'Straße, Łódź'],
    ['{\\OE}uvre, \\ae ther, {\\th}orn, \\dh', 'Œuvre, æther, þorn, ð'],
    ['50\\% of R\\&D \\#1 a\\_b \\$5 \\{x\\}', '50% of R&D #1 a_b $5 {x}'],
    ['\\textbackslash{}n \\textasciitilde{} \\textasciicircum', '\\n ~ ^'],
    ["a--b c---d ``e'' `f' it's", "a–b c—d “e” ‘f’ it's"],
    ['Section~3, 10\\,mg, a\\ b, x\\\\y', 'Section 3, 10 mg, a b, x y'],
    ['20\\,\\textdegree{}C $\\pm$ 5', '20 °C ± 5'],
    ['off\\-ice shelf\\/ful', 'office shelfful'],
    ['\\ldots{} \\textregistered \\texttrademark', '… ®™'],
    ['\\enquote{one} \\mkbibquote{two}', '“one” “two”'],
  ])('%s is %s', (latex, text) => {
    expect(latexToText(latex)).toBe(text);
  });

  test('every command has a sign', () => {
    for (const [name, sign] of SYMBOLS) {
      expect(name).toMatch(/^[A-Za-z]+$/);
      expect(latexToText(`x\\${name}{}y`)).toBe(`x${sign}y`.normalize('NFC'));
    }
  });
});

describe('mathematics', () => {
  test.each([
    ['CO$_2$', 'CO<sub>2</sub>'],
    ['$^{13}$C', '<sup>13</sup>C'],
    ['$10^{-3}$', '10<sup>-3</sup>'],
    ['H$_2$O$_2$', 'H<sub>2</sub>O<sub>2</sub>'],
    ['$x_ab$', 'x<sub>a</sub>b'],
    ['$x_\\alpha$', 'x<sub>α</sub>'],
    ['\\ensuremath{\\beta}-blockers', 'β-blockers'],
    ['$\\alpha$-tocopherol, $\\leq 5$, $p<0.05$', 'α-tocopherol, ≤ 5, p<0.05'],
    ['37$^\\circ$C, 37$^{\\circ}$C', '37°C, 37°C'],
    ['$\\frac{1}{2}$', '1/2'],
    ['$\\mathrm{Na}^+$', 'Na<sup>+</sup>'],
    ['it costs $5', 'it costs $5'],
    ['a_b c^d', 'a_b c^d'],
    ['$x^$ y', 'x^ y'],
  ])('%s is %s', (latex, text) => {
    expect(latexToText(latex, 'rich')).toBe(text);
  });

  test.each([
    ['$10^{-3}$', '10^-3'],
    ['CO$_2$', 'CO2'],
  ])('%s without tags is %s', (latex, text) => {
    expect(latexToText(latex)).toBe(text);
  });
});

describe('formatting', () => {
  test.each([
    ['\\emph{in vivo}', '<i>in vivo</i>', 'in vivo'],
    ['{\\em E. coli} grows', '<i>E. coli</i> grows', 'E. coli grows'],
    ['{\\bf a {\\it b} c}', '<b>a <i>b</i> c</b>', 'a b c'],
    ['\\textbf{\\textit{x}}', '<b><i>x</i></b>', 'x'],
    ['\\textsuperscript{13}C', '<sup>13</sup>C', '13C'],
    ['\\textsc{dna}', '<span style="font-variant:small-caps;">dna</span>', 'dna'],
    ['the {DNA} of {{HIV}}', 'the DNA of HIV', 'the DNA of HIV'],
    ['\\em all', 'all', 'all'],
    ['\\emph x', 'x', 'x'],
    ['\\emph{open', '<i>open</i>', 'open'],
  ])('%s', (latex, rich, plain) => {
    expect(latexToText(latex, 'rich')).toBe(rich);
    expect(latexToText(latex)).toBe(plain);
  });
});

describe('what is not printed, not known or not closed', () => {
  test.each([
    ['{\\noopsort{1973}}1981', '1981'],
    ['\\href{http://a.b}{the text}', 'the text'],
    ['\\unknown{kept} \\alsounknown kept', 'kept kept'],
    ['a } b { c', 'a b c'],
    ['\\', ''],
    ['\\cite{', ''],
    ['  a\n\tb  ', 'a b'],
    ['\\textcolor{red}{x}', 'x'],
  ])('%s is %s', (latex, text) => {
    expect(latexToText(latex)).toBe(text);
  });
});

describe('in addresses, quotes, dashes, dollars and ties stand for themselves', () => {
  test.each([
    ['http://a.b/~c--d_e%20f', 'http://a.b/~c--d_e%20f'],
    ['http://a.b/c\\_d\\%20\\#e\\&f', 'http://a.b/c_d%20#e&f'],
    ['10.1000/{\\_}x', '10.1000/_x'],
    ['10.1002/x\\textless{}1::AID\\textgreater{}3', '10.1002/x<1::AID>3'],
    ['\\url{http://a.b/$c}', 'http://a.b/$c'],
    ['http://a.b/{\\textasciitilde}c', 'http://a.b/~c'],
  ])('%s is %s', (latex, text) => {
    expect(latexToText(latex, 'address')).toBe(text);
  });
});
