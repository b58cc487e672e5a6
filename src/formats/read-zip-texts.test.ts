import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readZipTexts } from './read-zip-texts.ts'

const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

describe('readZipTexts', () => {
  it('gives the files that end so, whatever folder they stand in, and no others', () => {
    const bytes = zip({ 'team/teams/b.toml': 'b = "ü"', 'team/teams/a.toml': '', 'team/x.md': '#' })
    expect(readZipTexts(bytes, '.toml')).toEqual({
      ok: true,
      files: [
        { name: 'team/teams/a.toml', text: '' },
        { name: 'team/teams/b.toml', text: 'b = "ü"' },
      ],
    })
  })

  it('stops unpacking what grows beyond its bound', () => {
    const bytes = zip({ 'a.toml': 'a'.repeat(70 * 1024 * 1024) })
    expect(bytes.length).toBeLessThan(1_000_000)
    expect(readZipTexts(bytes, '.toml')).toEqual({ ok: false, fault: 'unpacked' })
  })

  it('says that other bytes are damaged, and never throws', () => {
    expect(readZipTexts(strToU8('no archive at all'), '.toml')).toEqual({
      ok: false,
      fault: 'damaged',
    })
    const bytes = zip({ 'a.toml': 'a = 1', 'b.toml': 'b = 2' })
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const other = bytes.slice()
        for (const [at, byte] of changes) other[at] = byte
        expect(readZipTexts(other, '.toml').ok).toBeTypeOf('boolean')
      }),
      { numRuns: 50 },
    )
  })
})
