/** Many short articles on few happenings, for tests of piles: every one made by a number, always the same. */
import { analyze } from '../analyze.ts'
import { loadLanguage } from '../language/load.ts'
import type { Analysis } from '../model/analysis.ts'
import { articleFromText } from '../read/from-text.ts'
import type { Given } from '../read/given.ts'

const places = ['Sandoval', 'Brenford', 'Port Alder', 'Kelmaar']
const people = ['Rosa Ibarra', 'Tomas Weil', 'Paul Okafor', 'Lena Marsh']
const things = ['ferry', 'factory', 'bridge', 'mine']

/** The sentences of an article of a story; `at` decides which it has and what numbers they give. */
function textOf(story: number, at: number): string {
  const pick = <T>(list: readonly T[], by: number) => list[by % list.length] as T
  const [place, person] = [pick(places, story), pick(people, story)]
  const thing = pick(things, story)
  const lines = [
    `The ${thing} of ${place} ${pick(['burned down', 'was destroyed', 'collapsed'], at)} on Monday night, the fire service said.`,
    `${person} said that at least ${8 + (at % 5)} workers died in the ${thing} and ${20 + (at % 7)} were injured.`,
    `“Nobody had checked the ${thing} for ${3 + (at % 4)} years,” ${person} told reporters in ${place}.`,
    `Police ${pick(['denied', 'confirmed', 'refused to confirm'], at)} that the owner of the ${thing} had been arrested.`,
    `Relatives gathered at the ${pick(['church', 'hospital', 'town hall', 'station'], at)} of ${place}.`,
  ]
  return lines.filter((_, line) => line === 0 || (at >> line) % 2 === 0).join('\n')
}

/** This many articles on so many stories, each with what `given` says of it. */
export async function crowdOf(
  count: number,
  stories: number,
  given: (at: number) => Given = (at) => ({ publishedAt: `2021-05-0${4 + (at % 5)}` }),
): Promise<Analysis[]> {
  const english = await loadLanguage('en')
  return Array.from({ length: count }, (_, at) => {
    const text = textOf(at % stories, Math.floor(at / stories))
    return analyze(
      articleFromText(text, { url: `https://desk.example/${at}`, ...given(at) }),
      english,
    )
  })
}

/** The same article at another address. */
export function copyOf(analysis: Analysis, at: number): Analysis {
  const id = at.toString(16).padStart(16, '0')
  const { article, statements } = analysis
  return {
    ...analysis,
    article: { ...article, id, url: `https://copies.example/${at}` },
    statements: statements.map((one) => ({ ...one, id: `${id} ${one.start} ${one.end}` })),
  }
}
