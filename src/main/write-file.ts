import { randomUUID } from 'node:crypto'
import { link, lstat, open, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { FileWritten } from '../cli/terminal.ts'
import { reasonOf } from './read-bytes.ts'

/**
 * Writes a file whole or not at all: into a new file beside it, which takes its name once it is safely on
 * the disk. What was there before stays until then. Without `replace`, a file that is there wins.
 */
export async function writeFile(
  path: string,
  content: string | Uint8Array,
  { replace }: { readonly replace: boolean },
): Promise<FileWritten> {
  // Through a link, the file it leads to is written.
  const there = await realpath(path).catch(() => null)
  const target = there ?? path
  const facts = there === null ? null : await lstat(there).catch(() => null)
  if (facts?.isDirectory()) {
    return { ok: false, exists: false, message: `${path}: this is a folder, not a file.` }
  }
  if (facts && !replace) return { ok: false, exists: true, message: `${path} is there already.` }
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`)
  try {
    const file = await open(beside, 'wx', facts?.mode)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    if (replace) await rename(beside, target)
    else await claim(beside, target)
    return { ok: true }
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST'
    const message = `${reasonOf(path, error)} Nothing was written; what was there stays as it was.`
    return { ok: false, exists, message }
  } finally {
    await rm(beside, { force: true }).catch(() => undefined)
  }
}

/** Gives a file its name unless somebody took it meanwhile. */
async function claim(beside: string, target: string): Promise<void> {
  try {
    await link(beside, target)
  } catch (error) {
    // Some disks know no links; there the check from before has to do.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    await rename(beside, target)
  }
}
