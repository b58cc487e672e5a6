import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FolderTexts } from '../cli/terminal.ts'
import { decodeText } from '../formats/decode-text.ts'
import { readBytes, reasonOf } from './read-bytes.ts'

/** Most files of a folder that are read. */
const MOST_FILES = 1000

/**
 * The YAML files of a folder with their texts, by name; hidden ones and records of findings are none
 * of them. Nothing where the path is no folder. `limit` is for all together, in bytes.
 */
export async function readFolder(path: string, limit: number): Promise<FolderTexts | null> {
  try {
    if (path === '-' || !(await stat(path)).isDirectory()) return null
  } catch {
    // What is not there is told by whoever reads it as a file.
    return null
  }
  try {
    const names = (await readdir(path, { withFileTypes: true }))
      .filter((entry) => !entry.isDirectory() && isPart(entry.name))
      .map(({ name }) => name)
      .sort((a, b) => (a < b ? -1 : 1))
    if (names.length > MOST_FILES) {
      const message = `${path} has ${names.length} files; at most ${MOST_FILES} are read.`
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

function isPart(name: string): boolean {
  return /\.ya?ml$/i.test(name) && !name.startsWith('.') && !/\.findings\.ya?ml$/i.test(name)
}
