import type { Localized } from '../language/language.ts'

/** A county (län), by the code that begins the codes of its municipalities. */
export type County = Readonly<{ code: string; letter: string; name: Localized }>
