import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { LEADER_IDS, type LeaderId } from '../catalogue/ids.ts'
import { assessReadiness } from './assess-readiness.ts'
import type { CareerProfile } from './career-profile.ts'
import { planSteps } from './plan-steps.ts'
import { EFFORTS } from './readiness.ts'

const catalogue = catalogueForTests()

const stepsFor = (role: LeaderId, profile: Omit<CareerProfile, 'profile'>) =>
  planSteps(catalogue, assessReadiness(catalogue, role, { profile: 1, ...profile }))

const NOTHING = { degrees: [], certificates: [], experience: [], skills: [], held: [], log: [] }

describe('next steps', () => {
  it('N1: there is one for every demand that is not met, and none for those that are', () => {
    for (const role of LEADER_IDS) {
      const readiness = assessReadiness(catalogue, role, {
        profile: 1,
        skills: [{ skill: 'leadership', evidence: ['Led ten'] }],
      })
      const open = readiness.items.filter(({ status }) => status !== 'met')
      const steps = planSteps(catalogue, readiness).map(({ demand }) => demand)
      expect([...steps].sort()).toEqual(open.map(({ demand }) => demand.id).sort())
    }
  })

  it('N2: what may be there already comes first, then least effort', () => {
    const steps = stepsFor('cto', { skills: [] })
    const efforts = steps.map(({ effort }) => EFFORTS.indexOf(effort))
    expect(steps[0]?.effort).toBe('tell')
    expect(steps[0]?.because).toBe('settles-what-is-open')
    const waits = steps.map(({ after }) => after.length > 0)
    const free = efforts.filter((_, at) => !waits[at])
    expect(free).toEqual([...free].sort((a, b) => a - b))
  })

  it('N2: a step stands behind those it rests on', () => {
    for (const role of LEADER_IDS) {
      const order = stepsFor(role, NOTHING).map(({ demand }) => demand)
      for (const { demand, after } of stepsFor(role, NOTHING)) {
        for (const earlier of after) {
          expect([demand, order.indexOf(earlier) < order.indexOf(demand)]).toEqual([demand, true])
        }
      }
    }
    const cto = stepsFor('cto', NOTHING)
    const advanced = cto.find(({ demand }) => demand === 'cto-advanced-degree')
    expect(advanced?.after).toEqual(['cto-bachelor'])
    const cio = stepsFor('cio', NOTHING)
    expect(cio.find(({ demand }) => demand === 'cio-master')?.after).toEqual(['cio-grounding'])
    expect(cio.find(({ demand }) => demand === 'proof-of-leading')?.after).toEqual([
      'cio-leadership',
    ])
    const skill = cio.find(({ demand }) => demand === 'cio-leadership')
    expect([skill?.effort, skill?.because]).toEqual(['learn', 'others-rest-on-it'])
  })

  it('asks for evidence where a skill is told, for learning where it is not', () => {
    const effort = (skills: CareerProfile['skills']) =>
      stepsFor('cto', { ...NOTHING, skills }).find(({ demand }) => demand === 'cto-creativity')
        ?.effort
    expect(effort([])).toBe('learn')
    expect(effort([{ skill: 'creativity' }])).toBe('prove')
    expect(effort([{ skill: 'creativity', evidence: ['Found it'] }])).toBeUndefined()
  })
})
