import { type Analysis, articleFromText, type Given } from '@dateline/core'
import { withoutLayers } from './analyze.ts'

/** An analysis without layers, for tests of what keeps them. */
export function sampleAnalysis(text: string, given: Given = {}): Analysis {
  return withoutLayers(articleFromText(text, given))
}

export const ferry = sampleAnalysis(
  'Ferry runs aground off Lørdal\n\nA ferry with 90 passengers ran aground on Monday, the coast guard said.\nThe ferry had left Håvik an hour before.',
  { title: 'Ferry runs aground', publishedAt: '2031-03-04', publisher: 'Coast Daily' },
)
export const strike = sampleAnalysis(
  'Tram drivers in Brenna walk out over pay. The strike may last a week, the union of drivers says.',
  { title: 'Tram strike', publishedAt: '2031-W10', publisher: 'Brenna Post' },
)
export const flood = sampleAnalysis(
  'The river Osk has risen by two metres; a ferry across it was stopped.',
  {
    publishedAt: '2031-02',
    publisher: 'Coast Daily',
  },
)
export const undated = sampleAnalysis('Nobody knows when the bridge of Tolm was built.')
