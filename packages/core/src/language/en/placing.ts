import type { Placing } from '../placing.ts'
import { wordSet } from '../word-set.ts'

export const placing: Placing = {
  lyingIn:
    /^(?:(?:,? in (?:the )?|, | \()(?:(?!and |or )\p{Ll}+ )?|, (?:an? |the )?(?:\p{Ll}+ ){0,3}(?:town|city|village|capital|port|suburb|district|seat) (?:of|in|on) (?:the )?(?:\p{Ll}+ ){0,2})$/u,
  owning: /^['’]s (?:\p{Ll}+ ){0,3}$/u,
  holding: /^ (?:\p{Ll}+ ){0,2}(?:town|city|village|port|resort|capital|suburb) of $/u,
  listing: /^,? (?:and|or|to) /,
  saidOf: /(\p{L}+) (?:of|from|for)(?: the)? $/u,
  ownedBy: /^(?:['’]s)? (\p{L}+)/u,
  divisionWords: wordSet(`
    state province oblast governor governors senator senators sen gov gubernatorial legislature legislator legislators statehouse
    lawmaker lawmakers provincial
  `),
}
