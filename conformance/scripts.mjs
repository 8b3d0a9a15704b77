// node scripts.mjs WORKFLOW FOLDER <CONTEXTS: writes each script that the workflow runs, and what it is given as ENV.
import { readFileSync, writeFileSync } from 'node:fs';
import { scriptsOf } from './src/jobs.mjs';

const [workflow, folder] = process.argv.slice(2);
scriptsOf(workflow, JSON.parse(readFileSync(0, 'utf8'))).forEach(({ run, env }, index) => {
  writeFileSync(`${folder}/${index}.sh`, run);
  writeFileSync(`${folder}/${index}.env`, Object.entries(env).map(([name, value]) => `${name}=${value}\0`).join(''));
});
