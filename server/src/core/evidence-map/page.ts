import type { EvidenceBase } from '../evidence/base';
import type { EvidenceMap } from './evidence-map';
import { figureElement } from './figure';
import { legendFigure } from './legend-figure';
import { mapFigure } from './map-figure';
import { all, element, type Markup, text } from './markup';
import { TIMES_CAPTION } from './picture';
import { PAGE_STYLE } from './styles';
import { claimsTable, trialsTable } from './tables';
import { timelineFigure } from './timeline-figure';

/** What a page on a map holds: heading, pictures whose marks lead to the tables, and the tables. */
export function pageBody(map: EvidenceMap, base: EvidenceBase): string {
  const of = map.size === 'trials' ? 'trials' : 'participants in the trials';
  const explained = `Each bubble is a claim of the evidence base ${map.base}: its size is the number of ${of} behind it, its ring the certainty. The tables below say the same in words.`;
  return all([
    element('h1', {}, text(`${map.intervention.label}: evidence map`)),
    element('p', {}, text(explained)),
    element('figure', {}, figureElement(legendFigure(map))),
    element('div', { class: 'figures' }, ...figures(map)),
    element('h2', { id: 'claims' }, text('What the evidence says')),
    claimsTable(map, base),
    element('h2', { id: 'trials' }, text('Trials')),
    trialsTable(map, base),
  ]).markup;
}

function figures(map: EvidenceMap): Markup[] {
  const captioned = (caption: string, drawn: Markup): Markup =>
    element('figure', {}, element('figcaption', {}, text(caption)), drawn);
  const times = figureElement(timelineFigure(map, true));
  return [
    captioned('Conditions against outcomes', figureElement(mapFigure(map, true))),
    ...(map.timeline.length > 0 ? [captioned(TIMES_CAPTION, times)] : []),
  ];
}

/** The map as a page that needs nothing else and runs nothing: no scripts, and nothing is loaded from anywhere. */
export function evidencePage(map: EvidenceMap, base: EvidenceBase): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const title = element('title', {}, text(`${map.intervention.label}: evidence map`));
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${title.markup}
<style>
${PAGE_STYLE}</style>
</head>
<body>
${pageBody(map, base)}
</body>
</html>
`;
}
