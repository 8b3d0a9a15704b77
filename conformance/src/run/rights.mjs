// The rights of a job's token: those that it asks for, as far as the caller of its workflow has them.

const LEVELS = ['none', 'read', 'write'];
/** What the settings of a new repository give. */
const BY_DEFAULT = { contents: 'read', packages: 'read' };

/**
 * What a job may do, by the name of the right; what is not named is "none".
 * @param given what the caller of the workflow has; undefined where an event started it
 * @throws Error if more is asked for than is given, as GitHub refuses such a workflow
 */
export function rightsOf(name, workflow, job, given) {
  const asked = job.permissions ?? workflow.permissions ?? given ?? BY_DEFAULT;
  if (typeof asked === 'string') {
    throw new Error(`${name}: name each right, instead of "${asked}"`);
  }
  for (const [right, level] of Object.entries(asked)) {
    if (given && LEVELS.indexOf(level) > LEVELS.indexOf(given[right] ?? 'none')) {
      throw new Error(`${name} asks for ${right}: ${level}, and its caller has ${right}: ${given[right] ?? 'none'}`);
    }
  }
  return asked;
}

/** The token of a job; one without rights is none that the server knows. */
export function tokenOf({ contents = 'none' }, { writeToken, readToken }) {
  return { write: writeToken, read: readToken, none: 'token-without-rights' }[contents];
}

export function mayWrite(rights) {
  return rights.contents === 'write';
}
