// Packs an extension: a zip of its files, with a manifest for the editor's installer.
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';

// The same contents make the same package, whenever it is packed.
const TIME = new Date(1980, 0, 1);

/** The bytes of the .vsix package with these contents, texts or bytes by their path. */
export function vsix(contents) {
  const manifest = JSON.parse(contents['package.json'].toString());
  const files = Object.entries(contents).map(([file, content]) => [`extension/${file}`, bytes(content)]);
  const all = {
    'extension.vsixmanifest': bytes(vsixManifest(manifest)),
    '[Content_Types].xml': bytes(contentTypes(Object.keys(contents))),
    ...Object.fromEntries(files),
  };
  return zipped(all);
}

/** The way in which entries of a zip are deflated (APPNOTE.TXT, 4.4.5). */
const DEFLATED = 8;

/** A zip of these bytes by their path, deflated by Node, which takes a thirtieth less space than the library that writes the zip. */
function zipped(all) {
  const pieces = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, content] of Object.entries(all)) {
    const file = new ZipPassThrough(name);
    file.mtime = TIME;
    file.compression = DEFLATED;
    file.process = (piece, isLast) =>
      file.ondata(undefined, new Uint8Array(deflateRawSync(piece, { level: 9, memLevel: 9 })), isLast);
    zip.add(file);
    file.push(content, true);
  }
  zip.end();
  return Buffer.concat(pieces);
}

function bytes(content) {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

/** By this the marketplace knows that VS Code for the Web can run an extension, as its packer `vsce` writes it. */
const WEB_TAG = '__web_extension';

function vsixManifest(manifest) {
  const { name, version, publisher, displayName, description, keywords, categories } = manifest;
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${xml(name)}" Version="${xml(version)}" Publisher="${xml(publisher)}"/>
    <DisplayName>${xml(displayName)}</DisplayName>
    <Description xml:space="preserve">${xml(description)}</Description>
    <Tags>${xml([...keywords, WEB_TAG].join(','))}</Tags>
    <Categories>${xml(categories.join(','))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${xml(manifest.engines.vscode)}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="${xml([...manifest.extensionKind, 'web'].join(','))}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExecutesCode" Value="true"/>
      <Property Id="Microsoft.VisualStudio.Services.GitHubFlavoredMarkdown" Value="true"/>
    </Properties>
    <License>extension/LICENSE</License>
    <Icon>extension/${xml(manifest.icon)}</Icon>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
${assets(manifest).join('\n')}
  </Assets>
</PackageManifest>
`;
}

function assets({ icon }) {
  const files = [
    ['Microsoft.VisualStudio.Code.Manifest', 'package.json'],
    ['Microsoft.VisualStudio.Services.Content.Details', 'README.md'],
    ['Microsoft.VisualStudio.Services.Content.Changelog', 'CHANGELOG.md'],
    ['Microsoft.VisualStudio.Services.Content.License', 'LICENSE'],
    ['Microsoft.VisualStudio.Services.Icons.Default', icon],
  ];
  return files.map(
    ([type, file]) => `    <Asset Type="${type}" Path="extension/${xml(file)}" Addressable="true"/>`,
  );
}

/**
 * What kind each file is, by the end of its name, as packages of this form must say.
 *
 * @param {string[]} files
 */
function contentTypes(files) {
  const ends = [...new Set(['.vsixmanifest', ...files.map((file) => path.extname(file))])].filter(Boolean);
  const types = ends
    .toSorted()
    .map((end) => `  <Default Extension="${xml(end)}" ContentType="${TYPES[end] ?? 'text/plain'}"/>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
${types.join('\n')}
</Types>
`;
}

const TYPES = {
  '.cjs': 'application/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.vsixmanifest': 'text/xml',
  '.xml': 'text/xml',
  '.csl': 'text/xml',
};

function xml(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
