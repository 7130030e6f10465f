import type { KeyFigureUnit } from './key-figure.ts'

/** Units in which the figures of women and men add up to the total. */
export const additiveUnits: readonly KeyFigureUnit[] = ['number', 'kronor-in-all']
