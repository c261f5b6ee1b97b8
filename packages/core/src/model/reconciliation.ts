import { z } from 'zod'
import { Reasons } from './reason.ts'
import { Passage } from './span.ts'

export const ReconcileRule = z.enum(['latest', 'most-supported', 'most-conservative']).meta({
  id: 'ReconcileRule',
  description:
    'latest: what was published last; most-supported: what most independent originators say; most-conservative: the lower number, and nothing that is denied (ACLED).',
})
export type ReconcileRule = z.infer<typeof ReconcileRule>

export const Reconciliation = z
  .object({
    conflict: z.string().describe('id of the conflict'),
    rule: ReconcileRule,
    preferred: z.enum(['a', 'b']).nullable().describe('null: the rule cannot tell them apart'),
    because: Reasons,
    cites: z.array(Passage).describe('the phrases that the choice rests on'),
  })
  .meta({
    id: 'Reconciliation',
    description: 'Which side of a conflict a rule prefers. It overwrites nothing.',
  })
export type Reconciliation = z.infer<typeof Reconciliation>
