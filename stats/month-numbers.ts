const names = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** The number of a month, 1 to 12, by its name or what it is shortened to in Swedish and English, in small letters. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((ofMonth, i) => ofMonth.map((name) => [name, i + 1] as const)),
)
