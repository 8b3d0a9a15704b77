// Evaluates "${{ }}" with GitHub's own evaluator.
import { Evaluator, Lexer, Parser, data } from '@actions/expressions';
import { truthy } from '@actions/expressions/result';
import { requireKnown } from './keys.mjs';

/** The functions that ask how it went before; a condition without one of them implies "success()". */
const STATUS = /\b(?:success|failure|cancelled|always)\s*\(/i;
const PART = /\$\{\{((?:'[^']*'|(?!\}\})[^'])*)\}\}/g;
/** What is said of the run and of the machine: there, what is not known here GitHub may know. */
const OF_GITHUB = /(?<![\w.'-])(github|runner)\.(\w+)/g;
const WHOLE = new RegExp(`^\\s*${PART.source}\\s*$`);

/** What expressions can ask for: contexts by name, and whether all went well before. */
export class Scope {
  #contexts;
  #status;

  constructor(contexts, status = { success: true, failure: false }) {
    this.#contexts = contexts;
    this.#status = status;
  }

  with(contexts, status = this.#status) {
    return new Scope({ ...this.#contexts, ...contexts }, status);
  }

  get(name) {
    return this.#contexts[name];
  }

  /** A text with its expressions replaced; one that is a single expression keeps the type of its value. */
  resolve(text) {
    if (typeof text !== 'string') {
      return text;
    }
    const whole = WHOLE.exec(text);
    return whole ? plain(this.#evaluate(whole[1])) : text.replace(PART, (_, expression) => this.#evaluate(expression).coerceString());
  }

  /** The values of a map as texts, which is what variables of the environment are. */
  texts(map) {
    return Object.fromEntries(Object.entries(map ?? {}).map(([name, value]) => [name, textOf(this.resolve(value))]));
  }

  /** Whether what has this condition is run. */
  allows(condition = 'success()') {
    const text = String(condition);
    const expression = WHOLE.exec(text)?.[1] ?? text;
    return (STATUS.test(expression) || this.#status.success) && truthy(this.#evaluate(expression));
  }

  #evaluate(expression) {
    const { success, failure } = this.#status;
    const functions = Object.entries({ success, failure, always: true, cancelled: false }).map(([name, value]) => ({
      name,
      minArgs: 0,
      maxArgs: 0,
      call: () => new data.BooleanData(value),
    }));
    for (const [, context, name] of expression.replace(/'[^']*'/g, "''").matchAll(OF_GITHUB)) {
      requireKnown(context, { [name]: true }, Object.keys(this.#contexts[context] ?? { [name]: true }));
    }
    const tokens = new Lexer(expression).lex().tokens;
    const tree = new Parser(tokens, Object.keys(this.#contexts), functions).parse();
    const contexts = JSON.parse(JSON.stringify(this.#contexts), data.reviver);
    return new Evaluator(tree, contexts, new Map(functions.map((each) => [each.name, each]))).evaluate();
  }
}

export function textOf(value) {
  return value === null || value === undefined ? '' : String(value);
}

/** The value of an expression as one of this language; only what is no list and no map is needed. */
function plain(value) {
  return value instanceof data.Null ? null : (value.value ?? value.coerceString());
}
