import { readFileSync } from 'node:fs';

/** Prints the faults of the files that a command names, and ends it with 1 if there are any, or no files. */
export async function report(what, faultsOf) {
  const files = process.argv.slice(2);
  let faults = 0;
  for (const file of files) {
    for (const fault of await faultsOf(file, readFileSync(file, 'utf8'))) {
      faults++;
      console.error(`${file}:${fault}`);
    }
  }
  console.log(`${files.length} ${what}, ${faults} faults`);
  process.exitCode = faults > 0 || files.length === 0 ? 1 : 0;
}
