// Whether an event starts a workflow, and with which inputs.
import { requireKnown } from './keys.mjs';

const EVENTS = ['push', 'workflow_dispatch'];
const INPUT_KEYS = ['description', 'type', 'required', 'default', 'options'];
/** Kinds of inputs that are a text here: those that a form offers are chosen before. */
const TEXTS = ['string', 'choice', 'environment'];

/** @throws Error if the workflow is not started by the event */
export function requireStarted(on, event) {
  const filter = typeof on === 'object' && !Array.isArray(on) ? on[event.name] : [on].flat().includes(event.name) ? null : undefined;
  if (!EVENTS.includes(event.name)) {
    throw new Error(`the event ${event.name} cannot be played here`);
  }
  if (filter === undefined) {
    throw new Error(`no ${event.name} starts this workflow`);
  }
  if (event.name === 'push') {
    requireKnown('on.push', filter, ['branches', 'tags']);
    const patterns = event.ref.startsWith('refs/tags/') ? filter?.tags : filter?.branches;
    const isFiltered = filter?.tags !== undefined || filter?.branches !== undefined;
    if (isFiltered && !(patterns ?? []).some((pattern) => matches(pattern, event.refName))) {
      throw new Error(`no push of ${event.refName} starts this workflow`);
    }
  }
}

/** Patterns as GitHub reads them: * stops at a slash, ? and + are about the letter before. */
function matches(pattern, name) {
  if (pattern.startsWith('!')) {
    throw new Error(`the pattern ${pattern} cannot be played here`);
  }
  const expression = pattern.replace(/\*\*|[*.^$(){}|\\]/g, (found) => ({ '**': '.*', '*': '[^/]*' })[found] ?? `\\${found}`);
  return new RegExp(`^${expression}$`).test(name);
}

/**
 * The inputs of a call or a run by hand, typed, with the defaults of those that are left out.
 * @throws Error naming what is missing, unknown or of another type
 */
export function inputsOf(declared, given, what) {
  requireKnown(`inputs of ${what}`, given, Object.keys(declared ?? {}));
  const inputs = {};
  for (const [name, input] of Object.entries(declared ?? {})) {
    requireKnown(`input ${name} of ${what}`, input, INPUT_KEYS);
    const { type = 'string', required = false, default: preset, options } = input;
    if (required && given[name] === undefined) {
      throw new Error(`${what} needs the input ${name}`);
    }
    const value = given[name] ?? preset ?? (type === 'boolean' ? false : '');
    if ((TEXTS.includes(type) ? 'string' : type) !== typeof value) {
      throw new Error(`the input ${name} of ${what} is a ${type}, not ${JSON.stringify(value)}`);
    }
    if (options && !options.includes(value)) {
      throw new Error(`the input ${name} of ${what} is one of ${options.join(', ')}`);
    }
    inputs[name] = value;
  }
  return inputs;
}
