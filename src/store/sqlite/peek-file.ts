import { open } from 'node:fs/promises'
import { StoreRefusal } from '../stored.ts'
import { APPLICATION_ID, SCHEMA_VERSION } from './tables.ts'

/** Bytes of a file's header, as https://www.sqlite.org/fileformat.html lays it out. */
const HEADER = 100
const MAGIC = 'SQLite format 3\0'

/**
 * Looks at the header of a file without opening it as a database, which could already write to it:
 * refuses what is damaged, cut off, of another program or of a newer version (F2, F3).
 */
export async function peekFile(path: string, where: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    const header = Buffer.alloc(HEADER)
    const { bytesRead } = await file.read(header, 0, HEADER, 0)
    const { size } = await file.stat()
    const log = await sizeOf(`${path}-wal`)
    checkHeader(header.subarray(0, bytesRead), size, log > 0, where)
  } finally {
    await file.close()
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    const file = await open(path, 'r')
    try {
      return (await file.stat()).size
    } finally {
      await file.close()
    }
  } catch {
    return 0
  }
}

function checkHeader(header: Buffer, size: number, hasLog: boolean, where: string): void {
  if (header.length < HEADER || header.toString('latin1', 0, 16) !== MAGIC) {
    throw damaged(where, 'does not begin as a record does')
  }
  if (header.readUInt32BE(68) !== APPLICATION_ID || header.readUInt32BE(60) === 0) {
    throw damaged(where, 'is a database of another program')
  }
  checkVersion(header.readUInt32BE(60), where)
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
  if (!isPlausible(header, pageSize)) throw damaged(where, 'has a damaged header')
  const pages = header.readUInt32BE(28)
  // While a log stands beside it, the file may be short of what the log still has.
  if (!hasLog && size < pages * pageSize) throw damaged(where, 'is cut off')
}

/** What is the same in every file of this program, so that SQLite need not meet anything else. */
function isPlausible(header: Buffer, pageSize: number): boolean {
  const isPageSize = pageSize >= 512 && (pageSize & (pageSize - 1)) === 0
  const modes = [header.readUInt8(18), header.readUInt8(19)]
  const fractions = header.subarray(20, 24).equals(Buffer.from([0, 64, 32, 32]))
  const schemaFormat = header.readUInt32BE(44)
  const isUtf8 = header.readUInt32BE(56) === 1
  const isKnown = modes.every((mode) => mode === 1 || mode === 2) && schemaFormat === 4
  return isPageSize && isKnown && fractions && isUtf8
}

/** Refuses a file that a newer version of the program wrote. */
export function checkVersion(version: number, where: string): void {
  if (version <= SCHEMA_VERSION) return
  const message = `${where} was written by a newer version of Mandate (${version}, this one reads up to ${SCHEMA_VERSION}) and was left as it is. Update Mandate.`
  throw new StoreRefusal('newer-version', where, message)
}

function damaged(where: string, how: string): StoreRefusal {
  const message = `${where} ${how} and was left as it is. Put a backup in its place.`
  return new StoreRefusal('damaged', where, message)
}
