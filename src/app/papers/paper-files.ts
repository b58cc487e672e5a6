import type { JobPosting, JobPostingGap } from '../../text/paper/job-posting.ts'
import type { Paper, PaperSection } from '../../text/paper/paper.ts'

/** The formats a paper can be written in, beside data and the page. */
export const PAPER_FORMATS = ['markdown', 'html', 'docx'] as const

/** A format of papers. */
export type PaperFormat = (typeof PAPER_FORMATS)[number]

/** The formats a posting can be written in: those of papers, and what job boards read. */
export const POSTING_FORMATS = [...PAPER_FORMATS, 'jsonld'] as const

/** A format of postings. */
export type PostingFormat = (typeof POSTING_FORMATS)[number]

/** Writes papers in one format. */
export type PaperWriter = {
  /** The media type of the file. */
  readonly type: string
  /** How its name ends, without the dot. */
  readonly ending: string
  readonly write: (paper: Paper) => Uint8Array
}

/** What writes papers; joined in `main`. */
export type PaperFiles = Readonly<Record<PaperFormat, PaperWriter>> & {
  /** Sections as plain HTML: the description that job boards take. */
  readonly describe: (sections: readonly PaperSection[]) => string
}

/** A paper as a file. */
export type PaperFile = {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
  /** What job boards demand and nobody gave; only of what job boards read. */
  readonly missing: readonly JobPostingGap[]
}

/** A posting as job boards read it, in bytes. */
export function jobPostingBytes(posting: JobPosting): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(posting, null, 2)}\n`)
}
