import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { problemText } from '../../../server/src/core/evidence/problem-text';
import { createListStore, IN_ONE_GO, type StoredList } from '../../../server/src/core/sources/list-store';
import { type ChangingFiles, encodingFiles, type MemoryFiles, memoryFiles } from './memory-library';

const PATH = '/ws/a.bib';
const entry = (key: string, year = '{2001}') => `@book{${key},\n  title = {T}, year = ${year}\n}\n`;

const LATER = 'later';

/** A store whose work goes on only when it is told to, one job at a time, and for which nobody waits. */
function haltingStore(files: ChangingFiles) {
  const jobs: (() => void)[] = [];
  const store = createListStore({
    work: (steps, goOn) =>
      new Promise((resolve) => {
        jobs.push(() => resolve(goOn() ? IN_ONE_GO.work(steps, goOn) : undefined));
      }),
    wait: async () => undefined,
    isSearched: true,
    rest: async () => undefined,
  });
  return {
    look: () => store(PATH, 'a.bib', files),
    /** Lets jobs be done until more is known of the list. */
    goOn: async ({ more }: StoredList): Promise<void> => {
      for (let first: unknown = LATER; first === LATER; ) {
        jobs.shift()?.();
        // oxlint-disable-next-line no-await-in-loop
        first = await Promise.race([more, setImmediate(LATER)]);
      }
    },
  };
}

/** What is known of a list, in words. */
function told({ list, isLoading, more, fault }: StoredList) {
  return {
    keys: [...(list?.byKey.keys() ?? [])].join(' '),
    problems: (list?.problems ?? []).map(problemText),
    state: isLoading ? 'loading' : more ? 'listed' : 'done',
    ...(fault && { fault: fault.message }),
  };
}

const UNKNOWN = `${PATH}:2:23 There is no @string "x" in this file: define it, or put braces around the text.`;
const UNCLOSED = `${PATH}:5:1 An entry begins with @book{ and its key: add the brace.`;

describe('a list is read in stages', () => {
  test('first its text, then its keys with what is wrong with the file, then the values with what is wrong with them', async () => {
    const { look, goOn } = haltingStore(memoryFiles({ [PATH]: `${entry('a2001', 'x')}\n@book oh\n` }));
    const stages = [];
    let now = await look();
    for (; now.more; now = await look()) {
      stages.push(told(now));
      // oxlint-disable-next-line no-await-in-loop
      await goOn(now);
    }
    stages.push(told(now));
    expect(stages).toEqual([
      { keys: '', problems: [], state: 'loading' },
      { keys: '', problems: [], state: 'loading' },
      { keys: 'a2001', problems: [UNCLOSED], state: 'listed' },
      { keys: 'a2001', problems: [UNKNOWN, UNCLOSED], state: 'done' },
    ]);
  });

  test('a large one is searched by its keys, and by all it says once its values have been looked at', async () => {
    const entries = Array.from(
      { length: 1200 },
      (_, n) => `@book{key${n},\n  title = {Tea number${n}},\n}\n`,
    );
    const { look, goOn } = haltingStore(memoryFiles({ [PATH]: entries.join('') }));
    const has = ({ list }: StoredList, word: string): boolean | undefined => {
      const words = list?.index?.words.words;
      return words && Array.from({ length: words.length }, (_, at) => words.at(at)).includes(word);
    };
    const stages = [];
    let now = await look();
    for (; now.more; now = await look()) {
      stages.push([has(now, 'key7'), has(now, 'number7')]);
      // oxlint-disable-next-line no-await-in-loop
      await goOn(now);
    }
    stages.push([has(now, 'key7'), has(now, 'number7')]);
    expect(stages).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [true, false],
      [true, true],
    ]);
  });

  test('what it held stays known while it is read anew, and it is loading', async () => {
    const files = memoryFiles({ [PATH]: entry('a2001') });
    const { look, goOn } = haltingStore(files);
    let now = await look();
    for (; now.more; now = await look()) await goOn(now);
    files.set(PATH, entry('b2002'));
    await goOn(await look());
    expect(told(await look())).toEqual({ keys: 'a2001', problems: [], state: 'loading' });
    await goOn(await look());
    expect(told(await look())).toEqual({ keys: 'b2002', problems: [], state: 'listed' });
  });

  test('a file that changes while it is read gives what it holds now', async () => {
    const files = memoryFiles({ [PATH]: entry('a2001') });
    const { look, goOn } = haltingStore(files);
    await goOn(await look());
    files.set(PATH, entry('b2002'));
    let now = await look();
    for (; now.more; now = await look()) await goOn(now);
    expect(told(now)).toEqual({ keys: 'b2002', problems: [], state: 'done' });
  });
});

describe('a file is read again', () => {
  const store = createListStore(IN_ONE_GO);
  const keys = async (files: ChangingFiles) => told(await store(PATH, 'a.bib', files)).keys;

  test('only when it may have changed', async () => {
    const files = memoryFiles({ [PATH]: entry('a2001') });
    expect([await keys(files), await keys(files), files.reads(PATH)]).toEqual(['a2001', 'a2001', 1]);
    files.set(PATH, entry('b2002'));
    expect([await keys(files), await keys(files), files.reads(PATH)]).toEqual(['b2002', 'b2002', 2]);
  });

  test.each([
    ['read as text', memoryFiles],
    ['left in UTF-8', (files: MemoryFiles) => encodingFiles(memoryFiles(files))],
  ])(
    'each time where that cannot be said, and its list stays the very same where it did not: %s',
    async (_, filesOf) => {
      const files = { ...filesOf({ [PATH]: entry('a2001') }), version: async () => undefined };
      const first = await store(PATH, 'a.bib', files);
      const second = await store(PATH, 'a.bib', files);
      expect(second.list).toBe(first.list);
      expect(files.reads(PATH)).toBe(2);
      files.set(PATH, entry('b2002'));
      expect(await keys(files)).toBe('b2002');
    },
  );

  test('when it could not be, and once it can', async () => {
    const files = memoryFiles({ [PATH]: { problem: 'Locked.' } });
    expect(told(await store(PATH, 'a.bib', files))).toEqual({
      keys: '',
      problems: [],
      state: 'done',
      fault: 'Locked.',
    });
    files.set(PATH, entry('a2001'));
    expect(await keys(files)).toBe('a2001');
  });
});

test('a list is never read twice at once', async () => {
  const files = memoryFiles({ [PATH]: entry('a2001') });
  const reading = { now: 0, most: 0, ever: 0 };
  const read: typeof files.read = async (path, name) => {
    reading.now += 1;
    reading.ever += 1;
    reading.most = Math.max(reading.most, reading.now);
    await setImmediate();
    reading.now -= 1;
    return files.read(path, name);
  };
  // A version that says nothing, as that of a file that was only just written.
  const unsettled = { read, version: async () => ({ id: '', isSettled: false }) };
  const store = createListStore(IN_ONE_GO);
  const found = await Promise.all([1, 2, 3].map(() => store(PATH, 'a.bib', unsettled)));
  expect(found.map((one) => told(one).keys)).toEqual(['a2001', 'a2001', 'a2001']);
  expect(reading).toEqual({ now: 0, most: 1, ever: 3 });
});
