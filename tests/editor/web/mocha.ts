import 'mocha/mocha.js';
import { LIMIT } from '../host/report';

// The other reporters write to a page or a terminal, and a worker has neither.
mocha.setup({ ui: 'bdd', timeout: LIMIT, reporter: Mocha.reporters.Base });

export const { afterEach, describe, it } = globalThis;
