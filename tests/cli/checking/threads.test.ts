import { describe, expect, test } from 'vitest';
import type { CheckJob } from '../../../server/src/cli/checking/checked-draft';
import type { World } from '../../../server/src/cli/world';
import type { Analyse } from '../../../server/src/core/analysis';
import { BASE, flagSaying, run, type Surroundings } from '../run';
import { type Start, threads } from './threads-here';

const FILES = {
  'a.md': { text: 'Tea quenches thirst.', doubt: { message: 'Doubtful.', line: 0 } },
  'b.md': 'Tea may quench, as it quenches thirst.',
  'c.md': { text: 'So it is said [@nobody]. Tea quenches.', doubt: { message: 'As doubtful.', line: 0 } },
};

/** Files so large that each is worth a thread: two are started beside this one. */
const large = { files: FILES, largerBy: 10_000 } satisfies Surroundings;

const CHECK = 'check a.md b.md c.md gone.md --format';

describe('drafts that are checked in several threads', () => {
  test.each(['text', 'json', 'sarif', 'github'])('are told in their order as %s', async (format) => {
    let release = (): void => undefined;
    const lastIsRead = new Promise<void>((resolve) => {
      release = resolve;
    });
    const analyse: Analyse = (text, base) => {
      if (text.includes('nobody')) release();
      return flagSaying('quenches')(text, base);
    };
    const meet = (file: string): Promise<void> | undefined => (file < 'c' ? lastIsRead : undefined);
    const alone = await run(`${CHECK} ${format}`, { files: FILES });
    expect(alone.err).toMatch(/a\.md:1:1: Doubtful\.\n.*c\.md:1:1: As doubtful\.\n.*gone\.md: /);
    const together = { ...large, analyse, startThread: threads(meet) };
    expect(await run(`${CHECK} ${format}`, together)).toEqual(alone);
  });

  test('are as many at once as there are cores, and no more than are worth it', async () => {
    const started: CheckJob[] = [];
    const count: Start = (job, world) => {
      started.push(job);
      return threads()(job, world);
    };
    await run(`${CHECK} json --only unknown-citation`, { ...large, startThread: count });
    expect(started).toEqual([
      { base: undefined, only: ['unknown-citation'] },
      { base: undefined, only: ['unknown-citation'] },
    ]);
    await run(`${CHECK} json`, { files: FILES, startThread: count });
    await run('check a.md', { ...large, startThread: count });
    expect(started).toHaveLength(2);
  });

  test('tell the errors of their base once', async () => {
    const baseProblems = [{ severity: 'error', message: 'Wrong.', file: 'tea/claims.yaml' }] as const;
    const own = { base: BASE, id: 'x', ownId: 'x', baseProblems, draftProblems: [] };
    const evidence = Object.fromEntries(Object.keys(FILES).map((file) => [file, own]));
    const ran = await run('check a.md b.md c.md', { ...large, evidence, startThread: threads() });
    expect(ran.err.match(/Wrong\./g)).toHaveLength(1);
    expect(ran.status).toBe(2);
  });
});

describe('what goes wrong', () => {
  const died = 'gone.md: It does not exist.';
  const alone = (): Promise<{ out: string }> => run('check a.md c.md --format json', { files: FILES });

  test('with a draft that its thread dies of is told, and the others are checked', async () => {
    const meet = (file: string): void => {
      if (file === 'b.md') throw new Error('Out of memory.\nat nowhere');
    };
    const ran = await run(`${CHECK} json`, { ...large, startThread: threads(meet) });
    expect(JSON.parse(ran.out).findings).toEqual(JSON.parse((await alone()).out).findings);
    expect(ran.status).toBe(2);
    expect(ran.err).toMatch(/b\.md: It cannot be checked for a mistake .* \(Out of memory\.\)\.\n/);
    expect(ran.err).toContain(died);
  });

  test.each<[string, (started: number) => boolean]>([
    ['no thread', () => true],
    ['only one thread', (started) => started > 1],
  ])('where %s can be started makes no difference', async (_, isRefused) => {
    let started = 0;
    const startThread: Start = async (job: CheckJob, world: World) => {
      started += 1;
      return isRefused(started) ? undefined : threads()(job, world);
    };
    expect(await run(`${CHECK} text`, { ...large, startThread })).toEqual(
      await run(`${CHECK} text`, { files: FILES }),
    );
  });

  test('where every thread dies is left to this one', async () => {
    const startThread: Start = async (job, world) => {
      const thread = await threads(() => {
        throw new Error('Out of memory.');
      })(job, world);
      return started++ < 1 ? thread : undefined;
    };
    let started = 0;
    const { out, err } = await run(`${CHECK} json`, { ...large, startThread });
    expect(err.match(/It cannot be checked .*Out of memory/g)).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({ files: 2 });
  });

  const failing: Analyse = (text, base) => {
    if (text.includes('may')) throw new Error('A mistake.\nMore of it.');
    return flagSaying('quenches')(text, base);
  };

  test.each([
    ['in one thread', { files: FILES }],
    ['in several', { ...large, startThread: threads() }],
  ])('with the check of a draft %s is told, and the others are checked', async (_, surroundings) => {
    const ran = await run(`${CHECK} json`, { ...surroundings, analyse: failing });
    expect(ran.err).toContain('b.md: It cannot be checked for a mistake in this program');
    expect(ran.err).not.toContain('    at ');
    expect(JSON.parse(ran.out)).toMatchObject({ files: 2 });
    expect(ran.status).toBe(2);
  });

  test('is told with its place in the program where that is asked for', async () => {
    const { err } = await run('check b.md', { files: FILES, analyse: failing, debug: true });
    expect(err).toMatch(/^evidence-lens: b\.md: .*\nError: A mistake\.\nMore of it\.\n {4}at /);
  });
});
