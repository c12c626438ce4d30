import { readFileSync } from 'node:fs';
import { createAnalyser } from '../../server/src/core/analyse';
import { readReferences } from '../../server/src/core/bibliography/read';
import { readStyle } from '../../server/src/core/bibliography/styles/read-style';
import { parseRow } from '../../server/src/core/direction/parse-row';
import type { EvidenceBase } from '../../server/src/core/evidence/base';
import { readFile } from '../../server/src/core/evidence/read-file';
import { addReferences } from '../../server/src/core/new-reference/add-references';
import { collectRetractions } from '../../server/src/core/retractions/collect';
import { readFrontMatter } from '../../server/src/core/sources/front-matter';
import { parseChunk } from '../../server/src/core/text/parse';
import { makeLibrary } from '../../tests/support/library/library';
import { writeBibtex } from '../../tests/support/library/write-bibtex';
import { writeCslJson, writeCslYaml } from '../../tests/support/library/write-csl';
import { writeEndNote } from '../../tests/support/library/write-endnote';
import { writeNbib, writeRis } from '../../tests/support/library/write-tagged';
import { readInParts } from './lists-in-parts';

/** Something that reads text which anybody may have written. */
export interface Target {
  readonly name: string;
  /** Sound texts, from which broken ones are made. */
  readonly seeds: readonly string[];
  readonly read: (text: string) => unknown;
}

const FRONT_MATTER = [
  '---\ntitle: "Tea: a review"\nbibliography: [a.bib, more/b.json]\ncsl: vancouver\nevidence: ../base\nnocite: |\n  @lee2001, @*\n---\n',
  '---\nbibliography:\n  - &one a.bib\n  - *one\nretractions: list.csv\n...\nTea.\n',
];

const RETRACTIONS = [
  'OriginalPaperDOI,OriginalPaperPubMedID,RetractionDOI,RetractionDate,RetractionNature,Reason\n10.1000/tea,123,10.1000/gone,1/31/2020 0:00,Retraction,"+Error in Data;+Tea, ""cold"";"\n',
];

function retractionsIn(text: string): unknown {
  const collector = collectRetractions();
  collector.push(text);
  return collector.end();
}

/** Every reader of files of authors and teams. */
export function targetsOn(base: EvidenceBase): Target[] {
  const items = Array.from({ length: 8 }, (_, seed) => makeLibrary(seed + 1, 3));
  const list = (extension: string, write: (items: ReturnType<typeof makeLibrary>) => string): Target => ({
    name: `references, .${extension}`,
    seeds: items.map(write),
    read: (text) => {
      const { references, problems } = readReferences(`a.${extension}`, text);
      return [references.map(({ value }) => value), problems];
    },
  });
  const inParts = (extension: string, write: (items: ReturnType<typeof makeLibrary>) => string): Target => ({
    name: `references in parts, .${extension}`,
    seeds: items.map(write),
    read: (text) => readInParts(`a.${extension}`, text),
  });
  const drafts = ['examples/ketamine-review/draft.md', 'examples/traffic-calming/draft.md'];
  const paragraphs = drafts.flatMap((file) => readFileSync(file, 'utf8').split(/\n{2,}/));
  const analyse = createAnalyser();
  const kinds = ['concepts', 'trials', 'claims', 'facts', 'annotations'] as const;
  return [
    list('bib', (each) => writeBibtex(each, 'biblatex')),
    list('ris', writeRis),
    list('nbib', writeNbib),
    list('xml', writeEndNote),
    list('json', writeCslJson),
    list('yaml', writeCslYaml),
    inParts('bib', (each) => writeBibtex(each, 'biblatex')),
    inParts('ris', writeRis),
    inParts('nbib', writeNbib),
    inParts('xml', writeEndNote),
    inParts('json', writeCslJson),
    {
      name: "a base's own files",
      seeds: kinds.map((kind) =>
        readFileSync(`examples/traffic-calming/${kind}.yaml`, 'utf8').slice(0, 1500),
      ),
      read: (text) => kinds.map((kind) => readFile(kind, `${kind}.yaml`, text)),
    },
    { name: 'Markdown', seeds: paragraphs, read: parseChunk },
    { name: 'drafts', seeds: paragraphs, read: (text) => analyse(text, base) },
    { name: 'front matter', seeds: FRONT_MATTER, read: readFrontMatter },
    {
      name: 'citation styles',
      seeds: ['vancouver', 'american-medical-association'].map((style) =>
        readFileSync(`data/styles/${style}.csl`, 'utf8'),
      ),
      read: (text) => readStyle('a.csl', text),
    },
    { name: 'lists of retractions', seeds: RETRACTIONS, read: retractionsIn },
    {
      name: 'what is pasted',
      seeds: items.flatMap((each) => [writeBibtex(each, 'biblatex'), writeRis(each)]),
      read: (text) => addReferences(text, base, [{ path: '/a.bib', name: 'a.bib', text }]),
    },
    {
      name: 'rows of results',
      seeds: ['{"id":"1","text":"Pain fell.","intervention":"tea","comparator":"placebo","outcome":"pain"}'],
      read: (text) => parseRow(text),
    },
  ];
}
