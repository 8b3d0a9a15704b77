// node check.mjs FOLDER… [--misuse FOLDER…]: see README.md.
import { Conformance } from './src/conformance.mjs';
import { exchangesIn } from './src/exchanges.mjs';

const folders = process.argv.slice(2);
const conformance = await Conformance.create();
const operations = new Set();
// Thousands of exchanges of a suite differ in their numbers only; each kind is held against the description once.
const known = new Map();
let exchanges = 0;
let errors = 0;
let misuse = false;

for (const folder of folders) {
  if (folder === '--misuse') {
    misuse = true;
    continue;
  }
  for (const { at, exchange } of exchangesIn(folder)) {
    const kind = `${misuse} ${JSON.stringify(exchange).replaceAll(/[0-9]+/g, '0')}`;
    const result = known.get(kind) ?? (misuse ? conformance.checkRefusal(exchange) : conformance.check(exchange));
    known.set(kind, result);
    exchanges++;
    operations.add(result.operationId);
    for (const error of result.errors) {
      errors++;
      console.error(`${at}: ${exchange.method} ${exchange.path} ${exchange.status}: ${error}`);
    }
  }
}

operations.delete(undefined);
console.log(`${exchanges} exchanges of ${known.size} kinds, ${operations.size} operations, ${errors} errors`);
process.exitCode = errors > 0 || exchanges === 0 ? 1 : 0;
