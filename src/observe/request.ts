import { type Call, define } from './call.ts';
import { without } from './globals.ts';

/** Makes a request record what is read of its payload. It stays the object that it is, with methods of its own. */
export function recordRequest<R extends Request>(request: R, call: Call): R {
  const { json, formData, clone } = request;
  call.requests.push(request);
  define(request, 'json', async () => call.payload(await without(() => json.call(request))));
  define(request, 'formData', async () => call.form(await without(() => formData.call(request))));
  define(request, 'clone', () => recordRequest(clone.call(request), call));
  return request;
}
