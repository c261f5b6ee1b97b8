/** The solution of linear equations whose matrix is symmetric and positive definite, by Gauss; both are used up. */
export function solve(matrix: number[][], sums: number[]): number[] {
  for (const [at, line] of matrix.entries()) {
    for (let below = at + 1; below < matrix.length; below++) {
      const other = matrix[below] as number[]
      const share = (other[at] as number) / (line[at] as number)
      for (let column = at; column < line.length; column++) {
        other[column] = (other[column] as number) - share * (line[column] as number)
      }
      sums[below] = (sums[below] as number) - share * (sums[at] as number)
    }
  }
  const found = new Array<number>(sums.length).fill(0)
  for (let at = sums.length - 1; at >= 0; at--) {
    const line = matrix[at] as number[]
    let rest = sums[at] as number
    for (let column = at + 1; column < line.length; column++) {
      rest -= (line[column] as number) * (found[column] as number)
    }
    found[at] = rest / (line[at] as number)
  }
  return found
}
