import type { Localized } from '../language/language.ts'

/** Whose something in the library is, in both languages: the name that is given, or those of its organisations. */
export function nameOwner(ownerName: Localized | null, organisations: readonly string[]): Localized {
  if (ownerName !== null) return ownerName
  const join = (and: string) =>
    organisations.length < 2
      ? organisations.join('')
      : `${organisations.slice(0, -1).join(', ')} ${and} ${organisations.at(-1)}`
  return { sv: join('och'), en: join('and') }
}
