import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SourceFile } from './check-layers.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Reads every file below a folder of the checkout whose name ends as asked, in a stable order. */
export function readFiles(folder: string, ending: RegExp): readonly SourceFile[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .sort()
    .map((path) => ({
      path: posix.join(folder, path.split(sep).join('/')),
      text: readFileSync(join(root, folder, path), 'utf8'),
    }))
}
