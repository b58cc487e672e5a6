import { readFileSync } from 'node:fs'

/** The package's folder; `dist/main` and `src/main` lie equally deep in it. */
export const ROOT = new URL('../../', import.meta.url)

/** The version of the package. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
    version: string
  }
  return version
}
