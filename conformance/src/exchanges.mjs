import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every exchange in the .jsonl files of a folder, each with where it stands. */
export function* exchangesIn(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort();
  for (const file of files) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    for (const [index, line] of lines.entries()) {
      if (line !== '') {
        yield { at: `${file}:${index + 1}`, exchange: JSON.parse(line) };
      }
    }
  }
}
