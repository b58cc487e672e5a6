import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { LEADER_IDS, type LeaderId } from '../catalogue/ids.ts'
import { rankRoles } from '../comparison/rank-roles.ts'
import { assessReadiness } from './assess-readiness.ts'
import { type CareerPath, STEP_GROUNDS } from './career-path.ts'
import { findPaths, isContested, MOST_STEPS } from './find-paths.ts'
import { experienceGiven, stepGrounds } from './step-grounds.ts'

const catalogue = catalogueForTests()
const STATIONS = [...LEADER_IDS, ...catalogue.data.career.entryPosts.map(({ id }) => id)]

const isLeader = (id: string): id is LeaderId => (LEADER_IDS as readonly string[]).includes(id)
const remembered = <Value>(of: (a: string, b: LeaderId) => Value) => {
  const known = new Map<string, Value>()
  return (a: string, b: LeaderId): Value => {
    const key = `${a} ${b}`
    if (!known.has(key)) known.set(key, of(a, b))
    return known.get(key) as Value
  }
}
const stepThere = remembered((from, to) => stepGrounds(catalogue, from, to).length > 0)
const stands = remembered((of, against) =>
  isLeader(of) ? rankRoles(catalogue, { of, against }).byDefault : 'unsaid',
)

/** Every sequence of up to four further stations, kept where G2 and G4 hold: by trial, not by search. */
function allWays(from: string, to: LeaderId): readonly string[] {
  if (from === to || (isLeader(from) && stands(to, from) === 'below')) return []
  let open: string[][] = [[from]]
  const ways: string[] = []
  for (let steps = 1; steps <= MOST_STEPS; steps++) {
    const longer: string[][] = []
    for (const way of open) for (const next of LEADER_IDS) longer.push([...way, next])
    ways.push(
      ...longer
        .filter((way) => way.at(-1) === to)
        .filter(holds)
        .map(String),
    )
    open = longer.filter((way) => way.at(-1) !== to).filter(holds)
  }
  return ways
}

function holds(way: readonly string[]): boolean {
  if (new Set(way).size < way.length) return false
  return way.every((station, at) => {
    if (at === 0) return true
    const earlier = way.slice(0, at).filter(isLeader)
    // The goal may stand below a station on the way only where no step leads there.
    const last = at === way.length - 1
    const falls = earlier.some((one) => isLeader(station) && stands(station, one) === 'below')
    return isLeader(station) && stepThere(way[at - 1] ?? '', station) && (last || !falls)
  })
}

describe('ways between posts', () => {
  it('G4: are all there are, by trial of every sequence of stations', () => {
    for (const from of STATIONS) {
      for (const to of LEADER_IDS) {
        const found = findPaths(catalogue, from, to).paths.map(({ stations }) => stations.join())
        expect([from, to, [...found].sort()]).toEqual([from, to, [...allWays(from, to)].sort()])
      }
    }
  }, 20_000)

  it('G4: come best first, in one order', () => {
    const keyOf = ({ open, steps, contested, weakest }: CareerPath) =>
      [open.length + steps.length, contested, STEP_GROUNDS.indexOf(weakest), steps.length] as const
    for (const from of STATIONS) {
      for (const to of LEADER_IDS) {
        const keys = findPaths(catalogue, from, to).paths.map(keyOf)
        const sorted = [...keys].sort(
          (a, b) => a.map((one, at) => one - (b[at] ?? 0)).find((one) => one !== 0) ?? 0,
        )
        expect(keys).toEqual(sorted)
      }
    }
  })

  it('says why there is none', () => {
    expect(findPaths(catalogue, 'cio', 'cio').none).toBe('same-post')
    expect(findPaths(catalogue, 'cto', 'it-manager').none).toBe('stands-below')
    expect(findPaths(catalogue, 'it-manager', 'head-of-it').none).toBe('no-step')
    expect(findPaths(catalogue, 'it-manager', 'cio').none).toBeNull()
  })

  it('G2: rest on what sources say, each ground with its claims', () => {
    const [direct] = findPaths(catalogue, 'it-director', 'cio').paths
    expect(direct?.stations).toEqual(['it-director', 'cio'])
    expect(direct?.steps[0]?.grounds.map(({ kind, claims }) => [kind, claims])).toEqual([
      ['stands-above', ['s3-045']],
      ['shares-duties', ['s3-056']],
      ['gives-experience', ['s3-012', 's3-111', 's3-074']],
    ])
    const [first] = findPaths(catalogue, 'help-desk-technician', 'it-manager').paths
    expect(first?.weakest).toBe('in-the-team')
    expect(first?.steps[0]?.grounds[0]?.claims).toEqual(['s2-026'])
  })

  it('G3: a change that a source denies is contested and told, not left out', () => {
    const [way] = findPaths(catalogue, 'cio', 'cto').paths
    const [step] = way?.steps ?? []
    expect(step && isContested(step)).toBe(true)
    expect(step?.against.claims).toEqual(['s1-088'])
    expect(step?.against.disagreements).toContain('x-057')
  })

  it('G5: tells what changes on the way', () => {
    const [way] = findPaths(catalogue, 'it-manager', 'cto').paths
    const [step] = way?.steps ?? []
    expect(step?.change.horizon.by).toBeGreaterThan(0.5)
    expect(step?.change.orientation.by).toBeGreaterThan(0.5)
    expect(step?.change.depth.from.deep).toContain('s2-055')
    expect(step?.change.depth.to.broad).toContain('s2-057')
    const gained = step?.change.decisions.gained ?? []
    expect(gained.flatMap(({ claims }) => claims)).toContain('s3-080')
    expect(step?.change.duties.left.map(({ id }) => id)).toContain('operations.daily')
  })

  it('counts what a profile has met already as closed', () => {
    const profile = { profile: 1 as const, experience: [{ area: 'cloud' }] }
    const readiness = assessReadiness(catalogue, 'cio', profile)
    const without = findPaths(catalogue, 'it-manager', 'cio').paths[0]
    const having = findPaths(catalogue, 'it-manager', 'cio', readiness).paths[0]
    expect(without?.open).toContain('cio-cloud')
    expect(having?.open).not.toContain('cio-cloud')
    expect(experienceGiven(catalogue, 'it-manager', 'cio').demands).toEqual(without?.serves)
  })
})
