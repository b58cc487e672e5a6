import { isMapping } from '../compile-shape.ts'
import { DOCUMENT_VERSION } from '../document.ts'
import { draftSpellings } from './draft-spellings.ts'
import type { Migration, OldDocument } from './migration.ts'

/** Every step there is, in the order of versions: one leads from each older version to the next. */
export const MIGRATIONS: readonly Migration[] = [draftSpellings]

/** The oldest version that can be brought up to the present one. */
export const OLDEST_VERSION = 0

/** A document brought up to the present version, with the names of the steps. */
export type MigratedDocument = {
  readonly document: OldDocument
  readonly from: number
  readonly steps: readonly string[]
}

/**
 * Brings plain data of an older version up to the present one (SPEC.md, D8); the same data where it is of the present
 * one. Nothing where it is no document, or of a version this program does not know. Does not check what comes out:
 * that is reading.
 */
export function migrateDocument(
  plain: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
  present: number = DOCUMENT_VERSION,
): MigratedDocument | null {
  if (!isMapping(plain) || typeof plain.mandate !== 'number') return null
  const { mandate: from } = plain
  let document: OldDocument = plain
  let version = from
  const steps: string[] = []
  while (version !== present) {
    const step = migrations.find((one) => one.from === version)
    if (!step) return null
    document = { ...step.migrate(document), mandate: step.to }
    version = step.to
    steps.push(step.name)
  }
  return { document, from, steps }
}
