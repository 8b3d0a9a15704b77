// The repositories of the server: bare ones, each in the folder OWNER/NAME.git.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const COMMIT = /^[0-9a-f]{40}$/;

export class Repositories {
  #folder;

  constructor(folder) {
    this.#folder = folder;
  }

  #path(name) {
    return join(this.#folder, `${name}.git`);
  }

  #git(name, ...args) {
    return execFileSync('git', ['-C', this.#path(name), ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }

  commit(name, ref) {
    return this.#git(name, 'rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`).trim();
  }

  text(name, ref, path) {
    return this.#git(name, 'show', `${this.commit(name, ref)}:${path}`);
  }

  #has(name, ref) {
    return this.#git(name, 'for-each-ref', '--format=%(refname)', ref).split('\n').includes(ref);
  }

  /**
   * Checks out as actions/checkout does.
   * @param wanted what the step asks for; empty for the ref and the commit of the event
   * @param pushes whether git may push from there
   */
  checkOut({ name, wanted, event, depth, pushes }, folder) {
    const git = (...args) => execFileSync('git', ['-C', folder, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const { ref, commit } = this.#target(name, wanted, event);
    const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
    const local = branch ? `refs/remotes/origin/${branch}` : ref;
    git('init', '--quiet');
    git('remote', 'add', 'origin', pathToFileURL(this.#path(name)).href);
    if (!pushes) {
      git('remote', 'set-url', '--push', 'origin', 'no-right-to-push');
    }
    if (depth === 0) {
      git('fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*');
    }
    // With the commit of an event the ref is set to it, by which an annotated tag becomes a plain one (actions/checkout#882).
    const exact = commit ? (ref ? [`+${commit}:${local}`] : [commit]) : [`+${ref}:${local}`];
    if (depth !== 0 || (commit && ref)) {
      git('fetch', '--quiet', '--no-tags', ...(depth === 0 ? [] : [`--depth=${depth}`]), 'origin', ...exact);
    }
    git('checkout', '--quiet', '--force', ...(branch ? ['-B', branch, local] : [ref || commit]));
  }

  #target(name, wanted, event) {
    if (!wanted) {
      if (name !== event.repository) {
        throw new Error(`say which ref of ${name} is checked out`);
      }
      return { ref: event.ref, commit: event.sha };
    }
    if (COMMIT.test(wanted)) {
      return { ref: '', commit: wanted };
    }
    const refs = wanted.startsWith('refs/') ? [wanted] : [`refs/heads/${wanted}`, `refs/tags/${wanted}`];
    const found = refs.find((each) => this.#has(name, each));
    if (!found) {
      throw new Error(`${name} has no ref ${wanted}`);
    }
    return { ref: found };
  }
}
