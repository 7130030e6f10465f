import type { OrganisationKind } from '../organisations/organisation.ts'
import type { KeyFigureSet } from './key-figure-set.ts'

/** Whether a reviewed set is about the kind of organisation. */
export function fitsOrganisation(set: Pick<KeyFigureSet, 'for'>, kind: OrganisationKind): boolean {
  if (set.for === 'all') return true
  return kind === (set.for === 'regions' ? 'region' : 'municipality')
}
