// What a workflow says that nobody plays would be passed over in silence: it is refused.

/** @throws Error naming the keys of a map that are not among those that are played; a text has none */
export function requireKnown(what, map, known) {
  const unknown = Object.keys(typeof map === 'object' ? (map ?? {}) : {}).filter((key) => !known.includes(key));
  if (unknown.length > 0) {
    throw new Error(`${what}: ${unknown.join(', ')} cannot be played here`);
  }
}
