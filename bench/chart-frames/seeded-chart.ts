import type { ChartMarks } from '../../src/drawing/chart/overlay.ts'
import type { CardWords } from '../../src/drawing/chart/paint-chart.ts'
import { seededOrganization } from '../../test/support/chart/random-forest.ts'
import { seededRandom } from '../../test/support/seeded-random.ts'

/** An invented organisation as a chart wants it: superiors, words and marks by node. */
export type SeededChart = {
  readonly parent: Int32Array
  readonly words: CardWords
  readonly marks: Required<ChartMarks>
}

const RANKS = ['Chief', 'Director of', 'Head of', 'Manager,', 'Lead,', 'Specialist,']
const FIELDS =
  'Harbour Pilots,Tolls and Dues,Berth Planning,Lighthouse Engineering,Customs Data,Crew Services,Tide Forecasts,Cargo Systems,Dredging,Port Security,Finance,People,Procurement,Ferry Operations,Digital Services,Cranes and Lifts'.split(
    ',',
  )
const GIVEN = 'Ada,Bo,Cleo,Dag,Edda,Finn,Greta,Hamid,Ines,Jonas,Kaja,Luis,Mara,Nils,Oona,Pia'.split(
  ',',
)
const FAMILY = 'Abel,Brandt,Castro,Dietz,Ekman,Farah,Gruber,Haddad,Ito,Jansen,Kovac,Lund'.split(',')

/** Makes the same organisation for the same size. */
export function seededChart(count: number): SeededChart {
  const random = seededRandom(count)
  const parent = seededOrganization(count)
  const depth = new Uint8Array(count)
  const unit = new Int32Array(count)
  const titles: string[] = []
  const holders: string[] = []
  const severity = new Uint8Array(count)
  const tone = new Uint8Array(count)
  const vacant = new Uint8Array(count)
  for (let node = 0; node < count; node++) {
    const above = parent[node] as number
    depth[node] = above === -1 ? 0 : (depth[above] as number) + 1
    unit[node] = (depth[node] as number) <= 2 ? node : (unit[above] as number)
    const rank = RANKS[Math.min(RANKS.length - 1, depth[node] as number)] as string
    titles.push(above === -1 ? 'Chief Executive Officer' : `${rank} ${random.pick(FIELDS)}`)
    vacant[node] = random.next() < 0.05 ? 1 : 0
    severity[node] = random.next() < 0.03 ? random.between(1, 3) : 0
    tone[node] = random.next() < 0.02 ? random.between(1, 5) : 0
    holders.push(vacant[node] === 1 ? 'vacant' : `${random.pick(GIVEN)} ${random.pick(FAMILY)}`)
  }
  return {
    parent,
    words: {
      name: (node) => titles[node] as string,
      second: (node) => holders[node] as string,
      note: (node) => FIELDS[(unit[node] as number) % FIELDS.length] as string,
    },
    marks: { severity, tone, vacant, unit },
  }
}
