import { formatPoints, formatPointsChange } from '../../formats.ts'
import type { AssessmentsTexts } from '../../sv/assessments.ts'

export type Role = Parameters<AssessmentsTexts['people']>[0]

export const people: Readonly<Record<Role, (n: number) => string>> = {
  politician: (n) => (n === 1 ? '1 politician' : `${n} politicians`),
  manager: (n) => (n === 1 ? '1 manager' : `${n} managers`),
  strategist: (n) => (n === 1 ? '1 strategist' : `${n} strategists`),
  mentor: (n) => (n === 1 ? '1 mentor' : `${n} mentors`),
  coordinator: (n) => (n === 1 ? '1 coordinator' : `${n} coordinators`),
  operator: (n) => (n === 1 ? '1 operator' : `${n} operators`),
}

export const points = (value: number) => formatPoints('en', value)
export const move = (change: number) => formatPointsChange('en', change)
export const persons = (n: number) => (n === 1 ? '1 person' : `${n} people`)
