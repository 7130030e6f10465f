import { addresses, type AddressName } from '#app/addresses.ts'
import { tenants } from './tenants.ts'

type Place = Readonly<{ at?: Readonly<Record<string, string>>; query?: string }>

/** The address of something of `own`. */
export function pathOf(name: AddressName, language: 'sv' | 'en', { at = {}, query = '' }: Place): string {
  const known: Readonly<Record<string, string>> = { code: tenants.own.code, round: tenants.own.round, ...at }
  return (
    addresses[name][language].replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(known[key]!)) + query
  )
}
