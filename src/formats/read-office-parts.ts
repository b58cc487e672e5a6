import { Inflate } from 'fflate'

/** What a workbook or document may weigh at most: packed, and all parts that are read unpacked. */
export const OFFICE_BOUNDS = { bytes: 64 * 1024 * 1024, unpacked: 512 * 1024 * 1024 }

/** Why a file cannot be read as a workbook or document; thrown and caught within the reader. */
export class UnreadableOffice extends Error {
  readonly fault: 'damaged' | 'not-xlsx' | 'unpacked' | 'rows' | 'columns' | 'sheets'
  constructor(fault: UnreadableOffice['fault']) {
    super(fault)
    this.fault = fault
  }
}

/** The parts of a package, each unpacked when it is asked for, piece by piece. */
export type OfficeParts = {
  readonly has: (path: string) => boolean
  /** The paths of all parts, in small letters, in the order of the directory. */
  readonly paths: readonly string[]
  /** Unpacks one part; `take` gets its text in pieces. A part that is not there gives no piece. */
  readonly read: (path: string, take: (text: string) => void) => void
}

type Entry = { readonly method: number; readonly packed: number; readonly offset: number }

const END_RECORD = 0x06054b50
const DIRECTORY_RECORD = 0x02014b50
const LOCAL_RECORD = 0x04034b50
const LONGEST_COMMENT = 65_535
const MOST_ENTRIES = 10_000
/** Packed bytes unpacked at a time: what they grow to is counted before the next. */
const SLICE = 16 * 1024

/**
 * Opens a ZIP by its directory. What is unpacked is counted as it comes out, not as the file claims,
 * so that a small file cannot grow without end. Throws `UnreadableOffice`.
 */
export function openOfficeParts(bytes: Uint8Array, most = OFFICE_BOUNDS.unpacked): OfficeParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(view, bytes)
  let unpacked = 0
  const count = (length: number) => {
    unpacked += length
    if (unpacked > most) throw new UnreadableOffice('unpacked')
  }
  return {
    has: (path) => entries.has(path.toLowerCase()),
    paths: [...entries.keys()],
    read: (path, take) => {
      const entry = entries.get(path.toLowerCase())
      if (entry) unpack(bytes, view, entry, count, take)
    },
  }
}

function readDirectory(view: DataView, bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  let end = bytes.length - 22
  const first = Math.max(0, end - LONGEST_COMMENT)
  while (end >= first && view.getUint32(end, true) !== END_RECORD) end--
  if (end < first) throw new UnreadableOffice('damaged')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > MOST_ENTRIES) throw new UnreadableOffice('damaged')
  const names = new TextDecoder()
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_RECORD) {
      throw new UnreadableOffice('damaged')
    }
    const nameLength = view.getUint16(at + 28, true)
    const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.set(name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase(), {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function unpack(
  bytes: Uint8Array,
  view: DataView,
  { method, packed, offset }: Entry,
  count: (length: number) => void,
  take: (text: string) => void,
): void {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_RECORD) {
    throw new UnreadableOffice('damaged')
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const data = bytes.subarray(start, start + packed)
  if (data.length < packed) throw new UnreadableOffice('damaged')
  const decoder = new TextDecoder()
  const decode = (piece: Uint8Array) => {
    count(piece.length)
    take(decoder.decode(piece, { stream: true }))
  }
  if (method === 0) decode(data)
  else if (method === 8) inflateInSlices(data, decode)
  else throw new UnreadableOffice('damaged')
}

function inflateInSlices(data: Uint8Array, take: (piece: Uint8Array) => void): void {
  const inflate = new Inflate(take)
  try {
    for (let at = 0; at < data.length; at += SLICE) {
      inflate.push(data.subarray(at, at + SLICE), at + SLICE >= data.length)
    }
  } catch (error) {
    throw error instanceof UnreadableOffice ? error : new UnreadableOffice('damaged')
  }
}
