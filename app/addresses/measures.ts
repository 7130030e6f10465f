export const measuresAddresses = {
  newMeasure: {
    sv: '/forbattringar/:improvement/nytt-matt',
    en: '/en/improvements/:improvement/new-measure',
    file: 'measures/new-measure.tsx',
  },
  measure: { sv: '/matt/:measure', en: '/en/measures/:measure', file: 'measures/measure.tsx' },
  measurePaste: {
    sv: '/matt/:measure/klistra-in',
    en: '/en/measures/:measure/paste',
    file: 'measures/measure-paste.tsx',
  },
  measureFile: {
    sv: '/matt/:measure/filer/:file',
    en: '/en/measures/:measure/files/:file',
    file: 'measures/measure-file.ts',
  },
} as const
