/**
 * The colours of every figure, as the fixed values that a PDF needs; on the page app/theme/charts.css may replace them
 * by class. Women and men have the same two everywhere (ColorBrewer PuOr, safe for colour-blind readers), always with a
 * label or pattern too. Marks have at least 3:1 against the paper, text at least 4.5:1.
 */
export const palette = {
  ink: '#262c30',
  subtle: '#595e61',
  grid: '#d5d8da',
  accent: '#1d5b66',
  paper: '#ffffff',
  women: '#b35806',
  men: '#542788',
} as const
