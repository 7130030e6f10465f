import { z } from 'zod'
import type { Localized } from '#domain/language/language.ts'
import { text } from './fields.ts'

/** A text that must be there in both languages. */
export const localizedSchema: z.ZodType<Localized> = z.strictObject({ sv: text, en: text })
