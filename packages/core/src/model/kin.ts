import { z } from 'zod'

export const Kin = z.object({ stem: z.string(), same: z.array(z.string()) }).meta({
  id: 'Kin',
  description:
    'Words that mean the same as one or are derived from it ("explode", "explosion"), by their stems. A pair stands with one of the two, the one that has fewer.',
})
export type Kin = z.infer<typeof Kin>
