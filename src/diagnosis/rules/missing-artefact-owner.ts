import { isLeaderId } from '../../catalogue/ids.ts'
import {
  artefactsByArea,
  creditedWith,
  ESSENTIAL,
  ESSENTIAL_FOR_SALE,
  isSpokenOf,
  rolesThere,
} from '../artefact-owners.ts'
import { isHeldAsStated } from '../duties.ts'
import type { Found } from '../finding.ts'
import { becameLive } from '../lines.ts'
import { areaOf, areasOf } from '../matters.ts'
import { wholeNumber } from '../option.ts'
import { answeredAreas } from '../outlook.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { inOrder } from '../seats.ts'

type Options = { readonly areas: number; readonly share: number }

type Facts = {
  readonly area: string
  /** The responsibilities of the artefacts nobody has a part in. */
  readonly matters: readonly string[]
  /** Of how many artefacts of the area somebody has a part. */
  readonly spoken: number
  /** The leaders that are there and that the sources give a part in what is missing. */
  readonly roles: readonly string[]
}

/** So many matters of an area have owners before it counts as written down. */
const ANSWERED = 2

/**
 * Things that leaders of technology own, by area: the area is written down, and nobody has any part in
 * some of them. Told are those that hardly anybody does without (`ESSENTIAL`), and all others where the
 * document goes through most of the area. Where nobody has a part in the whole area, `nobody-answers`
 * tells, as it does where somebody carries out and nobody answers.
 *
 * The spot is the area.
 */
export const missingArtefactOwner = defineRule<Facts, Options>({
  id: 'missing-artefact-owner',
  category: 'accountability',
  severity: 'low',
  since: '0.1.0',
  sources: [
    { claim: 's0-009' },
    { claim: 's0-063' },
    { claim: 's0-094' },
    { claim: 's1-013' },
    { claim: 's2-025' },
    { claim: 's3-054' },
    { claim: 's3-064' },
  ],
  options: {
    areas: wholeNumber(
      4,
      { least: 1, most: 15, unit: 'areas' },
      {
        en: 'In how many areas somebody is to answer before anything is missed.',
        de: 'In wie vielen Bereichen jemand verantworten muss, bevor etwas vermisst wird.',
      },
    ),
    share: wholeNumber(
      75,
      { least: 1, most: 100, unit: 'percent' },
      {
        en: 'From which share of an area on, in hundredths, everything else in it is missed too.',
        de: 'Ab welchem Anteil eines Bereichs, in Hundertsteln, auch alles Übrige darin vermisst wird.',
      },
    ),
  },
  reads: {
    'assignments-of-matter': (id) => [areaOf(id) ?? id],
    positions: (id, { model, catalogue }, before) =>
      becameLive(model, before, id) ? [...catalogue.areas.keys()] : [],
    'positions-of-role': (id, { catalogue }) => (isLeaderId(id) ? [...catalogue.areas.keys()] : []),
    organization: (_, { catalogue }) => [...catalogue.areas.keys()],
    things: (_, { catalogue }) => [...catalogue.areas.keys()],
  },
  // Whether the document says enough to miss anything.
  regime: (context) => `${answeredAreas(context) >= context.options.areas}`,
  spots: ({ catalogue }) => catalogue.areas.keys(),
  find: (context, area) =>
    isWritten(context, area) && answeredAreas(context) >= context.options.areas
      ? findIn(context, area)
      : [],
  name: { en: 'Artefacts without an owner', de: 'Sachen ohne Zuständige' },
  sentences: {
    en: {
      missing: {
        what: 'The area “{area}” has owners, and nobody has any part in {matters}.',
        why: 'The sources give this to {roles}, who {are} here. Such things are missed on the day they are needed.',
        todo: 'Say who answers for each, even if it is done elsewhere, or that the organisation needs none.',
      },
    },
    de: {
      missing: {
        what: 'Im Bereich „{area}“ gibt es Zuständige, doch niemand hat Anteil an {matters}.',
        why: 'Die Quellen geben das an {roles}, und diese Leitung ist da. Solches fehlt an dem Tag, an dem es gebraucht wird.',
        todo: 'Für jedes festhalten, wer es verantwortet, auch wenn es anderswo geschieht, oder dass die Organisation keines braucht.',
      },
    },
  },
  words: ({ area, matters, roles }, say) => ({
    area: say.area(area),
    matters: say.matters(matters),
    roles: say.roles(roles),
    ...(say.language === 'en' ? { are: roles.length === 1 ? 'is' : 'are' } : {}),
  }),
})

/** Whether somebody answers for several matters of an area, and nobody for the area as a whole. */
function isWritten(context: RuleContext<Options>, area: string): boolean {
  const { model } = context
  const matters = areasOf(context.model).get(area) ?? []
  const answered = (matter: string) => isHeldAsStated(model, matter, ['answers-for'])
  return !answered(area) && matters.filter(answered).length >= ANSWERED
}

function findIn(context: RuleContext<Options>, area: string): readonly Found<Facts>[] {
  const { model, catalogue, options, remember } = context
  const all = remember(catalogue, 'artefacts by area', () => artefactsByArea(catalogue))
  const artefacts = all.get(area) ?? []
  const there = rolesThere(model)
  const unspoken = artefacts.filter((artefact) => !isSpokenOf(model, artefact))
  const spoken = artefacts.length - unspoken.length
  const isThrough = 100 * spoken >= options.share * artefacts.length
  const sells = model.organization.company === 'technology'
  const missing = unspoken.filter((artefact) => {
    const { id } = artefact
    const wanted = isThrough || ESSENTIAL.includes(id) || (sells && ESSENTIAL_FOR_SALE.includes(id))
    return wanted && creditedWith(artefact, there).length > 0
  })
  if (missing.length === 0) return []
  const roles = there.filter((role) =>
    missing.some((artefact) => creditedWith(artefact, there).includes(role)),
  )
  return [
    {
      message: 'missing',
      subjects: [{ kind: 'responsibilities', id: area }],
      facts: {
        area,
        matters: inOrder(new Set(missing.map(({ responsibility }) => responsibility))),
        spoken,
        roles,
      },
      place: null,
    },
  ]
}
