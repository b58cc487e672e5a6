import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { workbookFile } from '../../test/support/workbook-file.ts'
import { readXlsx } from './read-xlsx.ts'

const most = { rows: 1000, columns: 50, sheets: 5 }
const textsOf = (bytes: Uint8Array) => {
  const read = readXlsx(bytes, most)
  if (!read.ok) throw new Error(read.fault)
  return read.sheets.map(({ name, rows }) => ({ name, rows: rows.map(({ cells }) => cells) }))
}

describe('readXlsx', () => {
  it('reads shared, rich and inline strings, numbers, dates, percentages, leading zeros', () => {
    const file = workbookFile({
      strings: ['<t>Zoë &amp; Co</t>', '<r><t>Head </t></r><r><t>of IT</t></r><rPh><t>x</t></rPh>'],
      formats: ['General', 'dd\\.mm\\.yyyy', '0%', '00000', '"Tag "0'],
      sheets: [
        {
          name: 'People',
          data: `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>
            <row r="3"><c t="inlineStr"><is><t>in &#x41;line</t></is></c><c s="1"><v>45352</v></c>
            <c s="2"><v>0.8</v></c><c s="3"><v>42</v></c><c><v>0.30000000000000004</v></c>
            <c t="b"><v>1</v></c><c t="str"><f>A1&gt;B1</f><v>yes</v></c><c s="4"><v>3</v></c></row>`,
        },
      ],
    })
    expect(textsOf(file)).toEqual([
      {
        name: 'People',
        rows: [
          ['Zoë & Co', '', 'Head of IT'],
          ['in Aline', '2024-03-01', '80%', '00042', '0.3', 'TRUE', 'yes', '3'],
        ],
      },
    ])
  })

  it('counts days from 1904 where the workbook does', () => {
    const data = '<row><c s="1"><v>43890</v></c></row>'
    const file = workbookFile({
      formats: ['General', 'yyyy-mm-dd'],
      sheets: [{ name: 'A', data }],
      from1904: true,
    })
    expect(textsOf(file)[0]?.rows).toEqual([['2024-03-01']])
  })

  it('puts a merged cell into every row it covers, and tells hidden rows and sheets', () => {
    const data = `<row r="1"><c r="A1" t="str"><v>IT</v></c><c r="B1" t="str"><v>Ada</v></c></row>
      <row r="2" hidden="1"><c r="B2" t="str"><v>Bo</v></c></row><row r="4"><c r="B4"/></row>`
    const file = workbookFile({
      sheets: [
        { name: 'One', data, merged: ['A1:A3'] },
        { name: 'Two', data, hidden: true },
      ],
    })
    expect(readXlsx(file, most)).toEqual({
      ok: true,
      sheets: [
        {
          name: 'One',
          hidden: false,
          rows: [
            { row: 1, hidden: false, cells: ['IT', 'Ada'] },
            { row: 2, hidden: true, cells: ['IT', 'Bo'] },
          ],
        },
        { name: 'Two', hidden: true, rows: [] },
      ],
    })
  })

  it('stops unpacking a file that grows beyond its bound, whatever size it claims', () => {
    const data = `<row><c t="str"><v>${'a'.repeat(200_000)}</v></c></row>`.repeat(40)
    const file = workbookFile({ sheets: [{ name: 'A', data }] })
    expect(file.length).toBeLessThan(60_000)
    expect(readXlsx(file, { ...most, unpacked: 1_000_000 })).toEqual({
      ok: false,
      fault: 'unpacked',
      sheet: 'A',
    })
  })

  it('refuses filled cells out of bounds, not empty ones', () => {
    const sheet = (data: string) => workbookFile({ sheets: [{ name: 'A', data }] })
    const far = sheet('<row r="2000"><c r="A2000"><v>1</v></c></row>')
    expect(readXlsx(far, most)).toMatchObject({ ok: false, fault: 'rows', sheet: 'A' })
    const wide = sheet('<row r="1"><c r="ZZ1"><v>1</v></c></row>')
    expect(readXlsx(wide, most)).toMatchObject({ ok: false, fault: 'columns' })
    const empty = sheet('<row r="1048576"><c r="XFD1048576" s="1"/></row>')
    expect(readXlsx(empty, most)).toMatchObject({ ok: true, sheets: [{ rows: [] }] })
  })

  it('says that another ZIP is no workbook, and that a cut file is damaged', () => {
    expect(readXlsx(zipSync({ 'a.txt': strToU8('a') }), most)).toMatchObject({ fault: 'not-xlsx' })
    const file = workbookFile({ sheets: [{ name: 'A', data: '' }] })
    expect(readXlsx(file.subarray(0, file.length - 30), most)).toMatchObject({ fault: 'damaged' })
  })

  it('never throws, whatever bytes of a workbook are changed', () => {
    const data = '<row r="1"><c r="A1" t="str"><v>Ada</v></c></row>'.repeat(20)
    const file = workbookFile({ strings: ['<t>x</t>'], sheets: [{ name: 'A', data }] })
    const change = fc.tuple(fc.nat(file.length - 1), fc.nat(255))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const other = file.slice()
        for (const [at, byte] of changes) other[at] = byte
        expect(readXlsx(other, most).ok).toBeTypeOf('boolean')
      }),
    )
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(textsOf(workbookFile({ sheets: [{ name: 'A', data: text }] }))).toHaveLength(1)
      }),
    )
  })
})
