import { z } from 'zod'
import { Stance } from './attribution.ts'
import { Modality, Polarity } from './event.ts'
import { Span } from './span.ts'

export const Link = z
  .object({
    kind: z.enum(['outlet', 'agency', 'source', 'institution']),
    name: z.string().describe('the entity’s name, else the words printed'),
    entity: z.string().nullable(),
    party: z
      .string()
      .nullable()
      .describe('country and arm of the state spoken for ("RU defence"), if any'),
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
    .describe('what is denied: the stems of the verbs, else of the nouns and adjectives, sorted'),
  ofAll: z.boolean().describe('whether it is denied of everyone and everything: "nobody", "no"'),
}).meta({
  id: 'Denial',
  description: 'The words by which a statement denies something: "did not go off".',
})
export type Denial = z.infer<typeof Denial>

export const Stand = Span.extend({
  of: z.string().describe('one side of an opposition, in the language’s terms: "open"'),
  yes: z.boolean().describe('false where the words stand for the other side: "shut", "never open"'),
  kind: z.enum(['status', 'place']).describe('whether it says how something is, or where'),
  bearers: z.array(z.string()).describe('the stems of the nouns it is said of, sorted: "road"'),
  marks: z
    .array(z.string())
    .describe(
      'the stems of the words that set those apart from others of their kind, sorted: "north"',
    ),
  owners: z
    .array(z.string())
    .describe(
      'the stems of the nouns that own what it is said of, sorted: "minister" of the minister’s brother',
    ),
}).meta({
  id: 'Stand',
  description:
    'A word that puts something on one side of an opposition: open or shut, alive or dead.',
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
  deeds: z.array(z.string()).describe('what that verb tells, in the language’s terms'),
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
      'from the outlet to the originator; a spokesperson is followed by the body spoken for',
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
      'indices into `times`: those inside it, else those of its sentence, except what it is measured against ("the most since 2009")',
    ),
  quantities: z.array(z.int().nonnegative()).describe('indices into `quantities`'),
  terms: z.array(Term).describe('sorted by stem, each once'),
  meaning: z
    .array(z.int())
    .describe(
      'the sum of its word vectors, from -127 to 127 on each axis of its language; empty: not known',
    ),
}).meta({ id: 'Statement', description: 'One article’s telling of one thing.' })
export type Statement = z.infer<typeof Statement>
