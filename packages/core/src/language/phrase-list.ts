/** Phrases with commas between them, over as many lines as they take. */
export const phraseList = (phrases: string): readonly string[] =>
  phrases.split(',').map((phrase) => phrase.trim())
