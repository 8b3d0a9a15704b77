import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Scope } from '../src/run/expressions.mjs';

const scope = new Scope({ inputs: { prove: true, ref: '', name: "}} it's" }, github: { ref: 'refs/heads/hotfix/1' }, needs: {} });
const afterFailure = scope.with({}, { success: false, failure: true });

test('one expression keeps the type of its value, a text around it makes a text', () => {
  assert.equal(scope.resolve('${{ inputs.prove }}'), true);
  assert.equal(scope.resolve('prove: ${{ inputs.prove }}, ${{ inputs.none }}!'), 'prove: true, !');
  assert.equal(scope.resolve('${{ inputs.none }}'), null);
  assert.equal(scope.resolve("${{ inputs.ref || github.ref }}"), 'refs/heads/hotfix/1');
  assert.equal(scope.resolve('${{ inputs.prove }} ${{ github.ref }}'), 'true refs/heads/hotfix/1');
  assert.equal(scope.resolve(7), 7);
});

test('a text in an expression may have the letters that end it', () => {
  assert.equal(scope.resolve("${{ format('{0}}}', 'it''s') }}"), "it's}");
  assert.equal(scope.resolve('${{ inputs.name }}'), "}} it's");
});

test('a condition asks for success unless it asks how it went itself', () => {
  assert.equal(scope.allows(undefined), true);
  assert.equal(scope.allows('inputs.prove'), true);
  assert.equal(scope.allows("${{ startsWith(github.ref, 'refs/tags/') }}"), false);
  assert.equal(afterFailure.allows('inputs.prove'), false);
  assert.equal(afterFailure.allows('!cancelled() && inputs.prove'), true);
  assert.equal(afterFailure.allows('failure()'), true);
  assert.equal(scope.allows('failure()'), false);
});

test('a context or a function that is not there is an error', () => {
  assert.throws(() => scope.resolve('${{ matrix.java }}'), /matrix/);
  assert.throws(() => scope.resolve("${{ hashFiles('pom.xml') }}"), /hashFiles/);
});

test('variables are texts', () => {
  assert.deepEqual(scope.texts({ A: '${{ inputs.prove }}', B: '${{ inputs.none }}', C: 3 }), { A: 'true', B: '', C: '3' });
});
