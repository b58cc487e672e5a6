import { describe, expect, it } from 'vitest'
import { decodeBytes } from './read-text-file.ts'

describe('decodeBytes', () => {
  it.each([
    ['UTF-8', [0x4d, 0xc3, 0xbc]],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x4d, 0xc3, 0xbc]],
    ['UTF-16, low byte first', [0xff, 0xfe, 0x4d, 0x00, 0xfc, 0x00]],
    ['UTF-16, high byte first', [0xfe, 0xff, 0x00, 0x4d, 0x00, 0xfc]],
    ['the encoding of Windows', [0x4d, 0xfc]],
  ])('reads %s', (_, bytes) => {
    expect(decodeBytes(Uint8Array.from(bytes))).toBe('Mü')
  })
})
