import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    allowOnly: false,
    // All processors: on two, the usual choice would leave one idle.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.test.ts'],
      reporter: ['text-summary', 'json-summary'],
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // One world for all files of a worker: they share the loaded sources and mock none of them.
          isolate: false,
          // A busy machine is slow, not wrong.
          testTimeout: 180_000,
          globalSetup: ['test/setup/catalogue.ts'],
          setupFiles: ['test/setup/property-seed.ts'],
          include: ['src/**/*.test.{ts,tsx}', 'web/**/*.test.{ts,tsx}', 'test/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // A busy machine is slow, not wrong.
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          globalSetup: ['test/setup/catalogue.ts'],
          include: ['test/long/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
