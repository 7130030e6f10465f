import { aboutAddresses } from './addresses/about.ts'
import { accountsAddresses } from './addresses/accounts.ts'
import { archiveAddresses } from './addresses/archive.ts'
import { assessmentsAddresses } from './addresses/assessments.ts'
import { challengesAddresses } from './addresses/challenges.ts'
import { comparisonAddresses } from './addresses/comparison.ts'
import { coverageAddresses } from './addresses/coverage.ts'
import { gapsAddresses } from './addresses/gaps.ts'
import { goalsAddresses } from './addresses/goals.ts'
import { improvementsAddresses } from './addresses/improvements.ts'
import { indicatorsAddresses } from './addresses/indicators.ts'
import { instrumentsAddresses } from './addresses/instruments.ts'
import { jobsAddresses } from './addresses/jobs.ts'
import { organisationsAddresses } from './addresses/organisations.ts'
import { peopleAddresses } from './addresses/people.ts'
import { reportsAddresses } from './addresses/reports.ts'
import { roundsAddresses } from './addresses/rounds.ts'
import { setsAddresses } from './addresses/sets.ts'
import { startAddresses } from './addresses/start.ts'
import { workbooksAddresses } from './addresses/workbooks.ts'

/** Every page and resource of the site: its address in each language and the route file that answers. */
export const addresses = {
  ...aboutAddresses,
  ...accountsAddresses,
  ...archiveAddresses,
  ...assessmentsAddresses,
  ...challengesAddresses,
  ...comparisonAddresses,
  ...coverageAddresses,
  ...gapsAddresses,
  ...goalsAddresses,
  ...improvementsAddresses,
  ...indicatorsAddresses,
  ...instrumentsAddresses,
  ...jobsAddresses,
  ...organisationsAddresses,
  ...peopleAddresses,
  ...reportsAddresses,
  ...roundsAddresses,
  ...setsAddresses,
  ...startAddresses,
  ...workbooksAddresses,
}

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

/** The same page in the other language; the start page where the address is not one of ours. */
export function inOtherLanguage(pathname: string): string {
  const from = languageOf(pathname)
  const to = from === 'sv' ? 'en' : 'sv'
  const parts = pathname.replace(/\/$/, '').split('/')
  for (const paths of Object.values(addresses)) {
    const pattern = paths[from].replace(/\/$/, '').split('/')
    const fits =
      pattern.length === parts.length && pattern.every((part, i) => part.startsWith(':') || part === parts[i])
    if (!fits) continue
    const values = new Map(pattern.map((part, i) => [part, parts[i] ?? '']))
    return paths[to].replace(/:\w+/g, (key) => values.get(key) ?? key)
  }
  return addresses.start[to]
}
