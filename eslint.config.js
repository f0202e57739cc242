import js from '@eslint/js';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import reactHooks from 'eslint-plugin-react-hooks';
import * as regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const lines = { skipBlankLines: true, skipComments: true };

export default defineConfig(
  globalIgnores([
    '.output/',
    '.wxt/',
    'coverage/',
    'demo-output/',
    'gallery-output/',
    'test-output/',
    'tests/fixtures/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  regexp.configs['flat/recommended'],
  noUnsanitized.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 200, ...lines }],
      'max-lines-per-function': ['error', { max: 40, ...lines }],
      complexity: ['error', 10],
      eqeqeq: 'error',
      // Node runs the same files and knows no aliases; dependency-cruiser sees relative paths best.
      'no-restricted-imports': ['error', { patterns: ['@/*', '@@/*', '~/*', '~~/*'] }],
      'no-console': 'error',
    },
  },
  {
    files: ['components/**', 'entrypoints/**'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['scripts/**', 'training/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
