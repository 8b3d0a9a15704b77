// The steps of a job, or of a composite action, one after the other.
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { playedAction } from './actions.mjs';
import { requireKnown } from './keys.mjs';
import { runScript } from './scripts.mjs';
import { textOf } from './expressions.mjs';

const KEYS = ['id', 'name', 'if', 'uses', 'with', 'env', 'run', 'shell', 'working-directory', 'timeout-minutes'];
const TOLD = { success: 'done', failure: 'FAILED', skipped: 'skipped' };

/**
 * Runs steps until one fails; those after it run only if their condition asks for it.
 * @param scope the contexts of the job
 * @returns whether none failed, and the context "steps"
 */
export function runSteps(steps, scope, job) {
  let succeeded = true;
  const results = {};
  for (const step of steps) {
    const what = step.name ?? step.uses ?? step.id ?? 'a script';
    requireKnown(`step "${what}"`, step, KEYS);
    const before = scope.with({ steps: results, env: job.variables }, { success: succeeded, failure: !succeeded });
    const inStep = before.with({ env: { ...job.variables, ...before.texts(step.env) } });
    const { result, outputs } = inStep.allows(step.if) ? runStep(step, inStep, job, what) : { result: 'skipped', outputs: {} };
    job.tell(`  ${TOLD[result]}: ${what}`);
    succeeded &&= result !== 'failure';
    if (step.id) {
      results[step.id] = { outputs, outcome: result, conclusion: result };
    }
  }
  return { succeeded, steps: results };
}

function runStep(step, scope, job, what) {
  appendFileSync(job.log, `\n##[step] ${what}\n`);
  if (step.run !== undefined) {
    const { variables, path, summary, succeeded, outputs } = runScript({
      script: textOf(scope.resolve(step.run)),
      shell: step.shell,
      environment: { ...job.environment(scope), ...scope.get('env') },
      workingFolder: join(job.workspace, textOf(scope.resolve(step['working-directory']))),
      limit: scope.resolve(step['timeout-minutes'] ?? job.limit),
      folder: job.newFolder(),
      log: job.log,
    });
    Object.assign(job.variables, variables);
    job.path.unshift(...path);
    job.addSummary(summary);
    return { result: resultOf(succeeded), outputs };
  }
  const inputs = scope.texts(step.with);
  if (step.uses.startsWith('./')) {
    return runComposite(step.uses, inputs, scope, job);
  }
  const action = playedAction(step.uses, inputs);
  try {
    action(job);
    return { result: resultOf(true), outputs: {} };
  } catch (failed) {
    appendFileSync(job.log, `${failed.message}\n${failed.stderr ?? ''}`);
    return { result: resultOf(false), outputs: {} };
  }
}

function runComposite(uses, given, scope, job) {
  const folder = join(job.workspace, uses);
  const action = parse(readFileSync(join(folder, 'action.yml'), 'utf8'));
  if (action.runs.using !== 'composite') {
    throw new Error(`${uses} is not a composite action`);
  }
  requireKnown(uses, given, Object.keys(action.inputs ?? {}));
  const inputs = {};
  for (const [name, { default: preset, required }] of Object.entries(action.inputs ?? {})) {
    if (required && !given[name]) {
      throw new Error(`${uses} needs the input ${name}`);
    }
    inputs[name] = given[name] ?? textOf(scope.resolve(preset));
  }
  const inAction = scope.with({ inputs, github: { ...scope.get('github'), action_path: folder } });
  const { succeeded, steps } = runSteps(action.runs.steps, inAction, job);
  const values = Object.entries(action.outputs ?? {}).map(([name, { value }]) => [name, value]);
  return { result: resultOf(succeeded), outputs: inAction.with({ steps }).texts(Object.fromEntries(values)) };
}

function resultOf(succeeded) {
  return succeeded ? 'success' : 'failure';
}
