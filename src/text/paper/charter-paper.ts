import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Charter } from '../../charter/charter.ts'
import type { Language } from '../../model/language.ts'
import type { Model } from '../../model/model.ts'
import type { CharterSectionId } from './charter-phrases.ts'
import {
  agreeingBlocks,
  answersForBlocks,
  type CharterParts,
  decidesBlocks,
  furtherBlocks,
  measureBlocks,
  mustAgreeBlocks,
  openBlocks,
  purposeBlocks,
  thingBlocks,
} from './charter-sections.ts'
import {
  notItsOwnBlocks,
  placeBlocks,
  standingInBlocks,
  workingBlocks,
} from './charter-surroundings.ts'
import type { Paper, PaperBlock } from './paper.ts'
import { PaperNames } from './paper-names.ts'
import { paperNotes } from './paper-notes.ts'

/** The sections in the order they stand, with what makes each. */
const SECTIONS: readonly (readonly [
  CharterSectionId,
  (parts: CharterParts) => readonly PaperBlock[],
])[] = [
  ['purpose', purposeBlocks],
  ['place', placeBlocks],
  ['answers-for', answersForBlocks],
  ['decides', decidesBlocks],
  ['must-agree', mustAgreeBlocks],
  ['agreeing', agreeingBlocks],
  ['further', furtherBlocks],
  ['things', thingBlocks],
  ['measures', measureBlocks],
  ['working', workingBlocks],
  ['not-its-own', notItsOwnBlocks],
  ['standing-in', standingInBlocks],
  ['open', openBlocks],
]

/** The charter of a seat as a paper. Takes the model it was built of. */
export function charterPaper(
  catalogue: Catalogue,
  model: Model,
  charter: Charter,
  language: Language,
): Paper {
  const names = new PaperNames(catalogue, model, language, { day: charter.day, people: true })
  const { phrases } = names
  const notes = paperNotes(catalogue, language)
  const sections = SECTIONS.map(([id, blocks]) => ({
    id,
    title: phrases.sections[id],
    blocks: blocks({ charter, names, notes }),
  })).filter(({ blocks }) => blocks.length > 0)
  return {
    kind: 'charter',
    language,
    title: model.tables.positions.get(charter.position)?.title ?? charter.position,
    subtitle: phrases.subtitle(model.organization.name),
    note: phrases.note(names.day(charter.day)),
    sections,
    sources: notes.sources(),
    words: { sources: phrases.sources, internal: phrases.internal },
  }
}
