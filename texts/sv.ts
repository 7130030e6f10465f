import { about } from './sv/about.ts'
import { accounts } from './sv/accounts.ts'
import { adoptions } from './sv/adoptions.ts'
import { archive } from './sv/archive.ts'
import { arms } from './sv/arms.ts'
import { assessments } from './sv/assessments.ts'
import { audit } from './sv/audit.ts'
import { auditFields } from './sv/audit/fields.ts'
import { backup } from './sv/backup.ts'
import { board } from './sv/board.ts'
import { brief } from './sv/brief.ts'
import { challenges } from './sv/challenges.ts'
import { charts } from './sv/charts.ts'
import { common } from './sv/common.ts'
import { comparison } from './sv/comparison.ts'
import { coverage } from './sv/coverage.ts'
import { cycles } from './sv/cycles.ts'
import { errors } from './sv/errors.ts'
import { examples } from './sv/examples.ts'
import { figureCharts } from './sv/figure-charts.ts'
import { figureFiles } from './sv/figure-files.ts'
import { figures } from './sv/figures.ts'
import { followUp } from './sv/follow-up.ts'
import { gaps } from './sv/gaps.ts'
import { goals } from './sv/goals.ts'
import { improvementWork } from './sv/improvement-work.ts'
import { improvements } from './sv/improvements.ts'
import { instruments } from './sv/instruments.ts'
import { jobs } from './sv/jobs.ts'
import { keyFigure } from './sv/key-figure.ts'
import { kolada } from './sv/kolada.ts'
import { letters } from './sv/letters.ts'
import { library } from './sv/library.ts'
import { libraryData } from './sv/library-data.ts'
import { libraryFeeds } from './sv/library-feeds.ts'
import { libraryFigures } from './sv/library-figures.ts'
import { libraryPages } from './sv/library-pages.ts'
import { librarySearch } from './sv/library-search.ts'
import { links } from './sv/links.ts'
import { measures } from './sv/measures.ts'
import { meetingPack } from './sv/meeting-pack.ts'
import { organisations } from './sv/organisations.ts'
import { passkeys } from './sv/passkeys.ts'
import { people } from './sv/people.ts'
import { privacy } from './sv/privacy.ts'
import { privacyDocuments } from './sv/privacy-documents.ts'
import { reportLife } from './sv/report-life.ts'
import { reportStatistics } from './sv/report-statistics.ts'
import { reportWork } from './sv/report-work.ts'
import { reportWorkbook } from './sv/report-workbook.ts'
import { reports } from './sv/reports.ts'
import { resultsChain } from './sv/results-chain.ts'
import { roundReport } from './sv/round-report.ts'
import { rounds } from './sv/rounds.ts'
import { sets } from './sv/sets.ts'
import { sharing } from './sv/sharing.ts'
import { snapshots } from './sv/snapshots.ts'
import { start } from './sv/start.ts'
import { statistics } from './sv/statistics.ts'
import { suggestions } from './sv/suggestions.ts'
import { support } from './sv/support.ts'
import { word } from './sv/word.ts'
import { workbooks } from './sv/workbooks.ts'
import { worksheets } from './sv/worksheets.ts'
import { yearReport } from './sv/year-report.ts'

/** All words of the interface in Swedish, which is the pattern. */
export const sv = {
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
