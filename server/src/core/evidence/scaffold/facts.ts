import { commentedFile, scalar } from './comments';

/** `facts.yaml` of a new base, with facts that have their source in the reference of the given key. */
export function factsFile(reference: string): string {
  return commentedFile([
    {
      tells: `Numbers with their source: how common something is, what it costs, when it happened. "wording" says how exact
the source is: exact, about, at-least or at-most.`,
      example: `figures:
  - id: hikers-tea-share
    subject: tea
    measure: share
    value: 40
    unit: percent
    wording: about
    populations: [hikers]
    reference: ${scalar(reference)}
    summary: About 40% of hikers carry tea.`,
    },
    {
      tells: 'What holds, or does not (holds: false), between two concepts.',
      example: `assertions:
  - id: tea-contains-caffeine
    subject: tea
    relation: contains
    object: caffeine
    reference: ${scalar(reference)}
    summary: Tea contains caffeine.`,
    },
  ]);
}
