import type { Gazetteer } from '../gazetteer.ts'

export const gazetteer: Gazetteer = {}
