import { latinWords } from '../same-name/letters.ts'
import { comparePlaces } from '../same-name/same-place.ts'
import { soundKey } from '../same-name/sound-key.ts'

/** Words too short may sound like others by chance. */
const leastSounds = 4

/** Which place of one word, if any, another word is a spelling of. */
export function placeSpellings(places: readonly string[]): (text: string) => string | null {
  const bySound = new Map(
    places.flatMap((place): [string, string][] => {
      const words = latinWords(place)
      return words.length === 1 ? [[soundKey(words[0] ?? ''), place]] : []
    }),
  )
  return (text) => {
    const words = latinWords(text)
    const sound = soundKey(words[0] ?? '')
    const place = bySound.get(sound)
    if (words.length !== 1 || sound.length < leastSounds || !place) return null
    return comparePlaces(words, latinWords(place)).same ? place : null
  }
}
