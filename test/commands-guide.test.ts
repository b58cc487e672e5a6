import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { callCli } from './support/call-cli.ts'

const guide = readFileSync(new URL('../docs/commands.md', import.meta.url), 'utf8')

/** Files of the guide, each with the call below it and what the call is said to print. */
const examples = Array.from(
  guide.matchAll(
    /```yaml (checked|unreadable)\n([\s\S]*?)```\n\n```\n\$ mandate (.*)\n([\s\S]*?)```/g,
  ),
  ([, kind = '', yaml = '', call = '', output = '']) => ({ kind, yaml, call, output }),
)

describe('docs/commands.md', () => {
  it('shows a file with findings and one that cannot be read', () => {
    expect(examples.map(({ kind }) => kind)).toEqual(['checked', 'unreadable'])
  })

  it.each(examples)(
    'prints what it says for a file that is $kind',
    async ({ yaml, call, output }) => {
      const { out, err } = await callCli(call.split(' '), { 'mandate.yaml': yaml })
      expect(out + err).toBe(output)
    },
  )

  it('shows a record of findings that is read', async () => {
    const [, record = ''] = /```yaml record\n([\s\S]*?)```/.exec(guide) ?? []
    const [{ yaml = '' } = {}] = examples
    const files = { 'mandate.yaml': yaml, 'mandate.findings.yaml': record }
    const { err, out } = await callCli(['check', '--json'], files)
    expect(err).toBe('')
    const rules = JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule)
    expect(rules).not.toContain('several-roots')
    expect(JSON.parse(out).gone).toEqual(['vacant-leadership-seat:positions/cio'])
  })

  it('names every option of the commands', async () => {
    for (const command of [['check'], ['import', 'organogram']]) {
      const { out } = await callCli([...command, '--help'])
      const options = Array.from(out.matchAll(/(--[a-z]+)/g), ([, option = '']) => option)
      for (const option of new Set(options)) {
        if (!['--help', '--lang'].includes(option)) expect(guide).toContain(option)
      }
    }
  })
})
