import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const sources = ['packages/*/src/**/*.ts', 'packages/*/ssr-test/**/*.ts', 'e2e/**/*.ts'];
const elements = ['packages/elements/src/**/*.ts'];
// Who may open a connection: the guard itself, the reader's browser asking a story's own publisher, and the listener.
const mayDial = [
  'packages/server/src/node/guarded-*.ts',
  'packages/elements/src/fetch-once.ts',
  // what an operator names on his own command line
  'packages/cli/src/check/ask-page.ts',
  'packages/cli/src/serve/node-server.ts',
  'packages/studio/src/server-door.ts',
];
const networkModules = ['dgram', 'dns', 'dns/promises', 'http', 'http2', 'https', 'inspector', 'net', 'tls', 'undici'];
const useTheGuard = 'Bytes of strangers come through createGuardedFetch of @clipsheet/server/guarded-fetch.js only.';
const tests = ['**/*.test.ts', 'packages/*/ssr-test/**/*.ts', 'e2e/**/*.ts'];

export default tseslint.config(
  { ignores: ['**/dist/**', 'coverage/**', 'pictures/**', '**/node_modules/**', '.clipsheet/**'] },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: sources })),
  {
    files: sources,
    languageOptions: {
      parserOptions: {
        // one program over all sources: one for each package takes twice the time
        project: 'tsconfig.test.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-console': 'error',
      // What promise A1 of the trust page forbids in shipped code: no markup from strings, no code from strings.
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({ property, message: 'Text only.' })),
      ],
      'no-eval': 'error',
      'no-implied-eval': 'error',
    },
  },
  {
    files: sources,
    ignores: [...mayDial, ...tests],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'EventSource', 'WebSocket', 'WebTransport', 'XMLHttpRequest'].map((name) => ({
          name,
          message: useTheGuard,
        })),
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: networkModules.flatMap((name) => [
            { name, message: useTheGuard },
            { name: `node:${name}`, message: useTheGuard },
          ]),
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=/^(fetch|sendBeacon|XMLHttpRequest|WebSocket|EventSource)$/]' +
            '[object.name=/^(globalThis|window|self|navigator)$/]',
          message: useTheGuard,
        },
      ],
    },
  },
  { files: elements, ...lit['flat/recommended'] },
  { files: elements, ...wc['flat/best-practice'] },
  { files: elements, plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  // The command speaks to a terminal; an element says once on the console why it fell back to its words.
  { files: ['packages/cli/src/**/*.ts', 'packages/elements/src/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    // node:test's test() and chai's assertions look like promises nobody awaits; hostile markup is a test's business
    files: tests,
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      'no-console': 'off',
      'no-restricted-properties': 'off',
    },
  },
);
