import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valuesIn } from '../src/run/scripts.mjs';

test('values for the steps after it may have several lines', () => {
  assert.deepEqual(valuesIn('a=1=2\nb<<END\none\ntwo\nEND\nc=\n'), { a: '1=2', b: 'one\ntwo', c: '' });
  assert.throws(() => valuesIn('b<<END\none\n'), /has no end/);
  assert.throws(() => valuesIn('no value\n'), /is no value/);
});
