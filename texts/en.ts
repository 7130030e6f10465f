import { about } from './en/about.ts'
import { accounts } from './en/accounts.ts'
import { adoptions } from './en/adoptions.ts'
import { archive } from './en/archive.ts'
import { arms } from './en/arms.ts'
import { assessments } from './en/assessments.ts'
import { audit } from './en/audit.ts'
import { auditFields } from './en/audit/fields.ts'
import { backup } from './en/backup.ts'
import { board } from './en/board.ts'
import { brief } from './en/brief.ts'
import { challenges } from './en/challenges.ts'
import { charts } from './en/charts.ts'
import { common } from './en/common.ts'
import { comparison } from './en/comparison.ts'
import { coverage } from './en/coverage.ts'
import { cycles } from './en/cycles.ts'
import { errors } from './en/errors.ts'
import { examples } from './en/examples.ts'
import { figureCharts } from './en/figure-charts.ts'
import { figureFiles } from './en/figure-files.ts'
import { figures } from './en/figures.ts'
import { followUp } from './en/follow-up.ts'
import { gaps } from './en/gaps.ts'
import { goals } from './en/goals.ts'
import { improvementWork } from './en/improvement-work.ts'
import { improvements } from './en/improvements.ts'
import { instruments } from './en/instruments.ts'
import { jobs } from './en/jobs.ts'
import { keyFigure } from './en/key-figure.ts'
import { kolada } from './en/kolada.ts'
import { letters } from './en/letters.ts'
import { library } from './en/library.ts'
import { libraryData } from './en/library-data.ts'
import { libraryFeeds } from './en/library-feeds.ts'
import { libraryFigures } from './en/library-figures.ts'
import { libraryPages } from './en/library-pages.ts'
import { librarySearch } from './en/library-search.ts'
import { links } from './en/links.ts'
import { measures } from './en/measures.ts'
import { meetingPack } from './en/meeting-pack.ts'
import { organisations } from './en/organisations.ts'
import { passkeys } from './en/passkeys.ts'
import { people } from './en/people.ts'
import { privacy } from './en/privacy.ts'
import { privacyDocuments } from './en/privacy-documents.ts'
import { reportLife } from './en/report-life.ts'
import { reportStatistics } from './en/report-statistics.ts'
import { reportWork } from './en/report-work.ts'
import { reportWorkbook } from './en/report-workbook.ts'
import { reports } from './en/reports.ts'
import { resultsChain } from './en/results-chain.ts'
import { roundReport } from './en/round-report.ts'
import { rounds } from './en/rounds.ts'
import { sets } from './en/sets.ts'
import { sharing } from './en/sharing.ts'
import { snapshots } from './en/snapshots.ts'
import { start } from './en/start.ts'
import { statistics } from './en/statistics.ts'
import { suggestions } from './en/suggestions.ts'
import { support } from './en/support.ts'
import { word } from './en/word.ts'
import { workbooks } from './en/workbooks.ts'
import { worksheets } from './en/worksheets.ts'
import { yearReport } from './en/year-report.ts'
import type { sv } from './sv.ts'

/** All words of the interface in English. */
export const en: typeof sv = {
  about,
  accounts,
  adoptions,
  archive,
  arms,
  assessments,
  audit,
  auditFields,
  backup,
  board,
  brief,
  challenges,
  charts,
  common,
  comparison,
  coverage,
  cycles,
  errors,
  examples,
  figureCharts,
  figureFiles,
  figures,
  followUp,
  gaps,
  goals,
  improvementWork,
  improvements,
  instruments,
  jobs,
  keyFigure,
  kolada,
  letters,
  library,
  libraryData,
  libraryFeeds,
  libraryFigures,
  libraryPages,
  librarySearch,
  links,
  measures,
  meetingPack,
  organisations,
  passkeys,
  people,
  privacy,
  privacyDocuments,
  reportLife,
  reportStatistics,
  reportWork,
  reportWorkbook,
  reports,
  resultsChain,
  roundReport,
  rounds,
  sets,
  sharing,
  snapshots,
  start,
  statistics,
  suggestions,
  support,
  word,
  workbooks,
  worksheets,
  yearReport,
}
