import { plainTitle, shortCitation } from '../bibliography/format-short';
import type { EvidenceLink, Finding } from '../checks/finding';
import type { EvidenceBase, RecordKind } from '../evidence/base';
import type { Claim } from '../evidence/schema/claim';
import { ruleWords, UNHELD } from '../explain/rule-words';
import { heldAgainst } from '../judgement/held-against';
import { type Judgement, judge } from '../judgement/judge';
import { escapeMarkdown } from '../markdown-escape';
import type { Statement } from '../reading/statement';
import { joined } from '../wording/joined';
import { readsAs } from '../wording/reads-as';
import { type Records, recordsOf } from '../wording/records';
import { trialName } from '../wording/trial-name';
import { capitalised, designWord } from '../wording/words';
import { claimLine, claimSources } from './claim-lines';
import { bold, list, stack, verdictLine } from './layout';
import { trialVerdict } from './trial-verdict';

/**
 * The card of a statement that was read and not reported, as Markdown: how it stands to the evidence, how it was
 * read, and the claims that speak of its subject.
 */
export function statementCard(statement: Statement, base: EvidenceBase): string {
  const records = recordsOf(base);
  // What the author leaves open is not judged, and all the more wants to be read beside the evidence.
  const held = heldAgainst(
    statement.force === 'open' ? { ...statement, force: 'asserted' } : statement,
    base,
  );
  const claims = 'claims' in held ? held.claims : [];
  const judgement = judge(statement, base);
  return stack(
    verdictLine(standing(judgement), claims[0]?.verdictText),
    readingLine(statement, records),
    // What is not judged is told so in the first line.
    judgement.result === 'unheld' ? undefined : ruleLine(judgement.rule),
    list([
      ...claims.slice(0, MOST_CLAIMS).map((claim) => claimWithSources(claim, records)),
      ...statement.trials.map((id) => trialLine(id, records)),
    ]),
  );
}

/** Enough to show; a base that has more on one subject is read in its own files. */
const MOST_CLAIMS = 5;

function standing(judgement: Judgement): string {
  return judgement.result === 'unheld' ? UNHELD[judgement.rule] : STANDINGS[judgement.result];
}

const STANDINGS = {
  agrees: 'Agrees with the evidence',
  contradicts: 'Goes against the evidence',
  unsettled: 'The evidence is not settled',
} as const;

/**
 * The card of a finding as Markdown: what is wrong, each record it rests on, how the statement was read. Editors show the
 * message of a diagnostic above the card and cut off what is too long, so that what the message lacks comes first.
 */
export function findingCard(finding: Finding, base: EvidenceBase): string {
  const records = recordsOf(base);
  const { code, evidence, message, statement, rule } = finding;
  return stack(
    verdictLine(capitalised(code.replaceAll('-', ' '))),
    statement ? undefined : escapeMarkdown(message),
    list(evidence.map((link) => evidenceLine(link, records))),
    statement && readingLine(statement, records),
    rule === undefined ? undefined : ruleLine(rule),
  );
}

function readingLine(statement: Statement, records: Records): string {
  return `Reads as: ${escapeMarkdown(readsAs(statement, records))} (${statement.force})`;
}

function ruleLine(rule: string): string {
  return `Rule: ${escapeMarkdown(ruleWords(rule))}`;
}

function claimWithSources(claim: Claim, records: Records): string {
  const sources = escapeMarkdown(claimSources(claim, records));
  return `${claimLine(claim, records)}. ${escapeMarkdown(claim.summary)}${sources && ` Sources: ${sources}.`}`;
}

function evidenceLine({ kind, id }: EvidenceLink, records: Records): string | undefined {
  return LINES[kind](id, records);
}

const LINES = {
  claim(id, records) {
    const claim = records.claims.get(id);
    return claim && claimWithSources(claim, records);
  },
  trial: trialLine,
  fact(id, records) {
    const fact = records.facts.get(id);
    return fact && escapeMarkdown(fact.summary);
  },
  reference(id, records) {
    const reference = records.references.get(id);
    return (
      reference && escapeMarkdown(joined([shortCitation(reference.csl), plainTitle(reference.csl)], ': '))
    );
  },
  // A concept says what is spoken of, which the reading line has told.
  concept: () => undefined,
} as const satisfies Record<RecordKind, (id: string, records: Records) => string | undefined>;

function trialLine(id: string, records: Records): string | undefined {
  const trial = records.trials.get(id);
  if (!trial) return undefined;
  const found = joined([designWord(trial), trialVerdict(trial, records)], ': ');
  return `${bold(trialName(trial, records))} · ${escapeMarkdown(found)}. ${escapeMarkdown(trial.summary)}`;
}
