import { DEFAULT_STYLE } from '../core/bibliography/styles/style';
import { CODES, type Severity } from '../core/checks/codes';
import type { Loudness } from '../core/checks/loudness';
import { field } from '../core/fields';
import type { JudgedLanguage } from '../protocol';

/** One setting that the server honours. */
interface Setting<T> {
  /** What the manifest says of its values, in JSON Schema. */
  readonly schema: { readonly default: T } & Readonly<Record<string, unknown>>;
  /** The value as the author set it; `undefined` for one that cannot be used. */
  readonly read: (value: unknown) => T | undefined;
}

const LANGUAGES: readonly JudgedLanguage[] = ['markdown', 'quarto', 'rmd', 'rmarkdown'];
const LOUDNESS: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];
const HEDGED: readonly Loudness['hedged'][] = ['information', 'off'];
/** In ms. Longer than this an author would think that nothing is checked any more. */
const LONGEST_DEBOUNCE = 5_000;

/** All settings that the server honours, by their names behind `evidenceLens.`, each for a folder. */
export const SETTINGS = {
  enabled: { schema: { type: 'boolean', default: true }, read: whether } satisfies Setting<boolean>,
  base: { schema: { type: 'string', default: '' }, read: text } satisfies Setting<string>,
  languages: {
    schema: {
      type: 'array',
      items: { type: 'string', enum: LANGUAGES },
      uniqueItems: true,
      default: LANGUAGES,
    },
    read: (value) => (Array.isArray(value) ? LANGUAGES.filter((one) => value.includes(one)) : undefined),
  } satisfies Setting<readonly JudgedLanguage[]>,
  exclude: {
    schema: { type: 'array', items: { type: 'string' }, default: [] },
    read: (value) =>
      Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : undefined,
  } satisfies Setting<readonly string[]>,
  severity: {
    schema: {
      type: 'object',
      properties: Object.fromEntries(CODES.map((code) => [code, { type: 'string', enum: LOUDNESS }])),
      additionalProperties: false,
      default: {},
    },
    read: (value) => severities(value),
  } satisfies Setting<Loudness['severity']>,
  hedged: {
    schema: { type: 'string', enum: HEDGED, default: 'information' },
    read: (value) => HEDGED.find((one) => one === value),
  } satisfies Setting<Loudness['hedged']>,
  debounce: {
    schema: { type: 'number', minimum: 0, maximum: LONGEST_DEBOUNCE, default: 120 },
    read: (value) =>
      typeof value === 'number' && value >= 0 ? Math.min(value, LONGEST_DEBOUNCE) : undefined,
  } satisfies Setting<number>,
  codeLens: { schema: { type: 'boolean', default: true }, read: whether } satisfies Setting<boolean>,
  inlayHints: { schema: { type: 'boolean', default: false }, read: whether } satisfies Setting<boolean>,
  citationStyle: { schema: { type: 'string', default: DEFAULT_STYLE }, read: text } satisfies Setting<string>,
  retractions: { schema: { type: 'string', default: '' }, read: text } satisfies Setting<string>,
  updateBibliographyOnSave: {
    schema: { type: 'boolean', default: false },
    read: whether,
  } satisfies Setting<boolean>,
} as const;

/** What holds for one document. */
export interface Settings extends Loudness {
  /** Whether drafts are looked at at all. */
  readonly enabled: boolean;
  /** The base of drafts that have no other; empty where none is set. */
  readonly base: string;
  /** Of the languages that can be judged, those that are. */
  readonly languages: readonly JudgedLanguage[];
  /** Glob patterns of drafts that are left alone, relative to their folder of the workspace. */
  readonly exclude: readonly string[];
  /** How long an author must have stopped typing before a draft is judged anew, in ms. */
  readonly debounce: number;
  /** Whether lists of references show how often each is cited. */
  readonly codeLens: boolean;
  /** Whether drafts show behind each citation whom it cites. */
  readonly inlayHints: boolean;
  /** The citation style of drafts that name none: the name of one that comes with the product, or a path. */
  readonly citationStyle: string;
  /** The path of a list of retractions for drafts that have no other; empty where none is set. */
  readonly retractions: string;
  /** Whether saving a draft brings its bibliography up to date. */
  readonly updateBibliographyOnSave: boolean;
}

/** Reads what a client says is set. What is missing or cannot be used is as the manifest says. */
export function readSettings(set: unknown): Settings {
  const valueOf = <T>(name: keyof typeof SETTINGS, { schema, read }: Setting<T>): T =>
    read(field(set, name)) ?? schema.default;
  return {
    enabled: valueOf('enabled', SETTINGS.enabled),
    base: valueOf('base', SETTINGS.base),
    languages: valueOf<readonly JudgedLanguage[]>('languages', SETTINGS.languages),
    exclude: valueOf<readonly string[]>('exclude', SETTINGS.exclude),
    severity: valueOf<Loudness['severity']>('severity', SETTINGS.severity),
    hedged: valueOf<Loudness['hedged']>('hedged', SETTINGS.hedged),
    debounce: valueOf('debounce', SETTINGS.debounce),
    codeLens: valueOf('codeLens', SETTINGS.codeLens),
    inlayHints: valueOf('inlayHints', SETTINGS.inlayHints),
    citationStyle: valueOf('citationStyle', SETTINGS.citationStyle),
    retractions: valueOf('retractions', SETTINGS.retractions),
    updateBibliographyOnSave: valueOf('updateBibliographyOnSave', SETTINGS.updateBibliographyOnSave),
  };
}

/** Whether a document of this language can be judged at all. */
export function isJudgedLanguage(languageId: string): boolean {
  return LANGUAGES.some((language) => language === languageId);
}

function whether(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function severities(value: unknown): Loudness['severity'] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const set = CODES.flatMap((code) => {
    const loudness = LOUDNESS.find((one) => one === field(value, code));
    return loudness ? [[code, loudness] as const] : [];
  });
  return Object.fromEntries(set);
}
