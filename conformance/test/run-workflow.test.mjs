import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHECKOUT, DOWNLOAD, UPLOAD, git, oneJob, played, told } from './played.mjs';

test('jobs run after those that they need, and get their outputs', () => {
  const { result } = played({
    'main.yml': `on: push
jobs:
  last:
    needs: [middle, first]
    runs-on: u
    env: {A: "\${{ needs.first.outputs.a }} \${{ needs.middle.result }}"}
    steps: [{run: 'echo "last $A" >>"$TOLD/told"'}]
  middle:
    needs: first
    runs-on: u
    steps: [{run: 'echo "middle $GITHUB_RUN_NUMBER $GITHUB_REF_TYPE $GITHUB_REF_NAME" >>"$TOLD/told"'}]
  first:
    runs-on: u
    outputs: {a: "\${{ steps.one.outputs.a }}"}
    steps:
      - {id: one, run: 'echo "a=1" >>"$GITHUB_OUTPUT"; echo "B=2" >>"$GITHUB_ENV"'}
      - {run: 'echo "first $B" >>"$TOLD/told"'}
`,
  });

  assert.equal(result, 'success');
  assert.deepEqual(told(), ['first 2', 'middle 7 tag a.1.0-1', 'last 1 success']);
});

test('what fails stops its job and those that need it, unless their condition says otherwise', () => {
  const { result, lines } = played({
    'main.yml': `on: push
jobs:
  build:
    runs-on: u
    steps:
      - run: "false; echo never >>$TOLD/told"
      - run: echo never >>"$TOLD/told"
      - {if: failure(), run: 'echo mended >>"$TOLD/told"'}
  stage:
    needs: build
    runs-on: u
    steps: [{run: 'echo never >>"$TOLD/told"'}]
  after:
    needs: stage
    if: always() && needs.stage.result == 'skipped'
    runs-on: u
    steps: [{run: 'echo after >>"$TOLD/told"'}]
  release:
    needs: after
    runs-on: u
    steps: [{run: 'echo never >>"$TOLD/told"'}]
`,
  });

  assert.equal(result, 'failure');
  assert.deepEqual(told(), ['mended', 'after']);
  assert.ok(lines.includes('stage: skipped') && lines.includes('release: skipped'), lines.join('\n'));
});

const CALLED = `on:
  workflow_call:
    inputs:
      prove: {type: boolean, default: false}
      word: {type: string, required: true}
    outputs:
      said: {value: "\${{ jobs.say.outputs.said }}"}
permissions: {}
jobs:
  say:
    if: inputs.prove
    runs-on: u
    permissions: {contents: write}
    outputs: {said: "\${{ steps.say.outputs.said }}"}
    steps:
      - id: say
        env: {WORD: "\${{ inputs.word }}", TOKEN: "\${{ github.token }}"}
        run: echo "said=$WORD with $TOKEN" >>"$GITHUB_OUTPUT"
`;
const CALLING = `on: {push: {tags: ["a.*"]}}
permissions: {}
jobs:
  call:
    uses: ./.github/workflows/called.yml
    with: {word: "\${{ github.ref_name }}", prove: true}
    permissions: {contents: write}
  tell:
    needs: call
    runs-on: u
    env: {SAID: "\${{ needs.call.outputs.said }}", TOKEN: "\${{ github.token }}"}
    steps: [{run: 'echo "$SAID, $TOKEN" >>"$TOLD/told"'}]
`;

test('a called workflow has its inputs, outputs and rights', () => {
  played({ 'main.yml': CALLING, 'called.yml': CALLED });

  assert.deepEqual(told(), ['a.1.0-1 with w, token-without-rights']);
});

test('a called workflow that asks for more rights than its caller has is refused', () => {
  const readOnly = CALLING.replace('permissions: {contents: write}', 'permissions: {contents: read}');
  assert.throws(() => played({ 'main.yml': readOnly, 'called.yml': CALLED }), /call \/ say asks for contents: write/);
});

test('a workflow that does not say so cannot be called', () => {
  const called = CALLED.replace('workflow_call', 'workflow_dispatch');
  assert.throws(() => played({ 'main.yml': CALLING, 'called.yml': called }), /called.yml is no workflow that can be called/);
});

test('inputs are held against what is declared', () => {
  const files = (from, to) => ({ 'main.yml': CALLING.replace(from, to), 'called.yml': CALLED });
  assert.throws(() => played(files('prove: true', 'prove: "yes"')), /the input prove .* is a boolean/);
});

test('a workflow is started by what its filter names alone', () => {
  assert.throws(() => played({ 'main.yml': CALLING.replace('"a.*"', '"b.*", "a.[2-9]*"'), 'called.yml': CALLED }), /no push of a.1.0-1/);
});

