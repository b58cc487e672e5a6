import type { CharterLine } from '../../charter/charter.ts'
import type { CharterParts } from './charter-sections.ts'
import { deputyText } from './deputy-text.ts'
import type { PaperBlock, PaperLine } from './paper.ts'

/** Matters of another seat named one by one; the rest is counted. */
const MOST_MATTERS = 8

/** Seats that have nothing to do with this one beyond a common superior are many: so many are named at most. */
const MOST_SEATS = 40

/** Where the seat stands: unit, superior, holder, other lines, reports, bodies. */
export function placeBlocks({ charter, names, notes }: CharterParts): readonly PaperBlock[] {
  const { phrases, model } = names
  const { place } = charter
  const { tables } = model
  const units = place.units.map((id) => tables.units.get(id)?.name ?? id)
  const facts: { name: string; lines: readonly PaperLine[] }[] = []
  const add = (name: string, texts: readonly string[]) => {
    if (texts.length > 0) facts.push({ name, lines: texts.map((text) => notes.line(text)) })
  }
  add(phrases.unit, units.length === 0 ? [] : [units.join(', ')])
  add(phrases.reportsTo, [place.superior === null ? phrases.top : names.seat(place.superior)])
  const holders = names.holders(charter.position)
  add(phrases.holder, holders.length > 0 ? holders : [phrases.vacant])
  const lineText = ({ position, for: about, until }: CharterLine) =>
    [
      names.seat(position),
      ...(about === null ? [] : [about]),
      ...(until === null ? [] : [phrases.lineUntil(names.day(until))]),
    ].join(', ')
  for (const line of place.lines) add(phrases.lineTo[line.kind], [lineText(line)])
  add(
    phrases.reports,
    place.reports.length === 0
      ? [phrases.noReports]
      : place.reports.slice(0, MOST_SEATS).map((id) => names.seat(id)),
  )
  for (const line of place.linesFrom) add(phrases.lineFrom[line.kind], [lineText(line)])
  add(
    phrases.bodies,
    place.bodies.map(({ body, chairs }) => {
      const name = tables.bodies.get(body)?.name ?? body
      return chairs ? `${name} (${phrases.chairs})` : name
    }),
  )
  add(
    phrases.slots,
    place.slots.map((id) => tables.slots.get(id)?.name ?? id),
  )
  return [{ kind: 'facts', facts }]
}

/** What it works on together with other leaders, and where that is known to be hard. */
export function workingBlocks({ charter, names, notes }: CharterParts): readonly PaperBlock[] {
  const { phrases, catalogue, language } = names
  const said = (claim: string) => {
    const text = catalogue.claims.get(claim)?.text[language]
    return text === undefined ? [] : [notes.line(text, { claims: [claim] })]
  }
  return charter.neighbours.flatMap((one): readonly PaperBlock[] => {
    const shared = one.shared.map(({ responsibility }) => names.matter(responsibility))
    const topics = one.disagreements.flatMap(
      (id) => catalogue.disagreements.get(id)?.topic[language] ?? [],
    )
    const lines = [
      ...one.together.flatMap(said),
      ...(shared.length === 0
        ? []
        : [
            notes.line(names.decisions.words.and(shared), {
              name: phrases.shared,
              claims: one.shared.flatMap(({ claims }) => claims),
            }),
          ]),
      ...one.tension.flatMap(said).map((line) => ({ ...line, name: phrases.tension })),
      ...one.remedies.flatMap(said).map((line) => ({ ...line, name: phrases.remedy })),
      ...(topics.length === 0 ? [] : [notes.line(topics.join(' '), { name: phrases.disputed })]),
    ]
    const seats = one.positions.map((id) => names.seat(id, one.role))
    const title = phrases.together(names.decisions.words.and(seats))
    return [{ kind: 'list', title, lines }]
  })
}

/** What others nearby answer for or decide. */
export function notItsOwnBlocks({ charter, names, notes }: CharterParts): readonly PaperBlock[] {
  const { phrases } = names
  const lines = charter.notItsOwn.slice(0, MOST_SEATS).map(({ position, matters }) => {
    const told = matters.slice(0, MOST_MATTERS).map((of) => names.matter(of))
    const left = matters.length - told.length
    const { and, number } = names.decisions.words
    const text = and(left > 0 ? [...told, phrases.moreMatters(number(left))] : told)
    return notes.line(text, { name: names.seat(position) })
  })
  return lines.length === 0 ? [] : [{ kind: 'list', lines }]
}

/** Who stands in, and what was handed on. */
export function standingInBlocks({ charter, names, notes }: CharterParts): readonly PaperBlock[] {
  const { phrases } = names
  const delegation = (id: string) => notes.line(names.decisions.rules.delegation(id).plain)
  const facts = [
    { name: phrases.deputy, lines: [notes.line(deputyText(charter.deputy, names))] },
    { name: phrases.given, lines: charter.given.map(delegation) },
    {
      name: phrases.received,
      lines: charter.received.map((one) => delegation(one.delegation)),
    },
  ]
  return [{ kind: 'facts', facts: facts.filter(({ lines }) => lines.length > 0) }]
}
