import { frontMatterBlock } from '../../core/sources/front-matter-block';
import type { Draft } from '../documents';
import { causeOf } from '../guard';
import type { DraftEvidence } from './find-evidence';
import type { Finder } from './finder';

/** What evidence is kept with. */
export interface EvidenceParts {
  /** Loads what finds evidence; called when it is first needed. */
  readonly load: () => Promise<Finder>;
  /** Something became known; `isNews` says whether it is other than what was known before. */
  readonly settled: (isNews: boolean) => void;
  /** Other evidence than before holds for these documents, though they are as they were. */
  readonly changed: (uris: readonly string[]) => void;
  readonly log: (line: string) => void;
}

interface Entry {
  /** What the front matter says of evidence. */
  readonly block: string;
  found: Promise<DraftEvidence | undefined>;
  /** What is known, if only of the front matter before this one. */
  known: DraftEvidence | undefined;
}

/** Stands for a draft that may be written here. */
const HERE = 'untitled:';

/** What the open documents are held against, kept up to date. None of its functions rejects. */
export class Evidence {
  readonly #parts: EvidenceParts;
  readonly #entries = new Map<string, Entry>();
  #asked = HERE;
  #failure: string | undefined;
  #files: ReadonlySet<string> = new Set();
  /** How many are being found out at the moment. */
  #finding = 0;
  #refreshing: Promise<void> | undefined;
  #again = false;
  /** Files of bases may have changed since they were read. */
  #isStale = false;

  constructor(parts: EvidenceParts) {
    this.#parts = parts;
  }

  /**
   * What a draft is held against, as its front matter says now; until changes of files are taken up, as it was.
   * `undefined` when that cannot be found out, which is logged.
   */
  of({ uri, text }: Pick<Draft, 'uri' | 'text'>): Promise<DraftEvidence | undefined> {
    this.#asked = uri;
    return this.#of(uri, frontMatterBlock(text));
  }

  /** The base around a document that is no draft: that of the nearest manifest, or else the one that is set. */
  around({ uri }: Pick<Draft, 'uri'>): Promise<DraftEvidence | undefined> {
    return this.#of(uri, '');
  }

  /** That of a draft that is not open, which is forgotten at once. */
  elsewhere({ uri, text }: Pick<Draft, 'uri' | 'text'>): Promise<DraftEvidence | undefined> {
    return this.#find(uri, frontMatterBlock(text));
  }

  /** That of a draft that may be written here: what is shown where no document says which base is meant. */
  here(): Promise<DraftEvidence | undefined> {
    return this.#find(HERE, '');
  }

