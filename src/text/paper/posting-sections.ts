import type { CharterDuty } from '../../charter/charter.ts'
import type { Posting } from '../../charter/posting.ts'
import { dutyLine, shortDutyLine } from './duty-lines.ts'
import { listBlock } from './list-block.ts'
import type { PaperBlock } from './paper.ts'
import type { PaperNames } from './paper-names.ts'
import type { PaperNotes } from './paper-notes.ts'
import { payLines } from './pay-lines.ts'
import { placeText } from './place-text.ts'
import type { PostingPhrases } from './posting-phrases.ts'
import { unsettledLines } from './posting-requirements.ts'
import { rightKindLines, rightLines } from './right-lines.ts'

/** A posting with what names and numbers it. */
export type PostingParts = {
  readonly posting: Posting
  readonly names: PaperNames
  readonly notes: PaperNotes
  readonly words: PostingPhrases
}

/** Sentences on the role: the first are what it is, the later ones what is disputed about it. */
const MOST_SENTENCES = 3

/** What the organisation says of itself. */
export function organizationBlocks({ names, notes, words }: PostingParts): readonly PaperBlock[] {
  const { description, industry, headcount } = names.model.organization
  const facts = [
    ...(industry === undefined ? [] : [words.industry(industry)]),
    ...(headcount === undefined ? [] : [words.headcount(names.decisions.words.number(headcount))]),
  ]
  return [
    ...(description === undefined
      ? []
      : [{ kind: 'text', line: notes.line(description) } as const]),
    ...listBlock(facts.map((fact) => notes.line(fact))),
  ]
}

/** What the position is: in the organisation's words; where it has none, in those of the sources on its role. */
export function positionBlocks({ posting, names, notes }: PostingParts): readonly PaperBlock[] {
  const { charter } = posting
  const own = names.model.tables.positions.get(charter.position)?.description
  if (own !== undefined) return [{ kind: 'text', line: notes.line(own) }]
  return listBlock(
    charter.purpose
      .filter(({ at }) => at < MOST_SENTENCES)
      .flatMap(({ role, at, claims }) => {
        const said = names.catalogue.roles.get(role)?.definition[at]?.text[names.language]
        return said === undefined ? [] : [notes.line(said, { claims })]
      }),
  )
}

/** Where the position stands, without anybody's name. */
export function postingPlaceBlocks({
  posting,
  names,
  notes,
  words,
}: PostingParts): readonly PaperBlock[] {
  const { phrases, model } = names
  const { place } = posting.charter
  const units = place.units.map((id) => model.tables.units.get(id)?.name ?? id)
  const bodies = place.bodies.map(({ body, chairs }) => {
    const name = model.tables.bodies.get(body)?.name ?? body
    return chairs ? `${name} (${phrases.chairs})` : name
  })
  const facts = [
    { name: phrases.unit, texts: units.length === 0 ? [] : [units.join(', ')] },
    {
      name: phrases.reportsTo,
      texts: place.superior === null ? [] : [names.seat(place.superior)],
    },
    ...place.lines.map(({ position, kind, for: about }) => ({
      name: phrases.lineTo[kind],
      texts: [[names.seat(position), ...(about === null ? [] : [about])].join(', ')],
    })),
    { name: words.leads, texts: place.reports.map((id) => names.seat(id)) },
    {
      name: words.worksWith,
      texts: [...new Set(posting.charter.neighbours.flatMap(({ positions }) => positions))].map(
        (id) => names.seat(id),
      ),
    },
    { name: phrases.bodies, texts: bodies },
  ].filter(({ texts }) => texts.length > 0)
  if (facts.length === 0) return []
  return [
    {
      kind: 'facts',
      facts: facts.map(({ name, texts }) => ({
        name,
        lines: texts.map((text) => notes.line(text)),
      })),
    },
  ]
}

/** That duties are only suggested is said once, before publishing. */
const TOLD_ONCE = { tellsOrigin: false } as const

/** What it answers for and takes part in. */
export function dutiesBlocks({ posting, names, notes }: PostingParts): readonly PaperBlock[] {
  const { duties } = posting.charter
  const { phrases } = names
  const of = (verb: CharterDuty['verb']) => duties.filter((duty) => duty.verb === verb)
  const long = (verb: CharterDuty['verb']) =>
    of(verb).map((duty) => dutyLine(names, notes, duty, TOLD_ONCE))
  const answered = new Set(of('answers-for').map((duty) => duty.of))
  const decided = of('decides').filter((duty) => !answered.has(duty.of))
  return [
    ...listBlock([
      ...long('answers-for'),
      ...decided.map((duty) => dutyLine(names, notes, duty, TOLD_ONCE)),
    ]),
    ...listBlock(long('recommends'), phrases.verbs.recommends),
    ...listBlock(long('carries-out'), phrases.verbs['carries-out']),
    ...listBlock(long('supports'), phrases.verbs.supports),
  ]
}

/** What it decides: kinds for everybody; limits, which others could misuse, for whoever publishes it (H19). */
export function decisionsBlocks({
  posting,
  names,
  notes,
  words,
}: PostingParts): readonly PaperBlock[] {
  const { charter } = posting
  const duties = charter.duties.filter(({ verb }) => verb === 'decides')
  const limits = rightLines(names, notes, charter)
  return [
    ...listBlock(duties.map((duty) => shortDutyLine(names, notes, duty, TOLD_ONCE))),
    ...listBlock(rightKindLines(names, notes, charter), words.withinLimits),
    ...(limits.length === 0
      ? []
      : [{ kind: 'list', title: words.limits, lines: limits, internal: true } as const]),
  ]
}

/** What the caller said of place, start, contract and whom to ask. */
export function termsBlocks({ posting, names, notes, words }: PostingParts): readonly PaperBlock[] {
  const { terms, employment } = posting
  const { place, remoteFrom, start, validThrough, contact, url } = terms
  const values: readonly (readonly [keyof PostingPhrases['terms'], string | undefined])[] = [
    ['place', place && placeText(place, names.language)],
    ['remote', remoteFrom && placeText({ country: remoteFrom }, names.language)],
    ['employment', employment === null ? undefined : words.employment[employment]],
    ['start', start && names.day(start)],
    ['closing', validThrough && names.day(validThrough)],
    ['contact', contact],
    ['url', url],
  ]
  const facts = values.flatMap(([name, text]) =>
    text === undefined || text === ''
      ? []
      : [{ name: words.terms[name], lines: [notes.line(text)] }],
  )
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }]
}

/** What to settle before publishing: what is open, where sources disagree or are silent, pay facts. */
export function noteBlocks(parts: PostingParts): readonly PaperBlock[] {
  const { posting, notes, words } = parts
  return [
    ...listBlock(
      posting.open.map((gap) => notes.line(words.gaps[gap])),
      words.openLead,
    ),
    ...listBlock(unsettledLines(parts), words.unsettled),
    ...(posting.pay === null ? [] : listBlock(payLines(posting.pay, parts), words.pay)),
  ]
}
