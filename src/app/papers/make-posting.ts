import type { Catalogue } from '../../catalogue/catalogue.ts'
import { buildPosting } from '../../charter/build-posting.ts'
import type { Posting, PostingTerms } from '../../charter/posting.ts'
import type { Model } from '../../model/model.ts'
import { jobPosting, type MadeJobPosting } from '../../text/paper/job-posting.ts'
import { forPublication, type Paper } from '../../text/paper/paper.ts'
import { postingPaper } from '../../text/paper/posting-paper.ts'
import { matrixOf } from '../decisions/matrix-of.ts'
import { answered, type Outcome } from '../errors.ts'
import { findSeat } from './find-seat.ts'
import type { PaperWish } from './make-charter.ts'
import {
  jobPostingBytes,
  type PaperFile,
  type PaperFiles,
  type PostingFormat,
} from './paper-files.ts'

/** The seat, what only the caller knows, and whether pay facts are wanted. */
export type PostingPaperWish = PaperWish & {
  readonly terms?: PostingTerms
  readonly withPay?: boolean
  /** As it is published: without numbers of sources, remarks and what is internal. */
  readonly isPublic?: boolean
}

/** A posting as data, as a paper, and as job boards read it. */
export type MadePosting = {
  readonly posting: Posting
  readonly paper: Paper
  readonly jobPosting: MadeJobPosting
}

/** Makes the posting of a seat, named by id or title. Refuses a seat or a day that is none. */
export function makePosting(
  catalogue: Catalogue,
  model: Model,
  { describe }: Pick<PaperFiles, 'describe'>,
  { position, day, language, terms = {}, withPay = false, isPublic = false }: PostingPaperWish,
): Outcome<MadePosting> {
  const seat = findSeat(model, position, day)
  if (!seat.ok) return seat
  const matrix = matrixOf(catalogue, model)
  const posting = buildPosting(catalogue, matrix, { position: seat.value, day, terms, withPay })
  if (!posting) throw new Error(`the seat ${seat.value} was there and is gone`)
  const paper = postingPaper(catalogue, model, posting, language)
  return answered({
    posting,
    paper: isPublic ? forPublication(paper) : paper,
    jobPosting: jobPosting(model, posting, paper, describe),
  })
}

/** A posting as a file. */
export function postingFile(
  { posting, paper, jobPosting: made }: MadePosting,
  files: PaperFiles,
  format: PostingFormat,
): PaperFile {
  const name = `${posting.charter.position}-posting`
  if (format === 'jsonld') {
    const bytes = jobPostingBytes(made.posting)
    const type = 'application/ld+json; charset=utf-8'
    return { name: `${name}.jsonld`, type, bytes, missing: made.missing }
  }
  const { type, ending, write } = files[format]
  return { name: `${name}.${ending}`, type, bytes: write(paper), missing: [] }
}
