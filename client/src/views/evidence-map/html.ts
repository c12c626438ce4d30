import type { DrawnMap } from '../../../../server/src/protocol-map';

type Map = Extract<DrawnMap, { body: string }>;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}

/**
 * The page of the map. Nothing runs or styles in it but what bears the nonce, and nothing is loaded but pictures that the
 * page has drawn itself. `script` is the address of its script as the editor serves it.
 */
export function mapHtml(map: Map, nonce: string, script: string): string {
  const policy = `default-src 'none'; img-src data:; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  const options = map.interventions.map(({ id, label }) => {
    const selected = id === map.intervention ? ' selected' : '';
    return `<option value="${escaped(id)}"${selected}>${escaped(label)}</option>`;
  });
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(map.title)}</title>
<style nonce="${nonce}">
${map.style}</style>
</head>
<body>
<div class="tools" role="toolbar" aria-label="Evidence map">
<select id="intervention" aria-label="Intervention (and its number of claims)">${options.join('')}</select>
<button type="button" data-save="svg">Save as SVG...</button>
<button type="button" data-save="png">Save as PNG...</button>
</div>
<main>
${map.body}
</main>
<div id="card" role="tooltip" hidden></div>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}
