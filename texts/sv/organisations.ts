/** Words of the register and of the units of an organisation. */
export const organisations = {
  title: 'Organisationer',
}

export type OrganisationsTexts = typeof organisations
