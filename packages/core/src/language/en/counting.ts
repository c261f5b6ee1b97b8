import type { Counting } from '../counting.ts'

export const counting: Counting = {}
