// What a runner does with the jobs of a workflow: their environment and scripts, with every expression worked out by
// GitHub's own evaluator. A workflow of this repository that is called is gone into.
import { readFileSync } from 'node:fs';
import { Evaluator, Lexer, Parser, data, wellKnownFunctions } from '@actions/expressions';
import { parse } from 'yaml';

const CALLED = './.github/workflows/';
const EXPRESSION = /\$\{\{(.*?)\}\}/gs;
const FUNCTIONS = Object.values(wellKnownFunctions);

/** The scripts of the jobs in the order of the file, each with its environment. */
export function scriptsOf(file, contexts, folder = '.') {
  const { on, jobs } = parse(readFileSync(`${folder}/${file}`, 'utf8'));
  const known = { ...contexts, inputs: { ...defaults(on), ...contexts.inputs } };
  return Object.values(jobs).flatMap((job) => scriptsOfJob(job, known, folder));
}

function scriptsOfJob(job, contexts, folder) {
  if (job.uses === undefined) {
    return job.steps
      .filter(({ run }) => run !== undefined)
      .map(({ run, env }) => ({ run, env: valuesOf(env, contexts) }));
  }
  if (!job.uses.startsWith(CALLED)) {
    throw new Error(`${job.uses} is not in this repository`);
  }
  const secrets = job.secrets === 'inherit' ? contexts.secrets : {};
  return scriptsOf(job.uses.slice(2), { ...contexts, secrets, inputs: valuesOf(job.with, contexts) }, folder);
}

function defaults(on) {
  const inputs = Object.entries(on.workflow_call?.inputs ?? {});
  return Object.fromEntries(inputs.map(([name, input]) => [name, input.default ?? null]));
}

function valuesOf(values = {}, contexts) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, valueOf(value, contexts)]));
}

function valueOf(value, contexts) {
  return typeof value !== 'string' ? value : value.replace(EXPRESSION, (_, expression) => evaluated(expression, contexts));
}

function evaluated(expression, contexts) {
  const { tokens } = new Lexer(expression.trim()).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), FUNCTIONS).parse();
  const known = JSON.parse(JSON.stringify(contexts), data.reviver);
  return new Evaluator(parsed, known).evaluate().coerceString();
}
