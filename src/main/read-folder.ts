import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FolderTexts } from '../cli/terminal.ts'
import { decodeText } from '../formats/decode-text.ts'
import { readBytes, reasonOf } from './read-bytes.ts'

/** Most files of a folder that are read, and of one with all folders below. */
const MOST_FILES = 1000
const MOST_FILES_BELOW = 20_000

/**
 * The YAML files of a folder with their texts, by name; hidden ones and records of findings are none
 * of them. With an ending, the files that end so, in folders below as well. Nothing where the path is no
 * folder. `limit` is for all together, in bytes.
 */
export async function readFolder(
  path: string,
  limit: number,
  ending?: string,
): Promise<FolderTexts | null> {
  try {
    if (path === '-' || !(await stat(path)).isDirectory()) return null
  } catch {
    // What is not there is told by whoever reads it as a file.
    return null
  }
  try {
    const names = ending === undefined ? await partsOf(path) : await endingIn(path, ending)
    const most = ending === undefined ? MOST_FILES : MOST_FILES_BELOW
    if (names.length > most) {
      const message = `${path} has ${names.length} files; at most ${most} are read.`
      return { ok: false, message }
    }
    const files: { readonly name: string; readonly text: string }[] = []
    let left = limit
    for (const name of names) {
      const file = join(path, name)
      const read = await readBytes(file, left)
      if (!read.ok) return read
      left -= read.bytes.length
      files.push({ name: file, text: decodeText(read.bytes).text })
    }
    return { ok: true, files }
  } catch (error) {
    return { ok: false, message: reasonOf(path, error) }
  }
}

async function partsOf(path: string): Promise<readonly string[]> {
  return (await readdir(path, { withFileTypes: true }))
    .filter((entry) => !entry.isDirectory() && isPart(entry.name))
    .map(({ name }) => name)
    .sort((a, b) => (a < b ? -1 : 1))
}

/** Paths below a folder that end so, but for hidden ones; links are not followed. */
async function endingIn(path: string, ending: string): Promise<readonly string[]> {
  const paths = await readdir(path, { recursive: true, encoding: 'utf8' })
  return paths
    .filter((one) => one.endsWith(ending) && !/(?:^|[\\/])\./.test(one))
    .sort((a, b) => (a < b ? -1 : 1))
}

function isPart(name: string): boolean {
  return /\.ya?ml$/i.test(name) && !name.startsWith('.') && !/\.findings\.ya?ml$/i.test(name)
}
