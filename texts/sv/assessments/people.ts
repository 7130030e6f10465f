import { formatPoints, formatPointsChange } from '../../formats.ts'

export type State = 'rating' | 'agreeing' | 'closed'

/** Points have a decimal only where a half step was used. */
export const points = (value: number) => formatPoints('sv', value)
export const move = (change: number) => formatPointsChange('sv', change)

export const persons = (n: number) => (n === 1 ? '1 person' : `${n} personer`)
