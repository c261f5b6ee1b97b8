import type { Happenings } from '../happenings.ts'

export const happenings: Happenings = {}
