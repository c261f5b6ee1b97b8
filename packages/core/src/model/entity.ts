import { z } from 'zod'
import { NameType } from './name.ts'
import { Reasons, Score } from './reason.ts'

const shared = {
  id: z.string(),
  type: NameType,
  name: z.string().describe('the fullest usual form'),
  variants: z.array(z.string()).describe('every form printed, sorted'),
  roles: z.array(z.string()).describe('titles and offices articles give it, as printed, sorted'),
  country: z
    .string()
    .optional()
    .describe(
      'ISO 3166-1 alpha-2 code of the country an organization or people belongs to, where stated',
    ),
}

export const Entity = z
  .object(shared)
  .meta({ id: 'Entity', description: 'What the names of one article refer to.' })
export type Entity = z.infer<typeof Entity>

export const Merge = z
  .object({
    a: z.string().describe('one form'),
    b: z.string().describe('another form'),
    score: Score,
    because: Reasons,
  })
  .meta({ id: 'Merge', description: 'Why two forms are taken to name one entity.' })
export type Merge = z.infer<typeof Merge>

export const Member = z
  .object({ article: z.string(), entity: z.string() })
  .meta({ id: 'Member', description: 'An entity of one article.' })
export type Member = z.infer<typeof Member>

export const SharedEntity = z
  .object({ ...shared, members: z.array(Member).min(1), merges: z.array(Merge) })
  .meta({
    id: 'SharedEntity',
    description: 'What names refer to across articles, with the reason of each merge.',
  })
export type SharedEntity = z.infer<typeof SharedEntity>

export const NameComparison = z
  .object({ same: z.boolean(), score: Score, because: Reasons })
  .meta({ id: 'NameComparison', description: 'Whether two names are forms of one name, and why.' })
export type NameComparison = z.infer<typeof NameComparison>
