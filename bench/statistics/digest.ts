/** What two ways of making the national gap table must agree on; sums, so that the order of rows does not matter. */
export type Digest = Readonly<{
  rows: number
  difference: number
  slope: number
  points: number
  peerMedian: number
  percentile: number
  sizePercentile: number
  peerWomen: number
  sameSide: number
  missingYears: number
  nation: number
}>

/** The same digest in SQL, over a table or file with the columns of the gap table. */
export const digestQuery = (table: string): string => `
  select count(*) as rows, sum(difference) as difference,
    sum(case when sxx > 0 then sxy / sxx else 0 end) as slope, sum(points) as points,
    sum(coalesce(peer_median, 0)) as "peerMedian", sum(coalesce(percentile, 0)) as percentile,
    sum(coalesce(size_percentile, 0)) as "sizePercentile", sum(coalesce(peer_mean_women, 0)) as "peerWomen",
    sum(same_side) as "sameSide", sum(missing_years) as "missingYears",
    sum(coalesce(nation_difference, 0)) as nation
  from ${table}`

/** Numbers of a row of a database, which may come as text or as big integers. */
export function toDigest(row: Readonly<Record<string, unknown>>): Digest {
  const entries = Object.entries(row).map(([name, value]) => [name, Number(value)] as const)
  return Object.fromEntries(entries) as unknown as Digest
}

/** @throws Error where two digests differ by more than the order of adding explains. */
export function requireSame(expected: Digest, other: Digest, who: string): void {
  for (const [name, value] of Object.entries(expected)) {
    const found = other[name as keyof Digest]
    if (Math.abs(found - value) > 1e-6 * Math.max(1, Math.abs(value)))
      throw new Error(`${who} has ${name} ${found} where the product has ${value}`)
  }
}
