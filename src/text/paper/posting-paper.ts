import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Posting } from '../../charter/posting.ts'
import type { Language } from '../../model/language.ts'
import type { Model } from '../../model/model.ts'
import type { Paper, PaperBlock } from './paper.ts'
import { PaperNames } from './paper-names.ts'
import { paperNotes } from './paper-notes.ts'
import { placeText } from './place-text.ts'
import type { PostingSectionId } from './posting-phrases.ts'
import { postingDe } from './posting-phrases-de.ts'
import { postingEn } from './posting-phrases-en.ts'
import { requirementsBlocks } from './posting-requirements.ts'
import {
  decisionsBlocks,
  dutiesBlocks,
  noteBlocks,
  organizationBlocks,
  type PostingParts,
  positionBlocks,
  postingPlaceBlocks,
  termsBlocks,
} from './posting-sections.ts'

/** The sections in the order they stand, with what makes each. */
const SECTIONS: readonly (readonly [
  PostingSectionId,
  (parts: PostingParts) => readonly PaperBlock[],
])[] = [
  ['organization', organizationBlocks],
  ['position', positionBlocks],
  ['place', postingPlaceBlocks],
  ['duties', dutiesBlocks],
  ['decisions', decisionsBlocks],
  ['requirements', requirementsBlocks],
  ['terms', termsBlocks],
  ['notes', noteBlocks],
]

/** The posting of a seat as a paper, its last section for whoever publishes it. Takes the model it was built of. */
export function postingPaper(
  catalogue: Catalogue,
  model: Model,
  posting: Posting,
  language: Language,
): Paper {
  const { charter, terms } = posting
  const names = new PaperNames(catalogue, model, language, { day: charter.day, people: false })
  const words = language === 'de' ? postingDe : postingEn
  const notes = paperNotes(catalogue, language)
  const titles = words.sections(model.organization.name)
  const sections = SECTIONS.map(([id, blocks]) => ({
    id,
    title: titles[id],
    blocks: blocks({ posting, names, notes, words }),
    ...(id === 'notes' && { internal: true as const }),
  })).filter(({ blocks }) => blocks.length > 0)
  const title = model.tables.positions.get(charter.position)?.title ?? charter.position
  const place = terms.place && placeText({ ...terms.place, street: undefined }, language)
  return {
    kind: 'posting',
    language,
    title: words.title(title),
    subtitle: words.subtitle(model.organization.name, place === '' ? undefined : place),
    note: words.note(names.day(charter.day)),
    sections,
    sources: notes.sources(),
    words: { sources: names.phrases.sources, internal: names.phrases.internal },
  }
}
