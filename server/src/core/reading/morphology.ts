import { tableOf } from '../table-of';

/** Nouns whose singular the rules below would get wrong. */
const SAME_IN_PLURAL = new Set([
  'analgesics',
  'series',
  'species',
  'always',
  'perhaps',
  'thus',
  'as',
  'is',
  'was',
  'has',
  'this',
  'its',
  'versus',
  'yes',
  'less',
  'does',
  'us',
]);

/**
 * A word without its regular plural ending: therapies, therapy; doses, dose; losses, loss.
 * Used on both sides of a comparison, so a wrong stem is harmless as long as it is the same.
 */
export function singular(word: string): string {
  if (word.length < 4 || SAME_IN_PLURAL.has(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Irregular past forms and participles of verbs that the lexicon uses. */
const IRREGULAR = tableOf<readonly string[]>({
  be: ['is', 'are', 'was', 'were', 'been', 'being'],
  have: ['has', 'had', 'having'],
  do: ['does', 'did', 'done', 'doing'],
  beat: ['beats', 'beaten', 'beating'],
  bring: ['brings', 'brought', 'bringing'],
  come: ['comes', 'came', 'coming'],
  cut: ['cuts', 'cutting'],
  drive: ['drives', 'drove', 'driven', 'driving'],
  fall: ['falls', 'fell', 'fallen', 'falling'],
  feel: ['feels', 'felt', 'feeling'],
  find: ['finds', 'found', 'finding'],
  get: ['gets', 'got', 'gotten', 'getting'],
  give: ['gives', 'gave', 'given', 'giving'],
  go: ['goes', 'went', 'gone', 'going'],
  grow: ['grows', 'grew', 'grown', 'growing'],
  hold: ['holds', 'held', 'holding'],
  keep: ['keeps', 'kept', 'keeping'],
  know: ['knows', 'knew', 'known', 'knowing'],
  lead: ['leads', 'led', 'leading'],
  leave: ['leaves', 'left', 'leaving'],
  lift: ['lifts', 'lifted', 'lifting'],
  make: ['makes', 'made', 'making'],
  meet: ['meets', 'met', 'meeting'],
  pay: ['pays', 'paid', 'paying'],
  put: ['puts', 'putting'],
  rise: ['rises', 'rose', 'risen', 'rising'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  show: ['shows', 'showed', 'shown', 'showing'],
  run: ['runs', 'ran', 'running'],
  shrink: ['shrinks', 'shrank', 'shrunk', 'shrinking'],
  spread: ['spreads', 'spreading'],
  take: ['takes', 'took', 'taken', 'taking'],
  tell: ['tells', 'told', 'telling'],
  think: ['thinks', 'thought', 'thinking'],
  win: ['wins', 'won', 'winning'],
  worsen: ['worsens', 'worsened', 'worsening'],
});

/** Every form of an English verb from its base form: reduce, reduces, reduced, reducing. */
export function verbForms(base: string): string[] {
  const irregular = IRREGULAR.get(base);
  if (irregular) return [base, ...irregular];
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const third = /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
  if (/[^aeiou]y$/.test(base)) {
    return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  }
  if (DOUBLING.has(base)) {
    const doubled = base + base.slice(-1);
    return [base, third, `${doubled}ed`, `${doubled}ing`, `${base}ed`, `${base}ing`];
  }
  return [base, third, `${stem}ed`, base.endsWith('ee') ? `${base}ing` : `${stem}ing`];
}

/** Verbs that double their last consonant before -ed and -ing, in British or American spelling. */
const DOUBLING = new Set([
  'drop',
  'stop',
  'cancel',
  'control',
  'dispel',
  'quell',
  'blunt',
  'slip',
  'plan',
  'rebut',
  'prefer',
  'refer',
  'occur',
  'outfit',
  'benefit',
  'curb',
  'trim',
  'dim',
  'permit',
  'level',
]);
