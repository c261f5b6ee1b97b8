import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from './lines.ts'

async function cut(chunks: readonly Uint8Array[], longest = 1000) {
  const lines: (string | null)[] = []
  for await (const { number, bytes } of linesOf(ReadableStream.from(chunks), longest)) {
    lines.push(bytes && Buffer.from(bytes).toString('latin1'))
    expect(number).toBe(lines.length)
  }
  return lines
}

test('lines are what stands between newlines, however the stream is cut', async () => {
  const parts = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '\n'), maxLength: 20 }))
  await fc.assert(
    fc.asyncProperty(parts, async (parts) => {
      const whole = parts.join('')
      const expected = whole.split('\n').map((line) => Buffer.from(line).toString('latin1'))
      if (expected.at(-1) === '') expected.pop()
      expect(await cut(parts.map((part) => Buffer.from(part)))).toEqual(expected)
      expect(await cut([Buffer.from(whole)])).toEqual(expected)
    }),
  )
})

test('a line that is too long is not kept, and harms no other', async () => {
  const chunks = ['ab\nabc', 'd', 'e'.repeat(50), '\nabc\nab', 'cd'].map((part) =>
    Buffer.from(part),
  )
  expect(await cut(chunks, 3)).toEqual(['ab', null, 'abc', null])
})

test('a line without end takes no memory', async () => {
  const chunk = Buffer.alloc(1000, 'x')
  function* endless() {
    for (let i = 0; i < 100_000; i += 1) yield chunk
  }
  const before = process.memoryUsage().arrayBuffers
  for await (const { bytes } of linesOf(ReadableStream.from(endless()), 10_000))
    expect(bytes).toBeNull()
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000)
})
