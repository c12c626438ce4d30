import type { EvidenceMap } from './evidence-map';
import { type Figure, figureElement, label } from './figure';
import { legendFigure } from './legend-figure';
import { mapFigure } from './map-figure';
import { all, element, text } from './markup';
import { PICTURE_STYLE } from './styles';
import { timelineFigure } from './timeline-figure';

const MARGIN = 24;
const BETWEEN = 48;
const HEADING = 36;

/** The map, the times and the legend as one SVG document, which needs nothing else to be shown. */
export function evidencePicture(map: EvidenceMap): string {
  const body = mapFigure(map, false);
  const times = timelineFigure(map, false);
  const legend = legendFigure(map);
  const top = MARGIN + HEADING + legend.height + 16;
  const right = MARGIN + body.width + BETWEEN;
  const hasTimes = map.timeline.length > 0;
  const width = Math.max(hasTimes ? right + times.width : right - BETWEEN, MARGIN + legend.width) + MARGIN;
  const height = top + Math.max(body.height, hasTimes ? captioned(times).height : 0) + MARGIN;
  const title = `${map.intervention.label}: evidence map`;
  const picture: Figure = {
    label: title,
    width,
    height,
    content: all([
      element('title', {}, text(title)),
      // A style of this program's own, which holds nothing that a stylesheet or XML would end at.
      element('style', {}, { markup: PICTURE_STYLE }),
      element('rect', { width, height, fill: 'var(--ground)' }),
      label(title, { x: MARGIN, y: MARGIN + 14 }, 'title'),
      label(map.base, { x: MARGIN, y: MARGIN + 32 }, 'small'),
      figureElement(legend, MARGIN, MARGIN + HEADING + 6),
      figureElement(body, MARGIN, top),
      ...(hasTimes ? [figureElement(captioned(times), right, top)] : []),
    ]),
  };
  const { markup } = figureElement(picture);
  return `${markup.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')}\n`;
}

function captioned(figure: Figure): Figure {
  const below = 30;
  return {
    ...figure,
    height: figure.height + below,
    content: all([
      label(TIMES_CAPTION, { x: 0, y: 14 }, 'strong'),
      element('g', { transform: `translate(0 ${below})` }, figure.content),
    ]),
  };
}

/** What the bars and discs of the timeline are. */
export const TIMES_CAPTION = 'How long effects were seen, by trial (time since the start of treatment)';
