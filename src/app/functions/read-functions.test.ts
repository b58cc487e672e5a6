import { describe, expect, test } from 'vitest'
import { catalogueForTests } from '../../../test/support/catalogue.ts'
import type { OrganizationDocument } from '../../model/document.ts'
import { readDocument } from '../../model/read-document.ts'
import { readFunctions } from './read-functions.ts'

const catalogue = catalogueForTests()

type Post = OrganizationDocument['positions'][number]

function documentOf(positions: readonly Post[], more: object = {}): OrganizationDocument {
  const read = readDocument({
    mandate: 1,
    organization: { id: 'o', name: 'O' },
    positions,
    ...more,
  })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.document
}

const cio = (description: string, more: Partial<Post> = {}): Post => ({
  id: 'cio',
  title: 'Chief Information Officer',
  description,
  ...more,
})

/** What such sentences say besides, and rightly. */
const FINE: readonly string[] = ['suppliers.relations', 'delivery.programme']

const TEXT = 'Responsible for the IT strategy of the agency. Decides the IT budget.'

describe('I3: duties read from what posts are there for', () => {
  test('are assignments of origin read, with their sentence and how sure they are', () => {
    const { document, functions } = readFunctions(catalogue, documentOf([cio(TEXT)]))
    expect(document.assignments).toEqual([
      {
        ...{ position: 'cio', verb: 'answers-for', of: 'strategy.it', origin: 'read' },
        ...{ evidence: 'Responsible for the IT strategy of the agency.', confidence: 0.8 },
      },
      {
        ...{ position: 'cio', verb: 'decides', of: 'money.budget', origin: 'read' },
        ...{ evidence: 'Decides the IT budget.', confidence: 0.8 },
      },
    ])
    expect(functions).toMatchObject({ texts: 1, read: 1, positions: 1, assignments: 2 })
    expect(readDocument(document).ok).toBe(true)
  })

  test('leave posts of other trades, eliminated seats and posts without a text alone', () => {
    const posts: readonly Post[] = [
      { id: 'law', title: 'Legal Director', profession: 'Law', description: TEXT },
      cio(TEXT, { state: 'eliminated' }),
      { id: 'it', title: 'IT Director' },
      {
        id: 'ops',
        title: 'Head of Airwave',
        profession: 'Information Technology',
        description: TEXT,
      },
    ]
    const { document, functions } = readFunctions(catalogue, documentOf(posts))
    expect(new Set(document.assignments.map(({ position }) => position))).toEqual(new Set(['ops']))
    expect(functions).toMatchObject({ texts: 2, otherTrades: 1, read: 1, positions: 1 })
  })

  test('are only what a sentence says outright: by a verb, and by more than one word', () => {
    const { document, functions } = readFunctions(
      catalogue,
      documentOf([
        cio('IT strategy. Responsible for computers. With the IT strategy in mind, leads.'),
      ]),
    )
    expect(document.assignments).toEqual([])
    expect(functions.unsure).toBeGreaterThan(0)
    const others = [
      'Manages the information and the systems of payroll.',
      'Decides on rooms; has heard of the IT strategy.',
      `Leads ${'one small and quiet team after another '.repeat(2)}beside the IT strategy.`,
    ]
    for (const text of others) {
      expect(readFunctions(catalogue, documentOf([cio(text)])).functions.assignments).toBe(0)
    }
  })

  test.each([
    ['a longer name of something else', 'Manages the data warehouse solutions of the agency.'],
    ['a strand', 'Responsible for the IT delivery strand of the pensions programme.'],
    ['a part of a programme’s name', 'Manages the Automated Service Delivery Programme of Work.'],
    ['what a thing is for', 'Accountable for architecture and security for IT services.'],
    ['what a supplier does', 'Manages the supplier in the delivery of hosting services.'],
    ['a strategy for it', 'Decides the strategy for the operational management of the port.'],
    ['all times at once', 'Responsible for current and future information technology.'],
    ['a phrase left open', 'Manages the interface between the agency and the industry.'],
    ['two names joined', 'Responsible for ICT vendor management & service transition.'],
    ['a boast', 'Provides an industry leading digital service to all ports.'],
    ['the name of a team', 'The Service Management team sits beside IT security.'],
    ['another clause of a list', '- managing the harbour, - cost effective solutions for all.'],
  ])('are of the matter itself, not of %s', (_, text) => {
    const read = readFunctions(catalogue, documentOf([cio(text)])).document.assignments
    expect(read.map(({ of }) => of).filter((of) => !FINE.includes(of))).toEqual([])
  })

  test.each([
    ['Accountable for the provision of IT services to all ports.', 'service.delivery'],
    ['Manages the performance of the IT suppliers, and their plans.', 'suppliers.relations'],
  ])('are read where it is the matter itself: %s', (text, of) => {
    const read = readFunctions(catalogue, documentOf([cio(text)])).document.assignments
    expect(read.map((one) => `${one.verb} ${one.of}`)).toContain(`answers-for ${of}`)
  })

  test('are one for one phrase', () => {
    const text = 'Accountable for the delivery of new information technology solutions.'
    const read = readFunctions(catalogue, documentOf([cio(text)])).document.assignments
    expect(read.map(({ of }) => of)).toEqual(['product.solutions'])
  })

  test('come on top of what the document has, and once', () => {
    const stated = { position: 'cio', verb: 'answers-for', of: 'strategy.it' }
    const before = documentOf([cio(TEXT)], { assignments: [stated] })
    const once = readFunctions(catalogue, before).document
    expect(once.assignments.map(({ of, origin }) => [of, origin])).toEqual([
      ['strategy.it', undefined],
      ['money.budget', 'read'],
    ])
    const again = readFunctions(catalogue, once)
    expect(again.document.assignments).toEqual(once.assignments)
    expect(again.functions.assignments).toBe(0)
  })

  test('copy no sentence that names somebody of the document', () => {
    const people = [{ id: 'ada', name: 'Ada Nkemelu' }]
    const text = 'With ADA  Nkemelu, responsible for the IT strategy.'
    const { document } = readFunctions(catalogue, documentOf([cio(text)], { people }))
    expect(document.assignments.map(({ evidence }) => evidence)).toEqual([
      'responsible for … IT strategy',
    ])
  })

  test('stop at a bound, and say what was not read; a text that stands often is read once', () => {
    const long = (mark: string) => `${mark} ${TEXT} `.repeat(1).padEnd(19_000, `${mark} more `)
    const different = Array.from({ length: 110 }, (_, at) => cio(long(`p${at}`), { id: `p${at}` }))
    const many = readFunctions(catalogue, documentOf(different)).functions
    expect(many).toMatchObject({ texts: 110, read: 105, notRead: 5 })
    const alike = Array.from({ length: 110 }, (_, at) => cio(long('p'), { id: `p${at}` }))
    expect(readFunctions(catalogue, documentOf(alike)).functions.notRead).toBe(0)
    const wordless = readFunctions(catalogue, documentOf([cio('12 %')])).functions
    expect(wordless).toMatchObject({ texts: 1, read: 0, notRead: 1 })
  })
})
