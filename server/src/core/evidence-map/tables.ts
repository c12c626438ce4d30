import { formatPlain } from '../bibliography/format-plain';
import { doiAddress } from '../bibliography/web-address';
import type { EvidenceBase } from '../evidence/base';
import type { Trial } from '../evidence/schema/trial';
import { type Records, recordsOf } from '../wording/records';
import { trialName } from '../wording/trial-name';
import { designWord, labelOf } from '../wording/words';
import type { Bubble, EvidenceMap } from './evidence-map';
import { anchorOf } from './figure';
import { all, element, type Markup, text } from './markup';

/** All that the map shows, a row for each bubble: for whoever does not see it, or wants to search in it. */
export function claimsTable(map: EvidenceMap, base: EvidenceBase): Markup {
  const records = recordsOf(base);
  const rows = map.bubbles.toSorted((a, b) => place(a, map) - place(b, map));
  return table(
    ['Condition', 'Outcome', 'Result', 'Certainty', 'Trials'],
    rows.map((bubble) => {
      const target = { kind: 'claim', id: bubble.claim } as const;
      return row(target, [
        text(labelOf(bubble.condition, records)),
        recordLink(target, bubble.lines[0] ?? bubble.claim),
        text(bubble.result),
        text(bubble.certainty?.replace('-', ' ') ?? 'not graded'),
        trialLinks(bubble, records),
      ]);
    }),
  );
}

function place({ condition, outcome }: Bubble, { conditions, outcomes }: EvidenceMap): number {
  const column = conditions.findIndex(({ id }) => id === condition);
  return column * (outcomes.length + 1) + outcomes.findIndex(({ id }) => id === outcome);
}

function trialLinks({ trials }: Bubble, records: Records): Markup {
  const links = trials.flatMap((id) => {
    const trial = records.trials.get(id);
    const target = { kind: 'trial', id } as const;
    return trial ? [element('a', { href: `#${anchorOf(target)}` }, text(trialName(trial, records)))] : [];
  });
  return all(links.flatMap((link, index) => (index === 0 ? [link] : [text(', '), link])));
}

/** The trials of the map, with what was seen when and where to read of it. */
export function trialsTable(map: EvidenceMap, base: EvidenceBase): Markup {
  const records = recordsOf(base);
  const shown = [...map.timeline.map(({ trial }) => trial), ...map.bubbles.flatMap(({ trials }) => trials)];
  const trials = [...new Set(shown)].flatMap((id) => records.trials.get(id) ?? []);
  return table(
    ['Trial', 'Design', 'Seen over time', 'Followed for', 'Reference'],
    trials.map((trial) => {
      const target = { kind: 'trial', id: trial.id } as const;
      return row(target, [
        recordLink(target, trialName(trial, records)),
        text(designWord(trial)),
        seen(trial, map),
        text(trial.followUp ?? ''),
        reference(trial, records),
      ]);
    }),
  );
}

function seen(trial: Trial, { timeline }: EvidenceMap): Markup {
  const rows = timeline.filter((one) => one.trial === trial.id);
  const lines = rows.flatMap(({ outcome, arm, observations }) =>
    observations.map(({ label }) => `${outcome}${arm === undefined ? '' : ` (${arm})`}: ${label}`),
  );
  return all(lines.map((one) => element('div', {}, text(one))));
}

function reference({ reference: key }: Trial, { references }: Records): Markup {
  const found = references.get(key);
  if (!found) return text('');
  const address = found.csl.DOI === undefined ? undefined : doiAddress(found.csl.DOI);
  const words = text(formatPlain(found).text);
  return address === undefined
    ? words
    : all([words, text(' '), element('a', { href: address.url }, text('DOI'))]);
}

type Target = Parameters<typeof anchorOf>[0];

/** The name of a record; where a program listens, it shows the record itself. */
function recordLink(target: Target, name: string): Markup {
  const { kind, id } = target;
  return element('a', { href: `#${anchorOf(target)}`, 'data-kind': kind, 'data-id': id }, text(name));
}

function row(target: Target, cells: readonly Markup[]): Markup {
  const drawn = cells.map((cell, index) =>
    index === 0 ? element('th', { scope: 'row' }, cell) : element('td', {}, cell),
  );
  return element('tr', { id: anchorOf(target) }, ...drawn);
}

function table(headings: readonly string[], rows: readonly Markup[]): Markup {
  const head = headings.map((heading) => element('th', { scope: 'col' }, text(heading)));
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}
