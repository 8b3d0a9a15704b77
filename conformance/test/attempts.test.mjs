import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DOWNLOAD, UPLOAD, folder, played, told } from './played.mjs';

const CALLED = `on: {workflow_call: {inputs: {word: {type: string}}}}
jobs:
  stage: {runs-on: u, steps: [{run: 'echo stage >>"$TOLD/told"'}]}
  prove:
    runs-on: u
    steps:
      - run: echo prove >>"$TOLD/told"; mkdir out; echo "$GITHUB_RUN_ATTEMPT" >out/proof
      - {uses: ${UPLOAD}, with: {name: release-proof, path: out}}
      - run: test ! -e "$TOLD/sick"
  release:
    needs: [stage, prove]
    runs-on: u
    env: {WORD: "\${{ inputs.word }}"}
    steps:
      - {uses: ${DOWNLOAD}, with: {pattern: release*, merge-multiple: true, path: in}}
      - run: echo "release $WORD $(cat in/*)" >>"$TOLD/told"
`;
const CALLING = `on: push
jobs:
  bump:
    runs-on: u
    outputs: {word: "\${{ steps.bump.outputs.word }}"}
    steps:
      - {id: bump, run: 'echo bump >>"$TOLD/told"; echo word=1 >>"$GITHUB_OUTPUT"; mkdir out; echo built >out/built'}
      - {uses: ${UPLOAD}, with: {name: release, path: out}}
  chat: {needs: bump, uses: ./.github/workflows/called.yml, with: {word: "\${{ needs.bump.outputs.word }}"}}
  after: {needs: chat, if: always(), runs-on: u, steps: [{run: 'echo after >>"$TOLD/told"'}]}
`;

test('the failed jobs of a run are run again with those after them, and have what the others left', () => {
  const files = { 'main.yml': CALLING, 'called.yml': CALLED };
  const sick = join(folder, 'sick');
  writeFileSync(sick, '');
  assert.equal(played(files).result, 'failure');
  assert.deepEqual(told(), ['bump', 'stage', 'prove', 'after']);

  rmSync(sick);
  rmSync(join(folder, 'told'));
  const again = played(files, { attempt: 2 }, { failedOf: join(folder, 'run'), folder: join(folder, 'run-2') });
  assert.equal(again.result, 'success');
  assert.deepEqual(told(), ['prove', 'release 1 built', '2', 'after']);
  assert.ok(again.lines.includes('chat / stage: success before'), again.lines.join('\n'));
});
