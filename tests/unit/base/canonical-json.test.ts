import { expect, test } from 'vitest';
import { canonicalJson, hashOf } from '../../../shared/base/canonical-json.ts';

test('writes one text whatever the order of keys', () => {
  expect(canonicalJson({ b: 1, a: { d: [3, { z: null, y: -0 }], c: 'é' } })).toBe(
    '{"a":{"c":"é","d":[3,{"y":0,"z":null}]},"b":1}',
  );
});

test('treats an undefined member like an absent one and keeps the order of lists', () => {
  expect(canonicalJson({ a: undefined, b: [2, 1] })).toBe('{"b":[2,1]}');
});

test('refuses what JSON cannot hold', () => {
  expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
  expect(() => canonicalJson([() => 1])).toThrow(TypeError);
});

test('hashes the text with SHA-256', () => {
  // sha256 of "{}", as `printf '{}' | sha256sum` prints it.
  expect(hashOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});
