import type { Localized } from '../language/language.ts'

/** A key figure in a set, and why it stands there; the reason is empty where nobody has written one. */
export type SetKeyFigure = Readonly<{
  id: string
  /** As the source had it when the set was put together, to be shown until the key figure itself has been fetched. */
  title?: string
  why: Localized
}>

/** A part of a set, such as one national sub-goal. */
export type SetSection = Readonly<{
  id: string
  name: Localized
  /** How to read the key figures of the part together. */
  guidance: Localized
  keyFigures: readonly SetKeyFigure[]
}>

/** A reviewed set of key figures that makes up a report: what it is for, how to read it, and its parts in order. */
export type KeyFigureSet = Readonly<{
  /** Part of the address, so it never changes: lower-case letters, digits and hyphens. */
  id: string
  name: Localized
  for: 'municipalities' | 'regions' | 'all'
  purpose: Localized
  guidance: Localized
  /** Who has chosen the key figures: the group exists in Kolada, or we have put it together. */
  origin: 'kolada' | 'jamsides'
  sections: readonly SetSection[]
}>
