import type { Calendar } from '../calendar.ts'

export const calendar: Calendar = {}
