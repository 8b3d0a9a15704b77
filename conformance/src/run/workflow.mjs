// One workflow: its jobs in the order of their needs, and the workflows that they call.
import { parse } from 'yaml';
import { Scope } from './expressions.mjs';
import { runJob } from './job.mjs';
import { requireKnown } from './keys.mjs';
import { rightsOf } from './rights.mjs';
import { inputsOf, requireStarted } from './triggers.mjs';

const KEYS = ['name', 'on', 'permissions', 'concurrency', 'env', 'jobs'];
const CALL_KEYS = ['name', 'needs', 'if', 'uses', 'with', 'permissions', 'secrets'];
const CONCURRENCY_KEYS = ['group', 'cancel-in-progress', 'queue'];
/** What a workflow has of whoever started it: an event gives the rights that it asks for, and all secrets. */
const OF_AN_EVENT = { prefix: '', rights: undefined, secrets: true, asBefore: true };
const CALLED = /^(?<repository>[\w.-]+\/[\w.-]+)\/(?<path>\.github\/workflows\/[\w.-]+)@(?<ref>.+)$/;

/** Runs the workflow at a path of the event's repository. */
export function runStarted(path, given, run) {
  const { repository, sha, name } = run.event;
  const file = fileAt(repository, sha, path, run);
  requireStarted(file.workflow.on, run.event);
  const inputs = name === 'workflow_dispatch' ? inputsOf(file.workflow.on.workflow_dispatch?.inputs, typed(file, given), path) : {};
  return runJobs(file, inputs, OF_AN_EVENT, run);
}

/** What is given by hand is text. */
function typed(file, given) {
  const declared = file.workflow.on.workflow_dispatch?.inputs ?? {};
  return Object.fromEntries(
    Object.entries(given).map(([name, text]) => [name, declared[name]?.type === 'boolean' ? text === 'true' : text]),
  );
}

function fileAt(repository, ref, path, run) {
  const workflow = parse(run.repositories.text(repository, ref, path));
  requireKnown(path, workflow, KEYS);
  [workflow, ...Object.values(workflow.jobs)].forEach(({ concurrency }) => {
    requireKnown(`concurrency of ${path}`, concurrency, CONCURRENCY_KEYS);
  });
  return { repository, ref, path, workflow };
}

function runJobs(file, inputs, caller, run) {
  const { workflow } = file;
  const base = new Scope({ github: run.github(workflow.name ?? file.path), inputs, vars: {} });
  const scope = base.with({ env: base.texts(workflow.env) });
  // GitHub refuses a workflow that asks for too much before any of its jobs.
  const rights = Object.fromEntries(
    Object.entries(workflow.jobs).map(([name, job]) => [name, rightsOf(caller.prefix + name, workflow, job, caller.rights)]),
  );
  const done = {};
  for (const name of inOrder(workflow.jobs)) {
    const job = workflow.jobs[name];
    const path = caller.prefix + name;
    const waitedFor = ancestors(name, workflow.jobs).map((each) => done[each]);
    const before = waitedFor.map(({ result }) => result);
    const asBefore = caller.asBefore && waitedFor.every(({ kept }) => kept);
    const given = { rights: rights[name], secrets: caller.secrets, asBefore };
    const needs = Object.fromEntries(needsOf(job).map((each) => [each, { result: done[each].result, outputs: done[each].outputs }]));
    const inJob = scope.with(
      { needs },
      { success: before.every((result) => result === 'success'), failure: before.includes('failure') },
    );
    done[name] = (asBefore && keptOf(run.earlier[path])) || runOrSkip(path, job, file, inJob, given, run);
    run.ended(path, done[name]);
  }
  const failed = Object.values(done).some(({ result }) => result === 'failure');
  const values = Object.entries(workflow.on.workflow_call?.outputs ?? {}).map(([name, { value }]) => [name, value]);
  return { result: failed ? 'failure' : 'success', outputs: scope.with({ jobs: done }).texts(Object.fromEntries(values)) };
}

/** What an earlier attempt has of a job that has not to be run again, after others that had not either. */
function keptOf(earlier) {
  return ['success', 'skipped'].includes(earlier?.result) && { ...earlier, kept: true };
}

function runOrSkip(path, job, file, scope, given, run) {
  if (!scope.allows(job.if)) {
    return { result: 'skipped', outputs: {} };
  }
  return job.uses ? call(job, file, scope, { ...given, prefix: `${path} / ` }, run) : runJob(path, job, scope, given, run);
}

/** A path without a repository is of the commit that the calling workflow itself is of. */
function call(job, file, scope, given, run) {
  requireKnown(`job ${given.prefix}`, job, CALL_KEYS);
  const { repository, ref, path } = job.uses.startsWith('./')
    ? { ...file, path: job.uses.slice('./'.length) }
    : (CALLED.exec(job.uses)?.groups ?? {});
  if (!path) {
    throw new Error(`${job.uses} is no workflow that can be called`);
  }
  if (![undefined, 'inherit'].includes(job.secrets)) {
    throw new Error(`job ${given.prefix}: secrets other than "inherit" cannot be played here`);
  }
  const called = fileAt(repository, ref, path, run);
  if (!Object.hasOwn(Object(called.workflow.on), 'workflow_call')) {
    throw new Error(`${path} is no workflow that can be called`);
  }
  const inputs = Object.fromEntries(Object.entries(job.with ?? {}).map(([name, value]) => [name, scope.resolve(value)]));
  const caller = { ...given, secrets: given.secrets && job.secrets === 'inherit' };
  return runJobs(called, inputsOf(called.workflow.on.workflow_call?.inputs, inputs, path), caller, run);
}

function needsOf(job) {
  return [job.needs ?? []].flat();
}

/** The jobs that a job waits for, and those that they wait for, each after those that it needs itself. */
function ancestors(name, jobs) {
  return [...new Set(needsOf(jobs[name]).flatMap((each) => [...ancestors(each, jobs), each]))];
}

function inOrder(jobs) {
  return [...new Set(Object.keys(jobs).flatMap((name) => [...ancestors(name, jobs), name]))];
}
