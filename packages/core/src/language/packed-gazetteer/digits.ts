/** Digits of base 64, none of which JSON has to escape. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-'

const values = new Uint8Array(128)
for (let i = 0; i < digits.length; i++) values[digits.charCodeAt(i)] = i

/** Reads a number of this many digits where it stands. */
export function numberAt(text: string, at: number, length: number): number {
  let value = 0
  for (let i = at; i < at + length; i++) value = value * 64 + (values[text.charCodeAt(i)] as number)
  return value
}

/** Columns of unlike lengths are marked where each block of this many begins. */
export const blockSize = 16
export const markDigits = 4

/** Where a block begins, of marks of four digits each. */
export const markAt = (marks: string, block: number) =>
  numberAt(marks, block * markDigits, markDigits)
