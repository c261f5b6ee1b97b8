/** What newsrooms use words for, on their pages and in their reports. */
export const kindsOfUse = [
  /** may stand in a label of photos: "Photo: …", "Pictures by …" */
  'photoLabel',
  /** makes a closer look for photo credits worth while */
  'photo',
  'menu',
  'offer',
  'press',
  'address',
  'reader',
  /** a sentence that opens with it may ask for something: "Click", "Subscribe" */
  'request',
  'saying',
  'telling',
  'dating',
  'agency',
  'occupation',
  'byline',
  'counted',
  'comment',
  'commented',
  'asking',
  'about',
  'titleLabel',
  'contact',
  'mailField',
  'outlet',
  /** addresses of the web begin with it */
  'web',
] as const

export type Use = (typeof kindsOfUse)[number]

/** What one word is used for, or any word of a line: a bit each, asked for by name. */
export type Uses = { readonly bits: number } & Readonly<Record<Use, boolean>>

class UsesOfBits {
  readonly bits: number

  constructor(bits: number) {
    this.bits = bits
  }
}

for (const [at, use] of kindsOfUse.entries()) {
  const bit = 1 << at
  Object.defineProperty(UsesOfBits.prototype, use, {
    get(this: UsesOfBits) {
      return (this.bits & bit) !== 0
    },
  })
}

export const Uses = UsesOfBits as new (bits: number) => Uses

/** The bits of the uses for which `has` holds. */
export function bitsOf(has: (use: Use) => boolean): number {
  return kindsOfUse.reduce((bits, use, at) => (has(use) ? bits | (1 << at) : bits), 0)
}

/** What any of these words is used for. */
export function usesOfAny(words: readonly Uses[]): Uses {
  let bits = 0
  for (const word of words) bits |= word.bits
  return new Uses(bits)
}
