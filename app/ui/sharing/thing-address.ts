import type { Circle } from '#domain/access/circle.ts'
import type { Language } from '#domain/language/language.ts'
import type { SharedThing } from '#domain/sharing/shared-thing.ts'
import { address, previewName } from '../../addresses.ts'
import { reportAddress } from '../reports/report-address.ts'

type Thing = Pick<SharedThing, 'kind' | 'id' | 'organisationCode' | 'report'>

/** The page of something that can be shared. */
export function thingAddress(
  language: Language,
  { kind, id, organisationCode: code, report }: Thing,
): string {
  switch (kind) {
    case 'occasion':
      return address(language, 'occasion', { occasion: id })
    case 'improvement':
      return address(language, 'improvement', { improvement: id })
    case 'challenge':
      return address(language, 'challenge', { challenge: id })
    case 'goal':
      return address(language, 'goal', { goal: id })
    case 'set':
      return address(language, 'set', { code, set: id })
    case 'coverage':
      return address(language, 'coverage', { code })
    case 'report':
      return report!.state === 'draft' || report!.state === 'review'
        ? reportAddress(language, report!.subject)
        : address(language, 'adoptedReport', { report: id })
  }
}

/** The same page as a circle would get it. */
export function previewAddress(language: Language, thing: Thing, circle: Circle): string {
  return `${thingAddress(language, thing)}?${previewName}=${circle}`
}
