import { z } from 'zod'
import { Span } from './span.ts'
import { Term } from './statement.ts'

export const Nearby = Term.extend({
  near: z.number().min(0).max(1).describe('1 right beside the figure, less with distance'),
}).meta({ id: 'Nearby', description: 'A content word and how near it stands.' })
export type Nearby = z.infer<typeof Nearby>

export const Tells = z
  .object({
    kind: z.string().describe('"jobs lost", "magnitude"'),
    probability: z.number().min(0).max(1),
  })
  .meta({ id: 'Tells', description: 'What a figure may measure, judged by the words around it.' })
export type Tells = z.infer<typeof Tells>

export const Figure = Span.extend({
  kind: z.enum(['quantity', 'time']),
  index: z.int().nonnegative().describe('index into `quantities` or `times`'),
  of: z.array(Term).describe('nouns that say what it is a figure of: "depth", "turnout"'),
  about: z
    .array(Nearby)
    .describe('content words of its sentence outside names and other figures; sorted by stem'),
  tells: z.array(Tells).describe('what it may measure, most probable first; empty: unclear'),
  sort: z.string().nullable().describe('what sort of thing is counted: "person", "building"'),
  verb: Term.nullable().describe('the verb that it stands with: "closes on Friday"'),
  deeds: z
    .array(z.string())
    .describe(
      'what may happen in its clause, in the language’s terms: "die" for "passed away"; empty: not known',
    ),
  events: z
    .array(z.string())
    .describe(
      'the kinds of events those may belong to, in the language’s terms: "seizure" for "arrest"',
    ),
  share: z
    .enum(['whole', 'part', 'more'])
    .describe('part: "eight of them"; more: "another eight", on top of those given before'),
  former: z.boolean().describe('of an earlier time: "a year earlier"'),
  sought: z.boolean().describe('demanded, allowed or forecast, not so: "asked for eight years"'),
  scopes: z
    .array(z.string())
    .describe('which of several like things it is of, by what sets them apart: "age: old"'),
  edge: z
    .enum(['none', 'since', 'until', 'by', 'before'])
    .describe('until: the end of a stretch of time, "until noon"; by: no later than, "by noon"'),
  bound: z
    .enum(['exactly', 'at least', 'at most', 'about', 'just over', 'just under'])
    .describe(
      'how a length of time bounds the truth: "more than six weeks"; anything else: exactly',
    ),
  each: z.boolean().describe('a rate: 130 ships "a day"'),
  growing: z.boolean().describe('given as changing: "rose to 12"'),
  names: z.array(z.int().nonnegative()).describe('indices into `names`: those nearby'),
  closest: z.array(z.int().nonnegative()).describe('of those, the ones within six words'),
}).meta({ id: 'Figure', description: 'A number or a time, and what it is a figure of.' })
export type Figure = z.infer<typeof Figure>
