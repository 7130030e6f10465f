import { incompleteBeta } from './incomplete-beta.ts'

/**
 * The probability that Student's t lies at least as far from zero as this, to either side: the two-sided p-value.
 *
 * Formula: I_x(ν/2, 1/2) with x = ν / (ν + t²), where I is the regularised incomplete beta function and ν the degrees
 * of freedom, at least 1. Unit: a probability; 1 at t = 0 and 0 at infinity. Missing values: none are allowed. Source:
 * Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.1.
 */
export function twoSidedP(t: number, degreesOfFreedom: number): number {
  return incompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5)
}
