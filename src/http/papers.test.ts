import { describe, expect, it } from 'vitest'
import { apiWithExample } from '../../test/support/api-for-tests.ts'

const CTO = '/organizations/northwind/positions/cto'

describe('GET /organizations/{organization}/positions/{position}/charter', () => {
  it('gives data and a paper in the language asked for', async () => {
    const { call } = await apiWithExample()
    const response = await call(`${CTO}/charter?lang=de`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-language')).toBe('de')
    const { charter, paper } = await response.json()
    expect(charter).toMatchObject({ position: 'cto', day: '2026-12-01', roles: ['cto'] })
    expect(paper).toMatchObject({ kind: 'charter', title: 'Chief Technology Officer' })
    expect(paper.sections[0].title).toBe('Wozu es die Stelle gibt')
  })

  it.each([
    ['markdown', 'text/markdown', 'cto-charter.md', '# '],
    ['html', 'text/html', 'cto-charter.html', '<!doctype html>'],
    ['docx', 'wordprocessingml', 'cto-charter.docx', 'PK'],
  ])('gives a file in %s', async (format, type, name, begins) => {
    const { call } = await apiWithExample()
    const response = await call(`${CTO}/charter?format=${format}`)
    expect(response.headers.get('content-type')).toContain(type)
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`)
    expect((await response.text()).startsWith(begins)).toBe(true)
  })

  it('refuses a position that is not there, with the nearest', async () => {
    const { call } = await apiWithExample()
    const response = await call('/organizations/northwind/positions/ctoo/charter')
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'unknown-seat' })
  })
})

describe('GET /organizations/{organization}/positions/{position}/posting', () => {
  it('gives job boards what is known, and says what they will miss', async () => {
    const { call } = await apiWithExample()
    const bare = await call(`${CTO}/posting?format=jsonld`)
    expect(bare.headers.get('mandate-missing')).toBe('datePosted, jobLocation')
    const whole = await call(
      `${CTO}/posting?format=jsonld&datePosted=2026-12-01&town=Kiel&country=de`,
    )
    expect(whole.headers.get('mandate-missing')).toBeNull()
    expect(await whole.json()).toMatchObject({ '@type': 'JobPosting', datePosted: '2026-12-01' })
  })

  it('leaves pay out unless asked for, and everything internal for publication', async () => {
    const { call } = await apiWithExample()
    const asked = await (await call(`${CTO}/posting?pay=yes`)).json()
    expect(asked.posting.pay.figures).toHaveLength(1)
    const text = await (await call(`${CTO}/posting?format=markdown&publish=yes&pay=yes`)).text()
    expect(text).not.toMatch(/internal|US\$|Ada Nkemelu/)
  })

  it('refuses what is no day', async () => {
    const { call } = await apiWithExample()
    const response = await call(`${CTO}/posting?start=tomorrow`)
    expect(await response.json()).toMatchObject({ code: 'malformed-field', where: 'start' })
  })
})

describe('POST /organizations/{organization}/need/position', () => {
  const PATH = '/organizations/northwind/need/position?lang=en'

  it('shows what it would do; its operations make it so, in a scenario too, and can be taken back', async () => {
    const { call } = await apiWithExample()
    const response = await call(PATH, { body: { role: 'it-director' } })
    expect(response.status).toBe(200)
    const shown = await response.json()
    expect(shown.plan).toMatchObject({ role: 'it-director', isNew: false })
    expect(shown.sentences.headline).toContain('IT Director')
    expect(shown.vanished[0].sentences.what).toContain('nobody carries it out')
    expect(shown.appeared).toEqual([])
    expect(shown.charter.paper.title).toBe('IT Director')
    expect(shown.posting.jobPosting.posting['@type']).toBe('JobPosting')

    const { operations, head } = shown
    await call('/organizations/northwind/scenarios', { body: { name: 'with-director' } })
    const changed = await call('/organizations/northwind/changes?scenario=with-director', {
      body: { operations, message: 'Make it so' },
      head,
    })
    expect(changed.status).toBeLessThan(300)
    const charter = await call(
      '/organizations/northwind/positions/it-director/charter?scenario=with-director',
    )
    const { charter: there } = await charter.json()
    expect(there.duties.length).toBeGreaterThan(5)
    const live = await call('/organizations/northwind/positions/it-director/charter')
    expect((await live.json()).charter.duties.length).toBeLessThan(there.duties.length)
  })

  it('takes the role that is needed where none is named, and refuses one that is no leader’s', async () => {
    const { call } = await apiWithExample()
    const needed = await call(PATH, { body: {} })
    expect((await needed.json()).plan.role).toBe('it-director')
    const refused = await call(PATH, { body: { role: 'board' } })
    expect(refused.status).toBe(404)
    const strange = await call(PATH, { body: { rolle: 'cto' } })
    expect(strange.status).toBe(400)
  })
})
