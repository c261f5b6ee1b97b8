import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeJson } from './write-json.ts'

function jsonBytes(text: string): number[] {
  const parts: Uint8Array[] = []
  writeJson(text, (part) => parts.push(part.slice()))
  return parts.flatMap((part) => [...part])
}

const piece = fc.oneof(
  fc.constantFrom(
    '"',
    '\\',
    '\n',
    '\r',
    '\t',
    '\0',
    '\u007f',
    'é',
    '“',
    '漢',
    '😀',
    '\ud800',
    '\udc00',
  ),
  fc.string({ unit: 'binary' }),
  fc.string(),
)

describe('JSON in UTF-8', () => {
  it('is what the platform writes', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        expect(jsonBytes(text)).toEqual([...strToU8(JSON.stringify(text))])
      }),
      { numRuns: 1000 },
    )
  })

  it('of a long text too', () => {
    const text = 'a"\n\ud800😀'.repeat(10_000)
    expect(Buffer.from(jsonBytes(text)).toString()).toBe(JSON.stringify(text))
  })
})
