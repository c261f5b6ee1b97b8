import { z } from 'zod'
import { Stance } from './attribution.ts'
import { Reasons, Score } from './reason.ts'
import { Passage } from './span.ts'

export const ClaimStatus = z.enum(['single-source', 'repeated', 'corroborated', 'contested']).meta({
  id: 'ClaimStatus',
  description:
    'single-source: said once; repeated: several reports, but no two sources that surely say the same; corroborated: independent originators; contested: a conflict touches it.',
})
export type ClaimStatus = z.infer<typeof ClaimStatus>

export const Originator = z.string().min(1).meta({
  id: 'Originator',
  description:
    'The name of whoever first says it: the end of a chain of attribution. A spokesperson’s originator is the body spoken for.',
})
export type Originator = z.infer<typeof Originator>

export const Appearance = Passage.extend({
  statement: z.string(),
  stance: Stance,
  originator: Originator,
  score: Score,
  because: Reasons,
}).meta({
  id: 'Appearance',
  description:
    'A statement that makes a claim, and why it is taken to. A statement of two things appears in two claims.',
})
export type Appearance = z.infer<typeof Appearance>

export const Claim = z
  .object({
    id: z.string(),
    text: z.string().describe('the plainest appearance, word for word'),
    appearances: z.array(Appearance).min(1),
    originators: z
      .array(Originator)
      .describe(
        'those who know it independently; where no source or witness is named, the first outlet to report it',
      ),
    origins: z.array(z.string()).describe('ids of the families of articles that carry it (Origin)'),
    status: ClaimStatus,
    because: Reasons.describe('why the status is what it is'),
  })
  .meta({
    id: 'Claim',
    description: 'What statements of one or several articles say in common (schema.org Claim).',
  })
export type Claim = z.infer<typeof Claim>

export const ConflictKind = z
  .enum(['number', 'date', 'place', 'status', 'speaker', 'wording'])
  .meta({ id: 'ConflictKind', description: 'What two statements disagree about.' })
export type ConflictKind = z.infer<typeof ConflictKind>

export const Conflict = z
  .object({
    id: z.string(),
    kind: ConflictKind,
    a: Passage,
    b: Passage,
    why: z.string().describe('one sentence'),
    claims: z.array(z.string()).describe('ids of the claims it touches'),
    score: Score,
    because: Reasons,
  })
  .meta({
    id: 'Conflict',
    description:
      'Two statements that cannot both hold; a and b are the smallest phrases that show it.',
  })
export type Conflict = z.infer<typeof Conflict>
