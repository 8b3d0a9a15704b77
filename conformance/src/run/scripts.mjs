// Runs a script as a step of a job: with the files by which it answers.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { requireKnown } from './keys.mjs';

/** How GitHub starts a script, by the step's "shell"; without one nothing is said of pipes. */
const SHELLS = { '': ['-e'], bash: ['--noprofile', '--norc', '-eo', 'pipefail'] };
/** What no script may set for those after it. */
const ITS_OWN = /^(?:GITHUB_|RUNNER_|NODE_OPTIONS$)/;
/** The names by which a script asks for what Actions sets. */
const ASKED = /\b(?:GITHUB|RUNNER)_[A-Z_]+\b/g;
/** Minutes: nothing that is played here takes as long. */
const MOST = 10;
const FILES = { outputs: 'GITHUB_OUTPUT', variables: 'GITHUB_ENV', path: 'GITHUB_PATH', summary: 'GITHUB_STEP_SUMMARY', state: 'GITHUB_STATE' };

/**
 * @param limit minutes
 * @param folder a new one for the files of this step
 * @param log takes what the script prints
 * @returns whether it succeeded, and what it left for the steps after it
 */
export function runScript({ script, shell = '', environment, workingFolder, limit = MOST, folder, log }) {
  if (!(shell in SHELLS)) {
    throw new Error(`the shell ${shell} cannot be played here`);
  }
  mkdirSync(folder, { recursive: true });
  const files = Object.fromEntries(Object.keys(FILES).map((name) => [name, join(folder, name)]));
  Object.values(files).forEach((file) => writeFileSync(file, ''));
  writeFileSync(join(folder, 'script.sh'), script);
  const env = { ...environment, ...Object.fromEntries(Object.entries(FILES).map(([name, variable]) => [variable, files[name]])) };
  requireKnown('a script', Object.fromEntries((script.match(ASKED) ?? []).map((name) => [name, true])), Object.keys(env));
  const out = openSync(log, 'a');
  const command = ['--kill-after=10', `${Math.min(limit, MOST)}m`, 'bash', ...SHELLS[shell], join(folder, 'script.sh')];
  const { status, error } = spawnSync('timeout', command, {
    cwd: workingFolder,
    env,
    stdio: ['ignore', out, out],
  });
  if (error) {
    throw error;
  }
  if (status !== 0) {
    writeSync(out, `##[error]Process completed with exit code ${status}.\n`);
  }
  closeSync(out);
  const variables = valuesIn(readFileSync(files.variables, 'utf8'));
  const taken = Object.keys(variables).filter((name) => ITS_OWN.test(name));
  if (taken.length > 0) {
    throw new Error(`no script can set ${taken.join(', ')}`);
  }
  return {
    succeeded: status === 0,
    outputs: valuesIn(readFileSync(files.outputs, 'utf8')),
    variables,
    path: readFileSync(files.path, 'utf8').split('\n').filter(Boolean),
    summary: files.summary,
  };
}

/** The values of a file of lines NAME=VALUE, or of several lines between NAME<<DELIMITER and DELIMITER. */
export function valuesIn(text) {
  const values = {};
  const lines = text.split('\n');
  while (lines.length > 0) {
    const line = lines.shift();
    const [, name, kind, rest] = /^(.+?)(=|<<)(.*)$/.exec(line) ?? [];
    if (kind === '=') {
      values[name] = rest;
    } else if (kind === '<<') {
      const end = lines.indexOf(rest);
      if (end < 0) {
        throw new Error(`the value of ${name} has no end`);
      }
      values[name] = lines.splice(0, end + 1).slice(0, -1).join('\n');
    } else if (line !== '') {
      throw new Error(`"${line}" is no value for the steps after it`);
    }
  }
  return values;
}
