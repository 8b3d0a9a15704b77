import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const LIBRARY = import.meta.resolve('@cyclonedx/cyclonedx-library/package.json');
const XML_SCHEMA = fileURLToPath(new URL('res/schema/bom-1.6.SNAPSHOT.xsd', LIBRARY));
const NAMESPACE = 'http://cyclonedx.org/schema/bom/1.6';

const json = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
let xml;

/** The library's schemas, by the same libxml2 that it uses itself where it can be compiled. */
function xmlValidator() {
  if (!xml) {
    xmlRegisterFsInputProviders();
    xml = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(XML_SCHEMA), { url: XML_SCHEMA }));
  }
  return xml;
}

async function jsonFaults(text) {
  const { specVersion } = JSON.parse(text);
  if (specVersion !== '1.6') {
    return [`it is of version ${specVersion}`];
  }
  const errors = (await json.validate(text)) ?? [];
  return errors.map(({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`);
}

function xmlFaults(text) {
  const document = XmlDocument.fromString(text);
  try {
    // A schema says nothing of an element of another namespace.
    if (document.root.namespaceUri !== NAMESPACE) {
      return [`it is of ${document.root.namespaceUri}`];
    }
    xmlValidator().validate(document);
    return [];
  } catch (error) {
    return (error.details ?? [error]).map(({ line, message }) => `${line}: ${message.trim()}`);
  } finally {
    document.dispose();
  }
}

/** What a bill of materials has that CycloneDX 1.6 does not allow. */
export async function faultsOf(file, text) {
  try {
    return file.endsWith('.xml') ? xmlFaults(text) : await jsonFaults(text);
  } catch (error) {
    return [`it cannot be read: ${error.message}`];
  }
}
