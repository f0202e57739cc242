/**
 * The laws of the house (docs/architecture.md), as rules about who may import whom. For each of them
 * tests/fixtures/house holds a deliberate violation; tests/house.test.ts proves that it is caught.
 */
const engine = '^lib/engine/';
const article = '^lib/article/';
const product = '^(entrypoints|components|lib)/';

/** A room may import itself and what is listed, nothing else. */
const room = (name, path, pathNot, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path },
  to: { pathNot: [path, ...pathNot] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Data walks through the house in one direction.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'A path that resolves to nothing would slip past the rules below.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    room(
      'engine-imports-nothing',
      engine,
      [],
      'The engine is pure: no package, no platform, no other room.',
    ),
    {
      name: 'engine-has-one-door',
      comment: 'The engine is entered through lib/engine/index.ts.',
      severity: 'error',
      from: { pathNot: [engine, '^(tests|training)/'] },
      to: { path: engine, pathNot: '^lib/engine/index\\.ts$' },
    },
    {
      name: 'engine-is-types-only-outside-entrypoints',
      comment:
        'Who shows or carries a Report needs its types; only entrypoints and scripts run the engine.',
      severity: 'error',
      from: { pathNot: [engine, '^(entrypoints|scripts|tests|training)/'] },
      to: { path: engine, dependencyTypesNot: ['type-only'] },
    },
    room(
      'article-is-pure',
      article,
      [engine],
      'Composing an article is work on data: no DOM, no browser, no package.',
    ),
    {
      name: 'article-is-types-only-in-the-extension',
      comment: 'The background composes; what it composes with is handed in by its entrypoint.',
      severity: 'error',
      from: { path: '^(components|lib/(extension|export|corrections|settings|palette))/' },
      to: { path: article, dependencyTypesNot: ['type-only'] },
    },
    room(
      'page-knows-the-dom-only',
      '^lib/page/',
      [
        engine,
        article,
        '^lib/palette/',
        '^node_modules/(@mozilla/readability|@floating-ui|text-fragments-polyfill)/',
      ],
      'lib/page knows the DOM, the rules of articles and the types of the engine, nothing of the extension.',
    ),
    room(
      'extension-knows-the-browser-only',
      '^lib/extension/',
      [
        engine,
        article,
        '^lib/(corrections|files|palette|settings)/',
        '^node_modules/(wxt|@webext-core|@wxt-dev|valibot)/',
        '^\\.wxt/i18n/',
        '^locales/',
      ],
      'lib/extension knows the browser API and the types of engine and article, nothing of pages.',
    ),
    room(
      'components-get-props',
      '^components/',
      [
        engine,
        '^lib/(corrections|export|files|palette|settings)/',
        '^node_modules/preact/',
        '^locales/',
        '\\.css$',
      ],
      'Views get props and give callbacks: no browser API, no page, no storage.',
    ),
    room(
      'export-is-pure',
      '^lib/export/',
      [engine, '^lib/corrections/'],
      'Writers of a Report turn data into text.',
    ),
    room(
      'corrections-are-pure',
      '^lib/corrections/',
      [engine, '^lib/files/', '^node_modules/valibot/'],
      'Corrections are data with a check, and turn one Report into another.',
    ),
    room(
      'settings-are-pure',
      '^lib/settings/',
      [engine, '^lib/(files|palette)/', '^node_modules/valibot/'],
      'Settings are data with a check; where they are kept is the business of lib/extension.',
    ),
    room(
      'files-are-pure',
      '^lib/files/',
      ['^node_modules/valibot/'],
      'What a reader takes along is text with a check; what it holds is the business of others.',
    ),
    room(
      'palette-is-pure',
      '^lib/palette/',
      [engine],
      'What is marked and in which colours is data for page and views.',
    ),
    {
      name: 'nobody-imports-entrypoints',
      comment: 'Entrypoints are wiring: what is worth sharing belongs in a room.',
      severity: 'error',
      from: { pathNot: '^(entrypoints|tests)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'entrypoints-stand-alone',
      comment:
        'Each entrypoint is a bundle of its own; it imports only from its own folder and the rooms.',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)/' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1/' },
    },
    {
      name: 'product-takes-no-workshop',
      comment: 'Scripts and tests may use the product, never the other way round.',
      severity: 'error',
      from: { path: product },
      to: { path: '^(scripts|tests|training)/' },
    },
    {
      name: 'product-needs-no-node',
      comment: 'What runs in a browser has no modules of Node.',
      severity: 'error',
      from: { path: product },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^\\.wxt/'] },
    exclude: { path: ['^tests/fixtures/'] },
    // The file that WXT generates: with the root one, aliases stay unresolved and rules miss them.
    tsConfig: { fileName: '.wxt/tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['import', 'browser', 'default', 'types'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
