const closeEnough = 1e-15
const mostSteps = 500
const nearZero = 1e-300

/** Coefficients of Lanczos' approximation of the gamma function, g = 7 and nine terms (Godfrey). */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const
const lanczosG = 7

/**
 * The regularised incomplete beta function I_x(a, b), the distribution function of the beta distribution.
 *
 * Formula: x^a (1−x)^b / (a B(a, b)) times a continued fraction, worked out by Lentz' method; where x lies above
 * (a+1)/(a+b+2) by the symmetry I_x(a, b) = 1 − I_{1−x}(b, a), since the fraction converges fast below it. Unit: a
 * probability. Missing values: none are allowed; a and b are above zero and x lies from 0 to 1. Relative error about
 * 1e-13. Source: Press and others, Numerical Recipes (third edition), section 6.4; NIST DLMF 8.17.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return (front / a) * continuedFraction(x, a, b)
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m <= mostSteps; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    for (const term of [even, odd]) {
      d = 1 / awayFromZero(1 + term * d)
      c = awayFromZero(1 + term / c)
      fraction *= d * c
    }
    if (Math.abs(d * c - 1) < closeEnough) break
  }
  return fraction
}

function awayFromZero(value: number): number {
  return Math.abs(value) < nearZero ? nearZero : value
}

/** The logarithm of the gamma function; only called for values from one half up. */
function logGamma(value: number): number {
  const z = value - 1
  const series = lanczos.reduce((sum, term, i) => (i === 0 ? term : sum + term / (z + i)), 0)
  const t = z + lanczosG + 0.5
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(series)
}
