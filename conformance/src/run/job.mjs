// One job, in a fresh folder, with the environment that GitHub Actions sets.
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireKnown } from './keys.mjs';
import { tokenOf } from './rights.mjs';
import { runSteps } from './steps.mjs';

const KEYS = ['name', 'needs', 'if', 'runs-on', 'timeout-minutes', 'environment', 'concurrency', 'permissions',
  'outputs', 'env', 'steps'];
const ENVIRONMENT_KEYS = ['name', 'url'];

/**
 * @param given its rights, and whether the secrets of its environment come as far
 * @returns the result and the outputs of a job
 */
export function runJob(name, definition, scope, { rights, secrets }, run) {
  requireKnown(`job ${name}`, definition, KEYS);
  requireKnown(`environment of job ${name}`, definition.environment, ENVIRONMENT_KEYS);
  const job = new Job(name, definition, rights, run);
  const github = { ...scope.get('github'), token: job.token, workspace: job.workspace, job: name };
  const environment = scope.resolve(definition.environment?.name ?? definition.environment);
  const settings = run.environments[environment];
  const inJob = scope.with({
    github,
    runner: job.runner,
    vars: settings?.variables ?? {},
    secrets: { ...(secrets && settings?.secrets), GITHUB_TOKEN: job.token },
  });
  run.tell(`${name}${environment ? ` (environment ${environment})` : ''}`);
  job.variables = { ...scope.get('env'), ...inJob.texts(definition.env) };
  const { succeeded, steps } = runSteps(definition.steps, inJob, job);
  return {
    result: succeeded ? 'success' : 'failure',
    outputs: inJob.with({ steps, env: job.variables }).texts(definition.outputs),
    log: job.log,
  };
}

class Job {
  variables = {};
  limit;
  path = [];
  #name;
  #folder;
  #folders = 0;
  #machine;
  #eventFile;

  constructor(name, definition, rights, run) {
    this.run = run;
    this.rights = rights;
    this.limit = definition['timeout-minutes'];
    this.token = tokenOf(rights, run.machine);
    this.#name = name.replaceAll(' / ', '.');
    this.#folder = join(run.folder, 'jobs', this.#name);
    this.workspace = join(this.#folder, 'workspace', run.event.repository.split('/')[1]);
    this.log = join(run.folder, 'logs', `${this.#name}.log`);
    mkdirSync(join(run.folder, 'logs'), { recursive: true });
    mkdirSync(this.workspace, { recursive: true });
    this.#machine = machineOf(run.machine, join(this.#folder, 'home'));
    const temp = join(this.#folder, 'temp');
    mkdirSync(temp);
    this.runner = { os: 'Linux', arch: definition['runs-on'].endsWith('-arm') ? 'ARM64' : 'X64', temp, name: 'local' };
    this.#eventFile = join(this.#folder, 'event.json');
    writeFileSync(this.#eventFile, JSON.stringify(run.event.payload));
  }

  /** What its steps leave for whoever looks at the run. */
  addSummary(file) {
    const summaries = join(this.run.folder, 'summaries');
    mkdirSync(summaries, { recursive: true });
    appendFileSync(join(summaries, `${this.#name}.md`), readFileSync(file));
  }

  tell(line) {
    this.run.tell(line);
    appendFileSync(this.log, `${line}\n`);
  }

  newFolder() {
    this.#folders++;
    const folder = join(this.#folder, `files-${this.#folders}`);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  /** What every script finds in its environment, beside what the workflow gives it. */
  environment(scope) {
    const github = scope.get('github');
    const told = ['actor', 'api_url', 'base_ref', 'event_name', 'graphql_url', 'head_ref', 'job', 'ref', 'ref_name', 'ref_type',
      'repository', 'repository_owner', 'run_attempt', 'run_id', 'run_number', 'server_url', 'sha', 'workflow', 'workspace'];
    return {
      ...this.#machine,
      PATH: [...this.path, this.#machine.PATH].join(':'),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_PATH: this.#eventFile,
      GITHUB_REF_PROTECTED: 'false',
      ...Object.fromEntries(told.map((name) => [`GITHUB_${name.toUpperCase()}`, github[name]])),
      ...(github.action_path ? { GITHUB_ACTION_PATH: github.action_path } : {}),
      RUNNER_ARCH: this.runner.arch,
      RUNNER_NAME: this.runner.name,
      RUNNER_OS: this.runner.os,
      RUNNER_TEMP: this.runner.temp,
    };
  }
}

/** The environment of a fresh machine: each job has a home of its own, and finds nothing that another one left there. */
function machineOf({ home, environment }, folder) {
  mkdirSync(folder, { recursive: true });
  if (home) {
    cpSync(home, folder, { recursive: true, verbatimSymlinks: true });
  }
  const texts = Object.entries(environment).map(([name, value]) => [name, value.replaceAll('@home@', folder)]);
  return { HOME: folder, ...Object.fromEntries(texts) };
}
