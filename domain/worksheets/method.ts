import type { Source } from '../instruments/instrument.ts'
import type { Localized } from '../language/language.ts'

/** Ways of working with a difference. All but `pdsa`, whose form is the cycle itself, have a worksheet. */
export const methodIds = ['five-whys', 'fishbone', 'lotus', '4r', 'jamkart', 'pdsa'] as const
export type MethodId = (typeof methodIds)[number]

/** One thing that a worksheet asks for: a line, running text, or one of several choices. */
export type MethodField = Readonly<{
  id: string
  label: Localized
  hint: Localized | null
  kind: 'line' | 'text' | 'choice'
  /** Asked once for women (or girls) and once for men (or boys). */
  bySex: boolean
  /** What there is to choose from; empty for what is written. */
  choices: readonly Readonly<{ id: string; label: Localized }>[]
}>

/** A part of a worksheet under its own heading. */
export type MethodPart = Readonly<{
  id: string
  title: Localized
  hint: Localized | null
  /** How many times its fields are asked for, and what each time is called; null where they are asked once. */
  rows: Readonly<{ count: number; name: Localized }> | null
  fields: readonly MethodField[]
}>

/** Where in a worksheet a figure is read: the box of the head, and the parts that are its bones. */
export type FishbonePlan = Readonly<{ head: string; bones: readonly string[] }>

/** A way of working, in both languages, where it comes from, and the worksheet that goes with it. */
export type Method = Readonly<{
  id: MethodId
  name: Localized
  /** What it is good for, in a sentence. */
  purpose: Localized
  /** How it is done, a step each. */
  steps: readonly Localized[]
  sources: readonly Source[]
  /** How sure it is, and what in it is our own. */
  certainty: 'source' | 'inferred' | 'unknown'
  note: Localized
  parts: readonly MethodPart[]
  fishbone: FishbonePlan | null
}>
