import type { StationId } from '../../../src/career/career-path.ts'
import { stationOf } from '../../../src/career/held-years.ts'
import type { Catalogue } from '../../../src/catalogue/catalogue.ts'
import { isLeaderId, type LeaderId } from '../../../src/catalogue/ids.ts'

/** What the page shows: the way, what suits, the profile, the log. */
export const CAREER_VIEWS = ['way', 'fit', 'profile', 'log'] as const

/** What the page shows. */
export type CareerView = (typeof CAREER_VIEWS)[number]

/** What the address of the page says. Nothing personal ever stands in it. */
export type CareersSearch = {
  readonly from?: string
  readonly to?: string
  readonly view?: string
}

/** An address as it is understood. */
export type CareersAddress = {
  readonly from: StationId | null
  readonly to: LeaderId | null
  readonly view: CareerView
  /** Names in it that mean no post. */
  readonly unknown: readonly string[]
}

const LONGEST_SHOWN = 40

/** Understands an address: posts by their id, their name or another title; without a goal, what suits is shown. */
export function readCareersAddress(catalogue: Catalogue, search: CareersSearch): CareersAddress {
  const unknown: string[] = []
  const postOf = (text: string | undefined, isFit: (post: StationId) => boolean) => {
    if (text === undefined || text.trim() === '') return null
    const post = stationOf(catalogue, text.slice(0, 200))
    if (post !== undefined && isFit(post)) return post
    unknown.push(text.slice(0, LONGEST_SHOWN))
    return null
  }
  const from = postOf(search.from, () => true)
  const to = postOf(search.to, isLeaderId)
  const view = CAREER_VIEWS.find((one) => one === search.view)
  return {
    from,
    to: to !== null && isLeaderId(to) ? to : null,
    view: view ?? (to === null && from === null ? 'fit' : 'way'),
    unknown,
  }
}
