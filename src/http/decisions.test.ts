import { describe, expect, it } from 'vitest'
import { apiWithExample } from '../../test/support/api-for-tests.ts'

/** A small organisation: a limit, an agreement, a gap above half a million, a deputy for an absence. */
const document = {
  mandate: 1,
  organization: { id: 'small', name: 'Small', currency: 'EUR' },
  units: [{ id: 'retail', name: 'Retail' }],
  positions: [
    { id: 'ceo', title: 'Chief Executive Officer', holder: 'mara' },
    { id: 'cto', title: 'Chief Technology Officer', 'reports-to': 'ceo', holder: 'ada' },
    { id: 'cfo', title: 'Chief Financial Officer', 'reports-to': 'ceo', holder: 'tobias' },
    { id: 'head-platform', title: 'Head of Platform', 'reports-to': 'cto', holder: 'lin' },
  ],
  people: ['mara', 'ada', 'tobias', 'lin'].map((id) => ({ id, name: `${id} example` })),
  rules: [
    {
      id: 'large',
      decision: 'vendor.contract.sign',
      when: { amount: '>100k..500k' },
      decides: 'cto',
      'must-agree': ['cfo'],
    },
    { id: 'little', decision: 'vendor.contract.sign', when: { amount: '..100k' }, decides: 'cto' },
  ],
  absences: [{ person: 'ada', from: '2026-12-20', until: '2027-01-06', deputy: { person: 'lin' } }],
}
const question = { kind: 'vendor.contract.sign', amount: '120k EUR', at: '2026-12-01' }
/** The same with another decider for small contracts. */
const other = {
  ...document,
  rules: document.rules.map((rule) => (rule.id === 'little' ? { ...rule, decides: 'cfo' } : rule)),
}

