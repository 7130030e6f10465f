import type { Classification } from './key-figure.ts'

/** What people have reviewed of single key figures; it goes before what title and metadata say. */
export type KeyFigureRules = ReadonlyMap<string, Partial<Omit<Classification, 'basis'>>>