test('a run by hand has its inputs', () => {
  const workflow = `on: {workflow_dispatch: {inputs: {word: {type: string}, loud: {type: boolean, default: true}}}}
jobs:
  say:
    if: inputs.loud
    runs-on: u-arm
    env: {WORD: "\${{ inputs.word }}"}
    steps: [{run: 'echo "$WORD $RUNNER_ARCH $GITHUB_REF" >>"$TOLD/told"'}]
`;
  played({ 'main.yml': workflow }, { name: 'workflow_dispatch', ref: 'refs/heads/main', inputs: { word: 'hello' } });

  assert.deepEqual(told(), ['hello ARM64 refs/heads/main']);
});

test('a tag is checked out as the action does it: plain by default, as it is where it is named', () => {
  played({
    'main.yml': oneJob(`
      - uses: ${CHECKOUT}
        with: {fetch-depth: 0}
      - run: git cat-file -t a.1.0-1 >>"$TOLD/told"
      - uses: ${CHECKOUT}
        with: {fetch-depth: 0, path: again, ref: "\${{ github.ref }}"}
      - run: git -C again cat-file -t a.1.0-1 >>"$TOLD/told"
`),
  });

  assert.deepEqual(told(), ['commit', 'tag']);
});

test('only a job that may write, and keeps its credentials, pushes', () => {
  const push = (rights, persist) => `
    runs-on: u
    permissions: {contents: ${rights}}
    steps:
      - uses: ${CHECKOUT}
        with: {ref: main, persist-credentials: ${persist}}
      - run: git push origin HEAD:refs/heads/${rights}-${persist} || echo "${rights} ${persist} refused" >>"$TOLD/told"`;
  played({
    'main.yml': `on: push\njobs:\n  a:${push('write', false)}\n  b:${push('read', true)}\n  c:${push('write', true)}\n`,
  });

  assert.deepEqual(told(), ['write false refused', 'read true refused']);
  assert.match(String(git('ls-remote', 'origin')), /refs\/heads\/write-true/);
});

test('artifacts go from job to job without the rights of their files', () => {
  played({
    'main.yml': `on: push
jobs:
  build:
    runs-on: u
    steps:
      - run: mkdir -p out/lib && echo 1 >out/lib/one && chmod 700 out/lib/one && echo 2 >two && touch out/.hidden
      - {uses: ${UPLOAD}, with: {name: release, path: out/}}
      - {uses: ${UPLOAD}, with: {name: release-proof, path: two}}
  use:
    needs: build
    runs-on: u
    steps:
      - {uses: ${DOWNLOAD}, with: {pattern: release*, merge-multiple: true, path: in}}
      - run: (cd in && find . -type f -printf '%p %m\\n' | sort) >>"$TOLD/told"
`,
  });

  assert.deepEqual(told(), ['./lib/one 644', './two 644']);
});

test('a composite action of ours is really run', () => {
  played({
    'main.yml': oneJob(`
      - {uses: ${CHECKOUT}}
      - {id: setup, uses: ./setup, with: {version: a.1.0-1}}
      - env: {PLUGIN: "\${{ steps.setup.outputs.plugin }}"}
        run: echo "$PLUGIN" >>"$TOLD/told"
`),
    'setup/action.yml': `name: n
description: d
inputs:
  version: {description: d, required: true}
  token: {description: d, default: "\${{ github.token }}"}
outputs:
  plugin: {description: d, value: "\${{ steps.do.outputs.plugin }}"}
runs:
  using: composite
  steps:
    - {id: do, shell: bash, env: {V: "\${{ inputs.version }} \${{ inputs.token }}"}, run: 'bash "$GITHUB_ACTION_PATH/do.sh"'}
`,
    'setup/do.sh': 'echo "plugin=of $V" >>"$GITHUB_OUTPUT"\n',
  });

  assert.deepEqual(told(), ['of a.1.0-1 r']);
});

test('what nobody plays is refused', () => {
  assert.throws(() => played({ 'main.yml': oneJob('      - {uses: some/action@v1}') }), /some\/action cannot be played/);
});

test('a job with a matrix is refused', () => {
  assert.throws(
    () => played({ 'main.yml': 'on: push\njobs:\n  a:\n    runs-on: u\n    strategy: {matrix: {java: [17]}}\n    steps: []\n' }),
    /job a: strategy cannot be played/,
  );
});

test('each job is on a machine of its own', () => {
  const steps = `steps: [{run: 'touch "$HOME/$GITHUB_JOB"; ls "$HOME" >>"$TOLD/told"; echo "\${IN_HOME#$HOME}" >>"$TOLD/told"'}]`;
  played({
    'main.yml': `on: push\njobs:\n  a: {runs-on: u, ${steps}}\n  b: {runs-on: u, ${steps}}\n`,
    'kept/by-the-machine': '',
  });

  assert.deepEqual(told(), ['a', 'kept', '/told', 'b', 'kept', '/told']);
});
