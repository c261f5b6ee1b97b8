import type { Tagger } from '../tagger.ts'

export const tagger: Tagger = {}
