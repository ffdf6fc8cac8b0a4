import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Check } from './results.ts';

interface Page {
  /** The files of the package that script elements load, with their digests. */
  scripts: string[];
  /** Its Content Security Policy, beside the pages' own scripts and the address that they hand in to. */
  policy?: string;
  /** Whether the policy forbids to evaluate. */
  strict?: boolean;
}

const ownOnly = "default-src 'none'; connect-src 'self'; script-src 'self'";

/** Each way for a page to load the shim. No page has a script in it, since a strict policy forbids that. */
const pages: Record<string, Page> = {
  script: { scripts: ['ses262.js'] },
  minified: { scripts: ['ses262.min.js'] },
  twice: { scripts: ['ses262.min.js', 'ses262.js'] },
  module: { scripts: [] },
  worker: { scripts: [] },
  'module-worker': { scripts: [] },
  'csp-eval': { scripts: ['ses262.js'], policy: `${ownOnly} 'unsafe-eval'` },
  csp: { scripts: ['ses262.js'], policy: ownOnly, strict: true },
  'trusted-types': {
    scripts: ['ses262.js'],
    policy: `${ownOnly} 'unsafe-eval'; require-trusted-types-for 'script'`,
    strict: true,
  },
};

export const pageForms = Object.keys(pages);

const workers: Record<string, string> = {
  'worker.js': `importScripts('/package/ses262.js', '/smoke.js', '/page.js'); postMessage(run(globalThis));`,
  'module-worker.js': `import '/smoke.js';
import * as api from '/package/ses262.mjs';
postMessage(smoke(api, true));`,
};

/** The pages, served on a free port of this machine. */
export interface Site {
  /** Where the page of a form is. */
  address(form: string): string;
  /** What the page hands in. Rejects when it has not after `milliseconds`. */
  results(form: string, milliseconds: number): Promise<Check[]>;
  close(): Promise<void>;
}

/** Serves the pages with the package in `folder`. */
export async function servePages(folder: string): Promise<Site> {
  const integrity: Record<string, string> = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8'));
  const handedIn = new Map(pageForms.map((form) => [form, Promise.withResolvers<Check[]>()]));

  const markup = (form: string): string => {
    const ours = pages[form].scripts.map(
      (name) => `<script src="/package/${name}" integrity="${integrity[name]}"></script>`,
    );
    return `<!doctype html><meta charset="utf-8"><title>${form}</title>${ours.join('')}
<script src="/smoke.js"></script><script src="/page.js" data-form="${form}"${pages[form].strict ? ' data-strict' : ''}></script>`;
  };
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '').slice(1);
    const send = (type: string, body: string | Uint8Array, headers: Record<string, string> = {}): void => {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers });
      response.end(body);
    };
    const { policy } = pages[path] ?? {};
    if (path in pages) return send('text/html', markup(path), policy ? { 'content-security-policy': policy } : {});
    if (path in workers) return send('text/javascript', workers[path]);
    if (path === 'smoke.js' || path === 'page.js') {
      return send('text/javascript', readFileSync(join(import.meta.dirname, path)));
    }
    const [, name] = /^package\/(ses262[\w.]*)$/.exec(path) ?? [];
    if (name !== undefined) return send('text/javascript', readFileSync(join(folder, name)));
    const [, form] = /^results\/([\w-]+)$/.exec(path) ?? [];
    if (form !== undefined && request.method === 'POST') handedIn.get(form)?.resolve(JSON.parse(await text(request)));
    response.writeHead(form === undefined ? 404 : 204).end();
  };
  const server = createServer((request, response) => {
    respond(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;

  return {
    address: (form) => `http://127.0.0.1:${port}/${form}`,
    results: (form, milliseconds) => {
      const { promise, reject } = handedIn.get(form) as PromiseWithResolvers<Check[]>;
      const timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds / 1000} s`)), milliseconds);
      return promise.finally(() => clearTimeout(timer));
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
