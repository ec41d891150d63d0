import path from 'node:path';
import { createCompiledCatalog, getCatalogForFile, getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import type { Plugin } from 'vite';

/** Where the words of the first page and of what stands around every page are written. */
const firstPage = /^apps\/web\/src\/(app|pages\/start|forms\/start|i18n\/dataset-name|ui\/[a-z-]+\.tsx)/;

/**
 * A catalogue in two parts: `messages.po?first` has what the start page says, `messages.po?rest` all else, so that
 * the first page does not wait for the words of every other.
 */
export function messageParts(cwd: string): Plugin {
  const config = getConfig({ cwd });
  return {
    name: 'vidare:message-parts',
    enforce: 'pre',
    async load(id) {
      const [file = '', part = ''] = id.split('?');
      if (!file.endsWith('.po') || !['first', 'rest'].includes(part)) return null;
      const found = getCatalogForFile(path.relative(config.rootDir, file), await getCatalogs(config));
      if (found === null) throw new Error(`${file} is none of the catalogues in lingui.config.ts`);
      const { catalog, locale } = found;
      this.addWatchFile(file);
      const entries = (await catalog.read(locale)) ?? {};
      const { fallbackLocales, sourceLocale } = config;
      const { messages } = await catalog.getTranslations(locale, {
        fallbackLocales,
        sourceLocale,
        missingBehavior: 'resolved',
      });
      const isFirst = (key: string) => entries[key]?.origin?.some(([written]) => firstPage.test(written)) ?? true;
      const wanted = Object.entries(messages).filter(([key]) => isFirst(key) === (part === 'first'));
      const { source, errors } = createCompiledCatalog(locale, Object.fromEntries(wanted), { namespace: 'es' });
      const [wrong] = errors;
      if (wrong !== undefined) throw wrong.error;
      return { code: source, map: null, moduleType: 'js' };
    },
  };
}
