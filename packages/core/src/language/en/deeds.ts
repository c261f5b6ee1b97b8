import { verbForms } from './inflection.ts'
import { stem } from './stem.ts'

/** Verbs that tell one deed a line, its name first; entries as `verbForms` reads them. */
const lines = `
  begin/began/begun start open launch commence erupt
  end finish conclude close stop! cease
  resume reopen restart
  postpone delay
  arrest detain catch/caught apprehend nab! capture
  charge indict accuse
  convict sentence jail condemn
  acquit! exonerate
  free release pardon
  die perish drown succumb
  bury entomb
  kill murder assassinate slay/slew/slain
  crash collide
  explode detonate
  strike/struck hit!/hit rock
  collapse cave topple
  found establish
  build/built construct erect manufacture
  repair renovate restore refurbish
  demolish raze
  consecrate inaugurate
  elect vote
  resign quit!/quit
  appoint name
  sign ratify
  approve adopt endorse
  reject veto
  buy/bought acquire purchase
  sell/sold
  marry wed!
  divorce
  take/took/taken
  land
  travel visit
  return
  issue
  attend
  recapture retake/retook/retaken liberate
  evacuate
  rescue save
  extinguish douse
  notice discover detect spot!
  arrive reach
  leave/left depart
  announce
  publish
  win/won
  lose/lost
`

/** The deed that a verb tells, by its stem: "perished" tells the same as "died", "buried" another. */
export const deeds: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const entries = line.trim().split(' ').map(verbForms)
      const deed = entries[0]?.lemma ?? ''
      return entries.flatMap(({ forms }) => forms.map((form) => [stem(form), deed] as const))
    }),
)
