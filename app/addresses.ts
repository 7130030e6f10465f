/** Every page and resource of the site: its address in each language and the route file that answers. */
export const addresses = {
  start: { sv: '/', en: '/en', file: 'start/start.tsx' },
  stepIn: { sv: '/kliv-in', en: '/en/step-in', file: 'start/step-in.tsx' },
  home: { sv: '/min-sida', en: '/en/my-page', file: 'start/home.tsx' },
  account: { sv: '/mitt-konto', en: '/en/my-account', file: 'accounts/account.tsx' },
  signOut: { sv: '/logga-ut', en: '/en/sign-out', file: 'accounts/sign-out.ts' },
  about: { sv: '/om', en: '/en/about', file: 'about/about.tsx' },
  method: { sv: '/om/sa-raknar-vi', en: '/en/about/how-we-calculate', file: 'about/method.tsx' },
  accessibility: { sv: '/om/tillganglighet', en: '/en/about/accessibility', file: 'about/accessibility.tsx' },

  organisations: { sv: '/organisationer', en: '/en/organisations', file: 'organisations/organisations.tsx' },
  organisation: {
    sv: '/organisationer/:code',
    en: '/en/organisations/:code',
    file: 'organisations/organisation.tsx',
  },
  arms: {
    sv: '/organisationer/:code/vapen',
    en: '/en/organisations/:code/coat-of-arms',
    file: 'organisations/arms.tsx',
  },
  armsImage: {
    sv: '/organisationer/:code/vapen/bild',
    en: '/en/organisations/:code/coat-of-arms/image',
    file: 'organisations/arms-image.ts',
  },
  organisationReports: {
    sv: '/organisationer/:code/rapporter',
    en: '/en/organisations/:code/reports',
    file: 'reports/organisation-reports.tsx',
  },

  statistics: { sv: '/statistik', en: '/en/statistics', file: 'indicators/statistics.tsx' },
  nationalKeyFigure: {
    sv: '/statistik/nyckeltal/:keyFigure',
    en: '/en/statistics/key-figures/:keyFigure',
    file: 'indicators/national-key-figure.tsx',
  },
  nationalKeyFigureFile: {
    sv: '/statistik/nyckeltal/:keyFigure/:file',
    en: '/en/statistics/key-figures/:keyFigure/:file',
    file: 'indicators/national-key-figure-file.ts',
  },
  keyFigure: {
    sv: '/organisationer/:code/statistik/:keyFigure',
    en: '/en/organisations/:code/statistics/:keyFigure',
    file: 'indicators/key-figure.tsx',
  },
  keyFigureFile: {
    sv: '/organisationer/:code/statistik/:keyFigure/:file',
    en: '/en/organisations/:code/statistics/:keyFigure/:file',
    file: 'indicators/key-figure-file.ts',
  },
  gaps: {
    sv: '/organisationer/:code/statistik',
    en: '/en/organisations/:code/statistics',
    file: 'gaps/gaps.tsx',
  },

  organisationArchive: {
    sv: '/organisationer/:code/arkiv',
    en: '/en/organisations/:code/archive',
    file: 'archive/organisation-archive.tsx',
  },
  organisationArchiveFile: {
    sv: '/organisationer/:code/arkiv/:file',
    en: '/en/organisations/:code/archive/:file',
    file: 'archive/organisation-archive-file.ts',
  },

  instruments: { sv: '/checklistor', en: '/en/checklists', file: 'instruments/instruments.tsx' },
  instrument: {
    sv: '/checklistor/:instrument',
    en: '/en/checklists/:instrument',
    file: 'instruments/instrument.tsx',
  },
  crosswalk: {
    sv: '/checklistor/:from/till/:to',
    en: '/en/checklists/:from/to/:to',
    file: 'instruments/crosswalk.tsx',
  },

  rounds: { sv: '/rundor', en: '/en/rounds', file: 'rounds/rounds.tsx' },
  round: { sv: '/rundor/:round', en: '/en/rounds/:round', file: 'rounds/round.tsx' },
  roundArchive: {
    sv: '/rundor/:round/arkiv',
    en: '/en/rounds/:round/archive',
    file: 'archive/round-archive.tsx',
  },
  roundArchiveFile: {
    sv: '/rundor/:round/arkiv/:file',
    en: '/en/rounds/:round/archive/:file',
    file: 'archive/round-archive-file.ts',
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

  participation: {
    sv: '/rundor/:round/deltagare/:code',
    en: '/en/rounds/:round/participants/:code',
    file: 'rounds/participation.tsx',
  },
  newOccasion: {
    sv: '/rundor/:round/deltagare/:code/nytt-tillfalle',
    en: '/en/rounds/:round/participants/:code/new-occasion',
    file: 'assessments/new-occasion.tsx',
  },
  occasion: { sv: '/tillfallen/:occasion', en: '/en/occasions/:occasion', file: 'assessments/occasion.tsx' },
  rate: {
    sv: '/tillfallen/:occasion/skatta',
    en: '/en/occasions/:occasion/rate',
    file: 'assessments/rate.tsx',
  },
  rateItem: {
    sv: '/tillfallen/:occasion/skatta/:item',
    en: '/en/occasions/:occasion/rate/:item',
    file: 'assessments/rate-item.tsx',
  },
  saveRating: {
    sv: '/tillfallen/:occasion/spara',
    en: '/en/occasions/:occasion/save',
    file: 'assessments/save-rating.ts',
  },
  agree: {
    sv: '/tillfallen/:occasion/enas',
    en: '/en/occasions/:occasion/agree',
    file: 'assessments/agree.tsx',
  },

  importWorkbook: {
    sv: '/rundor/:round/deltagare/:code/las-in',
    en: '/en/rounds/:round/participants/:code/import',
    file: 'workbooks/import-workbook.tsx',
  },
  workbookFile: {
    sv: '/rundor/:round/deltagare/:code/arbetsbok/:file',
    en: '/en/rounds/:round/participants/:code/workbook/:file',
    file: 'workbooks/workbook-file.ts',
  },

  comparison: {
    sv: '/rundor/:round/deltagare/:code/jamforelse',
    en: '/en/rounds/:round/participants/:code/comparison',
    file: 'comparison/comparison.tsx',
  },

  improvements: {
    sv: '/rundor/:round/deltagare/:code/forbattringar',
    en: '/en/rounds/:round/participants/:code/improvements',
    file: 'improvements/improvements.tsx',
  },
  newImprovement: {
    sv: '/rundor/:round/deltagare/:code/ny-forbattring',
    en: '/en/rounds/:round/participants/:code/new-improvement',
    file: 'improvements/new-improvement.tsx',
  },
  improvement: {
    sv: '/forbattringar/:improvement',
    en: '/en/improvements/:improvement',
    file: 'improvements/improvement.tsx',
  },
  newResult: {
    sv: '/forbattringar/:improvement/nytt-resultat',
    en: '/en/improvements/:improvement/new-result',
    file: 'improvements/new-result.tsx',
  },

  snapshots: {
    sv: '/statistik/hamtningar',
    en: '/en/statistics/snapshots',
    file: 'indicators/snapshots.tsx',
  },
  snapshot: {
    sv: '/statistik/hamtningar/:snapshot',
    en: '/en/statistics/snapshots/:snapshot',
    file: 'indicators/snapshot.tsx',
  },

  challenges: {
    sv: '/organisationer/:code/utmaningar',
    en: '/en/organisations/:code/challenges',
    file: 'challenges/challenges.tsx',
  },
  newChallenge: {
    sv: '/organisationer/:code/ny-utmaning',
    en: '/en/organisations/:code/new-challenge',
    file: 'challenges/new-challenge.tsx',
  },
  challenge: {
    sv: '/utmaningar/:challenge',
    en: '/en/challenges/:challenge',
    file: 'challenges/challenge.tsx',
  },
  ownImprovements: {
    sv: '/organisationer/:code/forbattringar',
    en: '/en/organisations/:code/improvements',
    file: 'improvements/improvements.tsx',
  },
  newOwnImprovement: {
    sv: '/organisationer/:code/ny-forbattring',
    en: '/en/organisations/:code/new-improvement',
    file: 'improvements/new-improvement.tsx',
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

  sets: {
    sv: '/organisationer/:code/uppsattningar',
    en: '/en/organisations/:code/sets',
    file: 'sets/sets.tsx',
  },
  newSet: {
    sv: '/organisationer/:code/ny-uppsattning',
    en: '/en/organisations/:code/new-set',
    file: 'sets/new-set.tsx',
  },
  set: {
    sv: '/organisationer/:code/uppsattningar/:set',
    en: '/en/organisations/:code/sets/:set',
    file: 'sets/set.tsx',
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
  goals: { sv: '/organisationer/:code/mal', en: '/en/organisations/:code/goals', file: 'goals/goals.tsx' },
  newGoal: {
    sv: '/organisationer/:code/nytt-mal',
    en: '/en/organisations/:code/new-goal',
    file: 'goals/new-goal.tsx',
  },
  coverage: {
    sv: '/organisationer/:code/konsuppdelning',
    en: '/en/organisations/:code/coverage',
    file: 'coverage/coverage.tsx',
  },
  coverageImport: {
    sv: '/organisationer/:code/konsuppdelning/las-in',
    en: '/en/organisations/:code/coverage/import',
    file: 'coverage/coverage-import.tsx',
  },
  coverageItem: {
    sv: '/organisationer/:code/konsuppdelning/poster/:item',
    en: '/en/organisations/:code/coverage/items/:item',
    file: 'coverage/coverage-item.tsx',
  },
  coverageFile: {
    sv: '/organisationer/:code/konsuppdelning/filer/:file',
    en: '/en/organisations/:code/coverage/files/:file',
    file: 'coverage/coverage-file.ts',
  },
  goal: { sv: '/mal/:goal', en: '/en/goals/:goal', file: 'goals/goal.tsx' },

  job: { sv: '/arbeten/:job', en: '/en/jobs/:job', file: 'jobs/job.tsx' },
  jobFile: { sv: '/arbeten/:job/:file', en: '/en/jobs/:job/:file', file: 'jobs/job-file.ts' },
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

export type AddressName = keyof typeof addresses
type Language = 'sv' | 'en'
type ParameterNames<Path extends string> = Path extends `${infer Head}/${infer Tail}`
  ? ParameterNames<Head> | ParameterNames<Tail>
  : Path extends `:${infer Name}`
    ? Name
    : never

/** What an address needs to be made, by name; the same in both languages. */
export type Parameters<Name extends AddressName> = Record<
  ParameterNames<(typeof addresses)[Name]['sv']>,
  string | number
>

/** Makes the address of a page in one language. All links of the site are made here. */
export function address<Name extends AddressName>(
  language: Language,
  name: Name,
  ...[parameters]: keyof Parameters<Name> extends never ? [] : [Parameters<Name>]
): string {
  const values = (parameters ?? {}) as Record<string, string | number>
  return addresses[name][language].replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(String(values[key])),
  )
}

/** The language an address is written in. */
export function languageOf(pathname: string): Language {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'sv'
}

/** The same page in the other language; the start page where the address is not one of ours. */
export function inOtherLanguage(pathname: string): string {
  const from = languageOf(pathname)
  const to = from === 'sv' ? 'en' : 'sv'
  const parts = pathname.replace(/\/$/, '').split('/')
  for (const paths of Object.values(addresses)) {
    const pattern = paths[from].replace(/\/$/, '').split('/')
    const fits =
      pattern.length === parts.length && pattern.every((part, i) => part.startsWith(':') || part === parts[i])
    if (!fits) continue
    const values = new Map(pattern.map((part, i) => [part, parts[i] ?? '']))
    return paths[to].replace(/:\w+/g, (key) => values.get(key) ?? key)
  }
  return addresses.start[to]
}
