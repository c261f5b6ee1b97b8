import { setImmediate } from 'node:timers/promises'
import type { InParts } from '@dateline/core'

/** Milliseconds that the rest of the thread waits at most, unless one part of the work takes longer. */
const patience = 20

/**
 * Lets the rest of this thread run during long work: call the function returned between the parts of the
 * work. Rejects with the reason of the signal once that is aborted.
 */
export function takingTurns(signal: AbortSignal): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since >= patience) {
      await setImmediate()
      since = performance.now()
    }
    signal.throwIfAborted()
  }
}

/** Works part by part, and lets the rest of the thread run after each. */
export async function workInTurns<Result>(
  work: InParts<Result>,
  turn: () => Promise<void>,
): Promise<Result> {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    await turn()
  }
}
