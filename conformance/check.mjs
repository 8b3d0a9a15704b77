// node check.mjs FOLDER… [--misuse FOLDER…]: see README.md.
import { Conformance } from './src/conformance.mjs';
import { exchangesIn } from './src/exchanges.mjs';

const folders = process.argv.slice(2);
const conformance = await Conformance.create();
const operations = new Set();
let exchanges = 0;
let errors = 0;
let misuse = false;

for (const folder of folders) {
  if (folder === '--misuse') {
    misuse = true;
    continue;
  }
  for (const { at, exchange } of exchangesIn(folder)) {
    const result = misuse ? conformance.checkRefusal(exchange) : conformance.check(exchange);
    exchanges++;
    operations.add(result.operationId);
    for (const error of result.errors) {
      errors++;
      console.error(`${at}: ${exchange.method} ${exchange.path} ${exchange.status}: ${error}`);
    }
  }
}

operations.delete(undefined);
console.log(`${exchanges} exchanges, ${operations.size} operations, ${errors} errors`);
process.exitCode = errors > 0 || exchanges === 0 ? 1 : 0;
