import { formatPoints, formatPointsChange } from '../../formats.ts'

export type State = 'rating' | 'agreeing' | 'closed'
export type Role = 'politician' | 'manager' | 'strategist' | 'mentor' | 'coordinator' | 'operator'

/** How many of a role, as in ”två chefer”. */
export const people: Readonly<Record<Role, (n: number) => string>> = {
  politician: (n) => `${n} politiker`,
  manager: (n) => (n === 1 ? '1 chef' : `${n} chefer`),
  strategist: (n) => (n === 1 ? '1 strateg' : `${n} strateger`),
  mentor: (n) => (n === 1 ? '1 mentor' : `${n} mentorer`),
  coordinator: (n) => (n === 1 ? '1 samordnare' : `${n} samordnare`),
  operator: (n) => `${n} driftansvariga`,
}

/** Points have a decimal only where a half step was used. */
export const points = (value: number) => formatPoints('sv', value)
export const move = (change: number) => formatPointsChange('sv', change)

export const persons = (n: number) => (n === 1 ? '1 person' : `${n} personer`)
