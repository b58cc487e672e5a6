import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { callCli } from './support/call-cli.ts'

const orgs = new URL('../../shared/data/orgs/', import.meta.url)

const seniors = existsSync(orgs)
  ? readdirSync(orgs, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('-senior.csv'))
      .sort()
  : []

/** The files of a snapshot by the names they are given on the command line. */
function filesOf(senior: string): Readonly<Record<string, Uint8Array>> {
  const paths = [senior, senior.replace(/senior\.csv$/, 'junior.csv')]
  const found = paths.filter((path) => existsSync(new URL(path, orgs)))
  return Object.fromEntries(
    found.map((path) => [path, new Uint8Array(readFileSync(new URL(path, orgs)))]),
  )
}

describe.skipIf(seniors.length === 0)('published organograms on the command line', () => {
  test.each(seniors)(
    '%s: imported, every row told, the file checked without a problem',
    async (senior) => {
      const files = filesOf(senior)
      const into = ['--into', 'o.yaml']
      const imported = await callCli(
        ['import', 'organogram', ...Object.keys(files), ...into],
        files,
      )
      expect([imported.exit, imported.err]).toEqual([0, ''])
      const sums = imported.out.matchAll(/\): ([\d,]+) = (.*)\n/g)
      let told = 0
      for (const [, whole = '', parts = ''] of sums) {
        const number = (text: string) => Number.parseInt(text.replaceAll(',', ''), 10)
        const sum = parts.split(' + ').reduce((total, part) => total + number(part), 0)
        expect(sum).toBe(number(whole))
        told++
      }
      expect(told).toBe(Object.keys(files).length)

      const checked = await callCli(['check', 'o.yaml'], imported.written)
      expect(checked.err).toBe('')
      expect([0, 1]).toContain(checked.exit)
      const lines = (imported.written['o.yaml'] ?? '').split('\n').length
      for (const [, line] of checked.out.matchAll(/^o\.yaml:(\d+):\d+/gm)) {
        expect(Number(line)).toBeLessThanOrEqual(lines)
      }
      const widest = Math.max(...checked.out.split('\n').map((line) => line.length))
      expect(widest).toBeLessThanOrEqual(100)
    },
    60_000,
  )
})
