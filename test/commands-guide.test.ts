import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { callCli } from './support/call-cli.ts'

const guide = readFileSync(new URL('../docs/commands.md', import.meta.url), 'utf8')

/** Files of the guide, each with the call below it and what the call is said to print. */
const examples = Array.from(
  guide.matchAll(
    /```(?:yaml|csv) (\w+)\n((?:(?!```)[\s\S])*)```\n\n```\n\$ mandate (.*)\n([\s\S]*?)```/g,
  ),
  ([, kind = '', text = '', call = '', output = '']) => ({ kind, text, call, output }),
)

/** The words of a call as a shell parts them. */
const wordsOf = (call: string) =>
  Array.from(call.matchAll(/(?:[^\s"]|"[^"]*")+/g), ([word]) => word.replaceAll('"', ''))

const SMALL = 'mandate: 1\norganization: { id: o, name: O }\n'

describe('docs/commands.md', () => {
  it('shows files with the calls on them', () => {
    expect(examples.map(({ kind }) => kind)).toEqual([
      'checked',
      'unreadable',
      'edited',
      'mistaken',
      'asked',
      'proved',
      'imported',
      'migrated',
    ])
  })

  it.each(examples)(
    'prints what it says for a file that is $kind',
    async ({ kind, text, call, output }) => {
      const name = kind === 'imported' ? 'staff.csv' : 'mandate.yaml'
      const { out, err } = await callCli(wordsOf(call), { [name]: text })
      expect(out + err).toBe(output)
    },
  )

  it('shows calls that can be made', async () => {
    const calls = Array.from(guide.matchAll(/^\$ mandate (.*)$/gm), ([, call = '']) => call)
    expect(calls.length).toBeGreaterThan(10)
    for (const call of calls) {
      const { err } = await callCli(wordsOf(call), {
        'northwind.yaml': SMALL,
        'mandate.yaml': SMALL,
      })
      expect(err).not.toMatch(/unknown (?:command|option)|missing required|invalid/)
    }
  })

  it('shows the line that names a schema, as init writes it', async () => {
    const [, line = ''] = /```yaml schema\n(.*\n)```/.exec(guide) ?? []
    const args = ['init', '--starter', 'small', '--schema', './organization.schema.json']
    const { written } = await callCli(args)
    expect(written['mandate.yaml']?.startsWith(`${line}mandate: 1\n`)).toBe(true)
  })

  it('shows a record of findings that is read', async () => {
    const [, record = ''] = /```yaml record\n([\s\S]*?)```/.exec(guide) ?? []
    const yaml = examples.find(({ kind }) => kind === 'checked')?.text ?? ''
    const files = { 'mandate.yaml': yaml, 'mandate.findings.yaml': record }
    const { err, out } = await callCli(['check', '--json'], files)
    expect(err).toBe('')
    const rules = JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule)
    expect(rules).not.toContain('several-roots')
    expect(JSON.parse(out).gone).toEqual(['vacant-leadership-seat:positions/cio'])
  })

  it('names every option of the commands', async () => {
    const commands = [
      ...[['check'], ['init'], ['set'], ['add'], ['remove'], ['migrate'], ['schema']],
      ...[['read'], ['who'], ['may'], ['could'], ['waits'], ['prove'], ['replay'], ['governance']],
      ...[
        ['career'],
        ['career', 'init'],
        ['career', 'fit'],
        ['career', 'log'],
        ['career', 'log', 'add'],
        ['career', 'read-cv'],
        ['import', 'people'],
        ['import', 'organogram'],
        ['import', 'rust-team'],
        ['import', 'sigs'],
        ['import', 'list'],
        ['matrix', 'import'],
        ['matrix', 'export'],
        ['matrix', 'start'],
      ],
    ]
    for (const command of commands) {
      const { out } = await callCli([...command, '--help'])
      const options = Array.from(out.matchAll(/(--[a-z-]+)/g), ([, option = '']) => option)
      for (const option of new Set(options)) {
        if (!['--help', '--lang'].includes(option)) expect(guide).toContain(option)
      }
    }
  })
})
