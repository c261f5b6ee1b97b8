import type { Naming } from '../naming.ts'

export const naming: Naming = {}
