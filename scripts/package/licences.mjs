// What packages without a file of their licence are licensed under, and what their licences ask to be said.

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`;

/** The licences of packages that bring no file of it: as their manifests and sources name them. */
export const LICENCES = {
  format: `MIT License\n\nCopyright 2010 - 2013 Sami Samhuri <sami@samhuri.net>\n\n${MIT}`,
  'remark-math': `MIT License\n\nCopyright (c) Junyoung Choi and Titus Wormer\n\n${MIT}`,
  saxes: `ISC License\n\nCopyright (c) Louis-Dominique Dubeau\n\n${ISC}`,
};

/** What else a licence asks of those who pass the package on. */
export const NOTES = {
  citeproc: `Of the two licences, Evidence Lens uses citeproc-js under the Common Public Attribution License, version 1.0
(CPAL-1.0): https://opensource.org/license/cpal_1-0. It is used unchanged, but for being made smaller with the rest.
Its source code is available under that licence in the npm package citeproc, in the version named above, and at
https://github.com/Juris-M/citeproc-js.

Attribution: citeproc-js, copyright (c) 2009-2019 Frank Bennett, formats the references that Evidence Lens shows.`,
};

/** What comes with Evidence Lens beside the packages. */
export const DATA = `Citation styles and locales (data/styles)

Works of the Citation Style Language project, https://citationstyles.org, and of the authors whom each file names,
licensed under Creative Commons Attribution-ShareAlike 3.0 Unported: https://creativecommons.org/licenses/by-sa/3.0/.
Where they come from, and what was changed in one of them, is told in data/styles/README.md.`;
