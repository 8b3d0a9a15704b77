// GitHub's published REST description, with the changes that make a strict check of it possible.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** The description of api.github.com from @octokit/openapi, parsed and adjusted. */
export function readDescription() {
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  const description = JSON.parse(readFileSync(file, 'utf8'));
  forbidUnknownRequestProperties(description);
  admitBrokenUploads(description);
  nameNullAsAlternative(description.components.schemas);
  return description;
}

// The published bodies of requests are open, so that a misspelt property would pass unseen and do nothing.
function forbidUnknownRequestProperties(description) {
  for (const path of Object.values(description.paths)) {
    for (const method of METHODS) {
      const schema = path[method]?.requestBody?.content?.['application/json']?.schema;
      if (schema?.properties && schema.additionalProperties === undefined) {
        schema.additionalProperties = false;
      }
    }
  }
}

// "This may leave an empty asset with a state of starter", says the description of the upload, and forgets the enum.
function admitBrokenUploads(description) {
  description.components.schemas['release-asset'].properties.state.enum.push('starter');
}

// OpenAPI's "nullable" counts only beside a type, and ajv takes no schema that has it alone, as those of an issue do.
function nameNullAsAlternative(schema) {
  if (schema === null || typeof schema !== 'object') {
    return;
  }
  if (schema.nullable === true && schema.type === undefined) {
    delete schema.nullable;
    const alternatives = schema.anyOf ?? schema.oneOf;
    if (alternatives) {
      alternatives.push({ enum: [null] });
    } else if (schema.allOf) {
      schema.anyOf = [{ allOf: schema.allOf }, { enum: [null] }];
      delete schema.allOf;
    }
  }
  Object.values(schema).forEach(nameNullAsAlternative);
}

/**
 * Patterns of the paths whose last parameter may hold slashes ("x-multi-segment"), which no OpenAPI router knows:
 * the first group is what comes before it.
 */
export function openEndedPaths(description) {
  const open = [];
  for (const [path, item] of Object.entries(description.paths)) {
    const last = /\{([^}]+)\}$/.exec(path)?.[1];
    const parameters = METHODS.flatMap((method) => item[method]?.parameters ?? []).map((each) => resolved(description, each));
    if (parameters.some((each) => each.name === last && each['x-multi-segment'])) {
      const before = path.slice(0, path.lastIndexOf('{')).replace(/[.+]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+');
      open.push(new RegExp(`^(${before})(.+)$`));
    }
  }
  return open;
}

function resolved(description, parameter) {
  return parameter.$ref ? description.components.parameters[parameter.$ref.split('/').pop()] : parameter;
}
