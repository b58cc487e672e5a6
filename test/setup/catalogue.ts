import { fileURLToPath } from 'node:url'
import { compileCatalogue } from '../../src/main/compile-catalogue.ts'
import { COMPILED_CATALOGUE } from '../support/catalogue.ts'

/** Compiles the catalogue before the tests; a fault in it stops the run with its place. */
export default async function setup(): Promise<void> {
  const problems = await compileCatalogue({
    from: fileURLToPath(new URL('../../catalogue', import.meta.url)),
    to: fileURLToPath(COMPILED_CATALOGUE),
  })
  if (problems.length > 0) {
    throw new Error(problems.map(({ where, message }) => `${where}: ${message}`).join('\n'))
  }
}
