// node --import ./src/json-imports.mjs run-workflow.mjs OPTIONS: see README.md.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from './src/run/run.mjs';

const { values } = parseArgs({
  options: {
    workflow: { type: 'string' },
    repositories: { type: 'string' },
    repository: { type: 'string' },
    api: { type: 'string' },
    'write-token': { type: 'string' },
    'read-token': { type: 'string' },
    event: { type: 'string' },
    ref: { type: 'string' },
    sha: { type: 'string' },
    number: { type: 'string', default: '1' },
    attempt: { type: 'string', default: '1' },
    input: { type: 'string', multiple: true, default: [] },
    home: { type: 'string' },
    env: { type: 'string', multiple: true, default: [] },
    environments: { type: 'string' },
    'failed-of': { type: 'string' },
    folder: { type: 'string' },
  },
});

const pairs = (texts) => Object.fromEntries(texts.map((text) => text.split(/=(.*)/s, 2)));
const { JAVA_HOME, LANG, PATH } = process.env;
const started = {
  workflow: values.workflow,
  server: {
    repositories: resolve(values.repositories),
    api: values.api,
    writeToken: values['write-token'],
    readToken: values['read-token'],
  },
  event: {
    repository: values.repository,
    name: values.event,
    ref: values.ref,
    sha: values.sha,
    number: Number(values.number),
    attempt: Number(values.attempt),
    inputs: pairs(values.input),
  },
  // Of this machine only what its programs are found by: what a job knows beside it, the workflow gives it.
  environment: { PATH, ...(JAVA_HOME && { JAVA_HOME }), ...(LANG && { LANG }), ...pairs(values.env) },
  home: values.home && resolve(values.home),
  environments: values.environments && JSON.parse(readFileSync(values.environments, 'utf8')),
  failedOf: values['failed-of'] && resolve(values['failed-of']),
  folder: resolve(values.folder),
};

try {
  const { result, outputs } = run(started, (line) => console.log(line));
  Object.entries(outputs).forEach(([name, value]) => console.log(`output ${name}=${value}`));
  console.log(`the run: ${result}`);
  process.exitCode = result === 'success' ? 0 : 1;
} catch (refused) {
  console.error(`the run was not started, or cannot be played: ${refused.message}`);
  process.exitCode = 2;
}
