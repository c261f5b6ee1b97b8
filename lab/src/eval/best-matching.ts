/**
 * The greatest sum of weights in a matching of rows with columns, each used once at most: each row lists the
 * columns it can have. Found by growing the matching along the best paths (successive shortest paths, as for
 * the assignment problem: Kuhn 1955; Edmonds and Karp 1972).
 */
export function bestMatching(rows: readonly ReadonlyMap<number, number>[]): number {
  const columnOf = new Map<number, number>()
  const rowOf = new Map<number, number>()
  const weight = (row: number, column: number) => rows[row]?.get(column) ?? 0
  for (const start of rows.keys()) {
    const path = bestPath(start)
    for (const { row, column } of path) {
      columnOf.set(row, column)
      rowOf.set(column, row)
    }
    const last = path.at(-1)
    if (last?.left !== undefined) columnOf.delete(last.left)
  }
  let sum = 0
  for (const [row, column] of columnOf) sum += weight(row, column)
  return sum

  /** From a free row over columns and the rows that hold them, to a free column or to a row that goes without. */
  function bestPath(start: number): { row: number; column: number; left?: number }[] {
    // Bellman and Ford: what is gained on the way to a row, and by which column it lost its own
    const gained = new Map([[start, 0]])
    const cameBy = new Map<number, { row: number; column: number }>()
    let best = { gain: 0, row: start, column: -1 }
    const open = [start]
    for (let at = 0; at < open.length; at += 1) {
      const row = open[at] as number
      for (const [column, score] of rows[row] ?? []) {
        const gain = (gained.get(row) ?? 0) + score
        const holder = rowOf.get(column)
        if (holder === undefined) {
          if (gain > best.gain + epsilon) best = { gain, row, column }
          continue
        }
        if (holder === row) continue
        const without = gain - weight(holder, column)
        if (without <= (gained.get(holder) ?? Number.NEGATIVE_INFINITY) + epsilon) continue
        gained.set(holder, without)
        cameBy.set(holder, { row, column })
        open.push(holder)
        if (without > best.gain + epsilon) best = { gain: without, row: holder, column: -1 }
      }
    }
    const steps: { row: number; column: number; left?: number }[] = []
    let { row } = best
    if (best.column >= 0) steps.push({ row, column: best.column })
    for (let came = cameBy.get(row); came && row !== start; came = cameBy.get(row)) {
      steps.push({ row: came.row, column: came.column })
      row = came.row
    }
    if (best.column >= 0 || steps.length === 0) return steps
    return steps.with(-1, { ...(steps.at(-1) as { row: number; column: number }), left: best.row })
  }
}

/** Sums of thirds are not exact. */
const epsilon = 1e-12
