import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { callCli } from '../../test/support/call-cli.ts'
import { fictionalTable } from '../../test/support/people-table.ts'

const TABLE = `Employee ID,Name,Job Title,Manager,Department,Salary
1,Mara Lindqvist,Chief Executive Officer,,Company,900000
2,Ada Nkemelu,CTO,Mara Lindqvist,Technology,500000
3,,Head of Development,Ada Nkemelu,Technology,
4,Bo Lind,Platform Lead,Ada Nkemelu,Technology,100000
`
const run = (table: string, files: Readonly<Record<string, string>> = {}, ...more: string[]) =>
  callCli(['import', 'people', 't.csv', '--into', 'm.yaml', ...more], { 't.csv': table, ...files })

async function imported(): Promise<string> {
  return (await run(TABLE)).written['m.yaml'] ?? ''
}

describe('mandate import people', () => {
  test('makes a file of a table: columns, rates, every row; drops what is sensitive and says so', async () => {
    const { exit, out, written } = await run(TABLE)
    expect(exit).toBe(0)
    expect(out).toContain('Job Title → Job title (title)')
    expect(out).toContain('Salary → sensitive: dropped before a row was read')
    expect(out).toContain('Manager: 3 of 3 found by name')
    expect(out).toMatch(/Every row\n {2}headers: 1, a position: 4/)
    expect(out).toContain('4 positions (1 vacant), 3 people, 2 units')
    const text = written['m.yaml'] ?? ''
    expect(text).not.toContain('900000')
    expect(out).not.toContain('900000')
    expect(text).toContain('role: cto')
    expect((await callCli(['check', 'm.yaml'], { 'm.yaml': text })).err).toBe('')
  })

  test('the table of a German Excel comes in with its circle and is checked', async () => {
    const { bytes } = fictionalTable('hafenwerk.csv')
    const args = ['import', 'people', 'h.csv', '--into', 'h.yaml', '--lang', 'de']
    const { exit, out, written } = await callCli(args, { 'h.csv': bytes })
    expect(exit).toBe(0)
    expect(out).toContain('38 von 38 gefunden über')
    const checked = await callCli(['check'], { 'mandate.yaml': written['h.yaml'] ?? '' })
    expect(checked.exit).toBe(1)
    expect(checked.out).toContain('reporting-cycle')
  })

  test('the same table again changes nothing', async () => {
    const text = await imported()
    const { exit, out, written } = await run(TABLE, { 'm.yaml': text })
    expect(exit).toBe(0)
    expect(out).toContain('m.yaml says all of this already')
    expect(written).toEqual({})
  })

  test('a changed table shows what changed, and writes only when told; comments stay', async () => {
    const text = (await imported()).replace('mandate: 1', '# Ours.\nmandate: 1')
    const changed =
      `${TABLE.replace('4,Bo Lind,Platform Lead,Ada', '4,Bo Lind,Platform Lead,Mara')}5,Cy Ode,CISO,Ada Nkemelu,Security,\n`
        .replace('Mara Nkemelu', 'Mara Lindqvist')
        .replace('1,Mara Lindqvist,Chief Executive Officer', '1,Mara Lindqvist,CEO')
    const asked = await run(changed, { 'm.yaml': text })
    expect(asked).toMatchObject({ exit: 2, written: {}, err: expect.stringContaining('--yes') })
    expect(asked.out).toContain('positions/4\n  reports-to: 2 → 1')
    expect(asked.out).toContain('title: Chief Executive Officer → CEO')
    expect(asked.out).toContain('positions/5 added: CISO')
    const { exit, written } = await run(changed, { 'm.yaml': text }, '--yes')
    expect(exit).toBe(0)
    expect(written['m.yaml']).toContain('# Ours.\nmandate: 1')
    const kept = await run(changed, { 'm.yaml': text }, '--yes', '--keep')
    expect(kept.written['m.yaml']).toContain('title: Chief Executive Officer')
    expect(kept.written['m.yaml']).toContain('title: CISO')
  })

  test('who is missing stays, and goes only where that is asked for', async () => {
    const text = await imported()
    const fewer = TABLE.replace(/4,Bo.*\n/, '')
    const { exit, out } = await run(fewer, { 'm.yaml': text })
    expect(exit).toBe(0)
    expect(out).toContain('missing in the table, kept')
    const gone = await run(fewer, { 'm.yaml': text }, '--remove-missing', '--yes')
    expect(gone.written['m.yaml']).not.toContain('Bo Lind')
  })

  test('errors keep everything out, or their rows alone', async () => {
    const twins = `${TABLE}5,Ada Nkemelu,Other,Mara Lindqvist,Technology,\n`
    const { exit, out, err, written } = await run(twins)
    expect({ exit, written }).toEqual({ exit: 2, written: {} })
    expect(out).toContain('Ada Nkemelu')
    expect(err).toContain('--skip-bad')
    const skipped = await run(twins, {}, '--skip-bad')
    expect(skipped.exit).toBe(0)
    expect(skipped.written['m.yaml']).toContain('title: Platform Lead')
  })

  test('columns are corrected and left out; what is no field is told', async () => {
    const odd = TABLE.replace('Manager', 'Boss').replace('Department', 'Where')
    const args = ['--map', 'Boss=manager', '--map', 'Where=', '--json']
    const { out } = await run(odd, {}, ...args)
    const { report } = JSON.parse(out)
    const columns = Object.fromEntries(
      report.columns.map(({ header, field }: { header: string; field: string }) => [header, field]),
    )
    expect(columns).toMatchObject({ Boss: 'manager', Where: null })
    const unknown = await run(odd, {}, '--map', 'Boss=manger')
    expect(unknown).toMatchObject({
      exit: 2,
      err: expect.stringContaining('Did you mean manager?'),
    })
    expect((await run(odd, {}, '--map', 'Boss')).exit).toBe(2)
  })

  test('what is no table is refused, and what cannot be read', async () => {
    const guide = readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8')
    expect(await run(guide)).toMatchObject({ exit: 2, written: {} })
    const missing = await callCli(['import', 'people', 'none.csv', '--into', 'm.yaml'])
    expect(missing).toMatchObject({ exit: 2, err: expect.stringContaining('none.csv') })
    const faulty = await run(TABLE, { 'm.yaml': 'mandate: 1\n' })
    expect(faulty).toMatchObject({ exit: 2, written: {} })
  })
})
