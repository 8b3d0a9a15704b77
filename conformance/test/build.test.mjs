import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';

const workflow = (name) => parse(readFileSync(new URL(`../../.github/workflows/${name}.yml`, import.meta.url), 'utf8'));
const usesBuild = (part) => JSON.stringify(part).includes('inputs.build');

test('only the job that may only read runs what a project gives as "build", before Maven and without a token', () => {
  const { jobs } = workflow('release');
  assert.deepEqual(Object.keys(jobs).filter((name) => usesBuild(jobs[name])), ['build']);
  assert.deepEqual(jobs.build.permissions, { contents: 'read' });

  const { steps } = jobs.build;
  const at = steps.findIndex(usesBuild);
  assert.ok(at < steps.findIndex(({ run }) => /\bmvn\b/.test(run)), 'Maven is called before');
  assert.deepEqual(Object.keys(steps[at].env), ['BUILD']);
});

test('staging and hotfix hand it to the release, and give it to no job of their own', () => {
  for (const name of ['staging', 'hotfix']) {
    const { on, jobs } = workflow(name);
    assert.deepEqual(on.workflow_call.inputs.build, workflow('release').on.workflow_call.inputs.build);
    assert.equal(jobs.release.with.build, '${{ inputs.build }}');
    assert.deepEqual(Object.keys(jobs).filter((job) => usesBuild(jobs[job])), ['release']);
  }
});

test('the first command that fails stops it, also one whose output goes into another', () => {
  const { run } = workflow('release').jobs.build.steps.find(usesBuild);
  const built = (commands) => {
    const { status, stdout } = spawnSync('bash', ['-e', '-c', run], { env: { PATH: process.env.PATH, BUILD: commands } });
    return { status, said: String(stdout) };
  };

  assert.deepEqual(built('echo one\necho "two  words" | cat'), { status: 0, said: 'one\ntwo  words\n' });
  assert.deepEqual(built('false\necho never'), { status: 1, said: '' });
  assert.deepEqual(built('false | cat\necho never'), { status: 1, said: '' });
});
