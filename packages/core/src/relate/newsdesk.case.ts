/** Short articles for the tests of relating: a ferry accident told by several outlets, and a strike elsewhere. */
import { analyze } from '../analyze.ts'
import { loadLanguage } from '../language/load.ts'
import type { Analysis } from '../model/analysis.ts'
import { articleFromText } from '../read/from-text.ts'

export const texts = {
  ferryAgency: {
    publisher: 'Harbour Wire',
    publishedAt: '2021-05-04',
    text: `The ferry Maria Elena sank off the island of Sandoval on Monday night with 62 people on board.
The coast guard said at least 11 passengers had drowned and 45 were rescued from the water by fishing boats.
"The captain ignored two storm warnings before he left the harbour," coast guard commander Rosa Ibarra said.
Divers will search the wreck on Wednesday, Ibarra added.`,
  },
  ferryCopy: {
    publisher: 'Sandoval Herald',
    publishedAt: '2021-05-05',
    text: `Tragedy struck our island this week.
The ferry Maria Elena sank off the island of Sandoval on Monday night with 62 people on board.
The coast guard said at least 11 passengers had drowned and 45 were rescued from the water by fishing boats.
Divers will search the wreck on Wednesday, Ibarra added.`,
  },
  ferryOwner: {
    publisher: 'Daily Lantern',
    publishedAt: '2021-05-05',
    text: `The owner of a ferry that sank off Sandoval denied on Tuesday that its captain had ignored storm warnings.
"The captain received no storm warnings before he left the harbour," said Tomas Weil, head of Weil Lines.
Weil said 70 people were on board the Maria Elena when the ferry sank on Monday night.
Rescue workers told the Daily Lantern that 14 passengers drowned off the island.`,
  },
  strike: {
    publisher: 'Metro Ledger',
    publishedAt: '2021-05-05',
    text: `Bus drivers in Brenford walked out on Wednesday over pay, leaving commuters stranded.
The drivers' union said about 900 of its members had joined the strike.
"We will stay out until the company raises wages," union leader Paul Okafor said.`,
  },
} satisfies Record<string, { publisher: string; publishedAt: string; text: string }>

export type Report = keyof typeof texts

/** The analyses of some of the reports. */
export async function analysesOf(...reports: readonly Report[]): Promise<Analysis[]> {
  const english = await loadLanguage('en')
  return reports.map((report) => {
    const { text, ...given } = texts[report]
    return analyze(articleFromText(text, given), english)
  })
}
