import type { Writing } from '../writing.ts'

export const writing: Writing = {}
