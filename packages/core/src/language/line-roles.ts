/** What was learned of the roles of lines. Weights are whole numbers, in the order of `BlockRole`. */
export interface LineRoles {
  /** what one of a weight is, in nats */
  readonly unit: number
  /** how much each thing that is seen of a line speaks for each role */
  readonly seen: Readonly<Record<string, readonly number[]>>
}
