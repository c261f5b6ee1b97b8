/** How ships are told of. */
export interface Shipping {
  /** "ferry": stands before the name of a ship, or after it. */
  readonly nouns: ReadonlySet<string>
  /** "MV": letters that the name of a ship begins with, as printed. */
  readonly letters: ReadonlySet<string>
  /** "operated": after the noun in an aside on a ship; not the "captain" of "a ferry captain". */
  readonly behind: ReadonlySet<string>
  /** "came", "sank": what ships do and undergo. */
  readonly doing: ReadonlySet<string>
  /** "a": opens an aside that tells what a ship is. */
  readonly determiners: ReadonlySet<string>
  /** "the": stands before the name of a ship as a rule. */
  readonly article: ReadonlySet<string>
}
