import { describe, expect, test } from 'vitest';
import { mapHtml } from '../../client/src/views/evidence-map/html';
import { mapMessage } from '../../client/src/views/evidence-map/messages';
import { type Box, nextMark } from '../../client/src/views/evidence-map/next-mark';
import { pngBytes } from '../../client/src/views/evidence-map/png';

const HOSTILE = `"><script>alert(1)</script>]]>`;
const html = mapHtml(
  {
    title: HOSTILE,
    intervention: 'tea',
    interventions: [
      { id: 'tea', label: HOSTILE },
      { id: HOSTILE, label: 'Milk' },
    ],
    style: '.a{}',
    body: '<h1>Tea</h1>',
    picture: '<svg/>',
  },
  'abc123',
  'https://view.example/evidence-map.js',
);

describe('the page of the map', () => {
  test('runs and styles nothing but what bears the nonce, and loads nothing but pictures of its own', () => {
    expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]).toBe(
      "default-src 'none'; img-src data:; style-src 'nonce-abc123'; script-src 'nonce-abc123'",
    );
    expect(html.match(/<(?:script|style)[^>]*>/g)).toEqual([
      '<style nonce="abc123">',
      '<script nonce="abc123" src="https://view.example/evidence-map.js">',
    ]);
    expect(html).not.toMatch(/\sstyle=|\son\w+=/);
  });

  test('shows names as text', () => {
    expect(html).toContain('<title>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;]]&gt;</title>');
    expect(html).toContain('<option value="tea" selected>&quot;&gt;&lt;script');
    expect(html).toContain('<option value="&quot;&gt;&lt;script');
  });
});

describe('messages of the page', () => {
  test.each([
    { type: 'open', record: { kind: 'claim', id: 'a' } },
    { type: 'open', record: { kind: 'trial', id: 'b' } },
    { type: 'choose', intervention: 'tea' },
    { type: 'save', format: 'svg' },
    { type: 'save', format: 'png' },
    { type: 'png', data: 'iVBORw0KGgo=' },
  ])('%j is taken', (message) => {
    expect(mapMessage(message)).toEqual(message);
  });

  test('what else a message holds is left behind', () => {
    const message = {
      type: 'open',
      record: { kind: 'claim', id: 'a', uri: 'file:///etc/passwd' },
      command: 'x',
    };
    expect(mapMessage(message)).toEqual({ type: 'open', record: { kind: 'claim', id: 'a' } });
  });

  test.each([
    undefined,
    null,
    'open',
    [],
    {},
    { type: 'run', command: 'x' },
    { type: 'open' },
    { type: 'open', record: { kind: 'reference', id: 'a' } },
    { type: 'open', record: { kind: 'claim', id: 7 } },
    { type: 'open', record: { kind: 'claim', id: 'a'.repeat(501) } },
    { type: 'choose', intervention: { toString: 'x' } },
    { type: 'save', format: 'exe' },
    { type: 'png', data: 3 },
  ])('%j is not', (message) => {
    expect(mapMessage(message)).toBeUndefined();
  });
});

test('only what begins as a PNG file is one', () => {
  expect(pngBytes('iVBORw0KGgoAAA==')).toHaveLength(10);
  expect(pngBytes(Buffer.from('<svg>').toString('base64'))).toBeUndefined();
  expect(pngBytes('')).toBeUndefined();
});

describe('on the map', () => {
  const at = (left: number, top: number): Box => ({ left, top, width: 10, height: 10 });
  const marks = [at(0, 0), at(50, 0), at(300, 40), at(52, 80), at(0, 120)];

  test.each([
    [0, 'ArrowRight', 1],
    [1, 'ArrowLeft', 0],
    [1, 'ArrowDown', 3],
    [3, 'ArrowUp', 1],
    [4, 'ArrowUp', 0],
    [2, 'Home', 0],
    [2, 'End', 4],
    [0, 'ArrowLeft', undefined],
    [4, 'ArrowRight', undefined],
    [4, 'ArrowDown', undefined],
    [0, 'ArrowUp', undefined],
    [0, 'Enter', undefined],
    [9, 'ArrowDown', undefined],
  ])('from mark %i, %s leads to %s', (from, key, expected) => {
    expect(nextMark(marks, from, key)).toBe(expected);
  });
});
