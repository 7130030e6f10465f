import type { Source } from '../instruments/instrument.ts'
import type { Localized } from '../language/language.ts'
import type { PublishedCase } from './published-case.ts'

/** A report that cases are taken from. */
export type LibraryReport = Source & Readonly<{ id: string; isbn: string | null }>

/** The opening stock of the library: what reports have published before anybody here adds an example. */
export type Library = Readonly<{
  /** The day the texts were published here, as ISO: what feeds and files call changed. It says nothing of the cases. */
  openedOn: string
  reports: readonly LibraryReport[]
  /** By area, in the order of the areas, and within an area in the order of the file. */
  cases: readonly PublishedCase[]
  /** How sure the links to statements and sub-goals are, said to the reader. */
  linksNote: Localized
}>
