import type { Localized } from '../language/language.ts'

/** How sure the content is: read in a source, our own inference or wording, or looked for and not found. */
export type Certainty = 'source' | 'inferred' | 'unknown'

/** Where a fact comes from, as shown to the reader. */
export type Source = Readonly<{ title: string; publisher: string; date: string | null; url: string | null }>

/** Roles that get guidance of their own when rating. */
export type GuidanceRole = 'politician' | 'manager' | 'keyPerson'

/** One step of the scale with its general label. */
export type ScaleStep = Readonly<{ value: number; label: Localized }>

/** The scale of a version. Half steps count only where the version allows steps in between. */
export type Scale = Readonly<{ steps: readonly ScaleStep[]; allowsHalfSteps: boolean }>

/** The wording of an item on one level, with what each step means for that very statement. */
export type Statement = Readonly<{
  text: Localized
  steps: readonly Readonly<{ value: number; meaning: Localized }>[]
  guidance: Readonly<Record<GuidanceRole, Localized>>
}>

/** One row of the checklist, keyed by number within its version. */
export type Item = Readonly<{
  number: number
  slug: string
  part: string
  title: Localized
  /** One statement for each level of the instrument, by level id. */
  statements: Readonly<Record<string, Statement>>
  sources: readonly Source[]
  certainty: Certainty
  /** What is our own wording, inferred or unknown about this very item, said to the reader. */
  certaintyNote: Localized | null
}>

/** A heading under which items are gathered. */
export type Part = Readonly<{ id: string; title: Localized }>

/** A checklist of its own within a version, such as overall and board. Levels are never added together. */
export type Level = Readonly<{ id: string; title: Localized; for: Localized }>

/** How the version looks as a workbook: what tells it apart, and the column names people know. */
export type WorkbookLayout = Readonly<{ title: string; occasionLabels: readonly string[] }>

/** One version of a self-assessment, wholly data: number of items, scale and wording are never in code. */
export type Instrument = Readonly<{
  id: string
  family: string
  version: string
  title: Localized
  summary: Localized
  /** ISO date, or only year and month or year where no more is known. */
  validFrom: string
  validTo: string | null
  scale: Scale
  levels: readonly Level[]
  parts: readonly Part[]
  items: readonly Item[]
  sources: readonly Source[]
  certainty: Certainty
  /** What is inferred or unknown about this version, said to the reader. */
  certaintyNote: Localized | null
  workbook: WorkbookLayout | null
}>
