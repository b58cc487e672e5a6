import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { OrganogramFiles } from '../../src/formats/organogram-uk/read-organogram.ts'

const FICTIONAL = new URL('../../fixtures/organogram/', import.meta.url)

/** A fictional senior file and, where there is one, the junior file beside it. */
export function fictionalOrganogram(name: string): OrganogramFiles {
  return filesAt(FICTIONAL, `${name}-senior.csv`)
}

/** Every snapshot in a folder and the folders below it, by the name of its senior file. */
export function organogramsIn(folder: URL): ReadonlyMap<string, OrganogramFiles> {
  const found = new Map<string, OrganogramFiles>()
  if (!existsSync(folder)) return found
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!path.endsWith('-senior.csv')) continue
    found.set(path.split(/[\\/]/).at(-1) ?? path, filesAt(folder, path))
  }
  return found
}

function filesAt(folder: URL, seniorPath: string): OrganogramFiles {
  const read = (path: string) => ({ name: path, text: readFileSync(new URL(path, folder), 'utf8') })
  const juniorPath = seniorPath.replace(/senior\.csv$/, 'junior.csv')
  const senior = read(seniorPath)
  return existsSync(new URL(juniorPath, folder)) ? { senior, junior: read(juniorPath) } : { senior }
}
