// Holds one exchange at a time against the description; matching and validating is openapi-backend's and ajv's work.
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { OpenAPIBackend } from 'openapi-backend';
import { openEndedPaths, readDescription } from './description.mjs';
import { schemaOfUnlisted } from './unlisted.mjs';

const UPLOADS = 'https://uploads.github.com';

export class Conformance {
  #api;
  #openEnded;
  #errorValidators;

  static async create() {
    const description = readDescription();
    const openEnded = openEndedPaths(description);
    const api = new OpenAPIBackend({
      definition: description,
      quick: true, // the description is taken as valid, and a validator is made when it is first needed, then kept
      coerceTypes: true,
      customizeAjv: (ajv) => addFormats(ajv),
      ajvOpts: { strict: false, allErrors: true },
    });
    await api.init();
    return new Conformance(api, openEnded);
  }

  constructor(api, openEnded) {
    this.#api = api;
    this.#openEnded = openEnded;
    const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
    const { schemas } = api.definition.components;
    this.#errorValidators = {
      'basic-error': ajv.compile(schemas['basic-error']),
      'validation-error': ajv.compile(schemas['validation-error']),
    };
  }

  /** The operation's id, if there is one, and everything that is wrong with the exchange. */
  check(exchange) {
    const operation = this.#operation(exchange);
    if (!operation) {
      return { errors: ['no such operation'] };
    }
    const request = [...this.#place(exchange, operation), ...this.#request(exchange, operation)];
    return {
      operationId: operation.operationId,
      // What a fault made of the answer is on purpose not what GitHub sends.
      errors: exchange.fault ? request : [...request, ...this.#response(exchange, operation)],
    };
  }

  /** The same for a request that was wrong on purpose: only the refusal has to be one that GitHub would send. */
  checkRefusal(exchange) {
    const operationId = this.#operation(exchange)?.operationId;
    if (exchange.fault) {
      return { operationId, errors: [] };
    }
    if (exchange.status < 400 || exchange.status > 499) {
      return { operationId, errors: [`a wrong request was answered with ${exchange.status}`] };
    }
    return { operationId, errors: this.#errorBody(exchange, exchange.status === 422 ? 'validation-error' : 'basic-error') };
  }

  #operation(exchange) {
    const method = exchange.method === 'HEAD' ? 'GET' : exchange.method;
    return this.#api.matchOperation({ method, path: this.#closed(exchange.path), headers: {} });
  }

  #closed(path) {
    const fit = this.#openEnded.map((pattern) => pattern.exec(path)).find(Boolean);
    return fit ? fit[1] + fit[2].replaceAll('/', '%2F') : path;
  }

  #place(exchange, operation) {
    const forUploads = (operation.servers ?? []).some((each) => each.url === UPLOADS);
    return forUploads === exchange.upload ? [] : [`sent to the ${exchange.upload ? 'uploads' : 'API'} host`];
  }

  #request(exchange, operation) {
    const { requestBody: body, requestContentType: type } = exchange;
    const hasBody = body !== null && body !== undefined;
    if (hasBody && !/^application\/(.+\+)?json\b/.test(type ?? '')) {
      return [`request body is announced as ${type}`];
    }
    if (hasBody && !operation.requestBody) {
      return ['request has a body, the operation takes none'];
    }
    const request = {
      method: operation.method,
      path: this.#closed(exchange.path),
      query: exchange.query,
      headers: hasBody ? { 'content-type': 'application/json' } : {},
      body: hasBody ? body : undefined,
    };
    const found = this.#api.validator.validateRequest(request, operation).errors ?? [];
    return told('request', exchange.bodyUnread ? found.filter((each) => !isAboutBody(each)) : found);
  }

  #response(exchange, operation) {
    const listed = operation.responses[exchange.status];
    const schema = listed?.content?.['application/json']?.schema;
    if (schema) {
      return this.#listedBody(exchange, operation);
    }
    const unlisted = schemaOfUnlisted(operation.operationId, exchange.status);
    if (unlisted) {
      return this.#errorBody(exchange, unlisted);
    }
    if (!listed) {
      return [`status ${exchange.status} is not described`];
    }
    return exchange.responseBody === null ? [] : ['response has a body where none is described'];
  }

  #listedBody(exchange, operation) {
    // "To download the asset's binary content, set the Accept header to application/octet-stream": the bytes themselves.
    const bytes = operation.operationId === 'repos/get-release-asset' && exchange.responseBody === null;
    if (exchange.method === 'HEAD' || (bytes && exchange.status === 200)) {
      return [];
    }
    if (!/^application\/json\b/.test(exchange.responseContentType ?? '')) {
      return [`response is announced as ${exchange.responseContentType}`];
    }
    const result = this.#api.validator.validateResponse(exchange.responseBody, operation, exchange.status);
    return told('response', result.errors);
  }

  #errorBody(exchange, schema) {
    // The error schemas require next to nothing, and a client needs the message.
    if (typeof exchange.responseBody?.message !== 'string' && exchange.method !== 'HEAD') {
      return [`response ${exchange.status} has no message`];
    }
    const validate = this.#errorValidators[schema];
    return validate(exchange.responseBody) ? [] : told('response', validate.errors);
  }
}

// A fault ended the call before its body was read, so that nothing is known of it.
function isAboutBody(error) {
  return error.instancePath.startsWith('/requestBody') || error.params?.missingProperty === 'requestBody';
}

function told(part, errors) {
  return (errors ?? []).map((each) => {
    const extra = each.params?.additionalProperty ?? each.params?.allowedValues?.join(', ');
    return `${part} ${each.instancePath} ${each.message}${extra ? ` (${extra})` : ''}`.replaceAll('  ', ' ');
  });
}