describe('POST /decisions', () => {
  it('answers a case of a document that is given along', async () => {
    const { call } = await apiWithExample()
    const response = await call('/decisions', { body: { document, question } })
    expect(response.status).toBe(200)
    const { decisions, head, rulesLeftOut } = await response.json()
    expect([head, rulesLeftOut]).toEqual([null, 0])
    const [{ answer, asked }] = decisions
    expect(asked).toEqual(question)
    expect(answer.outcome).toBe('decided')
    expect(answer.deciders.map(({ acts }: { acts: object }) => acts)).toMatchObject([
      { person: 'ada' },
    ])
    expect(answer.mustAgree).toMatchObject([{ seat: 'cfo', acts: { person: 'tobias' } }])
  })

  it('takes the document as YAML text, and names instead of ids', async () => {
    const { call } = await apiWithExample()
    const yaml = JSON.stringify(document)
    const words = { ...question, requester: 'Head of Platform', unit: 'retail' }
    const response = await call('/decisions', { body: { document: yaml, question: words } })
    const { decisions } = await response.json()
    expect(decisions[0].asked).toMatchObject({ requester: 'head-platform', unit: 'retail' })
  })

  it('answers for an organisation that is kept, with its head', async () => {
    const { call, head } = await apiWithExample()
    const body = { organization: 'northwind', question: { kind: 'applications.choice.select' } }
    const response = await call('/decisions', { body })
    expect(response.status).toBe(200)
    expect((await response.json()).head).toBe(head)
  })

  it('answers in sentences of a language where one is asked for, else as data alone', async () => {
    const { call } = await apiWithExample()
    const body = { document, question }
    const told = await (await call('/decisions?lang=de', { body })).json()
    expect(told.decisions[0].sentences.headline).toMatch(/entscheidet.*muss zustimmen/)
    expect(told.decisions[0].sentences.reasons.length).toBeGreaterThan(1)
    const plain = await (await call('/decisions', { body })).json()
    expect(plain.decisions[0]).not.toHaveProperty('sentences')
    expect((await call('/decisions?lang=fr', { body })).status).toBe(400)
    const proof = await (await call('/proof?lang=de', { body: { document } })).json()
    expect(proof.sentences.verdict).toContain('Keine Lücken')
    expect(proof.findings[0].sentences.sentence).toContain('500.000 EUR')
  })

  it('takes today for a case without a day', async () => {
    const { call, registry } = await apiWithExample()
    const { at: _, ...undated } = question
    const response = await call('/decisions', { body: { document, question: undated } })
    const { decisions } = await response.json()
    expect(decisions[0].asked.at).toBe(registry.now().slice(0, 10))
  })

  it.each([
    ['kind', { kind: 'vendor.contract.sing' }, 'vendor.contract.sign'],
    ['unit', { ...question, unit: 'retial' }, 'retail'],
    ['requester', { ...question, requester: 'head-platfrom' }, 'head-platform'],
    ['risk', { ...question, risk: 'hihg' }, 'high'],
  ])('refuses an unknown %s and suggests what is near', async (where, asked, near) => {
    const { call } = await apiWithExample()
    const response = await call('/decisions', { body: { document, question: asked } })
    expect(response.status).toBe(422)
    const problem = await response.json()
    expect(problem).toMatchObject({ code: 'invalid-case', where, suggestions: [near] })
  })

  it.each([
    ['negative', '-5 EUR', 'negative'],
    ['huge', '99999999999999999999 EUR', 'too-large'],
    ['of no number', 'plenty', 'unreadable'],
    ['of an unknown currency', '5 USD', 'no-rate'],
  ])('refuses an amount that is %s', async (_, amount, code) => {
    const { call } = await apiWithExample()
    const asked = { ...question, amount }
    const response = await call('/decisions', { body: { document, question: asked } })
    expect(response.status).toBe(422)
    expect((await response.json()).details).toMatchObject([{ where: 'amount', code }])
  })

  it('answers the other cases of several when one cannot be understood', async () => {
    const { call } = await apiWithExample()
    const questions = [{ kind: 'no.such.kind' }, question]
    const { decisions } = await (await call('/decisions', { body: { document, questions } })).json()
    const outcomes = decisions.map((one: { answer: { outcome: string } }) => one.answer.outcome)
    expect(outcomes).toEqual(['invalid', 'decided'])
    expect(decisions[0].answer.problems).toMatchObject([{ code: 'unknown-kind' }])
  })

  it('refuses too many at once, both ways of asking, and both or no organisation', async () => {
    const { call } = await apiWithExample()
    const refusal = async (body: object) => {
      const response = await call('/decisions', { body })
      return [response.status, (await response.json()).code]
    }
    const questions = Array.from({ length: 1001 }, () => question)
    expect(await refusal({ document, questions })).toEqual([413, 'too-many-cases'])
    expect(await refusal({ document })).toEqual([400, 'invalid-request'])
    expect(await refusal({ question })).toEqual([400, 'invalid-request'])
    const both = { document, organization: 'northwind', question }
    expect(await refusal(both)).toEqual([400, 'invalid-request'])
    expect(await refusal({ document, question: { ...question, amonut: 5 } })).toEqual([
      400,
      'invalid-request',
    ])
    expect(await refusal({ document: { mandate: 1 }, question })).toEqual([422, 'invalid-document'])
    expect(await refusal({ organization: 'nobody', question })).toEqual([
      404,
      'unknown-organization',
    ])
  })
})

