import { z } from 'zod'

export const TopicWord = z
  .object({
    word: z
      .string()
      .describe('the stem its forms share; of a name, one word in plain Latin letters'),
    kind: z
      .enum(['word', 'number', 'name', 'country'])
      .describe('country: in the name of a country or its people'),
    weight: z.number().nonnegative().describe('inverse document frequency, in nats'),
    count: z
      .int()
      .nonnegative()
      .describe(
        'how often it occurs in sentences, titles and captions; at the head of a report each counts as three',
      ),
  })
  .meta({ id: 'TopicWord', description: 'A word that tells what an article is about.' })
export type TopicWord = z.infer<typeof TopicWord>
