import { aboutAddresses } from './addresses/about.ts'
import { accountsAddresses } from './addresses/accounts.ts'
import { archiveAddresses } from './addresses/archive.ts'
import { assessmentsAddresses } from './addresses/assessments.ts'
import { auditAddresses } from './addresses/audit.ts'
import { challengesAddresses } from './addresses/challenges.ts'
import { comparisonAddresses } from './addresses/comparison.ts'
import { coverageAddresses } from './addresses/coverage.ts'
import { followUpAddresses } from './addresses/follow-up.ts'
import { cyclesAddresses } from './addresses/cycles.ts'
import { gapsAddresses } from './addresses/gaps.ts'
import { goalsAddresses } from './addresses/goals.ts'
import { examplesAddresses } from './addresses/examples.ts'
import { improvementsAddresses } from './addresses/improvements.ts'
import { indicatorsAddresses } from './addresses/indicators.ts'
import { instrumentsAddresses } from './addresses/instruments.ts'
import { jobsAddresses } from './addresses/jobs.ts'
import { libraryAddresses } from './addresses/library.ts'
import { measuresAddresses } from './addresses/measures.ts'
import { organisationsAddresses } from './addresses/organisations.ts'
import { peopleAddresses } from './addresses/people.ts'
import { privacyAddresses } from './addresses/privacy.ts'
import { reportsAddresses } from './addresses/reports.ts'
import { roundsAddresses } from './addresses/rounds.ts'
import { setsAddresses } from './addresses/sets.ts'
import { sharingAddresses } from './addresses/sharing.ts'
import { startAddresses } from './addresses/start.ts'
import { workbooksAddresses } from './addresses/workbooks.ts'
import { worksheetsAddresses } from './addresses/worksheets.ts'

/** Every page and resource of the site: its address in each language and the route file that answers. */
export const addresses = {
  ...aboutAddresses,
  ...accountsAddresses,
  ...archiveAddresses,
  ...assessmentsAddresses,
  ...auditAddresses,
  ...challengesAddresses,
  ...comparisonAddresses,
  ...coverageAddresses,
  ...followUpAddresses,
  ...cyclesAddresses,
  ...gapsAddresses,
  ...goalsAddresses,
  ...examplesAddresses,
  ...improvementsAddresses,
  ...indicatorsAddresses,
  ...instrumentsAddresses,
  ...jobsAddresses,
  ...libraryAddresses,
  ...measuresAddresses,
  ...organisationsAddresses,
  ...peopleAddresses,
  ...privacyAddresses,
  ...reportsAddresses,
  ...roundsAddresses,
  ...setsAddresses,
  ...sharingAddresses,
  ...startAddresses,
  ...workbooksAddresses,
  ...worksheetsAddresses,
}

/** What the address of a page carries, with the name of a circle, to show the page as that circle would get it. */
export const previewName = 'preview'

export type AddressName = keyof typeof addresses
type Language = 'sv' | 'en'
type ParameterNames<Path extends string> = Path extends `${infer Head}/${infer Tail}`
  ? ParameterNames<Head> | ParameterNames<Tail>
  : Path extends `:${infer Name}`
    ? Name
    : never

/** What an address needs to be made, by name; the same in both languages. */
export type Parameters<Name extends AddressName> = Record<
  ParameterNames<(typeof addresses)[Name]['sv']>,
  string | number
>

/** Makes the address of a page in one language. All links of the site are made here. */
export function address<Name extends AddressName>(
  language: Language,
  name: Name,
  ...[parameters]: keyof Parameters<Name> extends never ? [] : [Parameters<Name>]
): string {
  const values = (parameters ?? {}) as Record<string, string | number>
  return addresses[name][language].replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(String(values[key])),
  )
}

/** The language an address is written in. */
export function languageOf(pathname: string): Language {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'sv'
}

/** The name of the page that an address leads to; undefined where it is not one of ours. */
export function nameOfAddress(pathname: string): AddressName | undefined {
  const parts = partsOf(pathname)
  const names = Object.keys(addresses) as AddressName[]
  return names.find((name) => fits(partsOf(addresses[name][languageOf(pathname)]), parts))
}

/** The same page in the other language; the start page where the address is not one of ours. */
export function inOtherLanguage(pathname: string): string {
  const from = languageOf(pathname)
  const to = from === 'sv' ? 'en' : 'sv'
  const name = nameOfAddress(pathname)
  if (name === undefined) return addresses.start[to]
  const parts = partsOf(pathname)
  const values = new Map(partsOf(addresses[name][from]).map((part, i) => [part, parts[i] ?? '']))
  return addresses[name][to].replace(/:\w+/g, (key) => values.get(key) ?? key)
}

function partsOf(pathname: string): readonly string[] {
  return pathname.replace(/\/$/, '').split('/')
}

function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  return (
    pattern.length === parts.length && pattern.every((part, i) => part.startsWith(':') || part === parts[i])
  )
}
