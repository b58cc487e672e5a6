import { fileURLToPath } from 'node:url'
import { compileCatalogue } from '../../src/main/compile-catalogue.ts'
import { COMPILED_CATALOGUE } from '../support/catalogue.ts'

/** Compiles the catalogue before the tests (for now: also an unfinished one, with a warning). */
export default async function setup(): Promise<void> {
  const problems = await compileCatalogue({
    from: fileURLToPath(new URL('../../catalogue', import.meta.url)),
    to: fileURLToPath(COMPILED_CATALOGUE),
    unfinished: true,
  })
  if (problems.length > 0) {
    process.stderr.write(
      `${problems
        .slice(0, 40)
        .map(({ where, message }) => `${where}: ${message}`)
        .join('\n')}\n`,
    )
  }
}
