// Who may import whom. Each rule is told in docs/architecture.md; a planted breach of each was tried.
const TEST = '\\.test\\.tsx?$';
const BROWSER_FILES = '(contract|permissions|texts|rules)\\.ts$';
const BROWSER_FOLDERS = '(contract|rules|texts)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    {
      name: 'modules-form-no-ring',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src/modules/[^/]+$' },
      to: { circular: true },
    },
    {
      name: 'shared-is-the-floor',
      severity: 'error',
      from: { path: '^src/shared/', pathNot: TEST },
      to: { pathNot: ['^src/shared/', '^node_modules/zod/'] },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(modules|platform|web|demo|testing)/' },
    },
    {
      name: 'platform-knows-no-module',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: TEST },
      to: { path: '^src/(modules|ui|web|demo|testing)/' },
    },
    {
      name: 'only-through-the-face',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/', pathNot: TEST },
      to: { path: '^src/modules/[^/]+/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/(web/)?index\\.ts$'] },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/rules(\\.ts$|/)', pathNot: TEST },
      to: { pathNot: ['^src/shared/', '^src/modules/[^/]+/contract(\\.ts$|/)', '^src/modules/[^/]+/rules/'] },
    },
    {
      name: 'browser-files-stay-light',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/(contract|permissions|texts)(\\.ts$|/)', pathNot: TEST },
      to: { pathNot: ['^src/shared/', '^node_modules/zod/', '/permissions\\.ts$', '/contract/', '/texts/'] },
    },
    {
      name: 'sql-only-in-store',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/', pathNot: ['/store(\\.ts$|/)', '/tables(\\.ts$|/)', TEST] },
      to: { path: ['^node_modules/(kysely|pg)/', '^src/modules/[^/]+/tables(\\.ts$|/)'] },
    },
    {
      name: 'web-sees-only-browser-files',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/web/', pathNot: TEST },
      to: {
        path: '^src/',
        pathNot: [
          '^src/(shared|ui)/',
          `^src/modules/$1/${BROWSER_FILES}`,
          `^src/modules/$1/${BROWSER_FOLDERS}`,
          '^src/modules/$1/web/',
          '^src/modules/[^/]+/web/index\\.ts$',
        ],
      },
    },
    {
      name: 'first-load-stays-light',
      comment: 'The page lists are in the first load: neither zod nor a page may come along.',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/web/index\\.ts$' },
      to: {
        path: ['/contract(\\.ts$|/)', '^node_modules/zod/', '\\.tsx$'],
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    {
      name: 'browser-never-reaches-the-server',
      severity: 'error',
      from: { path: '^src/(web|ui)/' },
      to: { path: ['^src/platform/', '^src/modules/[^/]+/(index|service|store|jobs)(\\.ts$|/)'], reachable: true },
    },
    {
      name: 'server-never-imports-web',
      severity: 'error',
      from: { path: '^src/(platform/|modules/[^/]+/[^/]+\\.ts$)', pathNot: TEST },
      to: { path: ['/web/', '^node_modules/(react|react-dom)/'] },
    },
    {
      name: 'testing-only-from-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: [TEST, '/testing\\.ts$', '^src/testing/'] },
      to: { path: ['/testing\\.ts$', '^src/testing/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
