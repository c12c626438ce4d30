import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inBase64 } from '../../client/src/files/base64';

test('bytes are written as the standard has them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(inBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
});

test('so are very many', () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 256);
  expect(inBase64(bytes) === Buffer.from(bytes).toString('base64')).toBe(true);
});
