// The artifacts of one run: what a job uploads, and those after it download.
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export class Artifacts {
  #folder;
  #earlier;

  /** @param earlier the folder of those of an earlier attempt, whose names may be used once more */
  constructor(folder, earlier) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    if (earlier) {
      cpSync(earlier, folder, { recursive: true });
    }
    this.#earlier = new Set(readdirSync(folder));
  }

  upload(name, path) {
    const artifact = join(this.#folder, name);
    if (this.#earlier.delete(name)) {
      rmSync(artifact, { recursive: true });
    }
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
