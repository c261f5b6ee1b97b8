import { z } from 'zod'
import { Span } from './span.ts'
import { Term } from './statement.ts'

export const Nearby = Term.extend({
  near: z.number().min(0).max(1).describe('1 right beside, less the farther away'),
}).meta({ id: 'Nearby', description: 'A content word and how near it stands.' })
export type Nearby = z.infer<typeof Nearby>

export const Tells = z
  .object({
    kind: z.string().describe('"jobs lost", "magnitude"'),
    probability: z.number().min(0).max(1),
  })
  .meta({ id: 'Tells', description: 'What a figure tells, by the words about it.' })
export type Tells = z.infer<typeof Tells>

export const Figure = Span.extend({
  kind: z.enum(['quantity', 'time']),
  index: z.int().nonnegative().describe('index into `quantities` or `times`'),
  of: z.array(Term).describe('nouns that say what it is a figure of: "depth", "turnout"'),
  about: z
    .array(Nearby)
    .describe('content words of its sentence outside names and other figures; sorted by stem'),
  tells: z.array(Tells).describe('what it may tell, the most probable first; empty: hard to say'),
  sort: z.string().nullable().describe('what sort of thing is counted: "person", "building"'),
  verb: Term.nullable().describe('the verb that it stands with: "closes on Friday"'),
  deeds: z
    .array(z.string())
    .describe(
      'what may happen in its clause, as the language calls it: "die" of "passed away"; empty where that is not known',
    ),
  events: z
    .array(z.string())
    .describe(
      'of what events those may be told, as the language calls them: "seizure" of "arrest"',
    ),
  share: z
    .enum(['whole', 'part', 'more'])
    .describe('part: "eight of them"; more: "another eight", beside those told before'),
  former: z.boolean().describe('told of an earlier time: "a year earlier"'),
  sought: z.boolean().describe('told as wanted, allowed or foreseen: "asked for eight years"'),
  scopes: z
    .array(z.string())
    .describe('of which of several things alike it is told, by what they differ in: "age: old"'),
  edge: z
    .enum(['none', 'since', 'until', 'by', 'before'])
    .describe(
      'until: told as the last of a stretch of time, "until noon"; by: no later, "by noon"',
    ),
  bound: z
    .enum(['exactly', 'at least', 'at most', 'about', 'just over', 'just under'])
    .describe('how a length of time bounds the truth: "more than six weeks"; of others: exactly'),
  each: z.boolean().describe('told of each of many times: 130 ships "a day"'),
  growing: z.boolean().describe('told as one that changes: "rose to 12"'),
  names: z.array(z.int().nonnegative()).describe('indices into `names`: those near it'),
  closest: z.array(z.int().nonnegative()).describe('of those, the ones at most six words away'),
}).meta({ id: 'Figure', description: 'A number or a time, and what it is said of.' })
export type Figure = z.infer<typeof Figure>
