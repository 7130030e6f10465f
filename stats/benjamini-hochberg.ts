/**
 * Adjusts p-values for how many there are, by Benjamini and Hochberg's step-up method: q-values in the order of the
 * p-values. Calling all with q at most 0.05 real means that of those, on average, at most 5 % are not.
 *
 * Formula: with m p-values sorted upwards, q of the one in place i is the least of p(j)·m/j for j from i up, and at most
 * 1, so that q never falls as p rises and equal p have equal q. Unit: a probability. Missing values: null stays null and
 * is not counted in m. Source: Benjamini and Hochberg, Controlling the false discovery rate, J. R. Stat. Soc. B 57 (1995)
 * 289–300; holds for independent p-values and those of positive regression dependence.
 */
export function benjaminiHochberg(pValues: readonly (number | null)[]): (number | null)[] {
  const adjusted: (number | null)[] = pValues.map(() => null)
  const falling = pValues
    .flatMap((p, index) => (p === null ? [] : [{ p, index }]))
    .toSorted((a, b) => b.p - a.p)
  let least = 1
  falling.forEach(({ p, index }, i) => {
    least = Math.min(least, (p * falling.length) / (falling.length - i))
    adjusted[index] = least
  })
  return adjusted
}
