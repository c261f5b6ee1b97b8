import { attributions } from './attributions.ts'
import { contradictions } from './contradictions.ts'
import { copies } from './copies.ts'
import { events } from './events.ts'
import { figures } from './figures.ts'
import { loneReports } from './lone-reports.ts'
import { markedPlaces } from './marked-places.ts'
import { namePairs } from './name-pairs.ts'
import { names } from './names.ts'
import { partsOfSpeech } from './parts-of-speech.ts'
import { places } from './places.ts'
import { read } from './read.ts'
import { reconcile } from './reconcile.ts'
import { similarEvents } from './similar-events.ts'
import { speakers } from './speakers.ts'
import type { Stage } from './stage.ts'
import { stories } from './stories.ts'
import { times } from './times.ts'
import { words } from './words.ts'

/** What `pnpm eval` measures. A new stage is a file beside these and a word here. */
export const stages: readonly Stage[] = [
  read,
  words,
  partsOfSpeech,
  names,
  namePairs,
  places,
  markedPlaces,
  times,
  figures,
  attributions,
  speakers,
  copies,
  events,
  reconcile,
  similarEvents,
  stories,
  contradictions,
  loneReports,
]
