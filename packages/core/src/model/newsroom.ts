import { z } from 'zod'
import { Analysis } from './analysis.ts'
import { Claim, Conflict } from './claim.ts'
import { Copy, Origin } from './copy.ts'
import { Decision } from './decision.ts'
import { SharedEntity } from './entity.ts'
import { SharedEvent } from './event.ts'
import { Publication, Story } from './story.ts'

export const Newsroom = z
  .object({
    analyses: z.array(Analysis).describe('what was related, sorted by article id'),
    decisions: z.array(Decision),
    publications: z.array(Publication),
    stories: z.array(Story),
    entities: z.array(SharedEntity),
    claims: z.array(Claim),
    conflicts: z.array(Conflict),
    copies: z.array(Copy),
    origins: z.array(Origin),
    events: z.array(SharedEvent),
  })
  .meta({ id: 'Newsroom', description: 'Articles related to each other.' })
export type Newsroom = z.infer<typeof Newsroom>

export const Change = z
  .object({
    noun: z.enum(['story', 'claim', 'conflict', 'entity', 'copy']),
    id: z.string(),
    change: z
      .enum(['new', 'changed', 'withdrawn', 'merged', 'split'])
      .describe(
        'merged: from several stories; split: into several; the stories themselves are listed as new and withdrawn',
      ),
    what: z.string().describe('in words; for stories merged or split, with their ids'),
  })
  .meta({ id: 'Change', description: 'What an added article made new, changed or withdrew.' })
export type Change = z.infer<typeof Change>
