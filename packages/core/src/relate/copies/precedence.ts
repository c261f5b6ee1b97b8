/** How much says that `a` came before `b`; below 0, that it came after. */
export interface Precedence {
  readonly a: string
  readonly b: string
  readonly score: number
}

/**
 * Members in the order that what is known of pairs speaks for most: again and again one of those left that
 * none of the others comes before, or else the one that has most for it and least against it (the greedy
 * heuristic for feedback arc sets of Eades, Lin and Smyth 1993). Of equals the first comes first.
 */
export function orderByPrecedence(
  members: readonly string[],
  pairs: readonly Precedence[],
): string[] {
  const standing = new Map(members.map((member) => [member, { ahead: 0, behind: 0 }]))
  const said = new Map<string, { other: string; score: number }[]>()
  const say = (one: string, other: string, score: number) => {
    count(standing.get(one), score, 1)
    const known = said.get(one)
    if (known) known.push({ other, score })
    else said.set(one, [{ other, score }])
  }
  for (const { a, b, score } of pairs) {
    say(a, b, score)
    say(b, a, -score)
  }
  const order: string[] = []
  while (standing.size > 0) {
    let [first, most] = ['', Number.NEGATIVE_INFINITY]
    for (const [member, { ahead, behind }] of standing) {
      const sum = behind === 0 ? Number.MAX_VALUE : ahead - behind
      if (sum > most) [first, most] = [member, sum]
    }
    order.push(first)
    standing.delete(first)
    for (const { other, score } of said.get(first) ?? []) count(standing.get(other), -score, -1)
  }
  return order
}

/** Counts what is said for a member (above 0) or against it, once more or once less. */
function count(
  standing: { ahead: number; behind: number } | undefined,
  score: number,
  times: 1 | -1,
): void {
  if (!standing) return
  if (score > 0) standing.ahead += times * score
  else standing.behind -= times * score
}
