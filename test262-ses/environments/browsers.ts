import { chromium } from 'playwright-core';
import { type Browser, startFirefox } from './bidi.ts';
import { pageForms, type Site, servePages } from './pages.ts';
import type { Environment } from './results.ts';

const secondsForPage = 30;

/** Starts Chromium, without a window. */
export async function startChromium(command: string): Promise<Browser> {
  const options = { executablePath: command, args: ['--no-sandbox', '--disable-gpu'] };
  const browser = await chromium.launch(options);
  const page = await browser.newPage();
  return {
    version: browser.version(),
    open: async (address) => {
      await page.goto(address);
    },
    close: () => browser.close(),
  };
}

const starters = { chromium: startChromium, firefox: startFirefox };

/**
 * Opens every page in a browser. `onForm` is told of each result.
 * @throws Error when the browser does not start
 */
export async function runBrowser(
  key: keyof typeof starters,
  command: string,
  folder: string,
  onForm: (form: string) => void,
): Promise<Environment> {
  const site: Site = await servePages(folder);
  let browser: Browser | undefined;
  try {
    browser = await starters[key](command);
    const name = key === 'chromium' ? 'Chromium' : 'Firefox';
    const environment: Environment = { name, version: browser.version, forms: {} };
    for (const form of pageForms) {
      const results = site.results(form, secondsForPage * 1000);
      const failed = (error: Error) => [{ name: 'the page', error: error.message }];
      const [, checks] = await Promise.all([browser.open(site.address(form)).catch(() => {}), results.catch(failed)]);
      environment.forms[form] = checks;
      onForm(form);
    }
    return environment;
  } finally {
    await browser?.close();
    await site.close();
  }
}
