import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { scriptsOf } from '../src/jobs.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function commandOf(workflow, inputs) {
  const contexts = { inputs: { environment: 'production', ...inputs }, vars: {}, secrets: { DEPLOY_KEY: 'key' } };
  const [{ env }, ...others] = scriptsOf(`.github/workflows/${workflow}.yml`, contexts, ROOT);
  assert.deepEqual(others, []);
  assert.equal(env.DEPLOY_KEY, 'key');
  assert.equal(env.DEPLOY_PORT, '22');
  return env.COMMAND;
}

test('the inputs of deploy.yml and rollback.yml are one command for the server', () => {
  assert.equal(commandOf('deploy', {}), 'deploy');
  assert.equal(commandOf('deploy', { 'with-backup': true }), 'deploy --with-backup');
  assert.equal(commandOf('deploy', { version: 'a.1.0-1' }), 'upgrade a.1.0-1');
  assert.equal(commandOf('deploy', { version: 'a.1.0-1', 'with-backup': true }), 'upgrade a.1.0-1 --with-backup');
  assert.equal(commandOf('rollback', {}), 'rollback');
  assert.equal(commandOf('rollback', { version: 'a.1.0-1' }), 'rollback a.1.0-1');
  assert.equal(commandOf('rollback', { 'backup-only': true }), 'rollback --backup-only');
});

test('an expression in an input is not worked out a second time', () => {
  assert.equal(commandOf('deploy', { version: '${{ secrets.DEPLOY_KEY }}' }), 'upgrade ${{ secrets.DEPLOY_KEY }}');
});
