import { z } from 'zod'
import type { Localized } from '#domain/language/language.ts'

const text = z.string().trim().min(1)

/** A text that must be there in both languages. */
export const localizedSchema: z.ZodType<Localized> = z.strictObject({ sv: text, en: text })
