import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { OrganizationStore } from '../../../src/app/ports.ts'
import {
  openSqliteStore,
  type SqliteStoreOptions,
} from '../../../src/store/sqlite/open-sqlite-store.ts'
import { value } from './answers.ts'

/** A folder that is there until the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mandate-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A store of a folder that is closed when the test is over. */
export async function openedStore(
  folder: string,
  options?: SqliteStoreOptions,
): Promise<OrganizationStore> {
  const store = await value(openSqliteStore(folder, options))
  onTestFinished(() => store.close())
  return store
}
