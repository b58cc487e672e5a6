/** What one room (a folder of `src/`, or `web`) is allowed to depend on. */
export type Room = {
  /** Rooms it may import from; its own is always allowed. */
  readonly imports: readonly string[]
  /** Rooms it may import types from, over and above `imports`. */
  readonly types?: readonly string[]
  /** Third-party packages it may import. */
  readonly packages?: readonly string[]
  /** Whether it may import modules of Node.js. */
  readonly node?: boolean
  /** Pure: no clock, randomness, network, console or other state of the surroundings. */
  readonly pure?: boolean
}

const pure = [
  'model',
  'catalogue',
  'profile',
  'comparison',
  'authority',
  'diagnosis',
  'reading',
  'need',
  'ask',
  'career',
  'charter',
  'design',
  'record',
  'text',
  'drawing',
] as const

const beforeText = pure.slice(0, pure.indexOf('text'))
const beforeDrawing = pure.slice(0, pure.indexOf('drawing'))
const face = { imports: ['app', 'text', 'drawing', 'model'], types: pure, node: true } as const

/** The rooms of the house, as `docs/architecture.md` explains them. */
export const rooms: Readonly<Record<string, Room>> = {
  model: { imports: [], packages: ['zod'], pure: true },
  catalogue: { imports: ['model'], packages: ['zod', 'minisearch'], pure: true },
  profile: { imports: ['model', 'catalogue'], pure: true },
  comparison: { imports: ['model', 'catalogue', 'profile'], pure: true },
  authority: { imports: ['model', 'catalogue'], pure: true },
  diagnosis: { imports: ['model', 'catalogue', 'profile', 'authority'], pure: true },
  reading: { imports: ['model', 'catalogue', 'profile'], pure: true },
  need: { imports: ['model', 'catalogue', 'profile', 'diagnosis'], pure: true },
  ask: { imports: ['model', 'catalogue', 'comparison'], packages: ['minisearch'], pure: true },
  career: {
    imports: ['model', 'catalogue', 'profile', 'comparison'],
    packages: ['zod'],
    pure: true,
  },
  charter: {
    imports: ['model', 'catalogue', 'profile', 'comparison', 'authority', 'diagnosis', 'career'],
    pure: true,
  },
  design: { imports: ['model', 'catalogue', 'authority', 'diagnosis'], pure: true },
  record: { imports: ['model'], packages: ['@noble/hashes'], pure: true },
  text: { imports: beforeText, pure: true },
  drawing: { imports: beforeDrawing, pure: true },
  app: { imports: pure, packages: ['zod'] },
  formats: {
    imports: pure,
    packages: ['csv-parse', 'fflate', 'pdfjs-dist', 'smol-toml', 'yaml', 'zod'],
  },
  store: { imports: ['app', 'model', 'record'], packages: ['kysely', 'libsql'], node: true },
  auth: { ...face },
  // The published shapes are made of the catalogue's own schemas.
  http: {
    ...face,
    imports: [...face.imports, 'catalogue'],
    packages: ['hono', '@hono/zod-openapi', 'zod'],
  },
  mcp: { ...face },
  cli: { ...face, packages: ['commander', '@clack/prompts', 'picocolors'] },
  main: {
    imports: [...pure, 'app', 'formats', 'store', 'auth', 'http', 'mcp', 'cli'],
    packages: ['@hono/node-server'],
    node: true,
  },
  web: {
    // What must not leave the reader's machine (a career profile, a CV) is read and written by the page itself.
    imports: [...pure, 'formats'],
    types: ['app', 'http'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      '@tanstack/react-router',
      '@tanstack/react-query',
      '@fontsource-variable/inter',
      '@fontsource-variable/source-serif-4',
      // To keep it from compiling code, which the content security policy of the page forbids.
      'zod',
      // To tell it where its thread is, which only a bundler knows.
      'pdfjs-dist',
    ],
  },
}

/** What the tests beside the sources may import on top of what their room may. */
export const testPackages: readonly string[] = ['vitest', 'fast-check']

/** The only files that may be called `index`: what the package offers to its users. */
export const publicEntryPoints: readonly string[] = [
  ...[
    'model',
    'catalogue',
    'profile',
    'comparison',
    'authority',
    'diagnosis',
    'reading',
    'need',
    'career',
    'charter',
    'ask',
    'record',
    'text',
  ],
  'formats',
].map((room) => `src/${room}/index.ts`)
