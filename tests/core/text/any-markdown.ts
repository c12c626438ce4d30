import fc from 'fast-check';

/** Pieces of Markdown that meet in every order in `anyMarkdown`; `·` stands for a space. */
const MARKS = String.raw`
  word Pain 12 . #· ##· ·# --- *** === -· *· 1.· 10)· >· -·[·]· :· ::: :::·{#refs}
  ${'```'} ${'````'} ~~~ ${'`'} ${'``'} $ $$ * ** _ ~~ ~ ^ ^[ ^2^ \ \@ \[
  [ ] ]( ( ) [] ![ [^1] [^1]:· [a]:·b [12] {#a} { } < > | |-|
  @ @key [@a;·@b] [-@c,·p.·3] @{x·y} @fig-1 me@x.org ; http://x.org/a <http://x>
  <!-- --> <div> </div> <b> <sup>1</sup> <br> <pre> </pre> <script <? <!A <![CDATA[
  &amp; &#8217; &nope; & 😀 é " “ ”`
  .trim()
  .split(/\s+/)
  .map((piece) => piece.replaceAll('·', ' '));

const SPACES = [' ', ' ', '\n', '\n', '\n\n', '\r\n', '\r', '\t', '  ', '    ', '\n  ', '\n    '];
const ODD = ['\0', '\uFEFF', '\ud83d', '| a | b |\n|---|---|\n| c | d |\n'];

const piece = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...MARKS, ...SPACES, ...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);

/** Text made of all that Markdown gives a meaning to, rarely a sensible document. */
export const anyMarkdown: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 40 })
  .map((pieces) => pieces.join(''));
