import { groupBy } from '../../../server/src/core/evidence/group-by';
import { active, type Clause, sentence } from '../clause';
import type { Sample } from '../sample';

/** Sentences that coordinate two plain ones, which stand in `parts`. The samples are those made from claims. */
export function coordinated(samples: readonly Sample[]): Sample[] {
  const simple = samples.flatMap(({ clause, claim }) =>
    clause && claim && clause.than === '' && clause.rest !== '' ? [{ clause, claim }] : [],
  );
  // Each is paired with the one before it that has the same key, and takes over its verb where they say the same.
  const pairs = (key: (clause: Clause) => string, draw: Draw) =>
    [...groupBy(simple, ({ clause }) => key(clause)).values()].flatMap((group) =>
      group.slice(1).flatMap(({ clause }, index) => {
        const before = group[index]?.clause;
        return before ? draw(before, clause) : [];
      }),
    );
  return [
    ...pairs((clause) => `${clause.subject}${clause.rest}${changeOf(clause)}`, outcomes),
    ...pairs((clause) => `${clause.subject}${clause.object}${changeOf(clause)}`, places),
    ...pairs((clause) => `${clause.object}${clause.rest}${changeOf(clause)}`, subjects),
    ...pairs((clause) => `${clause.subject}${clause.object}`, contrasts),
    ...pairs((clause) => `${clause.subject}${clause.rest}`, verbs),
    ...pairs((clause) => clause.subject, clauses),
  ];
}

/** What a clause says happens, in one of several verbs. */
function changeOf({ denied, verb }: Clause): string {
  const up = ['increase', 'raise', 'intensify'].includes(verb.base);
  const own = ['improve', 'worsen'].includes(verb.base);
  return `${denied ? 'not ' : ''}${own ? verb.base : up ? 'up' : 'down'}`;
}

type Draw = (first: Clause, second: Clause) => Sample[];

function made(kind: string, first: Clause, second: Clause, texts: readonly string[]): Sample[] {
  const parts = [active(first), active(second)];
  return texts.map((text) => ({ id: kind, text, parts, known: true }));
}

const outcomes: Draw = (a, b) =>
  a.object === b.object
    ? []
    : made('two outcomes', a, { ...b, verb: a.verb }, [
        active({ ...a, object: `${a.object} ${a.denied ? 'or' : 'and'} ${b.object}` }),
      ]);

const places: Draw = (a, b) =>
  a.rest === b.rest
    ? []
    : made('two conditions', a, { ...b, verb: a.verb }, [
        active({ ...a, rest: `${a.rest} ${a.denied ? 'or' : 'and'} ${b.rest}` }),
      ]);

const subjects: Draw = (a, b) =>
  a.denied || a.subject === b.subject
    ? []
    : made('two treatments', a, { ...b, verb: a.verb }, [
        active({ ...a, subject: `${a.subject} and ${b.subject}` }),
      ]);

/** "... in one condition but not in the other": what is affirmed of the first is denied of the second. */
const contrasts: Draw = (a, b) =>
  a.denied || a.rest === b.rest
    ? []
    : made('but not in', a, { ...b, verb: a.verb, denied: true }, [
        sentence(active(a).slice(0, -1), 'but not', b.rest),
      ]);

const verbs: Draw = (a, b) =>
  a.object === b.object
    ? []
    : made('two verbs', a, b, [
        sentence(
          active({ ...a, rest: '' }).slice(0, -1),
          a.denied === b.denied ? 'and' : 'but',
          predicateOf(b),
        ),
      ]);

const clauses: Draw = (a, b) => {
  const [first, second] = [active(a).slice(0, -1), active({ ...b, subject: '' })];
  const rest = `${b.subject} ${second.charAt(0).toLowerCase()}${second.slice(1, -1)}`;
  return made('two clauses', a, b, [
    `${first}, and ${rest}.`,
    `${first}, whereas ${rest}.`,
    `${first}, but ${rest}.`,
    `${first}; ${rest}.`,
  ]);
};

/** A clause without its subject, as it follows "and". */
function predicateOf(clause: Clause): string {
  const text = active({ ...clause, subject: '' }).slice(0, -1);
  return text.charAt(0).toLowerCase() + text.slice(1);
}
