import type { Speech } from '../speech.ts'

export const speech: Speech = {}
