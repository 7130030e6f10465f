import { about as aboutEn } from './en/about.ts'
import { accounts as accountsEn } from './en/accounts.ts'
import { archive as archiveEn } from './en/archive.ts'
import { arms as armsEn } from './en/arms.ts'
import { assessments as assessmentsEn } from './en/assessments.ts'
import { backup as backupEn } from './en/backup.ts'
import { audit as auditEn } from './en/audit.ts'
import { auditFields as auditFieldsEn } from './en/audit-fields.ts'
import { brief as briefEn } from './en/brief.ts'
import { challenges as challengesEn } from './en/challenges.ts'
import { charts as chartsEn } from './en/charts.ts'
import { common as commonEn } from './en/common.ts'
import { comparison as comparisonEn } from './en/comparison.ts'
import { coverage as coverageEn } from './en/coverage.ts'
import { errors as errorsEn } from './en/errors.ts'
import { figureCharts as figureChartsEn } from './en/figure-charts.ts'
import { figures as figuresEn } from './en/figures.ts'
import { goals as goalsEn } from './en/goals.ts'
import { figureFiles as figureFilesEn } from './en/figure-files.ts'
import { gaps as gapsEn } from './en/gaps.ts'
import { improvements as improvementsEn } from './en/improvements.ts'
import { instruments as instrumentsEn } from './en/instruments.ts'
import { jobs as jobsEn } from './en/jobs.ts'
import { kolada as koladaEn } from './en/kolada.ts'
import { keyFigure as keyFigureEn } from './en/key-figure.ts'
import { letters as lettersEn } from './en/letters.ts'
import { meetingPack as meetingPackEn } from './en/meeting-pack.ts'
import { organisations as organisationsEn } from './en/organisations.ts'
import { passkeys as passkeysEn } from './en/passkeys.ts'
import { people as peopleEn } from './en/people.ts'
import { privacy as privacyEn } from './en/privacy.ts'
import { privacyDocuments as privacyDocumentsEn } from './en/privacy-documents.ts'
import { reportLife as reportLifeEn } from './en/report-life.ts'
import { reportWork as reportWorkEn } from './en/report-work.ts'
import { reportWorkbook as reportWorkbookEn } from './en/report-workbook.ts'
import { reportStatistics as reportStatisticsEn } from './en/report-statistics.ts'
import { reports as reportsEn } from './en/reports.ts'
import { roundReport as roundReportEn } from './en/round-report.ts'
import { rounds as roundsEn } from './en/rounds.ts'
import { sets as setsEn } from './en/sets.ts'
import { sharing as sharingEn } from './en/sharing.ts'
import { snapshots as snapshotsEn } from './en/snapshots.ts'
import { start as startEn } from './en/start.ts'
import { statistics as statisticsEn } from './en/statistics.ts'
import { support as supportEn } from './en/support.ts'
import { word as wordEn } from './en/word.ts'
import { workbooks as workbooksEn } from './en/workbooks.ts'
import { yearReport as yearReportEn } from './en/year-report.ts'
import { about } from './sv/about.ts'
import { accounts } from './sv/accounts.ts'
import { archive } from './sv/archive.ts'
import { arms } from './sv/arms.ts'
import { assessments } from './sv/assessments.ts'
import { backup } from './sv/backup.ts'
import { audit } from './sv/audit.ts'
import { auditFields } from './sv/audit-fields.ts'
import { brief } from './sv/brief.ts'
import { challenges } from './sv/challenges.ts'
import { charts } from './sv/charts.ts'
import { common } from './sv/common.ts'
import { comparison } from './sv/comparison.ts'
import { coverage } from './sv/coverage.ts'
import { errors } from './sv/errors.ts'
import { figureCharts } from './sv/figure-charts.ts'
import { figures } from './sv/figures.ts'
import { goals } from './sv/goals.ts'
import { figureFiles } from './sv/figure-files.ts'
import { gaps } from './sv/gaps.ts'
import { improvements } from './sv/improvements.ts'
import { instruments } from './sv/instruments.ts'
import { jobs } from './sv/jobs.ts'
import { kolada } from './sv/kolada.ts'
import { keyFigure } from './sv/key-figure.ts'
import { letters } from './sv/letters.ts'
import { meetingPack } from './sv/meeting-pack.ts'
import { organisations } from './sv/organisations.ts'
import { passkeys } from './sv/passkeys.ts'
import { people } from './sv/people.ts'
import { privacy } from './sv/privacy.ts'
import { privacyDocuments } from './sv/privacy-documents.ts'
import { reportLife } from './sv/report-life.ts'
import { reportWork } from './sv/report-work.ts'
import { reportWorkbook } from './sv/report-workbook.ts'
import { reportStatistics } from './sv/report-statistics.ts'
import { reports } from './sv/reports.ts'
import { roundReport } from './sv/round-report.ts'
import { rounds } from './sv/rounds.ts'
import { sets } from './sv/sets.ts'
import { sharing } from './sv/sharing.ts'
import { snapshots } from './sv/snapshots.ts'
import { start } from './sv/start.ts'
import { statistics } from './sv/statistics.ts'
import { support } from './sv/support.ts'
import { word } from './sv/word.ts'
import { workbooks } from './sv/workbooks.ts'
import { yearReport } from './sv/year-report.ts'

