import { fileURLToPath } from 'node:url';
import { linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import * as contract from '../../contract/routes.ts';
import { messageParts } from './message-parts.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const workspace = fileURLToPath(new URL('../..', import.meta.url));
const routeTable = fileURLToPath(new URL('../../contract/routes.ts', import.meta.url));

/** What every page stands on goes in one file instead of twenty small ones. */
const everyPage =
  /node_modules\/(?!d3-|@simplewebauthn|typebox)|\/src\/(i18n|api|paths|choices|labels)|\/src\/ui\/(button|chip|choice|combobox|field|label-text|link|notice|page-heading|steps|use-)/;

/**
 * The browser calls routes but does not validate them, so it gets each route's method, path and the like
 * and not the schemas and the schema library behind them (21 kB gzip).
 */
function routesWithoutSchemas(): Plugin {
  return {
    name: 'vidare:routes-without-schemas',
    enforce: 'pre',
    load(id) {
      if (id.split('?')[0] !== routeTable) return null;
      const { routes, ...others } = contract;
      const slim = Object.entries(routes).map(([name, route]) => [name, plainParts(route)] as const);
      const exported: Record<string, unknown> = { ...plainParts(others), routes: Object.fromEntries(slim) };
      return Object.entries(exported)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}

/** What the server alone goes by. */
const serverOnly: ReadonlySet<string> = new Set(['summary', 'guard', 'cache']);

/** What the client goes by: words and switches, but not schemas. */
function plainParts(of: object): Record<string, string | boolean> {
  const entries: [string, unknown][] = Object.entries(of);
  return Object.fromEntries(entries.filter(isPlain).filter(([name]) => !serverOnly.has(name)));
}

function isPlain(entry: [string, unknown]): entry is [string, string | boolean] {
  return ['string', 'boolean'].includes(typeof entry[1]);
}

export default defineConfig({
  root,
  plugins: [
    routesWithoutSchemas(),
    babel({ presets: [linguiTransformerBabelPreset({}, { cwd: workspace })] }),
    react(),
    messageParts(workspace),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    target: ['chrome120', 'firefox120', 'safari17.4'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', test: everyPage }] } } },
  },
  server: { port: 5173, fs: { allow: [workspace] }, proxy: { '/api': 'http://127.0.0.1:8080' } },
});
