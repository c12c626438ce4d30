import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const {
  dependencies,
  scripts,
}: Record<'dependencies' | 'scripts', Record<string, string>> = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const { packages }: { packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const page = readFileSync('docs/dependencies.md', 'utf8');

/** Where the lock file has a package that another asks for: beside it, or further up. */
function placeOf(name: string, from: string): string {
  const key = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (key in packages) return key;
  if (from === '') throw new Error(`${name} is not in the lock file`);
  return placeOf(
    name,
    from.includes('/node_modules/') ? from.slice(0, from.lastIndexOf('/node_modules/')) : '',
  );
}

/** The places of all packages that are needed at run time. */
function needed(): ReadonlySet<string> {
  const places = new Set(Object.keys(dependencies).map((name) => placeOf(name, '')));
  // What is added while the set is gone through is gone through, too.
  for (const place of places) {
    for (const name of Object.keys(packages[place]?.dependencies ?? {})) places.add(placeOf(name, place));
  }
  return places;
}

/** The names and licences of packages, in order; a licence that its manifest does not name stands in the notices. */
function licensed(places: Iterable<string>): string[] {
  const named = [...places].map((place) => {
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return `${name} (${packages[place]?.license ?? 'MIT'})`;
  });
  return [...new Set(named)].toSorted();
}

const own = Object.keys(dependencies).map((name) => placeOf(name, ''));
const rows = page.split('\n').flatMap((row) => {
  const cells = /^\| (.+) \|$/.exec(row)?.[1]?.split(' | ');
  return cells && !row.startsWith('| ---') ? [cells] : [];
});

test('the page tells of each dependency its licence and what it is for', () => {
  const told = rows.filter(([name]) => name?.startsWith('`'));
  expect(told.map(([name, licence]) => `${name?.slice(1, -1)} (${licence})`).toSorted()).toEqual(
    licensed(own),
  );
  expect(told.filter(([, , reason = '']) => reason.length < 20)).toEqual([]);
});

test('and of all that these bring with them', () => {
  const listed = rows.filter(([, names, more]) => names?.startsWith('`') && more === undefined);
  const told = listed.flatMap(([licence, names = '']) =>
    names.split(', ').map((name) => `${name.slice(1, -1)} (${licence})`),
  );
  const brought = [...needed()].filter((place) => !own.includes(place));
  const names = new Set(Object.keys(dependencies));
  expect(told.toSorted()).toEqual(licensed(brought).filter((one) => !names.has(one.replace(/ \(.*/, ''))));
});

test('versions are fixed, and licences are those that may be used', () => {
  expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  const strange = licensed(needed()).filter(
    (one) => !/\((?:MIT|ISC|BSD-\d-Clause|Apache-2\.0|MPL-2\.0|BlueOak-1\.0\.0)\)$/.test(one),
  );
  expect(strange).toEqual(['citeproc (CPAL-1.0 OR AGPL-1.0)']);
});

test('there is a script that asks for advisories', () => {
  expect(scripts['audit']).toBe('npm audit --audit-level=high');
});
