import { describe, expect, test } from 'vitest'
import { readDocument } from '../../model/read-document.ts'
import { readOrganogram } from './read-organogram.ts'
import { readStanding } from './read-standing.ts'

const HEADER = 'Post Unique Reference,Name,Job Title,Job/Team Function,Reports to Senior Post,Notes'

/** The posts of a file with a director and these below. */
function postsOf(...rows: readonly string[]) {
  const text = [HEADER, 'A,Una Sluice,Director,Leads.,XX,', ...rows].join('\n')
  const read = readOrganogram({ senior: { name: 'senior.csv', text } })
  if (!read.ok || !readDocument(read.document).ok) throw new Error(JSON.stringify(read))
  return { posts: read.document.positions.slice(1), notes: read.report.notes }
}

describe('O33: what texts say of the post itself', () => {
  test.each([
    'Post eliminated',
    "'Post Eliminated'",
    'Runs the mills. The post has been abolished.',
    "[u'Post Eliminated. In the reshuffle it moved.', u\"'Policy'\"]",
    'Die Stelle ist ersatzlos weggefallen.',
  ])('a post is gone: %s', (text) => {
    expect(readStanding(text, '')?.is).toBe('eliminated')
    expect(readStanding('', text)?.is).toBe('eliminated')
  })

  test.each([
    'Leads on posts that are to be eliminated',
    'The post will be eliminated in May',
    'Salary cost includes that of the deputy post eliminated last year',
    'To cover all trades; acts as secretary to the interim board',
    'Also covering role 372',
  ])('nothing is said of it: %s', (text) => {
    expect(readStanding(text, '')).toBeNull()
    expect(readStanding('', text)).toBeNull()
  })

  test.each([
    ['acting', '', 'Temporarily filling a SCS2 post'],
    ['acting', '', 'Currently covered by role 55'],
    ['acting', '', 'Seit Mai kommissarisch besetzt'],
    ['interim', '', 'Temporary Duties'],
    ['interim', 'Interim Chief Information Officer', ''],
  ])('somebody has it for now, %s: %s%s', (is, description, notes) => {
    expect(readStanding(description, notes)?.is).toBe(is)
  })

  test('makes a vacant post eliminated or filled by somebody unnamed, and a holder acting', () => {
    const { posts, notes } = postsOf(
      'B,Vacant,Head of Mills,Post eliminated,A,',
      'C,Vacant,Head of Ferries,Runs the ferries.,A,Temporary duties',
      'D,Ida Lock,Head of Bridges,Runs the bridges.,A,Post filled on a temporary basis',
      'E,Vacant,Head of Tolls,Takes the tolls.,A,',
    )
    expect(posts).toMatchObject([
      { id: 'B', state: 'eliminated' },
      { id: 'C', vacant: false },
      { id: 'D', holder: [{ person: 'ida-lock', kind: 'acting' }] },
      { id: 'E' },
    ])
    expect(posts[3]).not.toHaveProperty('vacant')
    expect(notes.map(({ code, row }) => [row, code])).toEqual(
      expect.arrayContaining([
        [3, 'eliminated-by-text'],
        [4, 'held-for-now'],
        [5, 'held-for-now'],
      ]),
    )
  })

  test('takes nothing from somebody who is there: the column Name holds', () => {
    const { posts } = postsOf(
      'B,N/D,Head of Mills,Post eliminated,A,',
      'C,Ida Lock,Head of Ferries,Post eliminated,A,',
    )
    expect(posts).toMatchObject([{ vacant: false }, { holder: 'ida-lock' }])
    expect(posts.some(({ state }) => state === 'eliminated')).toBe(false)
  })
})
