/** The files of a base on tea in a folder, whose one claim says `verdict`. */
export function teaBase(folder: string, verdict: string, manifest = ''): Record<string, string> {
  return {
    [`${folder}/evidence.yaml`]: `name: Tea in ${folder}
version: "1"
${manifest}files:
  concepts: [concepts.yaml]
  references: [references.yaml]
  claims: [claims.yaml]
`,
    [`${folder}/concepts.yaml`]: `interventions: [{id: tea, label: tea}]
conditions: [{id: insomnia, label: insomnia}]
outcomes: [{id: sleep, label: sleep, goodWhen: higher}]
`,
    [`${folder}/references.yaml`]:
      'references: [{id: lee2001, type: book, title: Tea, author: [{family: Lee}], publisher: Leaf, issued: 2001}]\n',
    [`${folder}/claims.yaml`]: teaClaims(verdict),
  };
}

/** The claims file of that base. */
export function teaClaims(verdict: string): string {
  return `claims:
  - id: tea-sleep
    intervention: tea
    condition: insomnia
    outcome: sleep
    verdict: no-benefit
    references: [lee2001]
    verdictText: ${verdict}
    summary: Tea does not help sleep.
`;
}
