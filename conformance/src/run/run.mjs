// A run of a workflow: what started it, the machine that it runs on, and what its jobs share.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Artifacts } from './artifacts.mjs';
import { Repositories } from './repositories.mjs';
import { runStarted } from './workflow.mjs';

/**
 * Runs a workflow of a repository.
 *
 * @param options.server where it is: the folder of its repositories, the address of its interface, a token that may write
 *     and one that may only read
 * @param options.event what started it: repository, name, ref, inputs, number and attempt of the run, and sha, the
 *     commit that the ref was at, if it may have gone on since
 * @param options.home a folder with what a fresh machine has in its home; each job gets a copy
 * @param options.environment what that machine has in its environment, where @home@ is the home of the job
 * @param options.environments what the settings of the repository give to jobs: the variables and secrets of an environment
 * @param options.failedOf the folder of an earlier attempt: what succeeded there is not run again
 * @param options.folder a new one for everything that the run leaves behind
 * @param tell takes what happens, line by line
 * @returns the result and the outputs
 */
export function run({ workflow, server, event, home, environment, environments = {}, failedOf, folder }, tell) {
  mkdirSync(folder, { recursive: true });
  const repositories = new Repositories(server.repositories);
  const sha = event.sha ?? repositories.commit(event.repository, event.ref);
  const refName = event.ref.replace(/^refs\/(?:heads|tags)\//, '');
  const started = { ...event, sha, refName, payload: { ref: event.ref, inputs: event.inputs } };
  const jobs = {};
  const outcome = runStarted(workflow, event.inputs, {
    event: started,
    repositories,
    artifacts: new Artifacts(join(folder, 'artifacts'), failedOf && join(failedOf, 'artifacts')),
    earlier: failedOf ? JSON.parse(readFileSync(join(failedOf, 'jobs.json'), 'utf8')) : {},
    machine: { home, environment, writeToken: server.writeToken, readToken: server.readToken },
    environments,
    folder,
    tell,
    ended: (job, { result, outputs, log, kept }) => {
      jobs[job] = { result, outputs };
      tell(`${job}: ${result}${kept ? ' before' : ''}`);
      if (result === 'failure' && log) {
        tell(readFileSync(log, 'utf8'));
      }
    },
    github: (name) => contextOf(started, server, name),
  });
  writeFileSync(join(folder, 'jobs.json'), JSON.stringify(jobs));
  return outcome;
}

/** The context "github", as far as it is the same in all jobs. */
function contextOf(event, server, workflow) {
  return {
    actor: 'somebody',
    api_url: server.api,
    base_ref: '',
    event: event.payload,
    event_name: event.name,
    graphql_url: `${server.api}/graphql`,
    head_ref: '',
    ref: event.ref,
    ref_name: event.refName,
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: event.repository,
    repository_owner: event.repository.split('/')[0],
    run_attempt: String(event.attempt),
    run_id: String(1000 + event.number),
    run_number: String(event.number),
    server_url: server.api,
    sha: event.sha,
    workflow,
  };
}
