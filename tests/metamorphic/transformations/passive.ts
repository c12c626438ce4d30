import { passive } from '../clause';
import { keeps } from '../relations';
import { each, type Transformation } from '../transformation';

/** "Pain was reduced by the drug" says what "The drug reduced pain" says. */
export const activeToPassive: Transformation = {
  name: 'active to passive',
  relation: keeps,
  cases: each(({ clause }) =>
    clause
      ? [
          { how: 'place behind the object', text: passive(clause, 'object-rest') },
          { how: 'place at the end', text: passive(clause, 'rest-last') },
        ]
      : [],
  ),
};
