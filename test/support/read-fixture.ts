import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A file of `fixtures/` as plain data: YAML or JSON. */
export function readFixture(path: string): unknown {
  return parse(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8'))
}
