import { z } from 'zod'
import { Span } from './span.ts'
import { Term } from './statement.ts'

export const Figure = Span.extend({
  kind: z.enum(['quantity', 'time']),
  index: z.int().nonnegative().describe('index into `quantities` or `times`'),
  of: z.array(Term).describe('nouns that say what it is a figure of: "depth", "turnout"'),
  verb: Term.nullable().describe('the verb that it stands with: "closes on Friday"'),
  share: z
    .enum(['whole', 'part', 'more'])
    .describe('part: "eight of them"; more: "another eight", beside those told before'),
  names: z.array(z.int().nonnegative()).describe('indices into `names`: those near it'),
}).meta({ id: 'Figure', description: 'A number or a time, and what it is said of.' })
export type Figure = z.infer<typeof Figure>
