import { defineConfig } from '@lingui/cli';

/** Messages are written in English in the code; Swedish is the language the interface opens in. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['sv', 'en'],
  catalogs: [{ path: '<rootDir>/apps/web/src/locales/{locale}/messages', include: ['<rootDir>/apps/web/src'] }],
  orderBy: 'origin',
});
