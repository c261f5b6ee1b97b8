/** A line: what things alike differ in, and the words for each of them, the first its name. */
const lines = `
  age: new newly newest / old older existing
  rank: first / second / third / fourth / fifth
  people: adult adults / child children / teenager teenagers / baby babies infants
  sex: man men male boys boy / woman women female girls girl
  duty: soldier soldiers servicemen troops / civilian civilians / policemen officers / firefighters
  seat: passenger passengers / crew
  compass: north northern / south southern / east eastern / west western / central
  height: upper / lower
  deduction: gross / net
  land: domestic / foreign overseas
  trade: import imports / export exports
  rung: junior / senior
  pace: hourly / daily / weekly / monthly / annual yearly annually
  body: council councillors / committee / parliament / senate / jury
  round: quarter-final / semi-final / final
`

/** Words that say which of several things alike a figure is of: the old ferry and the new one, adults and children. */
export const scopes: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [of = '', sides = ''] = line.trim().split(': ')
      return sides.split(' / ').flatMap((side) => {
        const words = side.split(' ')
        return words.map((word) => [word, `${of}: ${words[0]}`] as const)
      })
    }),
)
