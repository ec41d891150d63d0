import { appendFile } from 'node:fs/promises';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished } from 'vitest';
import type { Language } from '#kit/language.ts';

const site = inject('site');

/** A `describe` of what people do in a browser; skipped, and said so at the start, where there is none. */
export const journeys = describe.skipIf(site === null);

/** Files of a worker share the module, and so the connection; the browser itself ends with the run. */
let connection: Promise<Browser> | undefined;

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };
export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 900 };

/** A page of its own, as a first-time visitor's. The test fails on errors in its console. */
export async function openPage(language: Language, options: BrowserContextOptions = {}): Promise<Page> {
  if (site === null) throw new Error('there is no browser');
  if ('problem' in site) throw new Error(site.problem);
  connection ??= chromium.connect(site.browser);
  const context = await (await connection).newContext({
    baseURL: site.address,
    locale: locales[language],
    viewport: desktop,
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  onTestFinished(async () => {
    await context.close();
    expect(complaints, 'errors in the browser console').toEqual([]);
  });
  return page;
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // Refusals are shown on the page; the browser and the router note them too.
    const refusal = /^(Failed to load resource|ProblemError)/.test(message.text());
    if (message.type() === 'error' && !refusal) complaints.push(message.text());
  });
  return complaints;
}

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the page as it stands that WCAG 2.2 AA forbids: rule and place. */
export async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<AxeResults, string[]>(
    (values) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
    wcag22aa,
  );
  await note(page, found);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** One check of one page, for the accessibility statement. */
export interface Checked {
  readonly engine: string;
  /** Its address without language, query and what follows: the statement is read by all. */
  readonly page: string;
  readonly rules: readonly string[];
  readonly broken: readonly string[];
}

/** Writes down what was checked when somebody asks for it: `VIDARE_AUDIT` names the file. */
async function note(page: Page, { passes, violations, incomplete, testEngine }: AxeResults): Promise<void> {
  const file = process.env.VIDARE_AUDIT;
  if (file === undefined) return;
  const checked: Checked = {
    engine: `${testEngine.name} ${testEngine.version}`,
    page: new URL(page.url()).pathname.replace(/^\/[a-z]+\/?/, ''),
    rules: [...passes, ...violations, ...incomplete].map(({ id }) => id),
    broken: violations.map(({ id }) => id),
  };
  await appendFile(file, `${JSON.stringify(checked)}\n`);
}

/** Ends the page's loading: data is there and fonts are. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}
