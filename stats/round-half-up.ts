/**
 * Rounds as published reports do: a half goes away from zero.
 *
 * Formula: sign(x) · ⌊|x| · 10^d + ½⌋ / 10^d, on the decimal number that x stands for. A binary fraction is first read
 * as the decimal of 14 significant digits nearest to it, so that 1.005 (stored as 1.00499…) gives 1.01 and
 * 2.88 − 2.53 (stored as 0.35000…0009) is 0.35. Unit: that of x. Missing values: none are accepted; the caller
 * keeps null as null. Source: the differences of MK-2019, Table 1, are printed this way (2.125 as 2.13).
 */
export function roundHalfUp(value: number, decimals: number): number {
  const [digits = '0', exponent = '0'] = Math.abs(value).toPrecision(14).split('e')
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`))
  const size = Number(`${shifted}e${-decimals}`)
  return value < 0 && size !== 0 ? -size : size
}
