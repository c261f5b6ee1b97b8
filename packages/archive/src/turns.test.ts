import { expect, test } from 'vitest'
import { takingTurns, workInTurns } from './turns.ts'

test('others have their turn where the work has taken long', async () => {
  let had = false
  setImmediate(() => (had = true))
  const turn = takingTurns(new AbortController().signal)
  const end = performance.now() + 30
  while (performance.now() < end);
  expect(had).toBe(false)
  await turn()
  expect(had).toBe(true)
})

test('work that is not wanted any more ends with the reason', async () => {
  const stopping = new AbortController()
  const turn = takingTurns(stopping.signal)
  await turn()
  stopping.abort(new RangeError('enough'))
  await expect(turn()).rejects.toThrow(new RangeError('enough'))
})

test('others have their turn between the parts of a work', async () => {
  const order: string[] = []
  const work = (function* () {
    order.push('first part')
    yield
    order.push('second part')
    return 'done'
  })()
  expect(await workInTurns(work, async () => void order.push('others'))).toBe('done')
  expect(order).toEqual(['first part', 'others', 'second part'])
})
