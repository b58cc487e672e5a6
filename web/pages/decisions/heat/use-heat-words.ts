import { useMemo } from 'react'
import { isRoleId } from '../../../../src/catalogue/ids.ts'
import { HEAT_SHAPES, type HeatCell } from '../../../../src/drawing/decisions/heat-cell.ts'
import type { HeatPicture, HeatWish } from '../../../../src/drawing/decisions/heat-picture.ts'
import { type RoleTone, roleTone } from '../../../../src/drawing/role-tone.ts'
import { mainRoleOf } from '../../../app/alignments.ts'
import { useCatalogue, useOpenedCatalogue } from '../../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import { useOpenedOrganization } from '../../../app/organization-context.ts'
import { useDecisionTeller, useRegionWords } from '../use-tellers.ts'

/** How the heat picture names what it shows. */
export type HeatWords = {
  readonly row: (picture: HeatPicture, at: number) => string
  readonly column: (picture: HeatPicture, at: number) => string
  /** What stands at the edge at which a column begins. */
  readonly edge: (picture: HeatPicture, at: number) => string
  /** What stands in a run. */
  readonly run: (cell: HeatCell) => string
  /** A cell in whole words. */
  readonly cell: (cell: HeatCell) => string
  readonly tone: (cell: HeatCell) => RoleTone
}

type Slot = HeatPicture['across']['slots'][number]

/** Names rows, columns and cells of a picture; who decides by the titles of their seats. */
export function useHeatWords(wish: HeatWish): HeatWords {
  const { across, down } = wish
  const language = useLanguage()
  const { model } = useOpenedOrganization()
  const { positions: places } = useOpenedCatalogue()
  const catalogue = useCatalogue()
  const { decisions: words } = useWords()
  const teller = useDecisionTeller()
  const regions = useRegionWords()
  return useMemo(() => {
    const { positions, bodies, units, people } = model.tables
    const short = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 2 })
    const exact = new Intl.NumberFormat(language, { maximumFractionDigits: 4 })
    const slot = (axis: string, { key, side }: Slot) => {
      if (axis === 'kind') return regions.kindName(key)
      if (axis === 'unit') return units.get(key)?.name ?? key
      if (side.form === 'amount' && side.from === undefined && side.to === undefined)
        return words.anyAmount
      return regions.conditions({ [axis]: side }) || key
    }
    const seat = (id: string) =>
      positions.get(id)?.title ?? bodies.get(id.replace(/^body:/, ''))?.name ?? teller.seat(id)
    const seats = ({ seats: list }: HeatCell) => list.map(seat).join(', ')
    const said = (cell: HeatCell) => {
      const state = words.heatStates[cell.state]
      const who = seats(cell)
      const part = cell.isPart ? ` (${words.inPart})` : ''
      const risk =
        cell.risk.length === 0
          ? ''
          : ` ${words.restsOn(cell.risk.map((id) => people.get(id)?.name ?? id).join(', '))}`
      return `${who === '' ? state : `${state}: ${who}`}${part}.${risk}`
    }
    const edge = (picture: HeatPicture, at: number) => {
      const side = picture.across.slots[at]?.side
      if (side?.form !== 'amount') return slot(across, picture.across.slots[at] as Slot)
      const { from } = side
      if (from === undefined) return short.format(0)
      // What begins right behind a round amount begins behind that amount.
      const behind = /\.0*1$/.test(from) ? from.replace(/1$/, '0') : from
      const value = Number(behind)
      const text = short.format(value)
      return value >= 10_000 && value % 10 !== 0 ? exact.format(value) : text
    }
    return {
      row: (picture, at) => slot(down, picture.down.slots[at] as Slot),
      column: (picture, at) => slot(across, picture.across.slots[at] as Slot),
      edge,
      run: (cell) => {
        const shape = HEAT_SHAPES[cell.state]
        const who = cell.state === 'decided' ? seats(cell) : words.heatRuns[cell.state]
        const risk = cell.risk.length > 0 ? ` ${HEAT_SHAPES.risk}` : ''
        return `${shape === '' ? '' : `${shape} `}${who}${cell.isPart && cell.state === 'decided' ? ' …' : ''}${risk}`
      },
      cell: said,
      tone: ({ positions: held }) => {
        const [only, ...others] = held
        const position = only === undefined || others.length > 0 ? undefined : positions.get(only)
        if (position === undefined) return 'middle'
        const role = mainRoleOf(catalogue, model, position)
        if (role === null || !isRoleId(role)) return 'middle'
        return roleTone(places.find((one) => one.role === role))
      },
    }
  }, [model, language, words, teller, regions, across, down, catalogue, places])
}
