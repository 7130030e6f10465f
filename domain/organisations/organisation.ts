/** What kind of body takes part. Official codes exist for municipalities and regions only. */
export const organisationKinds = [
  'municipality',
  'region',
  'federation',
  'district',
  'company',
  'other',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** Number of inhabitants by sex. Women before men, always both. */
export type Population = Readonly<{ women: number; men: number; year: number }>

/** A body in the register. The code is the key; the name may change. */
export type Organisation = Readonly<{
  code: string
  kind: OrganisationKind
  name: string
  officialName: string
  /** Other names in use: short names, names of old. */
  alsoKnownAs: readonly string[]
  countyCode: string | null
  countyName: string | null
  /** SKR's municipality group of 2023, such as A1; null for all that are not municipalities. */
  skrGroup: string | null
  population: Population | null
  position: Readonly<{ latitude: number; longitude: number }> | null
  /** Codes of the municipalities, or regions, it borders on land; empty where there are none or none are known. */
  neighbours: readonly string[]
  /** The body this one is a part of, such as the city of a district. */
  parentCode: string | null
  /** True for the made-up bodies of the example round, which every page must mark. */
  fictional: boolean
}>

/** From the top down. Nämnd (political board), förvaltning (its administration) and enhet (a unit) keep their names. */
export const unitKinds = ['namnd', 'forvaltning', 'enhet'] as const
export type UnitKind = (typeof unitKinds)[number]

/** A part of an organisation; units form a tree through `parentId`. */
export type Unit = Readonly<{
  id: string
  organisationCode: string
  parentId: string | null
  kind: UnitKind
  name: string
}>
