import type { Localized } from '../language/language.ts'

/** One of SKR's nine municipality groups of 2023, under one of three headings. */
export type SkrGroup = Readonly<{ code: string; name: Localized; heading: Localized }>
