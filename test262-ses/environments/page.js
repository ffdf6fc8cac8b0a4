// What a page or a worker does once smoke.js and the shim are loaded: it runs the checks, and a page hands in the results.
const { form, strict } = globalThis.document?.currentScript?.dataset ?? {};

const handIn = (results) =>
  fetch(`/results/${document.location.pathname.slice(1)}`, { method: 'POST', body: JSON.stringify(results) });

const failed = (error) => [{ name: 'load', error: `${error?.message ?? error}` }];

/** Runs the checks with what a module exports, or with the globals that a script defined. */
const run = (api) => {
  try {
    return smoke(api, strict === undefined);
  } catch (error) {
    return failed(error);
  }
};

if (form === 'worker' || form === 'module-worker') {
  const worker = new Worker(`/${form}.js`, form === 'worker' ? {} : { type: 'module' });
  worker.onmessage = ({ data }) => handIn(data);
  worker.onerror = (error) => handIn(failed(error));
} else if (form === 'module') {
  import('/package/ses262.mjs').then(run, failed).then(handIn);
} else if (form !== undefined) {
  handIn(run(globalThis));
}
