import { z } from 'zod'
import { Age } from './age.ts'
import { Article } from './article.ts'
import { Attribution } from './attribution.ts'
import { Entity } from './entity.ts'
import { Event } from './event.ts'
import { Figure } from './figure.ts'
import { Kin } from './kin.ts'
import { Name } from './name.ts'
import { Place } from './place.ts'
import { Quantity } from './quantity.ts'
import { Rejoinder } from './rejoinder.ts'
import { Statement } from './statement.ts'
import { TimeExpression } from './time.ts'
import { Sentence, Token } from './token.ts'
import { TopicWord } from './topic.ts'

export const Analysis = z
  .object({
    article: Article,
    tokens: z.array(Token),
    sentences: z.array(Sentence),
    names: z.array(Name),
    times: z.array(TimeExpression),
    quantities: z.array(Quantity),
    attributions: z.array(Attribution),
    places: z.array(Place),
    events: z.array(Event),
    entities: z.array(Entity),
    figures: z.array(Figure),
    ages: z.array(Age),
    statements: z.array(Statement),
    rejoinders: z.array(Rejoinder),
    topic: z.array(TopicWord).describe('sorted by kind and word, each once'),
    kin: z
      .array(Kin)
      .describe('synonyms and derivations of the words outside names, sorted by stem'),
  })
  .meta({ id: 'Analysis', description: 'An article and flat, sorted layers over its text.' })
export type Analysis = z.infer<typeof Analysis>
