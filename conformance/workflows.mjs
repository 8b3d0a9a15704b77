// node --import ./src/json-imports.mjs workflows.mjs FILE…: see README.md.
import { report } from './src/faults.mjs';
import { faultsOf } from './src/workflows.mjs';

await report('workflows and actions', faultsOf);
