import type { ComparisonTexts } from '../sv/comparison.ts'

export const comparison: ComparisonTexts = {
  title: 'Comparison',
}
