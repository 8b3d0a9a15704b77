import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Parser } from 'commonmark';

const golden = new URL('../../plexichat-release-core/src/test/resources/golden/', import.meta.url);
const parsed = (name) => new Parser().parse(readFileSync(new URL(name, golden), 'utf8'));

function* nodes(document) {
  const walker = document.walker();
  for (let event = walker.next(); event; event = walker.next()) {
    if (event.entering) yield event.node;
  }
}

const words = (node) =>
  [...nodes(node)]
    .filter(({ type }) => type === 'text' || type === 'code')
    .map(({ literal }) => literal)
    .join('')
    .replaceAll(/[\u2060`]/g, '');

test('foreign words are plain words, and none is lost', () => {
  const bullets = [...nodes(parsed('text/hostile.md'))].filter(({ type }) => type === 'item').map(words);
  const expected = readFileSync(new URL('text/hostile.txt', golden), 'utf8').trimEnd().replaceAll('`', '').split('\n');
  assert.deepEqual(bullets, expected);
});

test('nothing in foreign words is markup', () => {
  const kinds = new Set([...nodes(parsed('text/hostile.md'))].map(({ type, literal }) => (type === 'html_inline' ? literal : type)));
  assert.deepEqual([...kinds].sort(), ['</span>', '<span>', 'code', 'document', 'item', 'list', 'paragraph', 'text']);
});

test('the notes have the headings of the guides', () => {
  const headings = [...nodes(parsed('notes/everything.md'))].filter(({ type }) => type === 'heading').map(words);
  assert.deepEqual(headings.slice(3), [
    '🆕 New Features',
    '🔧 Improvements',
    '🐛 Bug Fixes',
    '🔒 Security Updates',
    '📋 Breaking Changes',
    'Migration',
    '🔄 Update Instructions',
    '👥 Contributors',
    '📦 Package',
  ]);
});
