import { z } from 'zod'

/** The id of a key figure in Kolada. */
export const keyFigureId = z.string().regex(/^[NU]\d{5}$/, 'an id of Kolada is N or U and five digits')
