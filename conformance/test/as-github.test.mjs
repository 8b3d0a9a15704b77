import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, oneJob, played, told } from './played.mjs';

const steps = (...each) => ({ 'main.yml': oneJob(each.map((step) => `      - ${step}\n`).join('')) });

test('a step that is skipped has a result, and no output', () => {
  played(
    steps(
      '{id: skipped, if: false, run: "exit 1"}',
      '{id: done, run: "true"}',
      `{env: {SAID: "\${{ steps.skipped.outcome }} \${{ steps.skipped.conclusion }} \${{ steps.done.conclusion }}"}, run: 'echo "$SAID" >>"$TOLD/told"'}`,
    ),
  );
  assert.deepEqual(told(), ['skipped skipped success']);
});

test('the log says with which status a script ended', () => {
  played(steps('run: exit 5'));
  assert.match(readFileSync(join(folder, 'run', 'logs', 'one.log'), 'utf8'), /^##\[error\]Process completed with exit code 5\.$/m);
});

test('a script that does not end fails its step', () => {
  const { result, lines } = played(steps('{name: wait, timeout-minutes: 0.005, run: tail -f /dev/null}', 'run: echo never >>"$TOLD/told"'));
  assert.equal(result, 'failure');
  assert.ok(lines.includes('  FAILED: wait'), lines.join('\n'));
});

for (const [step, told] of [
  ['{env: {A: "${{ runner.debug }}"}, run: "true"}', /runner: debug cannot be played/],
  ['{if: "github.retention_days == 1", run: "true"}', /github: retention_days cannot be played/],
  ['run: echo "$GITHUB_RETENTION_DAYS"', /GITHUB_RETENTION_DAYS cannot be played/],
]) {
  test(`what Actions may know, and nobody knows here, is refused: ${step}`, () => {
    assert.throws(() => played(steps(step)), told);
  });
}

test('a text that looks like a context is a text', () => {
  played(steps(`{if: "github.ref != 'github.other'", run: 'echo yes >>"$TOLD/told"'}`));
  assert.deepEqual(told(), ['yes']);
});

test('no script sets what is told by Actions', () => {
  assert.throws(() => played(steps(`run: echo GITHUB_REF=main >>"$GITHUB_ENV"`)), /no script can set GITHUB_REF/);
});

test('an input that is chosen is one of those that are offered', () => {
  const workflow = `on: {workflow_dispatch: {inputs: {size: {type: choice, options: [small, large]}}}}
jobs:
  say: {runs-on: u, steps: [{env: {SIZE: "\${{ inputs.size }}"}, run: 'echo "$SIZE" >>"$TOLD/told"'}]}
`;
  const sized = (size) => played({ 'main.yml': workflow }, { name: 'workflow_dispatch', ref: 'refs/heads/main', inputs: { size } });
  assert.throws(() => sized('huge'), /the input size of .* is one of small, large/);
});

test('an event of another kind is refused', () => {
  const workflow = { 'main.yml': oneJob('      - run: "true"\n').replace('on: push', 'on: schedule') };
  assert.throws(() => played(workflow, { name: 'schedule' }), /the event schedule cannot be played/);
});
