// Plays workflows that tests push to a repository, and tells what their scripts wrote to the file "told".
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach } from 'node:test';
import { run } from '../src/run/run.mjs';

export const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8';
export const UPLOAD = 'actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02';
export const DOWNLOAD = 'actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093';

const folders = [];
export let folder;
export let git;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-workflow-'));
  folders.push(folder);
  const clone = join(folder, 'clone');
  git = (...args) => execFileSync('git', ['-C', clone, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args]);
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', join(folder, 'owner', 'chat.git')]);
  execFileSync('git', ['clone', '--quiet', join(folder, 'owner', 'chat.git'), clone], { stdio: 'ignore' });
  git('checkout', '--quiet', '-B', 'main');
});

after(() => folders.forEach((each) => rmSync(each, { recursive: true })));

/** Pushes files, and runs the workflow "main.yml" among them. */
export function played(files, event = {}, options = {}) {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, 'clone', name.includes('/') ? name : `.github/workflows/${name}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '-m', 'feat: chat');
  git('tag', '-f', '-a', '-m', 'Polls', 'a.1.0-1');
  git('push', '--quiet', '--force', 'origin', 'main', 'a.1.0-1');
  const lines = [];
  const outcome = run(
    {
      workflow: '.github/workflows/main.yml',
      server: { repositories: folder, api: 'http://127.0.0.1:1', writeToken: 'w', readToken: 'r' },
      event: { repository: 'owner/chat', name: 'push', ref: 'refs/tags/a.1.0-1', inputs: {}, number: 7, attempt: 1, ...event },
      home: join(folder, 'clone'),
      environment: { PATH: process.env.PATH, TOLD: folder, IN_HOME: '@home@/told' },
      folder: join(folder, 'run'),
      ...options,
    },
    (line) => lines.push(line),
  );
  return { ...outcome, lines };
}

export const oneJob = (steps) => `on: push\njobs:\n  one:\n    runs-on: u\n    steps:\n${steps}`;

/** What the scripts of a run wrote to the file "told", line by line. */
export const told = () => readFileSync(join(folder, 'told'), 'utf8').trim().split('\n');
