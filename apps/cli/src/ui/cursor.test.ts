import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atStart, move, movePage, moveToLine, settle, type Track } from './cursor.ts'

/** A heading, then stops of two lines each. */
function track(stops: number, height = 6): Track {
  const lines = Array.from({ length: stops }, (_, index) => ({ line: 1 + 2 * index, lines: 2 }))
  return { stops: lines, length: 1 + 2 * stops, height, home: 0 }
}

describe('a cursor', () => {
  it('leaves the lines where they are while the next stop is in sight', () => {
    expect(move(atStart, 1, track(9))).toEqual({ at: 1, top: 0 })
    expect(move({ at: 1, top: 0 }, 1, track(9))).toEqual({ at: 2, top: 1 })
    expect(move({ at: 2, top: 1 }, -1, track(9))).toEqual({ at: 1, top: 1 })
  })

  it('shows the heading above the first stop again', () => {
    expect(move({ at: 1, top: 3 }, -1, track(9))).toEqual({ at: 0, top: 0 })
  })

  it('moves a screenful', () => {
    expect(movePage(atStart, 1, track(9))).toEqual({ at: 3, top: 5 })
    expect(movePage({ at: 3, top: 5 }, -1, track(9))).toEqual({ at: 0, top: 0 })
  })

  it('comes to the line that is home, and scrolls where there is nothing to choose', () => {
    const text: Track = { stops: [], length: 100, height: 9, home: 50 }
    expect(settle(atStart, text)).toEqual({ at: 0, top: 47 })
    expect(move(atStart, 1, text)).toEqual({ at: 0, top: 48 })
    expect(moveToLine({ at: 0, top: 48 }, 1, [10, 60], text)).toEqual({ at: 0, top: 60 })
    expect(moveToLine({ at: 0, top: 60 }, 1, [10, 60], text)).toEqual({ at: 0, top: 10 })
    expect(moveToLine(atStart, 1, [10, 20, 60], { ...text, home: 20 })).toEqual({ at: 0, top: 60 })
  })

  it('never leaves its pane, and keeps what is chosen in sight', () => {
    const places = fc.record({
      at: fc.integer({ min: -3, max: 40 }),
      top: fc.integer({ min: -9, max: 99 }),
    })
    const tracks = fc
      .tuple(fc.nat(30), fc.integer({ min: 2, max: 20 }))
      .map(([n, h]) => track(n, h))
    fc.assert(
      fc.property(places, tracks, fc.integer({ min: -99, max: 99 }), (place, over, by) => {
        for (const cursor of [settle(place, over), move(place, by, over)]) {
          expect(cursor.top).toBeGreaterThanOrEqual(0)
          expect(cursor.top).toBeLessThanOrEqual(Math.max(0, over.length - over.height))
          const stop = over.stops[cursor.at]
          if (!stop) continue
          expect(stop.line).toBeGreaterThanOrEqual(cursor.top)
          expect(stop.line + stop.lines).toBeLessThanOrEqual(cursor.top + over.height)
        }
      }),
    )
  })
})
