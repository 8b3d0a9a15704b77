// node bills.mjs FILE…: see README.md.
import { readFileSync } from 'node:fs';
import { faultsOf } from './src/bills.mjs';

const files = process.argv.slice(2);
let faults = 0;
for (const file of files) {
  for (const fault of await faultsOf(file, readFileSync(file, 'utf8'))) {
    faults++;
    console.error(`${file}: ${fault}`);
  }
}
console.log(`${files.length} bills of materials, ${faults} faults`);
process.exitCode = faults > 0 || files.length === 0 ? 1 : 0;
