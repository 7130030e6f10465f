/** The sexes of an observation, and all together. */
export type Sex = 'women' | 'men' | 'total'

const byLabel = new Map<string, Sex>([
  ...(
    ['kvinnor', 'kvinna', 'flickor', 'women', 'woman', 'females', 'female', 'girls', 'k', 'f'] as const
  ).map((label) => [label, 'women'] as const),
  ...(['män', 'man', 'pojkar', 'men', 'males', 'male', 'boys', 'm'] as const).map(
    (label) => [label, 'men'] as const,
  ),
  ...(
    [
      'total',
      'totalt',
      'samtliga',
      'båda könen',
      'kvinnor och män',
      'män och kvinnor',
      'both sexes',
      'women and men',
      'men and women',
      't',
    ] as const
  ).map((label) => [label, 'total'] as const),
])

/** SCB's codes. They are the other way round than one might think, so a label always goes before them. */
const byCode = new Map<string, Sex>([
  ['1', 'men'],
  ['2', 'women'],
  ['1+2', 'total'],
  ['tot', 'total'],
])

/** Whom a value of a dimension of sex is about, by its label and else by its code; null where that is not known. */
export function sexOf(code: string, label: string): Sex | null {
  const fold = (text: string) => text.trim().toLowerCase()
  return byLabel.get(fold(label)) ?? byLabel.get(fold(code)) ?? byCode.get(fold(code)) ?? null
}

const names = new Set(['kon', 'kön', 'sex', 'gender', 'könsfördelning'])

/** Whether a dimension or column of one of these names is about sex. */
export function isSexName(...written: readonly string[]): boolean {
  return written.some((name) => names.has(name.trim().toLowerCase()))
}

const regions = new Set([
  'region',
  'regioner',
  'regionkod',
  'kommun',
  'kommuner',
  'län',
  'area',
  'municipality',
  'geography',
])

/** Whether a dimension or column of one of these names is about areas. */
export function isRegionName(...written: readonly string[]): boolean {
  return written.some((name) => regions.has(name.trim().toLowerCase()))
}

const times = new Set(['tid', 'år', 'year', 'time', 'period'])

/** Whether a dimension or column of one of these names is about time. */
export function isTimeName(...written: readonly string[]): boolean {
  return written.some((name) => times.has(name.trim().toLowerCase()))
}
