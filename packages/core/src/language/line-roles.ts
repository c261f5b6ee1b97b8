/**
 * What was learned of the roles of lines. Weights are whole numbers, of roles in the order of `BlockRole`, of sections and
 * states in that of `read/look-again/states.ts`.
 */
export interface LineRoles {
  /** what one of a weight is, in nats */
  readonly unit: number
  /** how much each thing that is seen of a line speaks for each role, then for each section of the page */
  readonly seen: Readonly<Record<string, readonly number[]>>
  /** … how much speaks for each state whatever is seen */
  readonly states: readonly number[]
  /** … for the first line of a page */
  readonly opens: readonly number[]
  /** … below another one */
  readonly follows: readonly number[]
}