const sv = {
  about,
  accounts,
  archive,
  backup,
  arms,
  assessments,
  audit,
  auditFields,
  brief,
  challenges,
  charts,
  common,
  comparison,
  coverage,
  errors,
  figureCharts,
  figures,
  goals,
  figureFiles,
  gaps,
  improvements,
  instruments,
  jobs,
  kolada,
  keyFigure,
  letters,
  meetingPack,
  organisations,
  passkeys,
  people,
  privacy,
  privacyDocuments,
  reportLife,
  reportWork,
  reportWorkbook,
  reportStatistics,
  reports,
  roundReport,
  rounds,
  sets,
  sharing,
  snapshots,
  start,
  statistics,
  support,
  word,
  workbooks,
  yearReport,
}

/** All words of the interface. Swedish is the pattern; English must have the same words with the same details. */
export type Texts = typeof sv

const en: Texts = {
  about: aboutEn,
  accounts: accountsEn,
  archive: archiveEn,
  backup: backupEn,
  arms: armsEn,
  assessments: assessmentsEn,
  audit: auditEn,
  auditFields: auditFieldsEn,
  brief: briefEn,
  challenges: challengesEn,
  charts: chartsEn,
  common: commonEn,
  comparison: comparisonEn,
  coverage: coverageEn,
  errors: errorsEn,
  figureCharts: figureChartsEn,
  figures: figuresEn,
  goals: goalsEn,
  figureFiles: figureFilesEn,
  gaps: gapsEn,
  improvements: improvementsEn,
  instruments: instrumentsEn,
  jobs: jobsEn,
  kolada: koladaEn,
  keyFigure: keyFigureEn,
  letters: lettersEn,
  meetingPack: meetingPackEn,
  organisations: organisationsEn,
  passkeys: passkeysEn,
  people: peopleEn,
  privacy: privacyEn,
  privacyDocuments: privacyDocumentsEn,
  reportLife: reportLifeEn,
  reportWork: reportWorkEn,
  reportWorkbook: reportWorkbookEn,
  reportStatistics: reportStatisticsEn,
  reports: reportsEn,
  roundReport: roundReportEn,
  rounds: roundsEn,
  sets: setsEn,
  sharing: sharingEn,
  snapshots: snapshotsEn,
  start: startEn,
  statistics: statisticsEn,
  support: supportEn,
  word: wordEn,
  workbooks: workbooksEn,
  yearReport: yearReportEn,
}

/** The words of one language. */
export function textsIn(language: 'sv' | 'en'): Texts {
  return language === 'sv' ? sv : en
}
