#!/usr/bin/env node
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadCatalogue } from '../catalogue/load-catalogue.ts'
import { type CatalogueFile, readCatalogueFiles } from '../formats/catalogue-yaml.ts'
import type { Problem } from '../model/problem.ts'

/**
 * Compiles the YAML of the catalogue into one JSON file, fully validated. Takes the catalogue
 * folder and the file to write; gives the problems, none when the file was written.
 */
export async function compileCatalogue(folders: {
  readonly from: string
  readonly to: string
}): Promise<readonly Problem[]> {
  const read = readCatalogueFiles(await filesBelow(folders.from))
  if (!read.ok) return read.problems
  const loaded = loadCatalogue(read.data)
  if (!loaded.ok) return loaded.problems
  await mkdir(dirname(folders.to), { recursive: true })
  await writeFile(folders.to, JSON.stringify(loaded.catalogue.data))
  return []
}

async function filesBelow(folder: string): Promise<readonly CatalogueFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(
    paths.map(async (path) => ({
      path: path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      text: await readFile(path, 'utf8'),
    })),
  )
}

/** Run as a process: compiles `catalogue/` beside `dist/` into `dist/catalogue.json`. */
async function main(): Promise<void> {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
  const problems = await compileCatalogue({
    from: join(root, 'catalogue'),
    to: join(root, 'dist', 'catalogue.json'),
  })
  for (const { where, message } of problems) process.stderr.write(`${where}: ${message}\n`)
  process.exitCode = problems.length > 0 ? 1 : 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
