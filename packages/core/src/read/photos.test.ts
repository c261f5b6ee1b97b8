import { describe, expect, it } from 'vitest'
import { englishLexicon } from './lexicon.ts'

const { findPhoto } = englishLexicon

describe('credits of pictures', () => {
  for (const [line, described] of [
    ['Two bridges over the Drava. — Photo: Civil Protection', true],
    ['Divers near the reef (Photo: Navy press office/Handout via AFP)', true],
    ['A man waits in the rain. (Bo Berg/Associated Press)', true],
    ['A man waits in the rain. REUTERS/Bo Berg', true],
    ['A man waits in the rain [Bo Berg/Reuters]', true],
    ['FILE - A man waits in the rain in Lima on May 3, 2021.', true],
    ['Trafalgar Square. Image: Bo Berg.', true],
    ['The tortoises were packed in socks. (Representational photo: Shutterstock)', true],
    ['The river will peak this afternoon. (Supplied: Shire of Harne)', true],
    ['Mason Ferid Alic numbers each stone [Bo Berg/Balkan Lens]', true],
    ['The stone in its glass case, in Paris, May 2022. ANN EKDAL FOR LA GAZETTE', true],
    ['The boat at the pier on Monday (May 3, 2021). ANTARA/HO-Health Office/fik.', true],
    ['Photo by the author', false],
    ['The bridge at dawn. Photo courtesy of the museum', true],
    ['Photo: AP', false],
    ['Image source, Getty Images', false],
  ] as const)
    it(line, () => {
      expect(findPhoto(line)?.described).toBe(described)
    })

  for (const line of [
    'The photo shows a man in the rain, the police said.',
    'Pictures, they say, never lie, but this one did.',
    'Photographs by people who never saw the sea hang in the hall, said the mayor of Harne.',
    'He released a photo of soldiers near the bridge.',
    'She told AFP and AP that she would not resign.',
    'He asked for the file, and was given it.',
    'The minister (Reuters had reported his illness) went home.',
    'It was a matter of life and/or death, said the mayor.',
    'The fee rose. He paid 40 euros/month for it.',
    'She voted FOR and he voted AGAINST, the minutes say.',
  ])
    it(`none in: ${line}`, () => {
      expect(findPhoto(line)).toBeNull()
    })
})
