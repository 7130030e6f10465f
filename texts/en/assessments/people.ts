import { formatPoints, formatPointsChange } from '../../formats.ts'

export const points = (value: number) => formatPoints('en', value)
export const move = (change: number) => formatPointsChange('en', change)
export const persons = (n: number) => (n === 1 ? '1 person' : `${n} people`)
