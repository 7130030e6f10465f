import type { SimilarMunicipalities } from './peer-group.ts'

type Named = Readonly<{ code: string; name: string }>
type Group = Readonly<{ title: string; members: readonly string[] }>

const overall = /^Liknande kommuner,? övergripande, (.+), (\d{4})$/

/**
 * Finds the similar municipalities among the groups of a snapshot, whose titles name the municipality and the year
 * ("Liknande kommuner, övergripande, Hedemora, 2025"). The newest year of each goes before older ones and before what
 * is known; groups of municipalities that nobody knows are passed over.
 */
export function findSimilarMunicipalities(
  groups: readonly Group[],
  municipalities: readonly Named[],
  known: SimilarMunicipalities,
): SimilarMunicipalities {
  const codes = new Map(municipalities.map(({ code, name }) => [name, code]))
  const found = new Map(known)
  for (const { title, members } of groups) {
    const [, name = '', year = ''] = overall.exec(title) ?? []
    const code = codes.get(name)
    if (code === undefined || members.length === 0) continue
    if (Number(year) >= (found.get(code)?.year ?? 0)) found.set(code, { year: Number(year), members })
  }
  return found
}
