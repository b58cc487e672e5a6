import type { Page } from 'playwright-core'

/** Takes in an organisation through the server, as a program would; gives its id. */
export async function takeIn(address: string, document: object): Promise<string> {
  const response = await fetch(`${address}/api/v1/organizations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ document }),
  })
  const answer = (await response.json()) as { readonly id?: string; readonly detail?: string }
  if (answer.id === undefined) throw new Error(`not taken in: ${JSON.stringify(answer)}`)
  return answer.id
}

/** A document with the positions given: id, title, superior. */
export function documentOf(
  id: string,
  positions: readonly (readonly [id: string, title: string, superior?: string])[],
): object {
  return {
    mandate: 1,
    organization: { id, name: `Organisation ${id}` },
    positions: positions.map(([own, title, superior]) => ({
      id: own,
      title,
      ...(superior === undefined ? {} : { 'reports-to': superior }),
    })),
  }
}

/** Gives the keys to the tree behind the picture of the chart. */
export async function focusChart(page: Page): Promise<void> {
  await page.getByRole('tree').focus()
}

/** The row that has the focus in the tree behind the picture. */
export async function activeRow(page: Page): Promise<string> {
  return page.evaluate(() => {
    const tree = document.querySelector('[role=tree]')
    const id = tree?.getAttribute('aria-activedescendant') ?? ''
    return document.getElementById(id)?.textContent ?? ''
  })
}
