import { z } from 'zod'

export const Kin = z.object({ stem: z.string(), same: z.array(z.string()) }).meta({
  id: 'Kin',
  description:
    'Synonyms and derivations of a word ("explode", "explosion"), all by their stems. Each pair is listed once, under the word that has fewer.',
})
export type Kin = z.infer<typeof Kin>
