import { z } from 'zod'

export const Relation = z.enum(['same', 'kind', 'opposite']).meta({
  id: 'Relation',
  description:
    'How two words stand to each other: they mean the same or one is derived from the other ("explode", "explosion"), one is a kind of what the other means ("ferry", "ship"), or they exclude each other ("open", "closed").',
})
export type Relation = z.infer<typeof Relation>

export const Kin = z
  .object({
    stem: z.string(),
    same: z.array(z.string()),
    kind: z.array(z.string()),
    opposite: z.array(z.string()),
  })
  .meta({
    id: 'Kin',
    description:
      'Words that are related to one, by their stems and by how they are. A relation stands with one of its two words, the one that has fewer.',
  })
export type Kin = z.infer<typeof Kin>
