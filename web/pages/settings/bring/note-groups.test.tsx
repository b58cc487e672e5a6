import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { OrganogramNote } from '../../../../src/text/organogram-note.ts'
import { NoteGroups } from './note-groups.tsx'

const NOTES: readonly OrganogramNote[] = [
  { code: 'no-root', file: 'senior', row: null, field: 'manager', facts: {} },
  {
    code: 'unit-spellings',
    file: 'senior',
    row: 4,
    field: 'unit',
    facts: { name: 'IT services', unit: 'IT Services' },
  },
]

/** The words of the notes on a page in a language. */
async function shownIn(lang: string): Promise<string> {
  const routeTree = createRootRoute({ component: () => <NoteGroups notes={NOTES} /> })
  const history = createMemoryHistory({ initialEntries: [`/?lang=${lang}`] })
  const router = createRouter({ routeTree, history })
  await router.load()
  const markup = renderToStaticMarkup(<RouterProvider router={router} />)
  expect(markup).not.toContain('lang=')
  return markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

test('notes on an organogram are told in the language of the page', async () => {
  const english = await shownIn('en')
  expect(english).toContain('No post reports to XX: the organisation has no top.')
  expect(english).toContain('“IT services” was taken for the unit “IT Services”')
  const german = await shownIn('de')
  expect(german).toContain('Kein Posten berichtet an XX: Die Organisation hat keine Spitze.')
  expect(german).toContain('Zeile 4 : „IT services“ wurde als Einheit „IT Services“ verstanden')
})
