import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

/** House rules that no rule of a package covers. */
const house = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: a thing has one name everywhere.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' },
  {
    selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length<2]',
    message: 'Name the locale, or compare code units: the order must not depend on the machine.',
  },
];

/** shared/ computes the same on every machine and day. */
const pure = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Time arrives as an argument (asOf).',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Time arrives as an argument (asOf).' },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Time arrives as an argument (asOf).',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Nothing here is random: the same input gives the same bytes.',
  },
];

/** Names that one file each imports: what comes in and goes out between processes passes one place. */
const oneImporter = (name, file) => ({
  name: 'electron',
  importNames: [name],
  message: `${name} is imported in ${file} alone, which checks every message; go through it.`,
});
const mainSide = 'electron/main/ipc-handlers.ts';
const windowSide = 'electron/preload/preload.ts';

export default defineConfig(
  { ignores: ['out/', 'coverage/', 'test-results/', '.cache/', 'resources/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The compiler's own sign for a parameter that only its place needs.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // A number in a sentence is no mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // onPress={() => close()} says what it does.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // [...text] gives whole characters, which is what is wanted of text.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // There are no enums here, and looking for them in every assignment is slow.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Résumés hold control characters; patterns that name them are how they are dealt with.
      'no-control-regex': 'off',
      'no-restricted-syntax': ['error', ...house],
    },
  },
  { files: ['shared/**'], rules: { 'no-restricted-syntax': ['error', ...house, ...pure] } },
  {
    files: ['electron/**'],
    ignores: [mainSide, windowSide],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [oneImporter('ipcMain', mainSide), oneImporter('ipcRenderer', windowSide)] },
      ],
    },
  },
  { files: ['renderer/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  // A component that needs more is two.
  { files: ['renderer/**/*.tsx'], rules: { 'max-lines': ['error', 199] } },
  // JSON of the tests' own making is trusted there.
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      // What a test takes apart is its own set-up.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  // Tools that read a configuration file want a default export.
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['scripts/**/*.mjs', 'tests/**/*.mjs', '*.js', '*.cjs'],
    languageOptions: {
      globals: {
        AbortController: 'readonly',
        AbortSignal: 'readonly',
        Buffer: 'readonly',
        TextDecoder: 'readonly',
        URL: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        module: 'readonly',
        performance: 'readonly',
        process: 'readonly',
        setInterval: 'readonly',
        clearTimeout: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
);
