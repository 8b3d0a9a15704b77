import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Conformance } from '../src/conformance.mjs';

const conformance = await Conformance.create();

const REF = {
  ref: 'refs/tags/v1',
  node_id: 'REF_1',
  url: 'http://127.0.0.1/repos/o/r/git/refs/tags/v1',
  object: { type: 'commit', sha: 'a'.repeat(40), url: 'http://127.0.0.1/repos/o/r/git/commits/a' },
};

const GOOD = {
  method: 'POST',
  path: '/repos/o/r/git/refs',
  query: '',
  upload: false,
  requestContentType: 'application/json',
  requestBody: { ref: 'refs/tags/v1', sha: 'a'.repeat(40) },
  status: 201,
  responseContentType: 'application/json; charset=utf-8',
  responseBody: REF,
};

const READ = { ...GOOD, method: 'GET', requestContentType: null, requestBody: null, status: 200 };
const ERROR = { message: 'no', documentation_url: 'https://docs.github.com/rest' };

function errorsOf(change, base = GOOD) {
  return conformance.check({ ...base, ...change }).errors.join('\n');
}

test('a right exchange passes', () => {
  assert.equal(errorsOf({}), '');
  assert.equal(conformance.check(GOOD).operationId, 'git/create-ref');
});

test('a ref with slashes is one parameter', () => {
  assert.equal(errorsOf({ path: '/repos/o/r/git/ref/tags/a/b' }, READ), '');
});

test('an unknown path or method is caught', () => {
  assert.match(errorsOf({ path: '/repos/o/r/git/nothing' }), /no such operation/);
  assert.match(errorsOf({ method: 'PUT' }), /no such operation/);
});

test('a wrong request is caught', () => {
  assert.match(errorsOf({ requestBody: { ref: 'refs/tags/v1' } }), /required property 'sha'/);
  assert.match(errorsOf({ requestBody: { ...GOOD.requestBody, shaa: 'x' } }), /additional properties \(shaa\)/);
  assert.match(errorsOf({ requestBody: { ...GOOD.requestBody, sha: 7 } }), /must be string/);
  assert.match(errorsOf({ requestBody: '{"broken' }), /request/);
  assert.match(errorsOf({ requestContentType: 'text/plain' }), /announced as text\/plain/);
  assert.match(errorsOf({ query: 'pager=2' }), /additional properties \(pager\)/);
  assert.match(errorsOf({ path: '/repos/o/r/releases/one' }, READ), /must be integer/);
});

test('a wrong response is caught', () => {
  assert.match(errorsOf({ responseBody: { ...REF, node_id: undefined } }), /required property 'node_id'/);
  assert.match(errorsOf({ responseBody: { ...REF, url: 'no address' } }), /format "uri"/);
  assert.match(errorsOf({ responseBody: null }), /must be object/);
  assert.match(errorsOf({ status: 418, responseBody: ERROR }), /418 is not described/);
  assert.match(errorsOf({ method: 'DELETE', path: '/repos/o/r/releases/1', status: 204, requestBody: null }), /body where none/);
});

test('a refusal that GitHub sends without listing it passes only with its schema', () => {
  assert.equal(errorsOf({ status: 401, responseBody: ERROR }), '');
  assert.match(errorsOf({ status: 401, responseBody: {} }), /no message/);
  assert.match(errorsOf({ status: 422, responseBody: { ...ERROR, errors: [{}] } }), /required property 'code'/);
});

test('an upload belongs to the host for uploads', () => {
  const upload = { method: 'POST', path: '/repos/o/r/releases/1/assets', query: 'name=a', requestBody: null, status: 422, responseBody: ERROR };
  assert.equal(errorsOf({ ...upload, upload: true }), '');
  assert.match(errorsOf({ ...upload, upload: false }), /sent to the API host/);
  assert.match(errorsOf({ ...upload, upload: true, query: '' }), /required property 'name'/);
});

test('a ruleset is held against its schema, whose conditions may be null', () => {
  const rules = { path: '/repos/o/r/rulesets/7', responseBody: { id: 7, name: 'n', source: 'o/r', enforcement: 'active', conditions: null } };
  assert.equal(errorsOf(rules, READ), '');
  assert.match(errorsOf({ ...rules, responseBody: { ...rules.responseBody, conditions: 'all' } }, READ), /conditions must/);
  assert.match(errorsOf({ ...rules, responseBody: { ...rules.responseBody, enforcement: 'on' } }, READ), /enforcement must/);
});

test('of an exchange that a fault disturbed the request is checked and the answer is not', () => {
  const disturbed = { fault: 'AnswerInstead', bodyUnread: false, status: 418, responseContentType: null, responseBody: null };
  assert.equal(errorsOf(disturbed), '');
  assert.match(errorsOf({ ...disturbed, requestBody: { ref: 'refs/tags/v1' } }), /required property 'sha'/);
  assert.match(errorsOf({ ...disturbed, requestBody: null }), /required property 'requestBody'/);
  assert.match(errorsOf({ ...disturbed, path: '/repos/o/r/git/nothing' }), /no such operation/);
  assert.deepEqual(conformance.checkRefusal({ ...GOOD, ...disturbed }).errors, []);
});

test('a body that a fault left unread is not missed, and everything else of its request is checked', () => {
  const unread = { fault: 'DropBefore', bodyUnread: true, status: 0, requestBody: null, responseBody: null };
  assert.equal(errorsOf(unread), '');
  assert.match(errorsOf({ ...unread, query: 'pager=2' }), /additional properties \(pager\)/);
  assert.match(errorsOf({ ...unread, path: '/repos/o/r/releases/one/assets', upload: true, query: 'name=a' }), /must be integer/);
  assert.match(errorsOf({ ...unread, method: 'PUT' }), /no such operation/);
});

test('a request that is wrong on purpose must be refused', () => {
  assert.deepEqual(conformance.checkRefusal({ ...GOOD, status: 400, responseBody: ERROR }).errors, []);
  assert.match(conformance.checkRefusal(GOOD).errors.join(), /answered with 201/);
});
