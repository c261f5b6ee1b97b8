import { z } from 'zod'
import { Stance } from './attribution.ts'
import { Modality, Polarity } from './event.ts'
import { Span } from './span.ts'

export const Link = z
  .object({
    kind: z.enum(['outlet', 'agency', 'source', 'institution']),
    name: z.string().describe('as known best: the entity’s name, else the words printed'),
    entity: z.string().nullable(),
    party: z
      .string()
      .nullable()
      .describe('country and arm of state spoken for ("RU defence"), where it is one'),
    span: Span.nullable().describe('null: not printed where the statement is made'),
  })
  .meta({ id: 'Link', description: 'One link of a chain of attribution.' })
export type Link = z.infer<typeof Link>

export const Term = z
  .object({
    stem: z.string(),
    weight: z.number().nonnegative().describe('inverse document frequency, in nats'),
  })
  .meta({ id: 'Term', description: 'A content word outside names, by the stem its forms share.' })
export type Term = z.infer<typeof Term>

export const Denial = Span.extend({
  stems: z
    .array(z.string())
    .describe('what is denied: the stems of its verbs, else of its nouns and adjectives, sorted'),
  ofAll: z.boolean().describe('whether it is denied of everybody and everything: "nobody", "no"'),
}).meta({ id: 'Denial', description: 'The words of a statement that say no: "did not go off".' })
export type Denial = z.infer<typeof Denial>

export const Stand = Span.extend({
  of: z.string().describe('one side of an opposition, as the language calls it: "open"'),
  yes: z.boolean().describe('false where the words stand for the other side: "shut", "never open"'),
  kind: z.enum(['status', 'place']).describe('whether it says how something is, or where'),
  bearers: z
    .array(z.string())
    .describe('the stems of the nouns of which it is said as a rule, sorted: "road"'),
  marks: z
    .array(z.string())
    .describe('the stems of the words that tell those from others of their kind, sorted: "north"'),
  owners: z
    .array(z.string())
    .describe('the stems of the nouns that own what it is said of, sorted: Orrin’s brother'),
}).meta({
  id: 'Stand',
  description: 'A word that says which of two things that exclude each other something is.',
})
export type Stand = z.infer<typeof Stand>

export const Site = Span.extend({
  same: z
    .string()
    .nullable()
    .describe('one word for all nouns that mean the same ("house": villa); null: only a name'),
  level: z
    .enum(['part', 'building', 'precinct', 'ground', 'way', 'vehicle', 'ship', 'water', 'land'])
    .nullable()
    .describe(
      'how large it is: a part of a building or vehicle, a building, a precinct of a town, open ground',
    ),
  whither: z.enum(['at', 'to', 'from', 'near']),
  names: z.array(z.int().nonnegative()).describe('indices into `names`: those in the phrase'),
  verb: z.string().nullable().describe('the stem of the verb that happens there'),
  deeds: z.array(z.string()).describe('what that verb tells, as the language calls it'),
}).meta({
  id: 'Site',
  description: 'Where a statement says that something happened: "in a villa near Bari".',
})
export type Site = z.infer<typeof Site>

export const Statement = Span.extend({
  id: z.string().describe('article id, start and end'),
  chain: z
    .array(Link)
    .min(1)
    .describe(
      'from the outlet to the originator; a spokesperson is followed by whom they speak for',
    ),
  stance: Stance,
  hedged: z.boolean(),
  polarity: Polarity,
  denial: Denial.nullable(),
  stands: z.array(Stand),
  sites: z.array(Site),
  modality: Modality,
  attribution: z.int().nonnegative().nullable().describe('index into `attributions`'),
  events: z.array(z.int().nonnegative()).describe('indices into `events`'),
  names: z.array(z.int().nonnegative()).describe('indices into `names`'),
  times: z
    .array(z.int().nonnegative())
    .describe(
      'indices into `times`: those inside, else those of the sentence, but for those that it is measured by ("the most since 2009")',
    ),
  quantities: z.array(z.int().nonnegative()).describe('indices into `quantities`'),
  terms: z.array(Term).describe('sorted by stem, each once'),
  meaning: z
    .array(z.int())
    .describe(
      'what its words are used like, from -127 to 127 on the axes of its language; empty where none is known',
    ),
}).meta({ id: 'Statement', description: 'One article’s telling of one thing.' })
export type Statement = z.infer<typeof Statement>
