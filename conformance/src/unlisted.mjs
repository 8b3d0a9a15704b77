// Statuses that GitHub sends although the description of an operation does not list them.
// Each says why it is real and which error schema its body must fit; anything else unlisted is an error.
const UNLISTED = [
  // Refusals that come before the operation is looked at, documented for the interface as a whole.
  { status: 400, schema: 'basic-error', why: 'malformed JSON, missing length of an upload, unknown API version' },
  { status: 401, schema: 'basic-error', why: 'the token is wrong, or there is none where one is needed' },
  { status: 403, schema: 'basic-error', why: 'the token lacks the right, or the call lacks a User-Agent' },
  { status: 404, schema: 'basic-error', why: 'nothing there, or nothing this caller may see' },
  // Rules of one operation that its list of statuses leaves out.
  { status: 422, schema: 'validation-error', why: 'a rule forbids the change', operations: [
    'repos/update-release',
    'repos/upload-release-asset', // listed, but without the schema of its body
    'repos/update-release-asset',
    'repos/delete-release-asset', // immutable releases
  ] },
  { status: 502, schema: 'basic-error', why: 'an upload broke off, as its description tells in words', operations: [
    'repos/upload-release-asset',
  ] },
];

/** The name of the error schema for a status that the operation does not describe; undefined if GitHub sends none. */
export function schemaOfUnlisted(operationId, status) {
  return UNLISTED.find((each) => each.status === status && (each.operations ?? [operationId]).includes(operationId))?.schema;
}
