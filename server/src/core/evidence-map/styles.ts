// Okabe and Ito's colours, which people who see few colours tell apart (Color Universal Design, 2008), darkened or
// lightened until they stand out from the ground by 3:1 (WCAG 2.1, 1.4.11).
const LIGHT = {
  ground: '#ffffff',
  ink: '#1f2328',
  muted: '#59636e',
  line: '#d8dee4',
  benefit: '#0072b2',
  'no-benefit': '#6e7781',
  harm: '#c44e00',
  mixed: '#a8568a',
  insufficient: '#8a6d00',
  sign: '#ffffff',
};

const DARK: typeof LIGHT = {
  ground: '#1f1f1f',
  ink: '#e6e6e6',
  muted: '#a8b0b8',
  line: '#3a3f45',
  benefit: '#56b4e9',
  'no-benefit': '#9aa4af',
  harm: '#f08a4b',
  mixed: '#d79bc0',
  insufficient: '#d8b63c',
  sign: '#101418',
};

/** The colours of a theme as custom properties. */
function variables(colours: typeof LIGHT): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour};`)
    .join('');
}

const VERDICT_COLOURS = ['benefit', 'no-benefit', 'harm', 'mixed', 'insufficient']
  .map((verdict) => `.${verdict}{--own:var(--${verdict})}`)
  .join('\n');

const MARKS = `${VERDICT_COLOURS}
.plain{--own:var(--muted)}
svg text{fill:var(--ink);font:12px "Segoe UI",system-ui,"Helvetica Neue",Arial,sans-serif}
svg .small{font-size:11px;fill:var(--muted)}
svg .strong,svg .section{font-weight:600}
svg .title{font-size:17px;font-weight:600}
.grid{stroke:var(--line);stroke-width:1}
.axis{stroke:var(--muted);stroke-width:1}
.followed{stroke:var(--muted);stroke-width:1;stroke-dasharray:1 4}
.disc{fill:var(--own);stroke:var(--own);stroke-width:1.5}
.plain .disc{fill:none}
.hollow .disc{fill:var(--ground);stroke-dasharray:3 2}
.held{fill:var(--own);opacity:.4}
.sign{fill:var(--sign)}
svg text.sign{fill:var(--sign);font-weight:700}
.hollow .sign,svg .hollow text.sign{fill:var(--own)}
.sure{fill:var(--own)}
.unsure{fill:var(--own);opacity:.22}
`;

const IN_PAGE = `
body{margin:0;padding:20px 24px;background:var(--ground);color:var(--ink);font:14px/1.5 "Segoe UI",system-ui,"Helvetica Neue",Arial,sans-serif}
h1{font-size:20px;margin:0 0 4px}
h2{font-size:16px;margin:28px 0 8px}
p{max-width:70em;margin:4px 0;color:var(--muted)}
a{color:var(--benefit)}
.figures{display:flex;flex-wrap:wrap;gap:8px 48px;align-items:flex-start}
figure{margin:0;max-width:100%;overflow-x:auto}
figcaption{font-weight:600;margin:20px 0 8px}
.mark{cursor:pointer;outline:none}
.mark:hover .disc,.mark:focus-visible .disc{stroke:var(--ink);stroke-width:2.5}
.mark:focus-visible .disc{stroke-width:4}
table{border-collapse:collapse;width:100%;max-width:1600px}
th,td{text-align:left;vertical-align:top;padding:5px 12px 5px 0;border-bottom:1px solid var(--line)}
thead th{border-bottom:1px solid var(--muted)}
tr:target{background:color-mix(in srgb,var(--benefit) 18%,transparent)}
td{min-width:5em}
#trials + table td:nth-child(3){min-width:26em}
`;

/** The style of a picture that stands alone: on a light ground, as a manuscript or a slide needs it. */
export const PICTURE_STYLE = `svg{${variables(LIGHT)}}\n${MARKS}`;

/** The style of a page: light or dark as its reader has it. */
export const PAGE_STYLE = `:root{${variables(LIGHT)}color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{${variables(DARK)}}}
${MARKS}${IN_PAGE}`;

/** The editor's own colours, where it has them. */
const OF_THE_EDITOR =
  '--ground:var(--vscode-editor-background);--ink:var(--vscode-editor-foreground);--muted:var(--vscode-descriptionForeground);';
/** Themes of high contrast draw lines and lesser text in full colours. */
const OF_CONTRAST =
  '--muted:var(--vscode-editor-foreground);--line:color-mix(in srgb,var(--vscode-editor-foreground) 55%,var(--ground));';
// Twice, to go before what dark themes have.
const CONTRAST_THEMES = 'body.vscode-high-contrast.vscode-high-contrast';
const DARK_THEMES = 'body.vscode-dark,body.vscode-high-contrast:not(.vscode-high-contrast-light)';

const IN_VIEW = `
.tools{display:flex;flex-wrap:wrap;gap:8px;margin:0 0 16px}
.tools select,.tools button{font:inherit;color:var(--vscode-button-secondaryForeground,var(--ink));background:var(--vscode-button-secondaryBackground,var(--ground));border:1px solid var(--vscode-contrastBorder,var(--line));padding:3px 10px;border-radius:2px;max-width:100%}
.tools :focus-visible{outline:1px solid var(--vscode-focusBorder,var(--benefit));outline-offset:1px}
body.vscode-high-contrast .unsure{opacity:.45}
.figures svg{max-width:max(100%,900px);height:auto}
#card{position:fixed;z-index:1;max-width:34em;padding:6px 10px;white-space:pre-line;pointer-events:none;color:var(--vscode-editorHoverWidget-foreground,var(--ink));background:var(--vscode-editorHoverWidget-background,var(--ground));border:1px solid var(--vscode-editorHoverWidget-border,var(--line));box-shadow:0 2px 8px rgb(0 0 0/.2)}
`;

/** The style of a view in an editor that tells its theme as VS Code does. */
export const VIEW_STYLE = `body{${variables(LIGHT)}${OF_THE_EDITOR}}
${DARK_THEMES}{${variables(DARK)}${OF_THE_EDITOR}}
${CONTRAST_THEMES}{${OF_CONTRAST}}
${MARKS}${IN_PAGE}${IN_VIEW}`;
