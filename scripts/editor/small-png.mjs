// Makes pictures of a screen small: with a palette in place of full colours.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const MOST_COLOURS = 256;

/** So many stay as they are: they fill surfaces, which would be tinted by a neighbour of theirs. */
const EXACT_COLOURS = 48;

/** Other colours that are nearer to each other than this are one (squared, of 3 times 0 to 255). */
const ALIKE = 100;
const TRUE_COLOUR = 2;

/**
 * A PNG file as a browser writes it (8 bits, RGB or RGBA, not interlaced) with a palette of colours: those that it has most
 * of, and beside them such as can be told apart. Every other colour becomes the nearest of these, and what is see-through is not any more.
 */
export function smallPng(file) {
  const { width, height, colours } = decoded(file);
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = paletteOf([...counts].toSorted(([, one], [, other]) => other - one));
  const place = new Map(palette.map((colour, index) => [colour, index]));
  const lines = Buffer.alloc((width + 1) * height);
  for (const [at, colour] of colours.entries()) {
    if (!place.has(colour)) place.set(colour, nearest(palette, colour));
    lines[at + Math.floor(at / width) + 1] = place.get(colour);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colourBytes = Buffer.from(palette.flatMap((colour) => parts(colour)));
  return Buffer.concat([
    file.subarray(0, 8),
    chunk('IHDR', header),
    chunk('PLTE', colourBytes),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function paletteOf(counted) {
  const palette = [];
  for (const [colour] of counted) {
    const isNew = palette.length < EXACT_COLOURS || palette.every((each) => distance(each, colour) >= ALIKE);
    if (isNew && palette.length < MOST_COLOURS) palette.push(colour);
  }
  return palette;
}

/** The colours of a picture, row by row, each as one number. */
function decoded(file) {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const bytes = file[25] === TRUE_COLOUR ? 3 : 4;
  const data = inflateSync(Buffer.concat(chunksOf(file, 'IDAT')));
  const stride = width * bytes;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x < bytes ? 0 : rows[y * stride + x - bytes];
      const above = y === 0 ? 0 : rows[(y - 1) * stride + x];
      const corner = y === 0 || x < bytes ? 0 : rows[(y - 1) * stride + x - bytes];
      rows[y * stride + x] = data[y * (stride + 1) + 1 + x] + predicted(filter, left, above, corner);
    }
  }
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) colours[at] = rows.readUIntBE(at * bytes, 3);
  return { width, height, colours };
}

/** What a filter adds to a byte (ISO/IEC 15948, 9.2). */
function predicted(filter, left, above, corner) {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return Math.floor((left + above) / 2);
  if (filter !== 4) return 0;
  const [a, b, c] = [left, above, corner].map((each) => Math.abs(left + above - corner - each));
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

function chunksOf(file, kind) {
  const found = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    if (file.toString('latin1', at + 4, at + 8) === kind) {
      found.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
    }
  }
  return found;
}

function chunk(kind, data) {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

function nearest(palette, colour) {
  const distances = palette.map((each) => distance(each, colour));
  return distances.indexOf(Math.min(...distances));
}

function distance(one, other) {
  const wanted = parts(other);
  return parts(one).reduce((sum, part, index) => sum + (part - wanted[index]) ** 2, 0);
}

function parts(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}
