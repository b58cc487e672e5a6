import { compileMatrix } from '../../src/authority/compile-matrix.ts'
import { buildPosting, type PostingWish } from '../../src/charter/build-posting.ts'
import type { Language } from '../../src/model/language.ts'
import type { Model } from '../../src/model/model.ts'
import { charterPaper } from '../../src/text/paper/charter-paper.ts'
import type { Paper } from '../../src/text/paper/paper.ts'
import { postingPaper } from '../../src/text/paper/posting-paper.ts'
import { catalogueForTests } from './catalogue.ts'

/** The charter and the posting of a seat as papers, as of a day in 2026. */
export function papersOf(
  model: Model,
  position: string,
  language: Language,
  wish: Pick<PostingWish, 'terms' | 'withPay'> = {},
): { readonly charter: Paper; readonly posting: Paper } {
  const catalogue = catalogueForTests()
  const matrix = compileMatrix(model, catalogue)
  const posting = buildPosting(catalogue, matrix, { position, day: '2026-11-22', ...wish })
  if (!posting) throw new Error(`there is no seat ${position}`)
  return {
    charter: charterPaper(catalogue, model, posting.charter, language),
    posting: postingPaper(catalogue, model, posting, language),
  }
}
