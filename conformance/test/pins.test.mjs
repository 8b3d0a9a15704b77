import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const ROOT = new URL('../../', import.meta.url);
const USE = /uses: (\S+)@([0-9a-f]{40}) # (v\S+)/g;
const ROW = /^\| `([\w.-]+\/[\w./-]+)` \| (v\S+) \| `([0-9a-f]{40})` \| \S/gm;

function used() {
  const files = readdirSync(new URL('.github', ROOT), { recursive: true }).filter((name) => /\.ya?ml$/.test(name));
  const texts = files.map((name) => readFileSync(new URL(`.github/${name}`, ROOT), 'utf8'));
  return texts.flatMap((text) => [...text.matchAll(USE)].map(([, action, commit, version]) => `${action} ${version} ${commit}`));
}

test('the table of CONTRIBUTING.md says of each action that is used where its commit was seen, and of no other', () => {
  const rows = [...readFileSync(new URL('CONTRIBUTING.md', ROOT), 'utf8').matchAll(ROW)];
  const told = rows.map(([, action, version, commit]) => `${action} ${version} ${commit}`);
  assert.ok(told.length > 0);
  assert.deepEqual([...new Set(used())].sort(), told.sort());
});
