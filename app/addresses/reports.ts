export const reportsAddresses = {
  organisationReports: {
    sv: '/organisationer/:code/rapporter',
    en: '/en/organisations/:code/reports',
    file: 'reports/organisation-reports.tsx',
  },
  roundReport: {
    sv: '/rundor/:round/rapport',
    en: '/en/rounds/:round/report',
    file: 'reports/round-report.tsx',
  },
  roundReportFile: {
    sv: '/rundor/:round/rapport/:file',
    en: '/en/rounds/:round/report/:file',
    file: 'reports/round-report-file.ts',
  },
  meetingPack: {
    sv: '/rundor/:round/grupper/:group/moten/:meeting/underlag',
    en: '/en/rounds/:round/groups/:group/meetings/:meeting/pack',
    file: 'reports/meeting-pack.tsx',
  },
  meetingPackFile: {
    sv: '/rundor/:round/grupper/:group/moten/:meeting/underlag/:file',
    en: '/en/rounds/:round/groups/:group/meetings/:meeting/pack/:file',
    file: 'reports/meeting-pack-file.ts',
  },
  report: {
    sv: '/rundor/:round/deltagare/:code/rapport',
    en: '/en/rounds/:round/participants/:code/report',
    file: 'reports/report.tsx',
  },
  reportFile: {
    sv: '/rundor/:round/deltagare/:code/rapport/:file',
    en: '/en/rounds/:round/participants/:code/report/:file',
    file: 'reports/report-file.ts',
  },
  brief: {
    sv: '/rundor/:round/deltagare/:code/en-sida',
    en: '/en/rounds/:round/participants/:code/one-page',
    file: 'reports/brief.tsx',
  },
  briefFile: {
    sv: '/rundor/:round/deltagare/:code/en-sida/:file',
    en: '/en/rounds/:round/participants/:code/one-page/:file',
    file: 'reports/brief-file.ts',
  },
  yearReport: {
    sv: '/organisationer/:code/arsrapport/:year',
    en: '/en/organisations/:code/yearly-report/:year',
    file: 'reports/year-report.tsx',
  },
  yearReportFile: {
    sv: '/organisationer/:code/arsrapport/:year/:file',
    en: '/en/organisations/:code/yearly-report/:year/:file',
    file: 'reports/year-report-file.ts',
  },
  setReport: {
    sv: '/organisationer/:code/uppsattningar/:set/rapport',
    en: '/en/organisations/:code/sets/:set/report',
    file: 'reports/set-report.tsx',
  },
  setReportFile: {
    sv: '/organisationer/:code/uppsattningar/:set/rapport/:file',
    en: '/en/organisations/:code/sets/:set/report/:file',
    file: 'reports/set-report-file.ts',
  },
  adoptedReport: { sv: '/rapporter/:report', en: '/en/reports/:report', file: 'reports/adopted-report.tsx' },
  adoptReport: {
    sv: '/rapporter/:report/anta',
    en: '/en/reports/:report/adopt',
    file: 'reports/adopt-report.tsx',
  },
  adoptedReportFile: {
    sv: '/rapporter/:report/:file',
    en: '/en/reports/:report/:file',
    file: 'reports/adopted-report-file.ts',
  },
} as const
