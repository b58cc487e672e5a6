import type { Catalogue } from '../../catalogue/catalogue.ts'
import { buildCharter } from '../../charter/build-charter.ts'
import type { Charter } from '../../charter/charter.ts'
import type { Language } from '../../model/language.ts'
import type { Model } from '../../model/model.ts'
import { charterPaper } from '../../text/paper/charter-paper.ts'
import type { Paper } from '../../text/paper/paper.ts'
import { matrixOf } from '../decisions/matrix-of.ts'
import { answered, type Outcome } from '../errors.ts'
import { findSeat } from './find-seat.ts'
import type { PaperFile, PaperFiles, PaperFormat } from './paper-files.ts'

/** The seat a paper is of, the day it is as of, and the language it is in. */
export type PaperWish = {
  readonly position: string
  /** ISO 8601. */
  readonly day: string
  readonly language: Language
}

/** A charter as data and as a paper. */
export type MadeCharter = { readonly charter: Charter; readonly paper: Paper }

/** Makes the charter of a seat, named by id or title. Refuses a seat or a day that is none. */
export function makeCharter(
  catalogue: Catalogue,
  model: Model,
  { position, day, language }: PaperWish,
): Outcome<MadeCharter> {
  const seat = findSeat(model, position, day)
  if (!seat.ok) return seat
  const matrix = matrixOf(catalogue, model)
  const charter = buildCharter(catalogue, matrix, { position: seat.value, day })
  if (!charter) throw new Error(`the seat ${seat.value} was there and is gone`)
  return answered({ charter, paper: charterPaper(catalogue, model, charter, language) })
}

/** A charter as a file. */
export function charterFile(
  { charter, paper }: MadeCharter,
  files: PaperFiles,
  format: PaperFormat,
): PaperFile {
  const { type, ending, write } = files[format]
  return { name: `${charter.position}-charter.${ending}`, type, bytes: write(paper), missing: [] }
}