  #of(uri: string, block: string): Promise<DraftEvidence | undefined> {
    const entry = this.#entries.get(uri);
    if (entry?.block === block) return entry.found;
    return this.#start(uri, block);
  }

  /** The same without waiting: as it was last, `undefined` before it is known. */
  known(uri: string): DraftEvidence | undefined {
    return this.#entries.get(uri)?.known;
  }

  /** That of the document last asked for, or of a draft that may be written here; `undefined` before it is known. */
  latest(): DraftEvidence | undefined {
    const entry = this.#entries.get(this.#asked) ?? [...this.#entries.values()].at(-1);
    if (!entry) void this.of({ uri: HERE, text: '' });
    return entry?.known;
  }

  /** Ends when everything that is being found out at the moment is known. */
  async settled(): Promise<void> {
    await Promise.all([...this.#entries.values()].map(({ found }) => found));
    await this.#refreshing;
  }

  /** Why nothing can be held against anything, in one sentence, if so. */
  failure(): string | undefined {
    return this.#failure;
  }

  /** The absolute paths of all files that it depends on, whether they are there or not. */
  files(): ReadonlySet<string> {
    return this.#files;
  }

  /** The folders of the workspace and projects that it was found in. */
  roots(): readonly string[] {
    return [...new Set([...this.#entries.values()].flatMap(({ known }) => known?.root ?? []))];
  }

  /** A document was closed: a base that no other needs is let go. */
  closed(uri: string): void {
    if (this.#entries.delete(uri)) void this.#settle(true);
  }

  /** Takes up what has changed: files, settings, folders. Ends when nothing more is to be taken up. */
  refresh(): Promise<void> {
    this.#isStale = true;
    return this.#findAgain();
  }

  #findAgain(): Promise<void> {
    this.#again = true;
    this.#refreshing ??= this.#findWhileAsked().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async #findWhileAsked(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      // One after the other: what changes meanwhile is taken up by the next.
      // oxlint-disable-next-line no-await-in-loop
      await this.#findOnce();
    }
  }

  async #findOnce(): Promise<void> {
    const loaded = await this.#parts.load().catch(() => undefined);
    await Promise.all([...this.#entries.values()].map(({ found }) => found));
    const isStale = this.#isStale;
    this.#isStale = false;
    if (isStale) await Promise.all(loaded?.libraries.hosts().map((host) => host.reload()) ?? []);
    const entries = [...this.#entries];
    const found = await Promise.all(entries.map(([uri, { block }]) => this.#find(uri, block)));
    const changed: string[] = [];
    let isNews = false;
    for (const [index, [uri, entry]] of entries.entries()) {
      const next = found[index];
      if (this.#entries.get(uri) !== entry) continue;
      if (isJudgedOtherwise(entry.known, next)) changed.push(uri);
      isNews ||= changed.includes(uri) || isFoundOtherwise(entry.known, next);
      entry.known = next;
      entry.found = Promise.resolve(next);
    }
    await this.#settle(isNews);
    if (changed.length > 0) this.#parts.changed(changed);
  }

  #start(uri: string, block: string): Promise<DraftEvidence | undefined> {
    const found = this.#find(uri, block);
    const entry: Entry = { block, found, known: this.known(uri) };
    this.#entries.set(uri, entry);
    void found.then((known) => {
      // A refresh that ended meanwhile knows better.
      if (this.#entries.get(uri) === entry && entry.found === found) entry.known = known;
      return this.#settle(true);
    });
    return found;
  }

  async #find(uri: string, block: string): Promise<DraftEvidence | undefined> {
    this.#finding += 1;
    try {
      const { find } = await this.#parts.load();
      const found = await find(uri, block);
      this.#failure = undefined;
      // A mistake in a reader is told by whoever asks next.
      found.more?.then(() => this.#findAgain()).catch(() => undefined);
      return found;
    } catch (cause) {
      const message = causeOf(cause);
      if (message !== this.#failure) this.#parts.log(`The evidence could not be found: ${message}`);
      this.#failure = message;
      return undefined;
    } finally {
      this.#finding -= 1;
    }
  }

  /** Lets go of what no open document needs, and tells what is known now. */
  async #settle(isNews: boolean): Promise<void> {
    if (this.#entries.size > 1) this.#entries.delete(HERE);
    const known = [...this.#entries.values()].flatMap((entry) => entry.known ?? []);
    this.#files = new Set(known.flatMap(({ files }) => files));
    this.#parts.settled(isNews);
    const loaded = await this.#parts.load().catch(() => undefined);
    // Whoever is finding evidence at the moment may be about to need any of the bases.
    if (this.#finding > 0) return;
    const needed = [...this.#entries.values()].flatMap((entry) => entry.known?.host ?? []);
    loaded?.libraries.keep(new Set(needed));
  }
}

/** Whether a draft is to be judged anew for it. */
function isJudgedOtherwise(before: DraftEvidence | undefined, now: DraftEvidence | undefined): boolean {
  if (before?.engine !== now?.engine) return true;
  const [last, told] = [before, now].map((one) => JSON.stringify([one?.problems, one?.settings]));
  return last !== told;
}

/** Whether there is something else to tell of the base. */
function isFoundOtherwise(before: DraftEvidence | undefined, now: DraftEvidence | undefined): boolean {
  if (before?.choice.why !== now?.choice.why || before?.host !== now?.host) return true;
  const [last, held] = [before?.held, now?.held];
  if (!last || !held || !('opened' in last) || !('opened' in held)) return last !== held;
  return last.newest !== held.newest || last.outdated !== held.outdated;
}
