// One workflow: its jobs in the order of their needs, and the workflows that they call.
import { parse } from 'yaml';
import { Scope } from './expressions.mjs';
import { runJob } from './job.mjs';
import { requireKnown } from './keys.mjs';
import { rightsOf } from './rights.mjs';
import { inputsOf, requireStarted } from './triggers.mjs';

const KEYS = ['name', 'on', 'permissions', 'concurrency', 'env', 'jobs'];
const CALL_KEYS = ['name', 'needs', 'if', 'uses', 'with', 'permissions'];
const CALLED = /^(?<repository>[\w.-]+\/[\w.-]+)\/(?<path>\.github\/workflows\/[\w.-]+)@(?<ref>.+)$/;

/** Runs the workflow at a path of the event's repository. */
export function runStarted(path, given, run) {
  const { repository, sha, name } = run.event;
  const file = fileAt(repository, sha, path, run);
  requireStarted(file.workflow.on, run.event);
  const inputs = name === 'workflow_dispatch' ? inputsOf(file.workflow.on.workflow_dispatch?.inputs, typed(file, given), path) : {};
  return runJobs(file, inputs, undefined, '', run);
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
  return { repository, ref, path, workflow };
}

function runJobs(file, inputs, given, prefix, run) {
  const { workflow } = file;
  const base = new Scope({ github: run.github(workflow.name ?? file.path), inputs, vars: {} });
  const scope = base.with({ env: base.texts(workflow.env) });
  // GitHub refuses a workflow that asks for too much before any of its jobs.
  const rights = Object.fromEntries(
    Object.entries(workflow.jobs).map(([name, job]) => [name, rightsOf(prefix + name, workflow, job, given)]),
  );
  const done = {};
  for (const name of inOrder(workflow.jobs)) {
    const job = workflow.jobs[name];
    const before = ancestors(name, workflow.jobs).map((each) => done[each].result);
    const needs = Object.fromEntries(needsOf(job).map((each) => [each, done[each]]));
    const inJob = scope.with(
      { needs },
      { success: before.every((result) => result === 'success'), failure: before.includes('failure') },
    );
    done[name] = inJob.allows(job.if)
      ? job.uses
        ? call(job, file, inJob, rights[name], `${prefix}${name} / `, run)
        : runJob(prefix + name, job, inJob, rights[name], run)
      : { result: 'skipped', outputs: {} };
    run.ended(prefix + name, done[name]);
  }
  const failed = Object.values(done).some(({ result }) => result === 'failure');
  const values = Object.entries(workflow.on.workflow_call?.outputs ?? {}).map(([name, { value }]) => [name, value]);
  return { result: failed ? 'failure' : 'success', outputs: scope.with({ jobs: done }).texts(Object.fromEntries(values)) };
}

/** A path without a repository is of the commit that the calling workflow itself is of. */
function call(job, file, scope, rights, prefix, run) {
  requireKnown(`job ${prefix}`, job, CALL_KEYS);
  const { repository, ref, path } = job.uses.startsWith('./')
    ? { ...file, path: job.uses.slice('./'.length) }
    : (CALLED.exec(job.uses)?.groups ?? {});
  if (!path) {
    throw new Error(`${job.uses} is no workflow that can be called`);
  }
  const called = fileAt(repository, ref, path, run);
  if (!Object.hasOwn(Object(called.workflow.on), 'workflow_call')) {
    throw new Error(`${path} is no workflow that can be called`);
  }
  const given = Object.fromEntries(Object.entries(job.with ?? {}).map(([name, value]) => [name, scope.resolve(value)]));
  return runJobs(called, inputsOf(called.workflow.on.workflow_call?.inputs, given, path), rights, prefix, run);
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
