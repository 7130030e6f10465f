import type { OrganisationsTexts } from '../sv/organisations.ts'

export const organisations: OrganisationsTexts = {
  title: 'Organisations',
}
