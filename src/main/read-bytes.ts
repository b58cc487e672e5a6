import { open } from 'node:fs/promises'
import type { FileBytes } from '../cli/terminal.ts'

/**
 * The bytes of a file, or of standard input for `-`. A file larger than `limit` is refused by its size,
 * before anything of it is read; where the size is not known before (a pipe), as soon as it shows.
 */
export async function readBytes(path: string, limit: number): Promise<FileBytes> {
  const most = `at most ${Math.floor(limit / 1024 / 1024)} MB are read`
  try {
    const file = path === '-' ? null : await open(path)
    try {
      const facts = await file?.stat()
      if (facts?.isDirectory()) return { ok: false, message: `${path} is a folder, not a file.` }
      if (facts !== undefined && facts.size > limit) {
        const size = Math.ceil(facts.size / 1024 / 1024)
        return { ok: false, message: `${path} has ${size} MB; ${most}. Nothing of it was read.` }
      }
      const chunks: Uint8Array[] = []
      let size = 0
      for await (const chunk of file?.createReadStream({ autoClose: false }) ?? process.stdin) {
        chunks.push(chunk)
        size += chunk.length
        if (size > limit) return { ok: false, message: `${path} is larger than that; ${most}.` }
      }
      return { ok: true, bytes: Buffer.concat(chunks) }
    } finally {
      await file?.close()
    }
  } catch (error) {
    return { ok: false, message: reasonOf(path, error) }
  }
}

/** Why a file cannot be had, in words. */
export function reasonOf(path: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  const reason = REASONS[code]
  if (reason) return `${path}: ${reason}`
  return error instanceof Error ? error.message : String(error)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  EACCES: 'the rights to do this are missing.',
  EPERM: 'the rights to do this are missing.',
  EISDIR: 'this is a folder, not a file.',
  ENOTDIR: 'a part of the path is no folder.',
  ENOSPC: 'the disk is full.',
  EFBIG: 'it would be larger than may be written here.',
  EDQUOT: 'the space allowed here is used up.',
  EROFS: 'the disk is read-only.',
  EMFILE: 'too many files are open.',
  ENAMETOOLONG: 'the name is too long.',
}
