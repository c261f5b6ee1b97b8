import type { Placing } from '../placing.ts'
import { wordSet } from '../word-set.ts'

export const placing: Placing = {
  lyingIn:
    /^(?:(?:,? in (?:the )?|, | \()(?:(?!and |or )\p{Ll}+ )?|, (?:an? |the )?(?:\p{Ll}+ ){0,3}(?:town|city|village|capital|port|suburb|district|seat) (?:of|in|on) (?:the )?(?:\p{Ll}+ ){0,2})$/u,
  owning: /^['’]s (?:\p{Ll}+ ){0,3}$/u,
  holding: /^ (?:\p{Ll}+ ){0,2}(?:town|city|village|port|resort|capital|suburb) of $/u,
  listing: /^,? (?:and|or|to) /,
  inList: /^(?:,|,? (?:and|or)) $/,
  // read back from the end, not from each place before it
  saidOf: /$(?<=(\p{L}+) (?:of|from|for)(?: the)? )/u,
  ownedBy: /^(?:['’]s)? (\p{L}+)/u,
  distanceAfter:
    /^(?:,? \(?(?:which |that )?(?:is |was |lies |sits )?(?:(?:about|some|around|roughly|nearly|almost|just|over|only|more than|less than|located|situated) ){0,3}|, an? (?:\p{Ll}+ ){1,3})$/u,
  distanceFrom:
    /^(?: \([^()]{1,20}\))?(?: (?:to the )?((?:north|south)(?:-?(?:east|west))?|east|west))? (?:of|from|outside|away from)(?: the(?: \p{Ll}+){0,3},?(?: of)?)? $/u,
  bearings: new Map(
    ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'].map(
      (word, nth) => [word, 45 * nth],
    ),
  ),
  divisionWords: wordSet(`
    state province oblast governor governors senator senators sen gov gubernatorial legislature legislator legislators statehouse
    lawmaker lawmakers provincial
  `),
}
