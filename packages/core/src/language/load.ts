import { LanguageError } from '../model/errors.ts'
import type { Language } from './language.ts'

const loaders: Readonly<Record<string, () => Promise<Language>>> = {
  en: async () => (await import('./en/en.ts')).loadEnglish(),
}

const loaded = new Map<string, Promise<Language>>()

/** The language of a BCP 47 code ("en", "en-GB"), read once. Rejects with LanguageError when it is not known. */
export async function loadLanguage(code: string): Promise<Language> {
  const primary = code.toLowerCase().split('-')[0] ?? ''
  const load = Object.hasOwn(loaders, primary) ? loaders[primary] : undefined
  if (!load) throw new LanguageError(code, Object.keys(loaders))
  const known = loaded.get(primary) ?? load()
  loaded.set(primary, known)
  return known
}
