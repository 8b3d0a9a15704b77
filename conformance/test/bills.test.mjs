import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { faultsOf } from '../src/bills.mjs';

const GOLDEN = new URL('../../plexichat-release-core/src/test/resources/golden/sbom/', import.meta.url);
const JSON_TEXT = readFileSync(new URL('sbom.cdx.json', GOLDEN), 'utf8');
const XML_TEXT = readFileSync(new URL('sbom.cdx.xml', GOLDEN), 'utf8');

/** The bill with a text changed where it is first. */
function broken(bill, text, other) {
  assert.ok(bill.includes(text), text);
  return bill.replace(text, other);
}

test('a bill with every field is valid in both forms', async () => {
  assert.deepEqual(await faultsOf('sbom.cdx.json', JSON_TEXT), []);
  assert.deepEqual(await faultsOf('sbom.cdx.xml', XML_TEXT), []);
});

for (const [what, text, other] of [
  ['a field that 1.6 does not have', '"bomFormat"', '"more": 1, "bomFormat"'],
  ['another version', '"specVersion" : "1.6"', '"specVersion" : "1.5"'],
  ['a confidence above 1', '"confidence" : 1.0', '"confidence" : 1.1'],
  ['an identifier that SPDX does not have', '"id" : "MIT"', '"id" : "MIT-house"'],
  ['a scope of another kind', '"scope" : "excluded"', '"scope" : "left-out"'],
  ['a time without a zone', '2026-03-01T12:00:00Z', '2026-03-01'],
  ['half a document', '"dependencies" : [', ''],
]) {
  test(`${what} is a fault of JSON`, async () => {
    assert.notDeepEqual(await faultsOf('sbom.cdx.json', broken(JSON_TEXT, text, other)), []);
  });
}

for (const [what, text, other] of [
  ['an element that 1.6 does not have', '<metadata>', '<metadata><more/>'],
  ['another version', 'schema/bom/1.6', 'schema/bom/1.5'],
  ['a confidence above 1', '<confidence>1.0<', '<confidence>1.1<'],
  ['an identifier that SPDX does not have', '<id>MIT<', '<id>MIT-house<'],
  ['a scope of another kind', '<scope>excluded<', '<scope>left-out<'],
  ['elements in another order', '<name>wire</name>\n      <version>2.0</version>', '<version>2.0</version><name>wire</name>'],
  ['a ref that is there twice', 'bom-ref="pkg:pypi/bread-parser"', 'bom-ref="pkg:npm/%40example/theme@3.0.1"'],
  ['half a document', '</bom>', ''],
]) {
  test(`${what} is a fault of XML`, async () => {
    assert.notDeepEqual(await faultsOf('sbom.cdx.xml', broken(XML_TEXT, text, other)), []);
  });
}
