/** How it is told how old somebody is. All words are in lower case. */
export interface Ages {
  /** "aged 42", "who is 42": what may stand after a comma or in brackets after who is so old, the number first of its groups; sticky. */
  readonly behind: RegExp
  /** "42-|year-old|", the number in its group; global, and with letters first, which are found fast. */
  readonly yearOld: RegExp
  /** "the nurse, |who is 42|,", the number in its group; global. */
  readonly whoIs: RegExp
  /** "then", "as": before an age that somebody had. */
  readonly former: ReadonlySet<string>
  /** "the": begins a description of somebody known. */
  readonly definite: ReadonlySet<string>
  /** "man", "victim": who is described so may be anybody. */
  readonly anybody: ReadonlySet<string>
}
