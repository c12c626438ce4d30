import type { UsedIgnore } from '../draft/ignore-scopes';
import { didYouMean, suggester } from '../evidence/did-you-mean';
import { quote } from '../evidence/quote';
import type { Span } from '../span';
import { IGNORE_PREFIX, IGNORE_VERBS, type WrittenWord } from '../text/ignores';
import type { Check } from './check';
import { CODES } from './codes';
import type { Finding } from './finding';

/** Reports each ignore comment, or code in one, that keeps nothing from being reported. */
export const unusedIgnore = {
  meta: {
    code: 'unused-ignore',
    title: 'Ignore comment that ignores nothing',
    severity: 'hint',
    page: 'docs/codes/unused-ignore.md',
  },
  run: (ignores) => ignores.flatMap(findingsFor),
} as const satisfies Check<readonly UsedIgnore[]>;

const suggestCode = suggester(CODES);
const suggestVerb = suggester(IGNORE_VERBS);

function findingsFor({ comment, scopes, used }: UsedIgnore): Finding[] {
  const { verb, written, codes, span } = comment;
  if (verb === undefined) return [finding(written.span, unknownVerb(written))];
  const unknown = codes.filter(({ text }) => !CODES.some((code) => code === text));
  const wrong = unknown.map((code) => finding(code.span, unknownCode(code)));
  if (verb === 'enable') {
    const nothing = scopes.length === 0 && unknown.length === 0;
    return nothing ? [finding(span, 'Nothing is disabled here: this comment can go.')] : wrong;
  }
  if (codes.length === 0) {
    return used.size > 0 ? [] : [finding(span, 'There is nothing to ignore here: this comment can go.')];
  }
  const idle = codes.filter((code) => !unknown.includes(code) && ![...used].some((one) => one === code.text));
  return [
    ...wrong,
    ...idle.map((code) => finding(code.span, `Nothing is reported as ${code.text} here: it can go.`)),
  ];
}

function finding(span: Span, message: string): Finding {
  const { code, severity } = unusedIgnore.meta;
  return { code, severity, span, message, evidence: [], rule: 'ignores-nothing' };
}

function unknownVerb({ text }: WrittenWord): string {
  const name = `${IGNORE_PREFIX}${text}`;
  const otherwise = `use ${IGNORE_VERBS.join(', ')}`;
  return `There is no comment ${quote(name)}: ${didYouMean(text, suggestVerb, otherwise)}`;
}

function unknownCode({ text }: WrittenWord): string {
  const otherwise = 'codes stand before a colon, and the reason behind it';
  return `There is no code ${quote(text)}: ${didYouMean(text, suggestCode, otherwise)}`;
}
