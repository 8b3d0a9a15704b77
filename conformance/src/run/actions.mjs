// The actions of others that our workflows use, played: what they do for the steps after them, without any network.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { requireKnown } from './keys.mjs';
import { mayWrite } from './rights.mjs';

const PLAYED = {
  'actions/checkout': {
    inputs: ['repository', 'ref', 'path', 'fetch-depth', 'persist-credentials'],
    play(inputs, { run, rights, workspace }) {
      const folder = join(workspace, inputs.path ?? '');
      mkdirSync(folder, { recursive: true });
      run.repositories.checkOut(
        {
          name: inputs.repository ?? run.event.repository,
          wanted: inputs.ref,
          event: run.event,
          depth: Number(inputs['fetch-depth'] ?? 1),
          pushes: mayWrite(rights) && inputs['persist-credentials'] !== 'false',
        },
        folder,
      );
    },
  },
  // The machine has a Java, and Maven's repository is told by its environment.
  'actions/setup-java': { inputs: ['distribution', 'java-version', 'cache'], play() {} },
  'actions/upload-artifact': {
    inputs: ['name', 'path', 'if-no-files-found'],
    play(inputs, { run, workspace }) {
      run.artifacts.upload(inputs.name, join(workspace, inputs.path));
    },
  },
  'actions/download-artifact': {
    inputs: ['name', 'path', 'pattern', 'merge-multiple'],
    play(inputs, { run, workspace }) {
      const folder = join(workspace, inputs.path);
      if (inputs.name) {
        run.artifacts.download(inputs.name, folder);
      } else if (inputs['merge-multiple'] === 'true') {
        run.artifacts.downloadAll(inputs.pattern, folder);
      } else {
        throw new Error('say which artifact is downloaded, or merge them');
      }
    },
  },
};

/**
 * What a step does that uses an action, as a function of its job.
 * @throws Error if nobody plays that action, or one of its inputs
 */
export function playedAction(uses, inputs) {
  const name = uses.split('@')[0];
  const action = PLAYED[name];
  if (!action) {
    throw new Error(`the action ${name} cannot be played here`);
  }
  requireKnown(name, inputs, action.inputs);
  return (job) => action.play(inputs, job);
}
