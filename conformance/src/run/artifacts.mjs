// The artifacts of one run: what a job uploads, and those after it download.
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export class Artifacts {
  #folder;

  constructor(folder) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  upload(name, path) {
    const artifact = join(this.#folder, name);
    if (existsSync(artifact)) {
      throw new Error(`this run has an artifact ${name} already`);
    }
    if (!existsSync(path)) {
      throw new Error(`there is nothing at ${path} to upload`);
    }
    mkdirSync(artifact);
    if (statSync(path).isDirectory()) {
      copy(path, artifact);
    } else {
      copyFile(path, join(artifact, basename(path)));
    }
  }

  download(name, path) {
    if (!existsSync(join(this.#folder, name))) {
      throw new Error(`this run has no artifact ${name}`);
    }
    copy(join(this.#folder, name), path);
  }

  /** All whose names begin with what stands before the star, into one folder. */
  downloadAll(pattern, path) {
    if (!/^[\w-]*\*$/.test(pattern)) {
      throw new Error(`the pattern ${pattern} cannot be played here`);
    }
    for (const name of readdirSync(this.#folder).sort()) {
      if (name.startsWith(pattern.slice(0, -1))) {
        this.download(name, path);
      }
    }
  }
}

/** Hidden files are left out, as upload-artifact does. */
function copy(from, to) {
  for (const name of readdirSync(from).filter((each) => !each.startsWith('.'))) {
    if (statSync(join(from, name)).isDirectory()) {
      copy(join(from, name), join(to, name));
    } else {
      copyFile(join(from, name), join(to, name));
    }
  }
}

/** The rights of a file do not survive the archive that an artifact is. */
function copyFile(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  chmodSync(to, 0o644);
}
