import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { value } from '../../../test/support/store/answers.ts'
import { storeConformance } from '../../../test/support/store/conformance.ts'
import { openSqliteStore } from './open-sqlite-store.ts'

const folders: string[] = []

storeConformance('SQLite files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mandate-store-'))
  folders.push(folder)
  return value(openSqliteStore(folder))
})

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})
