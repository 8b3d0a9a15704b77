// node bills.mjs FILE…: see README.md.
import { faultsOf } from './src/bills.mjs';
import { report } from './src/faults.mjs';

await report('bills of materials', faultsOf);
