import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { folder, played, told } from './played.mjs';

const workflow = (name) => readFileSync(new URL(`../../.github/workflows/${name}.yml`, import.meta.url), 'utf8');
const SETTINGS = {
  production: {
    variables: { DEPLOY_HOST: 'chat.example.org', DEPLOY_USER: 'plexichat-deploy' },
    secrets: { DEPLOY_KEY: 'key', DEPLOY_KNOWN_HOSTS: 'host' },
  },
};

/** What the script of server.yml is given, line by line. */
function given(name, inputs, change = (text) => text) {
  const server = parse(workflow('server'));
  server.jobs.server.steps[0].run = 'echo "$COMMAND|$DEPLOY_HOST|$DEPLOY_PORT|$DEPLOY_KEY" >>"$TOLD/told"; echo "**Done**" >>"$GITHUB_STEP_SUMMARY"';
  played(
    { 'main.yml': change(workflow(name)), 'server.yml': JSON.stringify(server) },
    { name: 'workflow_dispatch', ref: 'refs/heads/main', inputs: { environment: 'production', ...inputs } },
    { environments: SETTINGS },
  );
  return told();
}

const COMMANDS = [
  ['deploy', {}, 'deploy'],
  ['deploy', { 'with-backup': 'true' }, 'deploy --with-backup'],
  ['deploy', { version: 'a.1.0-1' }, 'upgrade a.1.0-1'],
  ['deploy', { version: 'a.1.0-1', 'with-backup': 'true' }, 'upgrade a.1.0-1 --with-backup'],
  ['rollback', {}, 'rollback'],
  ['rollback', { version: 'a.1.0-1' }, 'rollback a.1.0-1'],
  ['rollback', { 'backup-only': 'true' }, 'rollback --backup-only'],
];
for (const [name, inputs, command] of COMMANDS) {
  test(`${name}.yml with ${JSON.stringify(inputs)} asks the server for "${command}"`, () => {
    assert.deepEqual(given(name, inputs), [`${command}|chat.example.org|22|key`]);
    assert.equal(readFileSync(join(folder, 'run', 'summaries', `${name}.server.md`), 'utf8'), '**Done**\n');
  });
}

test('an expression in an input is not worked out a second time', () => {
  const version = '${{ secrets.DEPLOY_KEY }}';
  assert.deepEqual(given('deploy', { version }), [`upgrade ${version}|chat.example.org|22|key`]);
});

test('a server has the variables and secrets of its environment, and no others', () => {
  assert.deepEqual(given('deploy', { environment: 'staging' }), ['deploy||22|']);
});

test('secrets come to a called workflow only by "secrets: inherit"', () => {
  const cut = (text) => text.replace('secrets: inherit', '');
  assert.deepEqual(given('deploy', {}, cut), ['deploy|chat.example.org|22|']);
});

test('runs for one server wait for each other in their turn, each approved by the reviewers of its environment', () => {
  const { environment, concurrency } = parse(workflow('server')).jobs.server;
  assert.equal(environment, '${{ inputs.environment }}');
  assert.deepEqual(concurrency, { group: 'server-${{ inputs.environment }}', 'cancel-in-progress': false, queue: 'max' });
});
