import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

/** Where the commands are made. */
const commands = readdirSync(new URL('src/cli/', root))
  .filter((name) => /^run-cli\.ts$|-commands\.ts$/.test(name))
  .map((name) => read(`src/cli/${name}`))
  .join('\n')

const rows = read('docs/needs.md')
  .split('\n')
  .filter((line) => /^\| N\d/.test(line))
  .map((line) => {
    const [need = '', , screen = '', command = '', held = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('`', '').trim())
    return { need, screen, command, held }
  })

describe('the table of needs', () => {
  test('has a row for every need that is called met', () => {
    const met = [
      'N01',
      'N02',
      'N03',
      'N04',
      'N05',
      'N06',
      'N07',
      'N08',
      'N09',
      'N19',
      'N20',
      'N21',
      'N22',
    ]
    met.push('N15', 'N16', 'N17', 'N18', 'N23', 'N24', 'N36', 'N37', 'N38')
    expect(rows.map(({ need }) => need)).toEqual(expect.arrayContaining(met))
  })

  test.each(rows)('$need names a screen, a command and a test that exist', (row) => {
    expect(read('web/app/router.tsx')).toContain(`path: '${row.screen}'`)
    const name = row.command.replace('mandate ', '')
    expect(commands).toMatch(new RegExp(`command\\(\\s*'${name}[ ']`))
    expect(existsSync(new URL(row.held, root)), row.held).toBe(true)
  })
})
