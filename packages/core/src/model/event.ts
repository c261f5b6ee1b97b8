import { z } from 'zod'
import { Passage, Span } from './span.ts'

export const EventType = z
  .enum([
    // PLOVER (Political Language Ontology for Verifiable Event Records)
    'agree',
    'consult',
    'support',
    'cooperate',
    'aid',
    'yield',
    'request',
    'accuse',
    'reject',
    'threaten',
    'protest',
    'sanction',
    'mobilize',
    'coerce',
    'assault',
    // beyond politics
    'seize',
    'withdraw',
    'move',
    'die',
    'injure',
    'destroy',
    'arrest',
    'judge',
    'elect',
    'appoint',
    'resign',
    'trade',
    'disaster',
    'accident',
    'win',
    'lose',
    'publish',
    'other',
  ])
  .meta({
    id: 'EventType',
    description: 'A PLOVER event type where one fits, else one of our own.',
  })
export type EventType = z.infer<typeof EventType>

export const Polarity = z
  .enum(['affirmed', 'negated'])
  .meta({ id: 'Polarity', description: 'Whether it is said to be so, or not to be so.' })
export type Polarity = z.infer<typeof Polarity>

export const Modality = z
  .enum(['happened', 'planned', 'possible'])
  .meta({ id: 'Modality', description: 'Whether it is told as fact, plan or possibility.' })
export type Modality = z.infer<typeof Modality>

export const Event = Span.extend({
  type: EventType,
  lemma: z.string().describe('dictionary form of the word that names the event'),
  polarity: Polarity,
  modality: Modality,
}).meta({ id: 'Event', description: 'A word that names something that happens.' })
export type Event = z.infer<typeof Event>

export const SharedEvent = z
  .object({ type: EventType, mentions: z.array(Passage).min(1) })
  .meta({ id: 'SharedEvent', description: 'The same event across articles.' })
export type SharedEvent = z.infer<typeof SharedEvent>
