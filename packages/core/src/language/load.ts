import { LanguageError } from '../model/errors.ts'
import type { Language } from './language.ts'
import { readOwnPlaces, withOwnPlaces } from './own-places.ts'
import type { WeightsLicence } from './tagger.ts'

/** How a language is loaded. */
export interface LanguageOptions {
  /** Which weights to read names and parts of speech with; by default those under CC BY-SA 4.0. */
  readonly weights?: WeightsLicence
  /**
   * The text of a file of places to know besides those of the gazetteer, one OwnPlace a line (JSON Lines):
   * `{"name": "Camp Ekholm", "lat": 59.3, "lon": 18.1, "country": "SE", "only": true}`
   */
  readonly places?: string
}

const loaders: Readonly<Record<string, (weights: WeightsLicence) => Promise<Language>>> = {
  en: async (weights) => (await import('./en/en.ts')).loadEnglish(weights),
}

const loaded = new Map<string, Promise<Language>>()

/**
 * The language of a BCP 47 code ("en", "en-GB"), read once. Rejects with LanguageError when it is not known, with
 * PlacesError when the file of places is not one.
 */
export async function loadLanguage(
  code: string,
  { weights = 'share-alike', places }: LanguageOptions = {},
): Promise<Language> {
  const primary = code.toLowerCase().split('-')[0] ?? ''
  const load = Object.hasOwn(loaders, primary) ? loaders[primary] : undefined
  if (!load) throw new LanguageError(code, Object.keys(loaders))
  const key = `${primary} ${weights}`
  const known = loaded.get(key) ?? load(weights)
  loaded.set(key, known)
  if (places === undefined) return known
  const language = await known
  return { ...language, gazetteer: withOwnPlaces(language.gazetteer, readOwnPlaces(places)) }
}
