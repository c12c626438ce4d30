import { commentedFile } from './comments';

/** `concepts.yaml` of a new base. */
export const CONCEPTS = commentedFile([
  {
    tells: `The words of your subject: everything that a sentence of a draft can be about, with every name it goes by.
The examples are about tea for thirst. Take the "# " away from the front of their lines (select them, and toggle
comments), and put your own subject in their place.

What is given or done: treatments, methods, measures. The label is the usual name; case, hyphens and regular
plurals make no difference.`,
    example: `interventions:
  - id: tea
    label: tea
    synonyms: [cup of tea]
  - id: green-tea
    label: green tea
    broader: [tea]`,
  },
  {
    tells: 'What it is held against and that is no intervention itself.',
    example: `comparators:
  - id: water
    label: water
  - id: baseline
    label: baseline
    synonyms: [before the walk]
    withinGroup: true`,
  },
  {
    tells: `What it is meant to help. The symptom is the outcome that "effective for" this condition is about.`,
    example: `conditions:
  - id: summer-thirst
    label: summer thirst
    synonyms: [thirst in summer]
    symptom: thirst`,
  },
  {
    tells: `What the studies measure. Say for each which way is good: lower or higher. Unwanted effects are outcomes, too.`,
    example: `outcomes:
  - id: thirst
    label: thirst
    goodWhen: lower
  - id: alertness
    label: alertness
    goodWhen: higher
  - id: sleeplessness
    label: sleeplessness
    synonyms: [insomnia]
    goodWhen: lower
    adverse: true`,
  },
  {
    tells: 'Groups of people, and what facts speak of. All of these lists may be left out.',
    example: `populations:
  - id: hikers
    label: hikers
measures:
  - id: share
    label: share
    synonyms: [proportion]
relations:
  - id: contains
    label: contains
entities:
  - id: caffeine
    label: caffeine`,
  },
]);
