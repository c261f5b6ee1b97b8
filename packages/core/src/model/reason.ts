import { z } from 'zod'

export const Score = z
  .number()
  .min(0)
  .max(1)
  .meta({ id: 'Score', description: 'How sure: 0 (not at all) to 1 (certain).' })
export type Score = z.infer<typeof Score>

export const Reasons = z
  .array(z.string().min(1))
  .meta({ id: 'Reasons', description: 'Why, in words: the evidence in the text.' })
export type Reasons = z.infer<typeof Reasons>

export const Known = z.enum(['stated', 'implied']).meta({
  id: 'Known',
  description:
    'stated: the text says it in full; implied: inferred from something else, which the reasons name.',
})
export type Known = z.infer<typeof Known>