describe('POST /decisions the other way round', () => {
  it('tells what a seat may decide on a day', async () => {
    const { call } = await apiWithExample()
    const body = { document, seat: 'Chief Technology Officer', at: '2026-12-01' }
    const { seats } = await (await call('/decisions/remit', { body })).json()
    expect(seats).toMatchObject([
      { position: 'cto', remits: [{ rule: 'large' }, { rule: 'little' }] },
    ])
    const missing = await call('/decisions/remit', { body: { ...body, seat: 'ctoo' } })
    expect([missing.status, (await missing.json()).suggestions]).toEqual([404, ['cto']])
  })

  it('tells who could ever decide', async () => {
    const { call } = await apiWithExample()
    const body = { document, kind: 'vendor.contract.sign' }
    const { possible } = await (await call('/decisions/possible', { body })).json()
    expect(possible).toEqual([{ seat: 'cto', rules: ['large', 'little'], delegations: [] }])
  })

  it('tells what goes to whom while somebody is away, by the deputy the absence names', async () => {
    const { call } = await apiWithExample()
    const body = { document, who: 'ada', from: '2026-12-18', until: '2027-01-08' }
    const { periods } = await (await call('/decisions/waiting', { body })).json()
    const told = periods.map(
      ({ from, until, waiting }: Record<string, { instead: string[] }[]>) => [
        from,
        until,
        [...new Set(waiting?.flatMap(({ instead }) => instead))],
      ],
    )
    expect(told).toEqual([
      ['2026-12-18', '2026-12-19', ['mara']],
      ['2026-12-20', '2027-01-06', ['lin']],
      ['2027-01-07', '2027-01-08', ['mara']],
    ])
  })

  it('refuses days in reverse and what is no day', async () => {
    const { call } = await apiWithExample()
    const body = { document, who: 'ada', from: '2027-01-06', until: '2026-12-20' }
    const reversed = await call('/decisions/waiting', { body })
    expect([reversed.status, (await reversed.json()).code]).toEqual([422, 'reversed-dates'])
    const none = await call('/decisions/waiting', { body: { ...body, until: '2027-02-31' } })
    expect([none.status, (await none.json()).code]).toEqual([400, 'malformed-instant'])
  })

  it('gives the governance grid', async () => {
    const { call } = await apiWithExample()
    const { grid } = await (
      await call('/decisions/governance', { body: { organization: 'northwind' } })
    ).json()
    expect(grid).toHaveLength(5)
    expect(grid[0]).toHaveProperty('domain')
  })

  it('replays cases, and holds them against other rules', async () => {
    const { call } = await apiWithExample()
    const little = { ...question, amount: '5k' }
    const cases = [question, little, little, { kind: 'nonsense' }]
    const body = { document, cases, against: { document: other } }
    const replayed = await (await call('/decisions/replay', { body })).json()
    expect(replayed.outcomes).toEqual({ decided: 3, invalid: 1 })
    expect(replayed.load).toEqual([
      { who: 'ada', decides: 3, agrees: 0 },
      { who: 'tobias', decides: 0, agrees: 1 },
    ])
    expect(replayed.against.changed.map(({ row }: { row: number }) => row)).toEqual([2, 3])
    expect(replayed.against.load).toContainEqual({ who: 'tobias', decides: 2, agrees: 1 })
  })
})

describe('POST /proof', () => {
  it('proves what is asked for and finds the gap with a case that shows it', async () => {
    const { call } = await apiWithExample()
    const body = { document, properties: ['p1', 'P2'] }
    const proof = await (await call('/proof', { body })).json()
    expect(proof.properties).toEqual({ P1: 'fails', P2: 'holds' })
    const [{ witness }] = proof.findings
    const { decisions } = await (
      await call('/decisions', { body: { document, question: witness } })
    ).json()
    expect(decisions[0].answer.outcome).toBe('uncovered')
  })

  it('keeps to a kind', async () => {
    const { call } = await apiWithExample()
    const body = { document, properties: ['P1'], kind: 'people' }
    expect((await (await call('/proof', { body })).json()).properties).toEqual({ P1: 'holds' })
  })

  it('tells where other rules name other deciders', async () => {
    const { call } = await apiWithExample()
    const body = { document, properties: ['P9'], against: { document: other } }
    const { against } = await (await call('/proof', { body })).json()
    expect(against.finished).toBe(true)
    expect(against.divergences).toMatchObject([{ before: 'cto', after: 'cfo', count: 1 }])
    const same = { ...body, against: { document } }
    expect((await (await call('/proof', { body: same })).json()).against.divergences).toEqual([])
  })

  it('refuses a property there is not, and names those there are', async () => {
    const { call } = await apiWithExample()
    const response = await call('/proof', { body: { document, properties: ['P77'] } })
    expect(response.status).toBe(422)
    expect((await response.json()).suggestions).toContain('P12')
  })
})
