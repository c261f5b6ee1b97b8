import { z } from 'zod'

export const TopicWord = z
  .object({
    word: z
      .string()
      .describe('the stem that forms share; of a name, a word in plain Latin letters'),
    kind: z
      .enum(['word', 'number', 'name', 'country'])
      .describe('country: of the name of a country or its people'),
    weight: z.number().nonnegative().describe('inverse document frequency, in nats'),
    count: z
      .int()
      .nonnegative()
      .describe(
        'how often it stands in sentences, titles and captions: at the head of a report threefold',
      ),
  })
  .meta({ id: 'TopicWord', description: 'A word that tells what an article is about.' })
export type TopicWord = z.infer<typeof TopicWord>
