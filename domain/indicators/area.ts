/** The code under which figures of the whole nation stand. */
export const nation = '0000'

/** Turns the code of an organisation in the register into that of its area in the figures: region 01 is area 0001. */
export function areaOf(organisationCode: string): string {
  return /^\d{2}$/.test(organisationCode) ? `00${organisationCode}` : organisationCode
}

/** Whether an area is the nation, a region or a municipality. */
export function kindOfArea(area: string): 'nation' | 'region' | 'municipality' {
  if (area === nation) return 'nation'
  return area.startsWith('00') ? 'region' : 'municipality'
}
