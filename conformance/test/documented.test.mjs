import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { faultsOf } from '../src/workflows.mjs';

const DOCS = new URL('../../docs/', import.meta.url);

/** Each block of the page that is a whole workflow. */
function workflowsOf(page) {
  return [...readFileSync(new URL(page, DOCS), 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms)]
    .map(([, text]) => text)
    .filter((text) => /^on:/m.test(text));
}

test('each workflow that the pages show is without fault', async () => {
  const pages = readdirSync(DOCS, { recursive: true }).filter((page) => page.endsWith('.md'));
  const shown = pages.flatMap((page) => workflowsOf(page).map((text) => ({ page, text })));

  assert.ok(shown.length >= 3, `there are ${shown.length}`);
  for (const { page, text } of shown) {
    assert.deepEqual(await faultsOf(`${page}.yml`, text), [], page);
  }
});
