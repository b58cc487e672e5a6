import { createHash } from 'node:crypto'
import type { Reader } from '../../src/reading/create-reader.ts'
import type { ReadPiece } from '../../src/reading/reading.ts'
import type { Found } from './measures.ts'
import { type Job, readLines } from './real-texts.ts'

/**
 * A sentence of a real text, by its place, with the responsibilities it names: by a first and a second
 * reader who saw neither each other's marks nor what the engine finds, and as settled between them.
 */
export type Marked = {
  readonly id: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly sha256: string
  readonly first?: readonly string[]
  readonly second?: readonly string[]
  readonly settled: readonly string[]
}

/** A marked sentence beside the text it stands in. */
export type Sentence = Marked & { readonly job: Job }

/** The marked sentences of a file whose texts are at hand, unchanged. Throws where one has changed. */
export function readGold(file: string, jobs: readonly Job[]): readonly Sentence[] {
  const byId = new Map(jobs.map((job) => [job.id, job]))
  return readLines<Marked>(file).flatMap((marked) => {
    const job = byId.get(marked.text)
    if (job === undefined) return []
    const words = job.text.slice(marked.start, marked.end)
    const hash = createHash('sha256').update(words).digest('hex').slice(0, 16)
    if (hash !== marked.sha256) throw new Error(`${marked.id}: ${marked.text} has changed`)
    return [{ ...marked, job }]
  })
}

/** How the marks of two readers meet, sentence by sentence; `by` takes a coarser view of each. */
export function agreement(
  gold: readonly Sentence[],
  by: (id: string) => string = (id) => id,
): readonly Found[] {
  return gold.map(({ first = [], second = [] }) => compared(first.map(by), second.map(by)))
}

/** What a reader finds in each sentence, read within its text, beside what was settled. */
export function mapped(read: Reader, gold: readonly Sentence[]): readonly Found[] {
  return gold.map(({ job, start, end, settled }) => {
    const result = read(job.text)
    const pieces = result.ok ? result.reading.pieces.filter(mayName) : []
    const named = pieces
      .flatMap(({ responsibilities }) => responsibilities)
      .filter((one) => one.start >= start && one.end <= end)
    return compared(
      named.map(({ responsibility }) => responsibility),
      settled,
    )
  })
}

const mayName = ({ kind, section }: ReadPiece): boolean =>
  kind !== 'heading' && section !== 'benefits' && section !== 'about'

function compared(found: readonly string[], there: readonly string[]): Found {
  const [one, other] = [new Set(found), new Set(there)]
  const right = [...one].filter((id) => other.has(id)).length
  return { right, found: one.size, there: other.size }
}
